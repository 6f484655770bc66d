import { openBenchPortal } from './portal.ts'
import { askSink, startSink } from './sink.ts'

const PEOPLE = 5000
const PER_REQUEST = 100
/** Often enough to be hard to keep, seldom enough that the machine is not what limits. */
export const ALLOWED = 5

/** How much of a rate limit is used: requests that were made, to those that might have been in the same time. */
export async function measureLimit(server: string) {
  const sink = await startSink('resend')
  const portal = await openBenchPortal({
    ...{ server, transport: 'resend', people: PEOPLE },
    sink: sink.ready,
    requestsPerSecond: ALLOWED,
  })
  await portal.press()
  let arrived = await askSink(sink)
  while (arrived.mails < PEOPLE) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    arrived = await askSink(sink)
  }
  await portal.end()
  await sink.end()
  const gaps = PEOPLE / PER_REQUEST - 1
  return gaps / ALLOWED / ((arrived.last - arrived.first) / 1000)
}
