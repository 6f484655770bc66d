import type { Transport } from '#db/schema.ts'
import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { Tabs } from '#views/parts/tabs.tsx'
import { MailboxFields, type MailboxValues, type Rates } from './fields.tsx'
import { useWays } from './ways.ts'

interface Props {
  transport: Transport
  transports: readonly Transport[]
  rates: Rates
  reportsTo: string
  values?: MailboxValues | undefined
  errors?: FormErrors | undefined
}

export function NewMailboxPage({ transport, transports, values = {}, errors, ...given }: Props) {
  const { t } = usePage()
  const ways = useWays()
  return (
    <div class="narrow">
      <Head
        title={t.mailboxes.new}
        lead={t.mailboxes.newLead}
        crumb={[t.mailboxes.title, '/mailboxes']}
        refused={errors !== undefined}
      />
      <Tabs
        label={t.mailboxes.way}
        tabs={transports.map((way) => ({
          text: ways[way],
          href: `/mailboxes/new?transport=${way}`,
          current: way === transport,
        }))}
      />
      <Form action={`/mailboxes?transport=${transport}`} class="stack" errors={errors} swap>
        <div class="sheet pad">
          <p class="muted">{t.mailboxes.hints[transport]}</p>
          <MailboxFields transport={transport} values={values} autofocus={!errors} {...given} />
        </div>
        <div class="actions end">
          <a class="button plain quiet" href="/mailboxes">
            {t.words.cancel}
          </a>
          <button type="submit" class="primary">
            {t.mailboxes.add}
          </button>
        </div>
      </Form>
    </div>
  )
}
