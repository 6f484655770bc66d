import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { realName } from '#db/alone.ts'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { isOurs } from '#db/ours.ts'
import { UnusableDatabase } from '#db/unusable.ts'
import { iso } from '#src/clock.ts'
import { checkWhole } from './back-up.ts'
import { markRestored } from './mark-restored.ts'

interface Restore {
  backup: string
  database: string
  now: Date
}

const ENDS = ['', '-wal', '-shm']
const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/

/**
 * Puts a backup in the place of the database, brought up to date and made safe to start with. The database that was there
 * is kept beside it, and its path returned. Throws while the product is still running, and when the backup is none.
 */
export async function restoreBackup({ backup, database, now }: Restore): Promise<string | undefined> {
  if (!existsSync(backup)) throw new Error(`There is no file ${backup}.`)
  // A link to it leads to where it is meant to stay, perhaps on another disk.
  const place = realName(database)
  const unfinished = `${place}.restoring`
  try {
    await prepare(backup, unfinished, now)
    const kept = setAside(place, now)
    renameSync(unfinished, place)
    return kept
  } finally {
    for (const end of ENDS) rmSync(`${unfinished}${end}`, { force: true })
  }
}

async function prepare(backup: string, unfinished: string, now: Date) {
  try {
    copyFileSync(backup, unfinished)
    chmodSync(unfinished, 0o600)
    checkWhole(unfinished)
    if (!(await isOurs(unfinished))) throw new Error('it is none of Vestibule')
    const db = connect(unfinished)
    try {
      await migrate(db)
      await markRestored(db, { now })
    } finally {
      await db.destroy()
    }
    checkWhole(unfinished)
  } catch (error) {
    if (error instanceof UnusableDatabase) throw error
    const why = (error as Error).message
    throw new Error(`${backup} can't be restored: ${why}. Nothing was changed.`, { cause: error })
  }
}

function setAside(database: string, now: Date) {
  if (!existsSync(database)) return
  takeForOurselves(database)
  const kept = `${database}.before-${iso(now).replace(/[:.]/g, '-')}`
  for (const end of ENDS)
    if (existsSync(`${database}${end}`)) renameSync(`${database}${end}`, `${kept}${end}`)
  return kept
}

/** Also gathers what lies beside the file into it, unless it is damaged, which may be why it is replaced. */
function takeForOurselves(database: string) {
  const file = new SQLite(database, { timeout: 1000 })
  try {
    file.pragma('locking_mode = EXCLUSIVE')
    file.exec('begin exclusive; commit')
    file.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (error instanceof SQLite.SqliteError && DAMAGED.test(error.code)) return
    throw new Error('The database is in use: stop Vestibule first. Nothing was changed.', { cause: error })
  } finally {
    file.close()
  }
}
