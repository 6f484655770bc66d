import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { isPostgres } from './connect.ts'
import { explained } from './explain.ts'
import { prepareFolder } from './prepare-folder.ts'
import { makeFile } from './sqlite.ts'
import { UnusableDatabase } from './unusable.ts'

interface How {
  /** How long another process may take to end. */
  patienceMs: number
  /** Called once, when there is one. */
  onWait?: () => void
}

const EVERY_MS = 200

/** What nobody refers to any more would be closed, and its lock be gone. */
const held = new Set<SQLite.Database>()

/**
 * Keeps every other process of the product away from a SQLite file, until this one ends in whatever way or calls what is
 * returned. The lock is the system's own, on an empty file beside the database: the file stays, and means nothing. The
 * database itself can't be locked like that: it would keep away those who only read, such as a backup.
 *
 * Throws a sentence when another process is still at it. PostgreSQL is made for several.
 */
export async function workAlone(databaseUrl: string, { patienceMs, onWait }: How): Promise<() => void> {
  if (isPostgres(databaseUrl) || databaseUrl === ':memory:') return () => {}
  const path = lockPath(databaseUrl)
  const lock = openLock(path)
  const release = () => {
    held.delete(lock)
    lock.close()
  }
  held.add(lock)
  try {
    for (let waited = 0; !take(lock); waited += EVERY_MS) {
      if (waited >= patienceMs) throw new UnusableDatabase(inUse(databaseUrl))
      if (waited === 0) onWait?.()
      await setTimeout(EVERY_MS)
    }
    return release
  } catch (error) {
    release()
    throw explained(error, path)
  }
}

/** The same for one file by whatever path, also when it is not there yet. */
function lockPath(databaseUrl: string) {
  try {
    prepareFolder(databaseUrl)
    if (isFolder(databaseUrl)) throw Object.assign(new Error(), { code: 'EISDIR' })
    return `${realName(databaseUrl)}.lock`
  } catch (error) {
    throw explained(error, databaseUrl)
  }
}

function isFolder(path: string) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Where it is or will be, whatever links lead there; its folder must be there. */
export function realName(path: string): string {
  if (existsSync(path)) return realpathSync.native(path)
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
  if (link) return realName(resolve(dirname(path), readlinkSync(path)))
  return join(realpathSync.native(dirname(path)), basename(path))
}

function openLock(path: string) {
  try {
    makeFile(path)
    return new SQLite(path, { timeout: 0 })
  } catch (error) {
    throw explained(error, path)
  }
}

/** A transaction that is never committed; its journal would be one more file. */
function take(lock: SQLite.Database) {
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive')
    return true
  } catch (error) {
    if (error instanceof SQLite.SqliteError && /^SQLITE_BUSY/.test(error.code)) return false
    throw error
  }
}

function inUse(databaseUrl: string) {
  return `Another process of Vestibule works with ${databaseUrl}, which is for one at a time. Stop that one first; nothing was changed.`
}
