import type { AppContext } from '#src/http/context.ts'
import { readCookie } from '#src/http/cookies.ts'
import { type Claim, findClaim } from './claim.ts'

/** What this browser may still choose a password with. Looking leaves the cookie alone: scanners look as well. */
export async function findClaimHere(c: AppContext): Promise<Claim | undefined> {
  const claim = readCookie(c, 'claim')
  return claim ? findClaim(c.var.db, { claim, now: c.var.clock() }) : undefined
}
