import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { Why } from '#views/parts/why.tsx'

/** Why nothing moves, and what would make it move. */
export function StandingNote({ sending }: { sending: SendingDetail }) {
  const { t } = usePage()
  const { control } = t.sendings
  const { standing, paused, noMailbox, preparing, finishedAt } = sending
  if (standing === 'cancelled') return <Cancelled sending={sending} />
  if (finishedAt) return <Missed sending={sending} />
  if (standing === 'paused')
    return (
      <Note tone="warn" icon="pause" title={control.pausedTitle}>
        {control.pausedText}
      </Note>
    )
  if (noMailbox) return <NoMailboxNote />
  if (!paused || preparing) return null
  return (
    <Note tone="warn" icon="pause" title={t.sendings.paused}>
      <Why>{paused.reason}</Why>
      <br />
      {paused.byHand ? t.sendings.pausedByHandText : t.sendings.pausedText}
    </Note>
  )
}

/** People were chosen, and nobody can be invited now. */
function NoMailboxNote() {
  const { t, user } = usePage()
  const { lead, waits, toMailboxes } = t.sendings.noMailbox
  return (
    <Note tone="warn" icon="inbox" title={lead}>
      {waits}
      {user?.role === 'admin' && (
        <>
          <br />
          <a href="/mailboxes">{toMailboxes}</a>
        </>
      )}
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
