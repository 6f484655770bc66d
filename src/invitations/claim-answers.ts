import type { Context } from 'hono'
import type { App, AppContext } from '#src/http/context.ts'
import { readCookie } from '#src/http/cookies.ts'
import { chosenLocale } from '#src/http/locale.ts'
import { type Claim, findClaim } from './claim.ts'

/** What this browser may still choose a password with. Looking leaves the cookie alone: scanners look as well. */
export async function findClaimHere(c: AppContext): Promise<Claim | undefined> {
  const claim = readCookie(c, 'claim')
  return claim ? findClaim(c.var.db, { claim, now: c.var.clock() }) : undefined
}

/** On to where a browser with a claim chooses the password. */
export function choosePassword(c: Context<App>) {
  return c.redirect(`/set-password${chosenLocale(c)}`, 303)
}
