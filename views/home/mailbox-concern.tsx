import type { Child } from 'hono/jsx'
import type { Concern } from '#src/home/attention.ts'
import type { ListedMailbox } from '#src/mailboxes/list.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { ShortWhy } from '#views/parts/why.tsx'
import { Go, Line } from './line.tsx'

type Props = { concern: Extract<Concern, { what: 'no_mailbox' | 'stopped' }> }

/** Nothing leaves, or nothing may leave soon. Only administrators can do something about it themselves. */
export function MailboxConcern({ concern }: Props) {
  const { t, user } = usePage()
  const admin = user?.role === 'admin'
  const { noMailbox } = t.sendings
  if (concern.what === 'stopped') return <Stopped mailbox={concern.mailbox} admin={admin} />
  const title = noMailbox.lead
  return (
    <Line is="failed" title={title} why={admin ? noMailbox.admin : noMailbox.others}>
      {admin && <Go to="/mailboxes" about={title} text={noMailbox.toMailboxes} />}
    </Line>
  )
}

function Stopped({ mailbox, admin }: { mailbox: ListedMailbox; admin: boolean }) {
  const { needs } = usePage().t.home
  const { title, why } = useSaid(mailbox)
  return (
    <Line is={mailbox.paused ? 'expired' : 'failed'} title={title} why={why}>
      {admin ? (
        <Go to={`/mailboxes/${mailbox.id}`} about={title} text={needs.mailbox} />
      ) : (
        <Go to="/sendings" about={title} text={needs.sendings} />
      )}
    </Line>
  )
}

/** Of a mailbox that invitations leave from no longer it is news that mails are waiting at it. */
function useSaid(mailbox: ListedMailbox): { title: string; why: Child } {
  const { needs } = usePage().t.home
  const isolate = useIsolate()
  const standing = useStanding(mailbox)
  const why = useReason(mailbox)
  if (mailbox.registration) return { title: standing, why }
  return {
    title: needs.waitAt(mailbox.waiting, isolate(mailbox.address)),
    why: (
      <>
        {standing} · {why}
      </>
    ),
  }
}

function useStanding({ paused, stalled }: ListedMailbox) {
  const { t } = usePage()
  const dates = useDates()
  const isolate = useIsolate()
  if (!paused && stalled) return t.mailboxes.stalledSince(dates.moment(stalled.since))
  if (!paused) return t.home.needs.failing
  if (!paused.by) return t.sendings.paused
  return t.home.needs.pausedBy(isolate(paused.by), dates.ago(paused.since))
}

function useReason({ paused, stalled }: ListedMailbox) {
  const { t } = usePage()
  const why = paused ? paused.why : stalled?.why
  if (why) return <ShortWhy reason={why} />
  return paused ? t.mailboxes.pausedText : t.home.needs.failingHint
}
