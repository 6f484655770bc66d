import SQLite from 'better-sqlite3'
import { Client } from 'pg'
import { isPostgres } from '#db/connect.ts'
import { pause } from './until.ts'

/** A signal to stop needs a moment. */
const FREEZES_WITHIN_MS = 20

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

interface Freezable {
  freeze: () => void
  thaw: () => void
}

/** Not in the middle of a transaction: SQLite would wait for its end, which never comes. */
export async function freezeBetweenTransactions({ url }: { url: string }, process: Freezable) {
  for (;;) {
    process.freeze()
    await pause(FREEZES_WITHIN_MS)
    if (await (isPostgres(url) ? noTransactionIn(url) : canWrite(url))) return
    process.thaw()
    await pause(FREEZES_WITHIN_MS)
  }
}

function canWrite(path: string) {
  const database = new SQLite(path, { timeout: 0 })
  try {
    database.exec('begin immediate; rollback')
    return true
  } catch {
    return false
  } finally {
    database.close()
  }
}

async function noTransactionIn(connectionString: string) {
  const client = new Client({ connectionString })
  await client.connect()
  const { rowCount } = await client.query(
    'select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null',
  )
  await client.end()
  return rowCount === 0
}
