import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** About files, words, and what is said over HTTP or SMTP before any row is read; the longest of their kind. */
const BEFORE_ANY_ROW = [
  'security/cross-site',
  'security/forms',
  'security/headers',
  'http/folder',
  'i18n/spaces',
  'outbox/smtp-unlisted',
].map((name) => `test/${name}.test.ts`)

/** A test that touches no database runs once, and so does one in a browser, which sees no difference. */
const once = globSync('test/**/*.test.{ts,tsx}').filter(
  (file) => file.startsWith('test/browser/') || BEFORE_ANY_ROW.includes(file) || !touchesDatabase(file),
)

/** Databases come from `test/support` and `test/faults`, also by way of what a test shares with its neighbours. */
function touchesDatabase(file: string): boolean {
  const imported = readFileSync(file, 'utf8').matchAll(/^(?:import|}) .*?from '(#test|\.+)(\/[^']+)'$/gm)
  return [...imported].some(([, from = '', path = '']) => {
    const other = from === '#test' ? join('test', path) : join(dirname(file), from, path)
    return /^test\/(support|faults)\//.test(other) || touchesDatabase(other)
  })
}

/** Begun before the others of their engine, so that nobody waits for one of them at the end. */
const LONGEST = [
  'browser/every-page',
  'faults/',
  'http/matrix',
  'security/written-text',
  'outbox/drain',
  'main.',
]

/** One engine after the other: a process that is about to change between them is ended, and what it has loaded with it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((name) => moduleId.includes(`/test/${name}`))
    const sorted = Map.groupBy(await super.sort(files), ({ project }) => project.name)
    return [...sorted.values()].flatMap((engine) => [
      ...engine.filter(isLong),
      ...engine.filter((file) => !isLong(file)),
    ])
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
    // One more than there are processors, for when one waits. Each begins by loading everything.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    // What is waited for comes; how soon is a matter of what else the machine does.
    expect: { poll: { timeout: 20_000 } },
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
