import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '#src/config.ts'
import { ConfigError } from '#src/config-error.ts'

const KEY = 'k'.repeat(32)

let folder: string
let databaseUrl: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vestibule-'))
  databaseUrl = join(folder, 'deep', 'portal.db')
  path = join(folder, 'deep', 'portal.key')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('the key of a first start lies beside the database, readable by its owner only, and is used again', () => {
  const first = readConfig({ DATABASE_URL: databaseUrl })
  expect(readFileSync(path, 'utf8').trim()).toBe(first.secretKeys[0])
  expect(first.secretKeys[0].length).toBeGreaterThanOrEqual(32)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readConfig({ DATABASE_URL: databaseUrl }).secretKeys).toEqual(first.secretKeys)
  expect(readdirSync(dirname(path))).toEqual(['portal.key'])
})

test.each(['', '\n', KEY.slice(1)])('a file that holds only %j, as after a full disk, is no key', (kept) => {
  mkdirSync(dirname(path))
  writeFileSync(path, kept)
  expect(() => readConfig({ DATABASE_URL: databaseUrl })).toThrow(`${path} is no whole key`)
  expect(readFileSync(path, 'utf8')).toBe(kept)
})

test('one that can not be read has its sentence', () => {
  mkdirSync(path, { recursive: true })
  const read = () => readConfig({ DATABASE_URL: databaseUrl })
  expect(read).toThrow(`${path} can't be read: `)
  expect(read).toThrow(ConfigError)
})

test('none is made when one is set, nor when anything is wrong', () => {
  readConfig({ DATABASE_URL: databaseUrl, SECRET_KEY: KEY })
  expect(() => readConfig({ DATABASE_URL: databaseUrl, PORT: 'x' })).toThrow()
  expect(existsSync(dirname(path))).toBe(false)
})

test('where none can be made has its sentence', () => {
  const letter = join(folder, 'letter')
  writeFileSync(letter, 'Dear Ada')
  const where = join(letter, 'deep', 'portal')
  const read = () => readConfig({ DATABASE_URL: `${where}.db` })
  expect(read).toThrow(`${where}.key can't be made: `)
  expect(read).toThrow(ConfigError)
})
