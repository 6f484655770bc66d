import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabaseUrl, open } from '#test/support/db.ts'

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
