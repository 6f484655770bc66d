import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** About what is said over HTTP before any row is read; the longest of their kind. */
const HTTP_ONLY = ['cross-site', 'forms', 'headers'].map((name) => `test/security/${name}.test.ts`)

/**
 * A test that borrows nothing from `test/support` or `test/faults` touches no database; a browser sees no difference. All of
 * these run once.
 */
const once = globSync('test/**/*.test.{ts,tsx}').filter(
  (file) =>
    file.startsWith('test/browser/') ||
    HTTP_ONLY.includes(file) ||
    !/#test\/(support|faults)\//.test(readFileSync(file, 'utf8')),
)

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/console.ts'],
    globalSetup: ['test/support/bundles.ts'],
    pool: 'forks',
    // Every test has its own database, so files can share a process, where modules are loaded and passwords hashed once.
    isolate: false,
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          provide: { engine: 'sqlite' },
          exclude: ['node_modules/**', 'test/db/postgres.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          provide: { engine: 'postgres' },
          exclude: ['node_modules/**', ...once],
          globalSetup: ['test/support/postgres.ts'],
        },
      },
    ],
  },
})
