import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import type { Db } from '#db/schema.ts'
import { openSqlite } from '#db/sqlite.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vestibule-'))
  path = join(folder, 'vestibule.db')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a file is opened durably, patiently and with its keys enforced', () => {
  const database = openSqlite(path)
  const pragma = (name: string) => database.pragma(name, { simple: true })
  expect(pragma('journal_mode')).toBe('wal')
  expect(pragma('synchronous'), 'FULL').toBe(2)
  expect(pragma('busy_timeout')).toBe(5000)
  expect(pragma('foreign_keys')).toBe(1)
  database.close()
})

test('a new file, and what lies beside it, is read by its owner only; another keeps its mode', async () => {
  const modes = () => readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)
  const db = connect(path)
  await migrate(db)
  expect(modes()).toEqual([0o600, 0o600, 0o600])
  await db.destroy()
  chmodSync(path, 0o640)
  openSqlite(path).close()
  expect(modes()).toEqual([0o640])
})

test('a transaction takes the write lock when it begins, before it has written anything', async () => {
  const db = connect(path)
  await migrate(db)
  const other = new SQLite(path, { timeout: 0 })
  await db.transaction().execute(async (trx) => {
    await trx.selectFrom('users').select('id').execute()
    expect(() => other.exec('begin immediate')).toThrow('database is locked')
  })
  other.exec('begin immediate')
  other.exec('rollback')
  other.close()
  await db.destroy()
})

test('a transaction that finds the file locked by another process waits instead of failing', async () => {
  const db = connect(path)
  await migrate(db)
  const other = spawn(process.execPath, ['--import', 'tsx', 'test/db/hold-lock.ts', path])
  await once(other.stdout, 'data')

  await db.transaction().execute(async (trx) => {
    const change = { ends_at: '2026-03-02T09:00:00.000Z' }
    await trx
      .insertInto('rate_limits')
      .values({ key: 'second', count: 1, ...change })
      .execute()
  })

  const keys = await db.selectFrom('rate_limits').select('key').orderBy('key').execute()
  expect(keys).toEqual([{ key: 'first' }, { key: 'second' }])
  await db.destroy()
})

test('who only reads waits for no transaction, and sees what was committed last', async () => {
  const db = connect(path)
  await migrate(db)
  const keys = (from: Db) => from.selectFrom('rate_limits').select('key').execute()
  const change = { count: 1, ends_at: '2026-03-02T09:00:00.000Z' }
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('rate_limits')
      .values({ key: 'first', ...change })
      .execute()
    expect(await keys(trx)).toEqual([{ key: 'first' }])
    expect(await keys(db)).toEqual([])
  })
  expect(await keys(db)).toEqual([{ key: 'first' }])
  await db.destroy()
})

test('who writes outside a transaction waits for the one that is under way', async () => {
  const db = connect(path)
  await migrate(db)
  const change = { count: 1, ends_at: '2026-03-02T09:00:00.000Z' }
  let second: Promise<unknown> = Promise.resolve()
  await expect(
    db.transaction().execute(async (trx) => {
      second = db
        .insertInto('rate_limits')
        .values({ key: 'second', ...change })
        .execute()
      await trx
        .insertInto('rate_limits')
        .values({ key: 'first', ...change })
        .execute()
      throw new Error('thought better of it')
    }),
  ).rejects.toThrow('thought better of it')
  await second
  expect(await db.selectFrom('rate_limits').select('key').execute()).toEqual([{ key: 'second' }])
  await db.destroy()
})

test('who reads notices that the tables have changed', async () => {
  const db = connect(path)
  await sql`create table things (id integer)`.execute(db)
  const things = () => db.selectFrom(sql<object>`things`.as('things')).selectAll().execute()
  await sql`insert into things values (1)`.execute(db)
  expect(await things()).toEqual([{ id: 1 }])
  await sql`alter table things add column name text not null default 'Ada'`.execute(db)
  expect(await things()).toEqual([{ id: 1, name: 'Ada' }])
  await db.destroy()
})
