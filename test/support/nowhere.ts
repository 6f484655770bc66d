import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Db } from '#db/schema.ts'

/** No row of any table holds one of these, in any of the usual ways to write it down. */
export async function expectNowhere(db: Db, secrets: string[]) {
  const forms = secrets.flatMap((secret) => [
    secret,
    Buffer.from(secret, 'base64url').toString('hex'),
    Buffer.from(secret, 'base64url').toString('base64').replace(/=+$/, ''),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ])
  for (const [table, rows] of await everything(db))
    for (const form of forms) expect(rows.includes(form), `${table} holds a secret`).toBe(false)
}

/** Every table that there is, also those that come later. */
async function everything(db: Db) {
  const tables = (await db.introspection.getTables()).map(({ name }) => name)
  expect(tables).toEqual(
    expect.arrayContaining(['invitations', 'sessions', 'outbox', 'batches', 'captured_mails']),
  )
  const contents: [string, string][] = []
  for (const table of tables) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(db)
    contents.push([table, JSON.stringify(rows)])
  }
  return contents
}
