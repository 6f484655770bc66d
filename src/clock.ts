/**
 * The one place that reads the time of day; how long something takes within a process is told by `performance.now()`, and
 * `sessions/adapter.ts` speaks to Lucia in the machine's. Tests hand the app a clock they can move.
 */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

export function iso(date: Date) {
  return date.toISOString()
}

export function addSeconds(date: Date, seconds: number) {
  return new Date(date.getTime() + seconds * 1000)
}

export function addMinutes(date: Date, minutes: number) {
  return addSeconds(date, minutes * 60)
}

export function addDays(date: Date, days: number) {
  return addSeconds(date, days * 86_400)
}
