import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

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

/** Begun first, so that nobody waits for one of them at the end. */
const LONGEST = [
  'browser/every-page',
  'faults/',
  'http/matrix',
  'security/written-text',
  'outbox/drain',
  'main.',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((name) => moduleId.includes(`/test/${name}`))
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/console.ts'],
    globalSetup: ['test/support/bundles.ts'],
    pool: 'forks',
    // Every test has its own database, so files can share a process, where modules are loaded and passwords hashed once.
    isolate: false,
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
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
