import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Form } from '#views/parts/form.tsx'
import { Note } from '#views/parts/note.tsx'

/** After a backup was restored nothing leaves at all, from no mailbox. */
export function HeldNote({ since }: { since: string }) {
  const { held } = usePage().t.mailboxes
  return (
    <>
      <Note tone="warn" icon="pause" title={held.title(useDates().moment(since))}>
        {held.text}
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
