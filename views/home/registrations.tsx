import { usePage } from '#views/page.ts'
import { Go, Line } from './line.tsx'

/** People who registered and wait for somebody to decide. */
export function Registrations({ registrations }: { registrations: number }) {
  const { waitingList } = usePage().t.registrations
  const title = waitingList.count(registrations)
  return (
    <Line is="opened" title={title} why={waitingList.lead}>
      <Go to="/registrations" about={title} text={waitingList.look} />
    </Line>
  )
}
