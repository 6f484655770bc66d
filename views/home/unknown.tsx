import type { Concern } from '#src/home/attention.ts'
import { usePage } from '#views/page.ts'
import { Go, Line } from './line.tsx'

type Props = { concern: Extract<Concern, { what: 'unknown' }> }

/** Only an administrator of the portal can find out and decide. */
export function UnknownMails({ concern: { mails, mailboxId } }: Props) {
  const { t, user } = usePage()
  const title = t.home.needs.unknown(mails)
  return (
    <Line is="failed" title={title} why={t.home.needs.unknownHint}>
      {user?.role === 'admin' && (
        <Go to={`/mailboxes/${mailboxId}`} about={title} text={t.home.needs.mailbox} />
      )}
    </Line>
  )
}
