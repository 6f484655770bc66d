import type { FormErrors } from '#src/http/forms.ts'
import type { ListedMailbox } from '#src/mailboxes/list.ts'
import { type Tone, usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Field } from '#views/parts/field.tsx'
import { Form } from '#views/parts/form.tsx'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { Said } from '#views/parts/why.tsx'

type Test = NonNullable<ListedMailbox['test']>

/** What trying it out brought to light, in the reader's words and in the server's own. */
export function TestResultNote({ test, alert }: { test: ListedMailbox['test']; alert: boolean }) {
  const { t } = usePage()
  const dates = useDates()
  const title = useTitle(test)
  const whys: Record<string, string> = t.whys
  if (!test) return null
  return (
    <Note tone={toneOf(test)} title={title} alert={alert}>
      <Sentences>
        {t.mailboxes.found[test.found]}
        {t.mailboxes.test.at(dates.ago(test.at))}
      </Sentences>
      {test.said && (
        <>
          <br />
          {whys[test.said] ?? <Said words={test.said} />}
        </>
      )}
    </Note>
  )
}

function toneOf({ ok, found }: Test): Tone {
  if (ok) return 'good'
  return found === 'unknown' || found === 'recipient' ? 'warn' : 'bad'
}

function useTitle(test: ListedMailbox['test']) {
  const words = usePage().t.mailboxes.test
  if (!test?.to) return test?.ok ? words.connectionGood : words.connectionBad
  if (test.ok) return test.found === 'captured' ? words.mailKept(test.to) : words.mailGood(test.to)
  return test.found === 'unknown' ? words.mailUnknown(test.to) : words.mailBad(test.to)
}

interface SheetProps {
  mailbox: ListedMailbox
  /** What was typed as the address when it was refused. */
  to?: string | undefined
  errors?: FormErrors | undefined
}

export function TestSheet({ mailbox: { id, transport }, to, errors }: SheetProps) {
  const { t, user } = usePage()
  const words = t.mailboxes.test
  const hint = transport === 'capture' ? t.mailboxes.hints.capture : words.mailHint
  return (
    <section class="sheet pad" aria-labelledby="test">
      <h2 id="test">{words.title}</h2>
      <p class="small muted">{words.text}</p>
      {transport !== 'capture' && (
        <Form action={`/mailboxes/${id}/connection`} swap>
          <button type="submit">{words.connection}</button>
        </Form>
      )}
      <Form action={`/mailboxes/${id}/test`} class="stack" errors={errors} swap>
        <Field name="to" type="email" label={words.to} value={to ?? user?.email} hint={hint} />
        <div class="actions">
          <button type="submit">{words.mail}</button>
        </div>
      </Form>
    </section>
  )
}
