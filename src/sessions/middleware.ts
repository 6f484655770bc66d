import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { addressOf } from '#src/http/address.ts'
import { askToSignIn } from '#src/http/ask-to-sign-in.tsx'
import type { App, AppContext, SignedIn } from '#src/http/context.ts'
import { dropCookie, readCookie, writeCookie } from '#src/http/cookies.ts'
import { missing } from '#src/http/refuse.ts'
import { managesPeople, seesEveryOrganization } from '#src/organizations/scope.ts'
import { readSettings } from '#src/settings/settings.ts'
import { endSession, peekSession, readSession, signOut } from './session.ts'
import { welcomeBrowser } from './welcome.ts'

/** The cookie outlives every session; when one really ends is decided where it is read. */
const COOKIE_SECONDS = 400 * 86_400
const SESSION_ID = /^[\w-]{43}$/

/** What an open page asks for by itself: nobody clicked, and the session lasts no longer for it. */
export const unattended = createMiddleware<App>(async (c, next) => {
  c.set('unattended', true)
  await next()
})

/** Finds out who is there, and meanwhile what the portal is set to. A malformed cookie is no cookie. */
export const session = createMiddleware<App>(async (c, next) => {
  const [settings] = await Promise.all([
    readSettings(c.var.db),
    findOutWhoIsThere(c, c.var.unattended ? peekSession : readSession),
  ])
  c.set('settings', settings)
  await next()
})

async function findOutWhoIsThere(c: Context<App>, find: typeof readSession) {
  const id = sessionIdOf(c)
  const found = id ? await find(c.var.db, { id, now: c.var.clock() }) : null
  c.set('user', found?.user ?? null)
  c.set('sessionHash', found?.hash ?? null)
  return found !== null
}

/** For answers that take long: whether the session goes on. From here on its user has the rights of now. */
export function isStillSignedIn(c: AppContext) {
  return findOutWhoIsThere(c as Context<App>, peekSession)
}

/**
 * Strangers are asked to sign in and come back to where they wanted to go. A form may take minutes to arrive: what counts is who somebody
 * is when all of it is there.
 */
export const requireSignedIn = createMiddleware<SignedIn>(async (c, next) => {
  if (c.var.user && c.req.method === 'POST') await isStillSignedIn(c)
  if (c.var.user) return next()
  return askToSignIn(c)
})

/** For pages about other people; to everybody else they don't exist. */
export const requirePeople = createMiddleware<SignedIn>(async (c, next) => {
  if (!managesPeople(c.var.user)) missing()
  await next()
})

/** Portal administrators and managers. */
export const requireStaff = createMiddleware<SignedIn>(async (c, next) => {
  if (!seesEveryOrganization(c.var.user)) missing()
  await next()
})

export const requireAdmin = createMiddleware<SignedIn>(async (c, next) => {
  if (c.var.user.role !== 'admin') missing()
  await next()
})

/** Hands a fresh session to the browser, which is known from now on; the session that it had before ends. */
export async function enterSession(c: AppContext, sessionId: string) {
  const { db, clock } = c.var
  await leaveSession(c)
  const known = await welcomeBrowser(db, {
    sessionId,
    browser: readCookie(c, 'browser'),
    address: addressOf(c),
    agent: c.req.header('user-agent') ?? '',
    now: clock(),
  })
  writeCookie(c, 'session', sessionId, COOKIE_SECONDS)
  if (known) writeCookie(c, 'browser', known, COOKIE_SECONDS)
}

export async function leaveSession(c: AppContext) {
  const id = sessionIdOf(c)
  if (!id) return
  const { db, clock, user: by } = c.var
  if (by) await signOut(db, { id, by, now: clock() })
  else await endSession(db, { id, now: clock() })
  dropCookie(c, 'session')
  const vars = c as Context<App>
  vars.set('user', null)
  vars.set('sessionHash', null)
}

/** Who is there, when a link is somebody else's: a user's, or an email's that may be nobody's yet. */
export function anotherUser(c: AppContext, whose: { id: string | null } | { email: string | null }) {
  const { user } = c.var
  if (!user) return null
  const isTheirs = 'id' in whose ? user.id === whose.id : user.email === whose.email
  return isTheirs ? null : { name: user.name, email: user.email }
}

function sessionIdOf(c: AppContext) {
  const id = readCookie(c, 'session')
  return id && SESSION_ID.test(id) ? id : undefined
}
