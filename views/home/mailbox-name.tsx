import type { RegistrationMailbox } from '#src/home/health.ts'
import { usePage } from '#views/page.ts'

/** Its address; for those who may change it, a link to where. */
export function MailboxName({ mailbox: { id, address } }: { mailbox: RegistrationMailbox }) {
  const { user } = usePage()
  if (user?.role !== 'admin') return <bdi>{address}</bdi>
  return (
    <a href={`/mailboxes/${id}`}>
      <bdi>{address}</bdi>
    </a>
  )
}
