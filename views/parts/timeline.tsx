import type { TimelineEvent } from '#src/users/timeline.ts'
import { usePage } from '#views/page.ts'
import { useIsolate } from './names.tsx'
import { When } from './when.tsx'
import { Why } from './why.tsx'

/** The way in as a line of doors: behind, here, failed, or still to come. */
export function Timeline({ events }: { events: TimelineEvent[] }) {
  return (
    <ol class="timeline">
      {events.map((event) => (
        <Event key={`${event.what} ${event.at}`} event={event} />
      ))}
    </ol>
  )
}

function Event({ event: { is, what, by, why, at, sendingId } }: { event: TimelineEvent }) {
  const { t } = usePage()
  const isolate = useIsolate()
  return (
    <li data-is={is}>
      <b>{t.users.timeline[what](isolate(by))}</b>
      {at && (
        <span class="when sub">
          <When at={at} as="moment" />
        </span>
      )}
      {why && (
        <span class="sub">
          <Why reason={why} />
        </span>
      )}
      {sendingId && (
        <span class="sub">
          <a href={`/sendings/${sendingId}`}>{t.users.seeSending}</a>
        </span>
      )}
    </li>
  )
}
