import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ConfigError } from '#src/config-error.ts'
import { newToken } from '#src/ids.ts'

/** Of a key, wherever it comes from. */
export const SHORTEST_KEY = 32

/** For trying it out: a key made at the first start and kept in a file that only this user can read. */
export function keyBeside(databasePath: string) {
  const path = `${databasePath.replace(/\.db$/, '')}.key`
  return existsSync(path) ? keptKey(path) : makeKey(path)
}

/** A full disk or a careless copy leaves less than a key, which everybody could guess. */
function keptKey(path: string) {
  const key = readFileSync(path, 'utf8').trim()
  if (key.length >= SHORTEST_KEY) return key
  throw new ConfigError([
    `${path} is no whole key: it has fewer than ${SHORTEST_KEY} characters. Put it back from a copy; or remove it for a new one, without which links and mailbox passwords from before are lost.`,
  ])
}

/** Whole or not at all. */
function makeKey(path: string) {
  const key = newToken()
  const unfinished = `${path}.unfinished`
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(unfinished, `${key}\n`, { mode: 0o600, flush: true })
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return key
}
