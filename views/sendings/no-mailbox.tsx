import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { Note } from '#views/parts/note.tsx'

/** Never a false “sent”: without a working mailbox nothing leaves, and this says so. `done` is what happened all the same. */
export function NoMailboxPage({ done }: { done?: string | undefined }) {
  const { t, user } = usePage()
  const { noMailbox } = t.sendings
  const admin = user?.role === 'admin'
  return (
    <div class="narrow">
      <Head title={noMailbox.title} lead={noMailbox.lead} crumb={[t.users.title, '/users']} />
      <p>{noMailbox.text}</p>
      <p>{done ?? noMailbox.unchanged}</p>
      <Note tone="warn" icon="inbox" title={noMailbox.what}>
        {admin ? noMailbox.admin : noMailbox.others}
      </Note>
      {admin && (
        <div class="actions">
          <a class="button primary" href="/mailboxes">
            {noMailbox.toMailboxes}
          </a>
        </div>
      )}
    </div>
  )
}
