import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const MENTION = /`([^`]+)`|“((?:[^“”`]|`[^`]*`)+)”/g
const FILE = /^[\w.-]+(\/[\w.-]+)*\/?$/

test.each(['docs/promises.md', 'docs/asvs.md'])('%s names only files and tests that exist', (document) => {
  // A title may run over the end of a line.
  const text = readFileSync(document, 'utf8').replace(/\n {2}(?=\S)/g, ' ')
  const wrong: string[] = []
  let named = 0
  for (const line of text.split('\n')) {
    let source = ''
    for (const [, code, title] of line.matchAll(MENTION)) {
      if (title) {
        named++
        if (!source.includes(title.replaceAll("'", "\\'")) && !source.includes(title)) wrong.push(title)
      } else if (code && FILE.test(code) && /\/|\.(ts|md|json)$/.test(code)) {
        if (!existsSync(code)) wrong.push(code)
        else if (code.endsWith('.ts') || code.endsWith('.tsx')) source = readFileSync(code, 'utf8')
      }
    }
  }
  expect(wrong).toEqual([])
  expect(named).toBeGreaterThan(50)
})

const DOCUMENTS = ['DECISIONS.md', 'README.md', 'CHANGELOG.md', ...globSync('docs/*.md')]
const PATH = /`((?:src|db|views|emails|static|test)\/[^`\s]*)`/g

test('every file that a document names is there', () => {
  const named = DOCUMENTS.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(PATH)].map(([, path = '']) => ({ document, path })),
  )
  expect(named.filter(({ path }) => !existsSync(path))).toEqual([])
  expect(named.length).toBeGreaterThan(100)
})

test('every file of this suite is named among the promises, so that none is forgotten', () => {
  const promises = readFileSync('docs/promises.md', 'utf8')
  for (const file of globSync('test/security/*.test.ts')) expect(promises).toContain(file)
})
