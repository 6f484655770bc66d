import type { ListedMailbox } from '#src/mailboxes/list.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Form } from '#views/parts/form.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { Why } from '#views/parts/why.tsx'

/** Why nothing leaves, and the way on. */
export function PauseNote({ mailbox: { paused } }: { mailbox: ListedMailbox }) {
  const { t } = usePage()
  const dates = useDates()
  const isolate = useIsolate()
  if (!paused) return null
  const since = dates.moment(paused.since)
  const title = paused.by ? t.mailboxes.pausedBy(isolate(paused.by), since) : t.mailboxes.pausedSince(since)
  return (
    <Note tone="warn" icon="pause" title={title}>
      {paused.why && (
        <>
          <Why reason={paused.why} advice />
          <br />
        </>
      )}
      <Sentences>
        {t.mailboxes.pausedText}
        {paused.nextTry && t.mailboxes.nextTry(dates.moment(paused.nextTry))}
      </Sentences>
    </Note>
  )
}

export function PauseButton({ mailbox: { id, paused } }: { mailbox: ListedMailbox }) {
  const { t } = usePage()
  return paused ? (
    <Form action={`/mailboxes/${id}/resume`} swap>
      <button type="submit" class="primary">
        {t.mailboxes.resume}
      </button>
    </Form>
  ) : (
    <Form action={`/mailboxes/${id}/pause`} swap>
      <button type="submit">{t.mailboxes.pause}</button>
    </Form>
  )
}
