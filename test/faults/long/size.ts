import { seededChance } from '#test/faults/seed.ts'

/** Smaller for a first look: `FAULT_INVITATIONS=1000 npm run test:faults`. */
export const MANY = Number(process.env.FAULT_INVITATIONS ?? 10_000)
/** For faults that don't get worse with more people. */
export const SOME = Math.min(MANY, 1000)
export const KILLS = 20

/** So many points of a sending, in order, each somewhere in its own part of it. */
export function randomPoints(count: number, of: number) {
  const [part, chance] = [of / (count + 1), seededChance()]
  return Array.from({ length: count }, (_, i) => Math.floor(part * (i + chance.between(200, 999) / 1000)))
}
