import type { Transport } from '#db/schema.ts'
import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { FormTabs } from '#views/parts/form-tabs.tsx'
import { Head } from '#views/parts/head.tsx'
import { Kept } from '#views/parts/kept.tsx'
import { Note } from '#views/parts/note.tsx'
import { MailboxFields, type MailboxValues, type Rates } from './fields.tsx'
import { useWays } from './ways.ts'

const FORM = 'new-mailbox'

type OwnField = Exclude<keyof MailboxValues, 'name' | 'address'>

/** What only one way of sending asks for. No secret is among it. */
const OWN: Record<Transport, readonly OwnField[]> = {
  resend: ['requests_per_second'],
  smtp: ['host', 'port', 'security', 'any_certificate', 'user'],
  capture: [],
}
const FIELDS = Object.values(OWN).flat()

interface Props {
  transport: Transport
  transports: readonly Transport[]
  rates: Rates
  reportsTo: string
  values?: MailboxValues | undefined
  errors?: FormErrors | undefined
  /** A secret was typed on another tab. */
  dropped: boolean
}

export function NewMailboxPage({ transport, transports, values = {}, errors, dropped, ...given }: Props) {
  const { t } = usePage()
  const ways = useWays()
  return (
    <div class="narrow">
      <Head
        title={t.mailboxes.new}
        lead={t.mailboxes.newLead}
        crumb={[t.mailboxes.title, '/mailboxes']}
        refused
      />
      <FormTabs
        label={t.mailboxes.way}
        form={FORM}
        tabs={transports.map((way) => ({
          text: ways[way],
          href: `/mailboxes/new?transport=${way}`,
          action: `/mailboxes/new?transport=${way}`,
          current: way === transport,
        }))}
      />
      {dropped && <Note tone="warn" title={t.mailboxes.secretsDropped} />}
      <Form id={FORM} action={`/mailboxes?transport=${transport}`} class="stack" errors={errors} swap>
        <Kept names={FIELDS.filter((name) => !OWN[transport].includes(name))} values={values} />
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
