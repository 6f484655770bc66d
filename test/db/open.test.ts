import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, inject, onTestFinished, test } from 'vitest'
import { explained } from '#db/explain.ts'
import { openDatabase } from '#db/open.ts'
import { UnusableDatabase } from '#db/unusable.ts'
import { newId } from '#src/ids.ts'
import { engine, freshDatabaseUrl, open } from '#test/support/db.ts'

const RIGHT = 'The user in DATABASE_URL must be allowed to create tables in its database.'
const DOWN = 'No PostgreSQL answers at the host and port in DATABASE_URL.'
const ADDRESS = 'DATABASE_URL is not a valid address.'
const FOREIGN = 'The database holds tables of something else; Vestibule needs one of its own.'

test('an empty database is brought up to date', async () => {
  const db = await openDatabase(await freshDatabaseUrl({ empty: true }))
  onTestFinished(() => db.destroy())
  expect(await db.selectFrom('users').select('id').execute()).toEqual([])
})

test('one of a newer release, or of something else, is left alone with a sentence', async () => {
  const newer = await freshDatabaseUrl()
  await sql`insert into kysely_migration values ('9999_later', '2099-01-01T00:00:00.000Z')`.execute(
    open(newer),
  )
  await expect(openDatabase(newer)).rejects.toThrow('The database was made by a newer release')

  const foreign = await freshDatabaseUrl({ empty: true })
  const db = open(foreign)
  await sql`create table users (id integer)`.execute(db)
  await expect(openDatabase(foreign)).rejects.toThrow(FOREIGN)
})

test('a path that leads to no database has its sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const letter = join(folder, 'letter')
  writeFileSync(letter, 'Dear Ada')
  const inLetter = join(letter, 'portal.db')
  await expect(openDatabase(folder)).rejects.toThrow(`${folder} can't be opened: DATABASE_URL must be a file`)
  await expect(openDatabase(letter)).rejects.toThrow(`${letter} is no SQLite database.`)
  await expect(openDatabase(inLetter)).rejects.toThrow(`${inLetter} can't be made: it must be in a folder`)
})

test('a PostgreSQL that is not there, or an address that is none, has its sentence without the password', async () => {
  for (const [url, sentence] of [
    ['postgres://ada:hush@127.0.0.1:1/portal', DOWN],
    ['postgres://ada:hush@nowhere.invalid/portal', 'The host in DATABASE_URL is not known here.'],
    ['postgres://ada:hu#sh@127.0.0.1:1/portal', ADDRESS],
    ['postgres://ada:hush@127.0.0.1:99999/portal', ADDRESS],
  ] as const) {
    const error = await openDatabase(url).catch((error: Error) => error)
    expect(error).toMatchObject({ message: expect.stringContaining(sentence) })
    expect(String(error)).not.toMatch(/hu#?sh/)
  }
})

test('a user of PostgreSQL who is unknown or may not create tables has its sentence', async () => {
  if (engine !== 'postgres') return
  const url = await freshDatabaseUrl({ empty: true })
  const admin = open(url)
  const name = `plain_${new URL(url).pathname.slice(1)}`
  await sql`create role ${sql.id(name)} login`.execute(admin)
  const as = (user: string, path = new URL(url).pathname) =>
    openDatabase(Object.assign(new URL(url), { username: user, pathname: path }).href)
  try {
    await expect(as(name)).rejects.toThrow(RIGHT)
    await expect(as('nobody_knows')).rejects.toThrow('PostgreSQL does not let the user')
    await expect(as('postgres', '/nowhere')).rejects.toThrow('PostgreSQL has no database of the name')
  } finally {
    await sql`drop role ${sql.id(name)}`.execute(admin)
  }
})

test('a PostgreSQL database that keeps no UTF8 is refused before anything is in it', async () => {
  if (engine !== 'postgres') return
  const admin = open(await freshDatabaseUrl({ empty: true }))
  const name = `ascii_${newId().replaceAll('-', '')}`
  await sql`create database ${sql.id(name)} encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0`.execute(
    admin,
  )
  const url = `${inject('postgres')}/${name}`
  try {
    await expect(openDatabase(url)).rejects.toThrow(
      'The database has the encoding SQL_ASCII; make one with UTF8, which every name can be written in. Nothing was changed.',
    )
    const tables = sql<{ tablename: string }>`select tablename from pg_tables where schemaname = 'public'`
    expect((await tables.execute(open(url))).rows).toEqual([])
  } finally {
    await sql`drop database ${sql.id(name)} with (force)`.execute(admin)
  }
})

test.each([
  [
    'postgres://db/portal',
    { code: '28P01', message: 'password authentication failed' },
    'name or password is wrong',
  ],
  ['postgres://db/portal', { code: '57P03', message: 'the database system is starting up' }, 'try again'],
  ['portal.db', { code: 'SQLITE_READONLY', message: 'attempt to write' }, 'portal.db can only be read'],
  ['portal.db', { code: 'EACCES', message: 'permission denied' }, 'in which this user may write'],
  ['portal.db', { code: 'SQLITE_FULL', message: 'database is full' }, 'no room left for portal.db'],
])('at %s, %j is said as a sentence', (url, error, sentence) => {
  expect(explained(error, url)).toMatchObject({ message: expect.stringContaining(sentence), cause: error })
  expect(explained(error, url)).toBeInstanceOf(UnusableDatabase)
})

test('what nobody foresaw has no sentence and stays as it is', () => {
  for (const [url, error] of [
    ['portal.db', new SQLite.SqliteError('something new', 'SQLITE_NEW')],
    ['postgres://db/portal', Object.assign(new Error(), { code: 'ELATER' })],
  ] as const)
    expect(explained(error, url)).toBe(error)
})
