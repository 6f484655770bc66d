import SQLite from 'better-sqlite3'
import { Client } from 'pg'
import { isPostgres } from '#db/connect.ts'

/** Nobody else can write a mail's state until the returned function is called. */
export async function lockMails({ url }: { url: string }): Promise<() => Promise<void>> {
  if (isPostgres(url)) return lockPostgres(url)
  const database = new SQLite(url, { timeout: 10_000 })
  database.exec('begin immediate')
  return async () => {
    database.exec('rollback')
    database.close()
  }
}

async function lockPostgres(connectionString: string) {
  const client = new Client({ connectionString })
  await client.connect()
  await client.query('begin')
  await client.query('lock table outbox in access exclusive mode')
  return async () => {
    await client.query('rollback')
    await client.end()
  }
}
