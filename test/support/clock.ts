import { addDays, addMinutes, addSeconds, type Clock } from '#src/clock.ts'

/** A Monday morning. */
export const NOW = new Date('2026-03-02T09:00:00.000Z')

export interface Step {
  seconds?: number
  minutes?: number
  days?: number
}

/** A clock that stands still until it is moved. */
export function standingClock(start = NOW) {
  let now = start
  const clock: Clock = () => now
  return {
    clock,
    later({ seconds = 0, minutes = 0, days = 0 }: Step) {
      now = addDays(addMinutes(addSeconds(now, seconds), minutes), days)
    },
  }
}
