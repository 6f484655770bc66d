import type { Messages } from '#src/i18n/messages.ts'
import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Head } from '#views/parts/head.tsx'
import { nameOf, useIsolate } from '#views/parts/names.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { Controls } from './controls.tsx'
import { isHeldUp } from './held-up.ts'

interface Props {
  sending: SendingDetail
  refused: boolean
  /** A button of it was just pressed. */
  pressed: boolean | undefined
}

export function SendingHead({ sending, refused, pressed }: Props) {
  const { t } = usePage()
  const isolate = useIsolate()
  const dates = useDates()
  const { by, begunBy, createdAt, standing, sendAt, finishedAt, person } = sending
  const crumb = [t.sendings.title, '/sendings'] as const
  const actions = <Controls sending={sending} pressed={pressed} />
  if (standing === 'scheduled' && sendAt)
    return (
      <Head
        title={t.sendings.scheduledFor(dates.until(sendAt))}
        lead={<Scheduled sending={sending} />}
        {...{ crumb, actions }}
      />
    )
  const waited = sendAt && begunBy === null
  const started = waited
    ? t.sendings.scheduledOn(isolate(by), dates.full(sendAt))
    : t.sendings.startedBy(isolate(begunBy ?? by), dates.ago(sendAt ?? createdAt))
  const lead = (
    <Sentences>
      {started}
      {!finishedAt && !standing && !isHeldUp(sending) && t.sendings.leave}
      {person && <a href={`/users/${person.userId}`}>{t.sendings.invitationTo(isolate(nameOf(person)))}</a>}
    </Sentences>
  )
  return <Head title={sendingHeading(t, sending)} {...{ lead, crumb, refused, actions }} />
}

/** For how many it is; where some of those chosen would be left out by now, or a limit comes before, that as well. */
function Scheduled({ sending: { by, outlook, preparing } }: { sending: SendingDetail }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const chosen = preparing?.expected ?? 0
  const as = outlook?.invited ?? chosen
  return (
    <Sentences>
      {as === chosen
        ? t.sendings.scheduledBy(isolate(by), chosen)
        : t.sendings.scheduledNow(isolate(by), as, chosen)}
      {outlook && outlook.limit !== null && t.sendings.planned.limit(outlook.limit)}
    </Sentences>
  )
}

/** The heading is the state; the title of the window says the same. */
export function sendingHeading(t: Messages, sending: SendingDetail) {
  const { heading } = t.sendings
  const { total, sent, standing, preparing, finishedAt } = sending
  if (standing === 'scheduled') return t.sendings.standing.scheduled
  if (standing === 'cancelled') return heading.cancelled(sent, total)
  if (standing === 'paused') return heading.paused(sent, preparing?.expected ?? total)
  if (sending.noMailbox) return heading.heldUp(sent, preparing?.expected ?? total)
  if (preparing) return heading.preparing(preparing.expected)
  if (total === 0) return heading.nobody
  if (finishedAt) return heading.done(sent, total)
  return sending.paused ? heading.heldUp(sent, total) : heading.running(total)
}
