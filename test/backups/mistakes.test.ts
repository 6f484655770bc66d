import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import SQLite from 'better-sqlite3'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#db/open.ts'
import { startScript } from '#test/support/process.ts'

let folder: string
let database: string

/** A portal that is being tried: its key is in a file. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vestibule-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  database = join(folder, 'vestibule.db')
  const db = await openDatabase(database)
  await db.destroy()
})

async function run(command: 'backup' | 'restore', file: string, DATABASE_URL = database) {
  const { code, output } = await (await startScript(`src/${command}.ts`, [file], { DATABASE_URL })).ended
  expect(output).not.toMatch(/\bat .*:\d+/)
  return { code, output }
}

test('of a trial, both say that the key is in a file, and make none', async () => {
  const backup = join(folder, 'backup.db')
  const elsewhere = join(folder, 'new', 'portal.db')
  expect((await run('backup', backup)).output).toContain(
    `Back up ${join(folder, 'vestibule.key')}, which holds`,
  )
  expect((await run('restore', backup, elsewhere)).output).toContain(
    `Put ${join(folder, 'new', 'portal.key')}`,
  )
  expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.key'))).toEqual([])
})

test('what is no database of ours is not backed up, and is named', async () => {
  const [empty, foreign, letter] = ['empty.db', 'foreign.db', 'letter.db'].map((name) => join(folder, name))
  const no = join(folder, 'nowhere', 'no.db')
  writeFileSync(empty!, '')
  new SQLite(foreign!).exec('create table songs (name text)').close()
  writeFileSync(letter!, 'Dear Ada')
  const backup = join(folder, 'backup.db')
  for (const [path, why] of [
    [empty!, 'is no database of Vestibule'],
    [foreign!, 'is no database of Vestibule'],
    [letter!, 'is no SQLite database'],
    [folder, `There is no file ${folder}.`],
    [no, `There is no file ${no}.`],
  ] as const) {
    const { code, output } = await run('backup', backup, path)
    expect([code, output]).toEqual([1, expect.stringContaining(path)])
    expect(output).toContain(why)
  }
  const { code, output } = await run('backup', join(no, 'backup.db'))
  expect([code, output]).toEqual([1, expect.stringContaining(`${database} was not copied to ${no}`)])
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})

test('what can not be restored is named, with why, and that nothing was changed', async () => {
  const backup = join(folder, 'backup.db')
  await run('backup', backup)
  const whole = readFileSync(backup)
  const before = readFileSync(database)
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const dump = join(folder, 'dump')
  mkdirSync(dump)
  for (const path of [
    file('letter', 'Dear Ada'),
    file('backup.db.gz', gzipSync(whole)),
    file('half', whole.subarray(0, whole.length / 2)),
    dump,
  ]) {
    const { code, output } = await run('restore', path)
    expect(code).toBe(1)
    expect(output).toMatch(new RegExp(`^${path} can't be restored: .+\\. Nothing was changed\\.\n$`))
  }
  expect(readFileSync(database).equals(before)).toBe(true)
  expect(readdirSync(folder).filter((name) => /restoring|before/.test(name))).toEqual([])
})

test('a database that is a link stays one, and the restored one lies where the link leads', async () => {
  const backup = join(folder, 'backup.db')
  const link = join(folder, 'link.db')
  symlinkSync(database, link)
  await run('backup', backup, link)
  expect(await run('restore', backup, link)).toMatchObject({ code: 0 })
  const names = readdirSync(folder)
  expect(names.some((name) => name.startsWith('vestibule.db.before-'))).toBe(true)
  expect(names.some((name) => name.startsWith('link.db.'))).toBe(false)
  expect(readFileSync(link).equals(readFileSync(database))).toBe(true)
})

test('a database that is damaged is no reason not to replace it', async () => {
  const backup = join(folder, 'backup.db')
  await run('backup', backup)
  writeFileSync(database, 'Dear Ada')
  expect(await run('restore', backup)).toMatchObject({ code: 0 })
  const [kept] = readdirSync(folder).filter((name) => name.includes('.before-'))
  expect(readFileSync(join(folder, kept!), 'utf8')).toBe('Dear Ada')
})
