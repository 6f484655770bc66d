import type { MailboxPause } from '#src/sendings/mailbox-pause.ts'
import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { Why } from '#views/parts/why.tsx'
import { MailboxLink, ObstacleNote } from './obstacle.tsx'

/** Why nothing moves, and what would make it move. */
export function StandingNote({ sending }: { sending: SendingDetail }) {
  const { t } = usePage()
  const { control } = t.sendings
  const { standing, noMailbox, obstacle, outlook, preparing, finishedAt } = sending
  if (standing === 'cancelled') return <Cancelled sending={sending} />
  if (finishedAt) return <Missed sending={sending} />
  if (standing === 'paused')
    return (
      <Note tone="warn" icon="pause" title={control.pausedTitle}>
        {control.pausedText}
      </Note>
    )
  if (noMailbox) return <NoMailboxNote />
  if (obstacle) return <ObstacleNote obstacle={obstacle} again={outlook?.again ?? true} />
  return sending.paused && !preparing ? <MailboxNote pause={sending.paused} /> : null
}

/** Administrators learn which one it is and when it is tried again, and can look after it. */
function MailboxNote({ pause }: { pause: MailboxPause }) {
  const { t, user } = usePage()
  const dates = useDates()
  const isolate = useIsolate()
  const { reason, byHand, mailbox, nextTry } = pause
  const admin = user?.role === 'admin'
  const title = admin && mailbox ? t.sendings.mailbox.paused(isolate(mailbox.name)) : t.sendings.paused
  return (
    <Note tone="warn" icon="pause" title={title}>
      <Why reason={reason} />
      <br />
      <Sentences>
        {byHand ? t.sendings.pausedByHandText : t.sendings.pausedText}
        {admin && nextTry && t.mailboxes.nextTry(dates.moment(nextTry))}
      </Sentences>
      {admin && <MailboxLink mailbox={mailbox} />}
    </Note>
  )
}

/** People were chosen, and nobody can be invited now. */
function NoMailboxNote() {
  const { t, user } = usePage()
  const { lead, waits } = t.sendings.noMailbox
  return (
    <Note tone="warn" icon="inbox" title={lead}>
      {waits}
      {user?.role === 'admin' && <MailboxLink mailbox={null} />}
    </Note>
  )
}

/** Withdrawn in steps: of very many mails some still wait, and only those in a batch that leaves as a whole go out. */
function Cancelled({ sending: { total, waiting, leaving, untouched } }: { sending: SendingDetail }) {
  const { control } = usePage().t.sendings
  const withdrawing = waiting - leaving
  const more = [
    withdrawing > 0 && control.withdrawing(withdrawing),
    leaving > 0 && control.leaving(leaving),
    untouched > 0 && control.untouched(untouched),
  ].filter((sentence) => sentence !== false)
  const title = total > 0 ? control.cancelledTitle : control.cancelledWhole
  return <Note title={title}>{more.length > 0 && <Sentences>{more}</Sentences>}</Note>
}

/** Nobody who was chosen disappears without a word. */
function Missed({ sending: { total, leftOutCount, untouched } }: { sending: SendingDetail }) {
  const { t } = usePage()
  if (untouched > 0) return <Note tone="warn" title={t.sendings.missed(untouched)} />
  return total === 0 && leftOutCount > 0 ? <Note tone="warn" title={t.sendings.nobodyText} /> : null
}
