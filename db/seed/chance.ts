import { v7 } from 'uuid'
import { addMinutes } from '#src/clock.ts'

export type Chance = ReturnType<typeof createChance>

/** Chance that falls the same way every time (mulberry32), so a portal made at the same moment is the same portal. */
export function createChance(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  return {
    happens: (share: number) => next() < share,
    /** A whole number, both ends included. */
    between: (least: number, most: number) => least + Math.floor(next() * (most - least + 1)),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
    /** Mostly soon, now and then much later, on average after so many minutes. */
    wait: (minutes: number) => -Math.log(1 - next()) * minutes,
    /** An id as it would have been given at that time. */
    id: (at: Date) =>
      v7({ msecs: at.getTime(), random: Uint8Array.from({ length: 16 }, () => next() * 256) }),
  }
}

/** Between 8 and 16 o'clock on that day. */
export function officeHour(day: Date, chance: Chance) {
  const minutes = day.getUTCHours() * 60 + day.getUTCMinutes()
  return addMinutes(day, 8 * 60 + chance.between(0, 8 * 60) - minutes)
}
