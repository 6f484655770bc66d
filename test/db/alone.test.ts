import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { workAlone } from '#db/alone.ts'
import { openSqlite } from '#db/sqlite.ts'

const AT_ONCE = { patienceMs: 0 }
const LONG = { patienceMs: 60_000 }
const IN_USE = 'Another process of Vestibule works with'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vestibule-'))
  path = join(folder, 'vestibule.db')
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Another process that works with it. */
async function holdElsewhere(database: string) {
  const other = spawn(process.execPath, ['--import', 'tsx', 'test/db/hold-file.ts', database])
  onTestFinished(() => void other.kill('SIGKILL'))
  await once(other.stdout, 'data')
  return async () => {
    other.kill('SIGKILL')
    await once(other, 'exit')
  }
}

test('while another process works with a file it is refused, and free as soon as that one is killed', async () => {
  const kill = await holdElsewhere(path)
  await expect(workAlone(path, AT_ONCE)).rejects.toThrow(`${IN_USE} ${path}, which is for one at a time.`)
  await kill()
  const release = await workAlone(path, AT_ONCE)
  await expect(workAlone(path, AT_ONCE)).rejects.toThrow(IN_USE)
  release()
  const again = await workAlone(path, AT_ONCE)
  again()
})

test('who waits says so once, and goes on when the other process is gone', async () => {
  const kill = await holdElsewhere(path)
  let waits = 0
  const { promise: waiting, resolve } = Promise.withResolvers<void>()
  const onWait = () => {
    waits += 1
    resolve()
  }
  const working = workAlone(path, { ...LONG, onWait })
  await waiting
  await kill()
  const release = await working
  release()
  expect(waits).toBe(1)
})

test('a file is the same by whatever path', async () => {
  openSqlite(path).close()
  const [link, elsewhere] = [join(folder, 'link.db'), join(folder, 'elsewhere')]
  symlinkSync('vestibule.db', link)
  symlinkSync(folder, elsewhere)
  await holdElsewhere(link)
  for (const same of [path, relative('.', path), link, join(elsewhere, 'vestibule.db')])
    await expect(workAlone(same, AT_ONCE), same).rejects.toThrow(IN_USE)
  const other = await workAlone(join(folder, 'other.db'), AT_ONCE)
  other()
})

test('a file that is not there yet is the same by a link to it', async () => {
  const link = join(folder, 'link.db')
  mkdirSync(join(folder, 'data'))
  symlinkSync('data/vestibule.db', link)
  await holdElsewhere(link)
  await expect(workAlone(join(folder, 'data', 'vestibule.db'), AT_ONCE)).rejects.toThrow(IN_USE)
  expect(readdirSync(join(folder, 'data'))).toEqual(['vestibule.db.lock'])
})

test('what it leaves beside the database is empty and for its owner only; the database itself is not locked', async () => {
  const kill = await holdElsewhere(path)
  const other = openSqlite(path)
  other.exec('create table things (id integer)')
  other.close()
  await kill()
  expect(readdirSync(folder).sort()).toEqual(['vestibule.db', 'vestibule.db.lock'])
  const { size, mode } = statSync(`${path}.lock`)
  expect([size, mode & 0o777]).toEqual([0, 0o600])
})

test('in memory, and on PostgreSQL, any number may work', async () => {
  for (const url of [':memory:', 'postgres://ada:hush@127.0.0.1:1/portal'])
    for (let i = 0; i < 2; i++) await workAlone(url, AT_ONCE)
  expect(readdirSync('.').filter((name) => name.endsWith('.lock'))).toEqual([])
})

test('a path at which no database can be has its sentence', async () => {
  await expect(workAlone(folder, AT_ONCE)).rejects.toThrow(`${folder} can't be opened: DATABASE_URL must be`)
  const letter = join(folder, 'letter')
  writeFileSync(letter, 'Dear Ada')
  const inLetter = join(letter, 'portal.db')
  await expect(workAlone(inLetter, AT_ONCE)).rejects.toThrow(`${inLetter} can't be made: it must be in a`)
  mkdirSync(`${path}.lock`)
  await expect(workAlone(path, AT_ONCE)).rejects.toThrow(`${path}.lock can't be opened`)
  expect(readdirSync(folder).sort()).toEqual(['letter', 'vestibule.db.lock'])
})
