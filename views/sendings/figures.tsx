import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { useNumber } from '#views/parts/when.tsx'
import { sendingHeading } from './head.tsx'

/** A progress that spoke at every tick could not be listened to. */
const SPOKEN_STEPS = 4

export function Figures({ sending }: { sending: SendingDetail }) {
  const { t } = usePage()
  const { total, sent, preparing } = sending
  const [value, max] = preparing ? [preparing.done, preparing.expected] : [sent, total]
  return (
    <section class="sheet pad" aria-labelledby="so-far">
      <h2 id="so-far" class="visually-hidden">
        {t.sendings.progress}
      </h2>
      <div class="row apart">
        <b>{preparing ? t.sendings.preparing(value, max) : t.sendings.line(sent, total)}</b>
        <span class="muted">
          <Pace sending={sending} />
        </span>
      </div>
      <progress max={max} value={value} aria-label={t.sendings.progress}>
        {value}
      </progress>
      <PutOff sending={sending} />
      <Numbers sending={sending} />
      <p class="visually-hidden" role="status">
        {useSpoken(sending)}
      </p>
    </section>
  )
}

function Pace({ sending }: { sending: SendingDetail }) {
  const { t } = usePage()
  const dates = useDates()
  const { finishedAt, standing, paused, noMailbox, perMinute, waiting, putOff, preparing } = sending
  if (finishedAt) return <>{t.sendings.finished(dates.ago(finishedAt))}</>
  if (paused || standing || noMailbox || perMinute === null) return null
  const left = waiting - (putOff?.mails ?? 0) + (preparing ? preparing.expected - preparing.done : 0)
  return <>{t.sendings.rate(perMinute, left > 0 ? Math.ceil(left / perMinute) : null)}</>
}

/** However fast the others leave, for these it takes until then. */
function PutOff({ sending }: { sending: SendingDetail }) {
  const { t } = usePage()
  const dates = useDates()
  const { standing, paused, putOff } = sending
  if (standing || paused || !putOff) return null
  return <p class="sub">{t.sendings.putOff(putOff.mails, dates.away(putOff.nextAt))}</p>
}

function Numbers({ sending }: { sending: SendingDetail }) {
  const { t } = usePage()
  const number = useNumber()
  const { waiting, sent, delivered, opened, accepted, failed, cancelled } = sending
  const all = [
    [t.sendings.waiting, waiting],
    [t.sendings.sent, sent],
    ...(delivered > 0 ? [[t.sendings.delivered, delivered] as const] : []),
    [t.sendings.opened, opened],
    [t.sendings.accepted, accepted],
    [t.sendings.failed, failed],
    ...(cancelled > 0 ? [[t.sendings.cancelled, cancelled] as const] : []),
  ] as const
  return (
    <dl class="figures">
      {all.map(([term, n]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd data-tone={term === t.sendings.failed && n > 0 ? 'bad' : undefined}>{number(n)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Changes only at each quarter and at the end, so that is when it is read out. */
function useSpoken(sending: SendingDetail) {
  const { t } = usePage()
  const { line } = t.sendings
  const { total, sent, finishedAt } = sending
  if (finishedAt) return sendingHeading(t, sending)
  if (total === 0) return ''
  const step = Math.floor((sent / total) * SPOKEN_STEPS)
  return step > 0 && line(Math.ceil((step / SPOKEN_STEPS) * total), total)
}
