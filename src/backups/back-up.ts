import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import SQLite from 'better-sqlite3'

/** In one step: in several it would begin anew whenever somebody writes in between, and never end on a busy day. */
const EVERYTHING = 0x7fffffff

/**
 * Copies a SQLite database into a new file while the product goes on working with it: whole, as of one moment. Throws when
 * there is a file already, and leaves nothing half-done behind.
 */
export async function backUp({ from, to }: { from: string; to: string }) {
  if (existsSync(to)) throw new Error(`${to} exists already; it was not touched.`)
  const unfinished = `${to}.unfinished`
  rmSync(unfinished, { force: true })
  const database = new SQLite(from, { fileMustExist: true })
  try {
    await database.backup(unfinished, { progress: () => EVERYTHING })
    checkWhole(unfinished)
    chmodSync(unfinished, 0o600)
    renameSync(unfinished, to)
  } finally {
    database.close()
    for (const end of ['', '-wal', '-shm']) rmSync(`${unfinished}${end}`, { force: true })
  }
}

/** Throws when a file is not a whole SQLite database. */
export function checkWhole(path: string) {
  const database = new SQLite(path, { fileMustExist: true })
  try {
    // Kept in one file: what is beside it would be forgotten when it is copied.
    database.pragma('journal_mode = DELETE')
    const found = database.pragma('quick_check', { simple: true })
    if (found !== 'ok') throw new Error(`${path} is damaged: ${found}`)
  } finally {
    database.close()
  }
}
