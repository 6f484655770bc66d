import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import type { Db } from '#db/schema.ts'
import { backUp } from '#src/backups/back-up.ts'
import { restoreBackup } from '#src/backups/restore.ts'
import { startScript } from '#test/support/process.ts'

const NOW = new Date('2026-03-02T09:00:00.000Z')

async function openPortalFile() {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [database, backup] = [join(folder, 'vestibule.db'), join(folder, 'backup.db')]
  const db = connect(database)
  await migrate(db)
  return { folder, database, backup, db }
}

async function write(db: Db, name: string) {
  const image = { name, width: 1, height: 1, base64: 'x'.repeat(1000), created_at: NOW.toISOString() }
  await db.insertInto('images').values(image).execute()
}

async function namesIn(path: string) {
  const db = connect(path)
  const rows = await db.selectFrom('images').select('name').orderBy('name').execute()
  await db.destroy()
  return rows.map((row) => row.name)
}

test('a backup is one whole file of one moment, made while the product goes on writing', async () => {
  const { db, database, backup, folder } = await openPortalFile()
  for (let i = 0; i < 500; i++) await write(db, String(i).padStart(5, '0'))
  let n = 500
  let done = false
  const copying = backUp({ from: database, to: backup }).finally(() => (done = true))
  while (!done) {
    await write(db, String(n++).padStart(5, '0'))
    // Writing is all that this process would do otherwise.
    await setImmediate()
  }
  await copying
  await db.destroy()
  expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.db'])
  expect(statSync(backup).mode & 0o777).toBe(0o600)
  const names = await namesIn(backup)
  expect(names.length).toBeGreaterThanOrEqual(500)
  expect(names).toEqual(names.map((_, i) => String(i).padStart(5, '0')))
})

test('a backup never replaces a file', async () => {
  const { db, database, backup } = await openPortalFile()
  await db.destroy()
  writeFileSync(backup, 'something else')
  await expect(backUp({ from: database, to: backup })).rejects.toThrow('exists already')
  expect(readFileSync(backup, 'utf8')).toBe('something else')
})

test('a restored database is what the backup was, and the one before is kept', async () => {
  const { db, database, backup } = await openPortalFile()
  await write(db, '1')
  await backUp({ from: database, to: backup })
  await write(db, '2')
  await db.destroy()
  chmodSync(backup, 0o644)
  const kept = await restoreBackup({ backup, database, now: NOW })
  expect(await namesIn(database)).toEqual(['1'])
  expect(statSync(database).mode & 0o777).toBe(0o600)
  expect(await namesIn(kept!)).toEqual(['1', '2'])
  expect(existsSync(backup)).toBe(true)
  const restored = connect(database)
  const held = await restored.selectFrom('settings').selectAll().where('key', '=', 'outbox_held_at').execute()
  await restored.destroy()
  expect(held).toMatchObject([{ value: NOW.toISOString() }])
})

test('nothing is restored while the product runs, or from a file that is no backup', async () => {
  const { db, database, backup, folder } = await openPortalFile()
  await backUp({ from: database, to: backup })
  await write(db, '1')
  await expect(restoreBackup({ backup, database, now: NOW })).rejects.toThrow('stop Vestibule first')
  expect(await namesIn(database)).toEqual(['1'])
  await db.destroy()

  const broken = join(folder, 'broken.db')
  writeFileSync(broken, readFileSync(backup).subarray(0, 10_000))
  await expect(restoreBackup({ backup: broken, database, now: NOW })).rejects.toThrow()
  writeFileSync(broken, 'a letter')
  await expect(restoreBackup({ backup: broken, database, now: NOW })).rejects.toThrow()
  for (const foreign of [join(folder, 'empty.db'), join(folder, 'foreign.db')]) {
    const file = new SQLite(foreign)
    if (foreign.includes('foreign')) file.exec('create table songs (name text)')
    file.close()
    writeFileSync(foreign, '', { flag: 'a' })
    await expect(restoreBackup({ backup: foreign, database, now: NOW })).rejects.toThrow(
      `${foreign} can't be restored: it is none of Vestibule. Nothing was changed.`,
    )
  }
  await expect(restoreBackup({ backup: join(folder, 'no.db'), database, now: NOW })).rejects.toThrow(
    'no file',
  )
  expect(await namesIn(database)).toEqual(['1'])
  expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([])
})

test('both are commands, which say what they did', async () => {
  const { db, database, backup } = await openPortalFile()
  await write(db, '1')
  await db.destroy()
  const env = { DATABASE_URL: database, SECRET_KEY: 'a-key-that-only-tests-use-long-enough-to-be-one' }
  const run = async (...words: string[]) => (await startScript(words[0]!, words.slice(1), env)).ended

  expect(await run('src/backup.ts', backup)).toMatchObject({
    code: 0,
    output: expect.stringContaining(backup),
  })
  expect(await run('src/backup.ts', backup)).toMatchObject({ code: 1 })
  expect(await run('src/backup.ts')).toMatchObject({
    code: 1,
    output: expect.stringContaining('Say where to'),
  })
  const restored = await run('src/restore.ts', backup)
  expect(restored).toMatchObject({ code: 0, output: expect.stringContaining('releases the outbox') })
  expect(restored.output).toContain(`${database}.before-`)
  expect(readdirSync(dirname(database)).some((name) => name.includes('.before-'))).toBe(true)
  expect(await namesIn(database)).toEqual(['1'])
  expect(await run('src/restore.ts', '--mark')).toMatchObject({ code: 0 })
})
