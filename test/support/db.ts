import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { Kysely, PostgresDialect } from 'kysely'
import { Client, Pool } from 'pg'
import { inject, onTestFinished } from 'vitest'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import type { Db } from '#db/schema.ts'
import { SqliteFileDialect } from '#db/sqlite.ts'
import { newId } from '#src/ids.ts'
import { TEMPLATE } from './postgres.ts'

export const engine = inject('engine')

/** An empty, migrated database of its own for each test, on the engine that is being tested. */
export async function freshDb(): Promise<Db> {
  return engine === 'postgres' ? borrowPostgres() : freshMemory()
}

/**
 * The address of a database of its own for tests that open it several times or start real processes: migrated, or
 * `empty` as on the very first start.
 */
export async function freshDatabaseUrl({ empty = false } = {}): Promise<string> {
  if (engine === 'postgres') return ownPostgres(empty ? 'template1' : TEMPLATE)
  const path = freshPath()
  if (!empty) writeFileSync(path, await migratedFile())
  return path
}

/** One more connection to a database, closed when the test ends. */
export function open(url: string): Db {
  const db = connect(url)
  onTestFinished(() => db.destroy())
  return db
}

/** PostgreSQL finds rows in the order of what they are looked for by, as few of a large table. */
const BY_INDEX = ['seqscan', 'bitmapscan', 'hashjoin', 'nestloop']
  .map((way) => `-c%20enable_${way}=off`)
  .join('%20')

/** A database of its own in which rows are found, and held, as in a large one. */
export async function openByIndex() {
  const url = await freshDatabaseUrl()
  return open(engine === 'postgres' ? `${url}?options=${BY_INDEX}` : url)
}

/** The same on SQLite, whatever is being tested: for what is said about SQLite alone. */
export async function freshMemory(): Promise<Db> {
  const database = new SQLite(await migratedFile())
  database.pragma('foreign_keys = ON')
  const db: Db = new Kysely({ dialect: new SqliteFileDialect({ writer: database }) })
  onTestFinished(() => db.destroy())
  return db
}

let migrated: Promise<Buffer> | undefined

/** What every test's own file begins as. */
function migratedFile() {
  migrated ??= migrateInMemory()
  return migrated
}

async function migrateInMemory() {
  const database = new SQLite(':memory:')
  const db: Db = new Kysely({ dialect: new SqliteFileDialect({ writer: database }) })
  await migrate(db)
  const file = database.serialize()
  await db.destroy()
  return file
}

function freshPath() {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'vestibule.db')
}

/** Given back by earlier tests of this process, emptied and still connected: both take long to make. */
const spare: Pool[] = []

const EMPTY = `do $$ declare name text; begin
  set local session_replication_role = replica;
  for name in select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely_%'
  loop execute format('delete from %I', name); end loop;
end $$`

async function borrowPostgres(): Promise<Db> {
  const pool =
    spare.pop() ??
    new Pool({ connectionString: addressOf(await createPostgres(TEMPLATE)), idleTimeoutMillis: 0 })
  // What a test leaves running ends with it: its way to the pool is closed, not the pool.
  const lent = { options: pool.options, connect: () => pool.connect(), end: () => Promise.resolve() }
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool: lent }) })
  onTestFinished(async () => {
    await db.destroy()
    await pool.query(EMPTY)
    spare.push(pool)
  })
  return db
}

async function ownPostgres(from: string) {
  const name = await createPostgres(from)
  onTestFinished(() => command(`drop database ${name} with (force)`))
  return addressOf(name)
}

async function createPostgres(from: string) {
  const name = `test_${newId().replaceAll('-', '')}`
  await command(`create database ${name} template ${from} strategy file_copy`)
  return name
}

async function command(statement: string) {
  const client = new Client({ connectionString: addressOf('postgres') })
  await client.connect()
  await client.query(statement)
  await client.end()
}

function addressOf(database: string) {
  return `${inject('postgres')}/${database}`
}
