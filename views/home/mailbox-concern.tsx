import type { Concern } from '#src/home/attention.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { Why } from '#views/parts/why.tsx'
import { Go, Line } from './line.tsx'

type Props = { concern: Extract<Concern, { what: 'no_mailbox' | 'paused' | 'failing' }> }

/** Nothing leaves, or nothing may leave soon. Only administrators can do something about it themselves. */
export function MailboxConcern({ concern }: Props) {
  const { t, user } = usePage()
  const admin = user?.role === 'admin'
  const { noMailbox } = t.sendings
  const title = useTitle(concern)
  if (concern.what === 'no_mailbox')
    return (
      <Line is="failed" title={title} why={admin ? noMailbox.admin : noMailbox.others}>
        {admin && <Go to="/mailboxes" about={title} text={noMailbox.toMailboxes} />}
      </Line>
    )
  const { id, paused } = concern.mailbox
  const why = paused?.why ? (
    <Why>{paused.why}</Why>
  ) : paused ? (
    t.mailboxes.pausedText
  ) : (
    t.home.needs.failingHint
  )
  return (
    <Line is={paused ? 'expired' : 'failed'} title={title} why={why}>
      {admin ? (
        <Go to={`/mailboxes/${id}`} about={title} text={t.home.needs.mailbox} />
      ) : (
        <Go to="/sendings" about={title} text={t.home.needs.sendings} />
      )}
    </Line>
  )
}

function useTitle(concern: Props['concern']) {
  const { t } = usePage()
  const dates = useDates()
  const isolate = useIsolate()
  if (concern.what === 'no_mailbox') return t.sendings.noMailbox.lead
  const { paused } = concern.mailbox
  if (!paused) return t.home.needs.failing
  if (!paused.by) return t.sendings.paused
  return t.home.needs.pausedBy(isolate(paused.by), dates.ago(paused.since))
}
