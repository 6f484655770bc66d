import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ConfigError } from '#src/config-error.ts'
import { newToken } from '#src/ids.ts'

/** Of a key, wherever it comes from. */
export const SHORTEST_KEY = 32

/** For trying it out: a key made at the first start and kept in a file that only this user can read. */
export function keyBeside(databasePath: string) {
  const path = keyFileOf(databasePath)
  return existsSync(path) ? keptKey(path) : makeKey(path)
}

export function keyFileOf(databasePath: string) {
  return `${databasePath.replace(/\.db$/, '')}.key`
}

/** A full disk or a careless copy leaves less than a key, which everybody could guess. */
function keptKey(path: string) {
  const key = read(path).trim()
  if (key.length >= SHORTEST_KEY) return key
  throw new ConfigError([
    `${path} is no whole key: it has fewer than ${SHORTEST_KEY} characters. Put it back from a copy; or remove it for a new one, without which links and mailbox passwords from before are lost.`,
  ])
}

function read(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new ConfigError([`${path} can't be read: ${(error as Error).message}`], { cause: error })
  }
}

function makeKey(path: string) {
  const key = newToken()
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, `${key}\n`)
  } catch (error) {
    throw new ConfigError([`${path} can't be made: ${(error as Error).message}`], { cause: error })
  }
  return key
}

/** Or not at all. */
function writeWhole(path: string, content: string) {
  const unfinished = `${path}.unfinished`
  try {
    writeFileSync(unfinished, content, { mode: 0o600, flush: true })
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
}
