import { randomInt } from 'node:crypto'
import { defineConfig } from 'vitest/config'
import { FaultTable } from './table.ts'

const MINUTES = 60_000

/** Other luck in every run. The processes of the tests inherit it, and the table tells it. */
process.env.FAULT_SEED ??= String(randomInt(2 ** 31))

/** `npm run test:faults`: hours of bad luck in minutes. Not part of `npm test`. */
export default defineConfig({
  test: {
    globalSetup: ['test/support/bundles.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20 * MINUTES,
    hookTimeout: 1 * MINUTES,
    reporters: [new FaultTable()],
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          provide: { engine: 'sqlite' },
          include: ['test/faults/long/*.faults.ts'],
          exclude: ['test/faults/long/*.postgres.faults.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          provide: { engine: 'postgres' },
          include: ['test/faults/long/*.faults.ts'],
          exclude: ['test/faults/long/*.sqlite.faults.ts'],
          globalSetup: ['test/support/postgres.ts'],
        },
      },
    ],
  },
})
