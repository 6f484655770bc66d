import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import pLimit from 'p-limit'

/**
 * argon2id; each hash takes 19 MiB, so only a few run at once and the rest wait. One less than Node has threads for such work: SQLite's
 * commits wait for the disk on the last one.
 */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const AT_ONCE = 3

const turn = pLimit(AT_ONCE)

/** Slow on purpose: never call it inside a transaction. */
export function hashPassword(password: string) {
  return turn(() => hash(password.normalize('NFKC'), PARAMETERS))
}

/** Takes as long when there is nothing to compare with, so an answer never tells whether somebody exists. */
export async function verifyPassword(password: string, stored: string | null) {
  const candidate = password.normalize('NFKC')
  const hashed = stored ?? (await nobodysHash())
  const right = await turn(() => verify(hashed, candidate))
  return right && stored !== null
}

/** Whether a hash was made when less work was asked of one. What we can't read was not made here. */
export function isOutdated(stored: string | null) {
  const { memory, time } =
    /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<time>\d+),/.exec(stored ?? '')?.groups ?? {}
  return Number(memory ?? 0) < PARAMETERS.memoryCost || Number(time ?? 0) < PARAMETERS.timeCost
}

/** The password of somebody who opened a link and chose none: random, and known to nobody. */
export function hashGeneratedPassword() {
  return turn(() => hash(randomBytes(32), PARAMETERS))
}

let nobody: Promise<string> | undefined

function nobodysHash() {
  nobody ??= hashGeneratedPassword()
  return nobody
}
