import { createChance } from '#db/seed/chance.ts'

/** Bad luck that comes back: `FAULT_SEED=… npm run test:faults` with the number that a run told. */
export const SEED = Number(process.env.FAULT_SEED ?? 1)

/** From the beginning each time, so that a test alone has the luck that it had among others. */
export function seededChance() {
  return createChance(SEED)
}
