import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { App } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readPress } from '#src/http/forms.ts'
import { requireFormToken } from '#src/http/require-form-token.tsx'
import { leaveSession } from './middleware.ts'

/** Whose session has ended already, in another tab or by itself, has no token, and what they wanted. */
const unlessOut = createMiddleware<App>(async (c, next) => (c.var.user ? next() : signedOut(c)))

export const signOutDoor = new Hono<App>().post('/', unlessOut, requireFormToken, async (c) => {
  await readPress(c)
  return signedOut(c)
})

async function signedOut(c: Context<App>) {
  await leaveSession(c)
  flash(c, 'good', c.var.t.sessions.signedOut)
  return c.redirect(`/sign-in?locale=${c.var.locale}`, 303)
}
