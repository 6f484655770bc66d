import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unusedExports } from './architecture/exports.ts'
import { cycles, valueImports } from './architecture/imports.ts'
import { strays, unplaced } from './architecture/rules.ts'

const read = (file: string): [string, string] => [file, readFileSync(file, 'utf8')]
const sources = new Map(globSync('{src,views,emails,db,test}/**/*.{ts,tsx}').sort().map(read))
sources.set(...read('vitest.config.ts'))
const product = [...sources.keys()].filter((file) => /^(src|views|emails|db)\//.test(file))

describe('who may import whom (types are free)', () => {
  test('every file keeps to the rules', () => expect(strays(sources)).toEqual([]))
  test('every folder of src is a word with a place in the order', () => expect(unplaced(sources)).toEqual([]))
  test('nothing goes round in circles', () => expect(cycles(sources)).toEqual([]))

  test('what the product needs to run is named in package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const missing = [...sources].flatMap(([file, source]) => {
      const there = product.includes(file) ? dependencies : { ...dependencies, ...devDependencies }
      const packages = valueImports(file, source).map(
        ({ of }) => /^(@[^/]+\/)?[a-z][^/]*/.exec(of)?.[0] ?? '',
      )
      return packages
        .filter((name) => name && !name.startsWith('node:') && !there[name])
        .map((name) => `${file}: ${name}`)
    })
    expect(missing).toEqual([])
  })

  test('npm compiles nothing, for which it would need Python: what says so must say it in the lock file too', () => {
    // `npm install` takes the lines out again: put `"gypfile": false` back.
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    const native = globSync('node_modules/{*,@*/*}/binding.gyp').map((path) =>
      path.replace('/binding.gyp', ''),
    )
    const compiled = native.filter((path) => {
      const { gypfile, scripts } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
      return !scripts?.install && (gypfile !== false || packages[path]?.gypfile !== false)
    })
    expect(native).toContain('node_modules/better-sqlite3')
    expect(compiled).toEqual([])
  })
})

describe('the rules do find what breaks them', () => {
  test.each([
    ['views/users/index.tsx', '#db/schema.ts'],
    ['views/users/index.tsx', '#src/users/list.ts'],
    ['views/users/index.tsx', '#src/config.ts'],
    ['emails/frame.tsx', '#src/text.ts'],
    ['emails/frame.tsx', 'hono/jsx'],
    ['db/connect.ts', '#src/ids.ts'],
    ['src/users/routes.tsx', '#db/connect.ts'],
    ['src/users/routes.tsx', 'kysely'],
    ['src/users/forms.ts', '#emails/frame.tsx'],
    ['src/users/profile-routes.tsx', '#src/app.ts'],
    ['src/http/render.tsx', 'kysely'],
    ['src/users/list.ts', '#src/http/forms.ts'],
    ['src/users/list.ts', '#views/page.ts'],
    ['src/users/list.ts', 'hono/http-exception'],
    ['src/users/list.ts', './forms.ts'],
    ['src/users/list.ts', '#src/sendings/no-mailbox-answers.tsx'],
    ['src/sendings/result-answers.ts', 'kysely'],
    ['src/users/list.ts', '#src/sessions/middleware.ts'],
    ['src/users/list.ts', '#src/setup/first-administrator.ts'],
    ['src/users/list.ts', '#src/config.ts'],
    ['src/users/list.ts', '#src/worker.ts'],
    ['src/outbox/delivery.ts', '#src/invitations/send.ts'],
    ['src/templates/render.ts', '#src/outbox/enqueue.ts'],
    ['src/invitations/send.ts', '#emails/frame.tsx'],
    ['src/invitations/send.ts', '#test/stories/invite.ts'],
    ['src/invitations/send.ts', '../users/list.ts'],
    ['src/invitations/send.ts', '#src/ids'],
    ['src/ids.ts', '#src/users/list.ts'],
    ['src/i18n/en.ts', '#src/users/list.ts'],
  ])('%s may not import %s', (file, of) => {
    const ways = [
      `import { x } from '${of}'`,
      `import x from '${of}'`,
      `import '${of}'`,
      `import {\n  x,\n  type Y,\n} from '${of}'`,
      `export { x } from '${of}'`,
      `export * from '${of}'`,
      `const x = await import('${of}')`,
    ]
    for (const way of ways) expect(strays(new Map([[file, way]])), way).toEqual([`${file} → ${of}`])
    const types = `import type { X } from '${of}'\nexport type { Y } from '${of}'\n`
    expect(strays(new Map([[file, types]]))).toEqual([])
  })

  test.each([
    ['src/invitations/mail.ts', '#emails/frame.tsx'],
    ['src/templates/render.ts', '#emails/frame.tsx'],
    ['src/users/list.ts', '#src/invitations/invitation.ts'],
    ['src/users/list.ts', './row.ts'],
    ['src/users/list.ts', '#src/clock.ts'],
    ['src/users/list.ts', 'kysely'],
    ['src/users/routes.tsx', './list.ts'],
    ['src/users/routes.tsx', '#src/sendings/list.ts'],
    ['src/users/routes.tsx', '#views/users/index.tsx'],
    ['src/main.ts', '#db/connect.ts'],
  ])('%s may import %s', (file, of) => {
    expect(strays(new Map([[file, `import { x } from '${of}'`]]))).toEqual([])
  })

  test('an export that nobody takes is found', () => {
    const files = new Map([
      ['src/users/a.ts', 'export function used() {}\nexport const other = 1\nexport interface Alone {}\n'],
      ['src/users/b.ts', `import {\n  other as mine,\n  type used,\n} from './a.ts'\n`],
      ['src/clock.ts', 'export const a = 1\n'],
      ['test/clock.test.ts', `import * as clock from '#src/clock.ts'\nexport const b = clock.a\n`],
    ])
    expect(unusedExports(files)).toEqual(['src/users/a.ts Alone'])
  })

  test('a circle and a folder without a place are found', () => {
    const circle = new Map([
      ['src/users/a.ts', `import { b } from './b.ts'`],
      ['src/users/b.ts', `import { c } from '#src/users/c.ts'`],
      ['src/users/c.ts', `import { a } from './a.ts'`],
    ])
    expect(cycles(circle)).toEqual(['src/users/a.ts → src/users/b.ts → src/users/c.ts → src/users/a.ts'])
    expect(unplaced(new Map([['src/utils/x.ts', '']]))).toEqual(['src/utils/x.ts'])
    expect(unplaced(new Map([['src/helpers.ts', '']]))).toEqual(['src/helpers.ts'])
  })
})

