/** Seconds before the second, third, … attempt; afterwards once an hour. */
const WAITS = [5, 30, 120, 600, 1800, 3600]
const DAYS_OF_HOURLY_ATTEMPTS = 5
const LAST_ATTEMPT = WAITS.length + DAYS_OF_HOURLY_ATTEMPTS * 24
const JITTER = 0.2

/**
 * How many seconds to wait after so many attempts; nothing when it is time to give up. Spread by a fifth each way, so
 * that what failed together doesn't come back together. `random` is between 0 and 1.
 */
export function waitAfter(attempts: number, random: number): number | undefined {
  if (attempts > LAST_ATTEMPT) return
  const wait = WAITS[attempts - 1] ?? WAITS.at(-1)!
  return wait * (1 + JITTER * (2 * random - 1))
}
