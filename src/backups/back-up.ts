import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { isOurs } from '#db/ours.ts'

/** In one step: in several it would begin anew whenever somebody writes in between, and never end on a busy day. */
const EVERYTHING = 0x7fffffff

/**
 * Copies a SQLite database into a new file while the product goes on working with it: whole, as of one moment. Throws when
 * there is a file already or the database is none of ours, and leaves nothing half-done behind.
 */
export async function backUp({ from, to }: { from: string; to: string }) {
  if (existsSync(to)) throw new Error(`${to} exists already; it was not touched.`)
  if (!(await isOurs(from))) throw new Error(`${from} is no database of Vestibule.`)
  const unfinished = `${to}.unfinished`
  try {
    rmSync(unfinished, { force: true })
    await copy(from, unfinished)
    checkWhole(unfinished)
    chmodSync(unfinished, 0o600)
    renameSync(unfinished, to)
  } catch (error) {
    throw new Error(`${from} was not copied to ${to}: ${(error as Error).message}`, { cause: error })
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${unfinished}${end}`, { force: true })
  }
}

async function copy(from: string, to: string) {
  const database = new SQLite(from, { fileMustExist: true })
  try {
    await database.backup(to, { progress: () => EVERYTHING })
  } finally {
    database.close()
  }
}

/** Throws when a file is not a whole SQLite database. */
export function checkWhole(path: string) {
  const database = new SQLite(path, { fileMustExist: true })
  try {
    // Kept in one file: what is beside it would be forgotten when it is copied.
    database.pragma('journal_mode = DELETE')
    const found = database.pragma('quick_check', { simple: true })
    if (found !== 'ok') throw new Error(`it is damaged, ${found}`)
  } finally {
    database.close()
  }
}
