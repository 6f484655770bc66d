import type { Child } from 'hono/jsx'
import type { Concern } from '#src/home/attention.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { useWhy } from '#views/parts/why.tsx'
import { Go, Line } from './line.tsx'

type PeopleConcern = Extract<Concern, { people: number }>

interface Props {
  concern: PeopleConcern
  /** How many are on the way: the list that people belong to whose link ends soon. */
  underway: number
}

/** People who won't come in by themselves, with the list of exactly these. */
export function PeopleConcern({ concern, underway }: Props) {
  const { needs } = usePage().t.home
  const { what, people } = concern
  const title = needs[what](people)
  const why = useReason(concern)
  if (what === 'ending')
    return (
      <Line is="sent" title={title} why={why}>
        <Go to="/users?status=underway" about={title} text={needs.underway(underway)} />
      </Line>
    )
  return (
    <Line is={what} title={title} why={why}>
      <Go to={`/users?status=${what}`} about={title} text={needs.show} />
      {(what === 'opened' || what === 'expired') && (
        <Go to={`/sendings/new?status=${what}`} about={title} text={needs.sendNew} />
      )}
    </Line>
  )
}

function useReason(concern: PeopleConcern): Child {
  const { needs } = usePage().t.home
  const say = useWhy()
  const dates = useDates()
  const isolate = useIsolate()
  switch (concern.what) {
    case 'failed':
    case 'bounced':
      return concern.reason && needs.mostOften(isolate(say(concern.reason)))
    case 'opened':
      return concern.longAgo > 0 ? needs.longAgo(concern.longAgo) : needs.usedUp
    case 'expired':
      return needs.expiredHint
    case 'ending':
      return needs.firstEnds(dates.until(concern.first))
  }
}