describe('the habits of the house', () => {
  test('a file says what it exports by name, and passes nothing on', () => {
    const passing = /^export (default|\*|\{[^}]*\} from|type \{[^}]*\} from)|\bas default\b/m
    expect(filesWith(passing).filter((file) => !file.endsWith('vitest.config.ts'))).toEqual([])
    expect([...sources.keys()].filter((file) => /\/index\.ts$/.test(file))).toEqual([])
  })

  test('what a file exports, another one uses', () => expect(unusedExports(sources)).toEqual([]))

  test('tests use real parts: no module mocks, snapshots, skips or favourites', () => {
    const shortcut =
      /\bvi\.(mock|doMock|stub)|toMatch(Inline|File)?Snapshot|\b(test|it|describe)\.(skip|only|todo|fails|runIf|skipIf)\b/
    expect(filesWith(shortcut).filter((file) => file !== 'test/architecture.test.ts')).toEqual([])
  })

  test('time and chance come in by name: only the clock reads the time', () => {
    const time = filesWith(/new Date\(\)|Date\.now\(\)|Math\.random/)
    // Lucia reads the time by itself; our adapter gives it times as if it were the clock's. The worker is where chance comes in.
    const free = ['src/clock.ts', 'src/sessions/adapter.ts', 'src/worker.ts']
    expect(time.filter((file) => product.includes(file) && !free.includes(file))).toEqual([])
  })

  test('a test lies where the thing it tests lies', () => {
    const own =
      /^test\/(architecture\.test\.ts$|(stories|security|browser|faults|bench|support|db|views|emails)\/)/
    const lost = [...sources.keys()].filter((file) => /^test\/.*\.test\.tsx?$/.test(file) && !own.test(file))
    const place = (file: string) =>
      file.replace(/^test\//, 'src/').replace(/(\/[^/]+\/).*|\.test\.tsx?$/, '$1')
    expect(lost.filter((file) => !existsSync(place(file)) && !existsSync(`${place(file)}.ts`))).toEqual([])
  })

  function filesWith(pattern: RegExp) {
    return [...sources].filter(([, source]) => pattern.test(source)).map(([file]) => file)
  }
})

describe('files are small', () => {
  // Lists that are read from one place: every table, every word.
  const catalogue = /^(db\/(migrations\/|schema\.ts$)|src\/i18n\/|src\/templates\/texts\/)/
  const scripts = globSync('static/*.js').map(read)
  const lengths = [...sources, ...scripts]
    .filter(([file]) => !catalogue.test(file))
    .map(([file, source]) => ({ file, lines: source.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines)
  const productLengths = lengths.filter(({ file }) => product.includes(file))

  test('none has more than 200 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 200)).toEqual([])
  })

  test('of the product, half have fewer than 50 and nine in ten fewer than 120', () => {
    const { length } = productLengths
    expect(productLengths[Math.floor(length / 2)]!.lines).toBeLessThan(50)
    expect(productLengths[Math.floor(length * 0.9)]!.lines).toBeLessThan(120)
  })
})
