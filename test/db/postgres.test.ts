import { once } from 'node:events'
import { createServer } from 'node:net'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { plannedOnce } from '#db/planned-once.ts'
import type { Db } from '#db/schema.ts'
import { freshDatabaseUrl, open } from '#test/support/db.ts'
import { createOrganization } from '#test/support/factories.ts'

test('what a frozen process holds is free again before its leases end', async () => {
  const db = open(await freshDatabaseUrl())
  const { rows } = await sql<{ timeout: string }>`
    select current_setting('idle_in_transaction_session_timeout') as timeout`.execute(db)
  expect(rows).toEqual([{ timeout: '30s' }])
})

test('a connection that the server ends in the middle of a transaction fails that one, and the process goes on', async () => {
  const url = await freshDatabaseUrl()
  const [ours, server] = [open(url), open(url)]
  const cutOff = ours.transaction().execute(async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
    await sql`select pg_terminate_backend(${rows[0]!.pid}, 5000)`.execute(server)
    await trx.selectFrom('users').select('id').execute()
  })
  await expect(cutOff).rejects.toThrow()
  expect(await ours.selectFrom('users').select('id').execute()).toEqual([])
})

test('texts compare by their bytes, as on SQLite, whatever language the database was made for', async () => {
  const db = open(await freshDatabaseUrl())
  const { rows } = await sql`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C'`.execute(db)
  expect(rows).toEqual([])
  for (const name of ['b', 'a-c', 'ab', 'B', 'ä']) await createOrganization(db, { name })
  const organizations = await db.selectFrom('organizations').select('name').orderBy('name').execute()
  expect(organizations.map(({ name }) => name)).toEqual(['B', 'a-c', 'ab', 'b', 'ä'])
})

test('a server that takes a connection and says nothing is given up; who waits for a free connection is not', async () => {
  const mute = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1')
  await once(mute, 'listening')
  onTestFinished(() => void mute.close())
  const { port } = mute.address() as { port: number }
  const nobody = open(`postgres://ada@127.0.0.1:${port}/portal`)
  const givenUp = expect(nobody.selectFrom('users').select('id').execute()).rejects.toThrow('timeout expired')

  const url = await freshDatabaseUrl()
  const [busy, other] = [open(url), open(url)]
  const long = Array.from({ length: 10 }, () => sql`select pg_sleep(11)`.execute(busy))
  await expect.poll(() => sleepers(other)).toBe(long.length)
  expect(await busy.selectFrom('users').select('id').execute()).toEqual([])
  await Promise.all([...long, givenUp])
})

test('a statement that is planned once is known again, whatever it is asked with and whatever was added to its table', async () => {
  const db = open(await freshDatabaseUrl())
  const { id } = await createOrganization(db, { name: 'Cedar' })
  await db.connection().execute(async (one) => {
    const rename = one.updateTable('organizations').where('id', '=', id)
    await plannedOnce(rename.set({ name: 'Birch' })).execute()
    await sql`alter table organizations add column motto text`.execute(one)
    const { numUpdatedRows } = await plannedOnce(rename.set({ name: 'Alder' })).executeTakeFirstOrThrow()
    expect(numUpdatedRows).toBe(1n)
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
      one,
    )
    expect(rows.map(({ statement }) => statement)).toEqual([expect.stringMatching(/^update "organizations"/)])
  })
  expect(await db.selectFrom('organizations').select('name').execute()).toEqual([{ name: 'Alder' }])
})

async function sleepers(db: Db) {
  const { rows } = await sql<{ n: string }>`
    select count(*) as n from pg_stat_activity
    where datname = current_database() and wait_event = 'PgSleep'`.execute(db)
  return Number(rows[0]?.n)
}
