import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { iso } from '#src/clock.ts'
import { checkWhole } from './back-up.ts'
import { markRestored } from './mark-restored.ts'

interface Restore {
  backup: string
  database: string
  now: Date
}

/**
 * Puts a backup in the place of the database, brought up to date and made safe to start with. The database that was there
 * is kept beside it, and its path returned. Throws while the product is still running, and when the backup is none.
 */
export async function restoreBackup({ backup, database, now }: Restore): Promise<string | undefined> {
  if (!existsSync(backup)) throw new Error(`There is no file ${backup}.`)
  const unfinished = `${database}.restoring`
  try {
    copyFileSync(backup, unfinished)
    chmodSync(unfinished, 0o600)
    checkWhole(unfinished)
    checkOurs(unfinished, backup)
    const db = connect(unfinished)
    try {
      await migrate(db)
      await markRestored(db, { now })
    } finally {
      await db.destroy()
    }
    checkWhole(unfinished)
    const kept = setAside(database, now)
    renameSync(unfinished, database)
    return kept
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${unfinished}${end}`, { force: true })
  }
}

/** An empty file is a whole database too, and would be made a new portal. */
function checkOurs(unfinished: string, backup: string) {
  const file = new SQLite(unfinished, { readonly: true })
  try {
    if (!file.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get())
      throw new Error(`${backup} is no backup of Vestibule. Nothing was changed.`)
  } finally {
    file.close()
  }
}

function setAside(database: string, now: Date) {
  if (!existsSync(database)) return
  takeForOurselves(database)
  const kept = `${database}.before-${iso(now).replace(/[:.]/g, '-')}`
  renameSync(database, kept)
  for (const end of ['-wal', '-shm']) rmSync(`${database}${end}`, { force: true })
  return kept
}

/** Also gathers what lies beside the file into it. */
function takeForOurselves(database: string) {
  const file = new SQLite(database, { timeout: 1000 })
  try {
    file.pragma('locking_mode = EXCLUSIVE')
    file.exec('begin exclusive; commit')
    file.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    throw new Error('The database is in use: stop Vestibule first. Nothing was changed.', { cause: error })
  } finally {
    file.close()
  }
}
