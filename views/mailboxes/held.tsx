import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Form } from '#views/parts/form.tsx'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'

/** After a backup was restored nothing leaves at all, from no mailbox. */
export function HeldNote({ since }: { since: string }) {
  const { mailboxes, sendings } = usePage().t
  const { held } = mailboxes
  return (
    <>
      <Note tone="warn" icon="pause" title={held.title(useDates().moment(since))}>
        <Sentences>
          {held.text}
          <a href="/sendings">{sendings.title}</a>
        </Sentences>
      </Note>
      <ReleaseForm />
    </>
  )
}

export function ReleaseForm({ compact = false }: { compact?: boolean }) {
  const { held } = usePage().t.mailboxes
  return (
    <Form action="/outbox/release" class="actions" swap>
      <button type="submit" class={compact ? 'compact' : 'primary'}>
        {held.release}
      </button>
    </Form>
  )
}
