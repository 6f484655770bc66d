import { ReleaseForm } from '#views/mailboxes/held.tsx'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Line } from './line.tsx'

/** Before everything else: while the outbox is on hold, whatever is done here stays here. */
export function Held({ since }: { since: string }) {
  const { t, user } = usePage()
  const { held } = t.mailboxes
  const admin = user?.role === 'admin'
  const title = held.title(useDates().moment(since))
  return (
    <Line is="expired" title={title} why={admin ? held.text : held.others}>
      {admin && <ReleaseForm compact />}
    </Line>
  )
}
