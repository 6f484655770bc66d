import type { Concern } from '#src/home/attention.ts'
import { usePage } from '#views/page.ts'
import { Line } from './line.tsx'
import { Named } from './unled.tsx'

/** Organizations whose administrators wanted to invite more people than they may. */
export function Limited({ concern }: { concern: Extract<Concern, { what: 'limited' }> }) {
  const { needs } = usePage().t.home
  return (
    <Line
      is="expired"
      title={needs.limited(concern.organizations)}
      why={
        <>
          {needs.limitedHint} <Named {...concern} />
        </>
      }
    />
  )
}
