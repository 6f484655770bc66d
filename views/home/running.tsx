import type { RunningSending } from '#src/home/running.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'

/** What is under way, the newest first. */
export function RunningSheet({ sendings }: { sendings: RunningSending[] }) {
  const { t } = usePage()
  return (
    <section class="sheet pad" aria-labelledby="h-now">
      <div class="row apart">
        <h2 id="h-now">{t.home.now.title}</h2>
        <a class="small" href="/sendings">
          {t.home.now.all}
        </a>
      </div>
      {sendings.map((sending) => (
        <Running key={sending.id} sending={sending} />
      ))}
    </section>
  )
}

function Running({ sending }: { sending: RunningSending }) {
  const { t } = usePage()
  const { id, sent } = sending
  const title = useTitle(sending)
  const max = Math.max(sending.total, sending.expected ?? 0)
  return (
    <div class="stack tight">
      <p>
        <a href={`/sendings/${id}`}>{title}</a>
      </p>
      <progress max={max} value={sent} aria-label={title}>
        {sent}
      </progress>
      <p class="sub">
        {t.sendings.line(sent, max)} <TimeLeft sending={sending} /> <PutOff sending={sending} />
      </p>
    </div>
  )
}

function useTitle({ stopped, expected, total, sent }: RunningSending) {
  const { heading } = usePage().t.sendings
  if (expected !== null) return heading.preparing(expected)
  return stopped ? heading[stopped](sent, total) : heading.running(total)
}

function TimeLeft({ sending }: { sending: RunningSending }) {
  const { t } = usePage()
  const { waiting, expected, stopped, perMinute, putOff } = sending
  const left = waiting - (putOff?.mails ?? 0)
  if (stopped || expected !== null || perMinute === null || left <= 0) return null
  return <>· {t.home.now.left(Math.ceil(left / perMinute))}</>
}

function PutOff({ sending: { stopped, putOff } }: { sending: RunningSending }) {
  const { t } = usePage()
  const dates = useDates()
  if (stopped || !putOff) return null
  return <>· {t.sendings.putOff(putOff.mails, dates.away(putOff.nextAt))}</>
}
