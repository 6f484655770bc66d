import { Hono } from 'hono'
import type { App } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readForm } from '#src/http/forms.ts'
import { requireFormToken } from '#src/http/require-form-token.tsx'
import { leaveSession } from './middleware.ts'

export const signOutDoor = new Hono<App>().post('/', requireFormToken, async (c) => {
  await readForm(c, {})
  await leaveSession(c)
  flash(c, 'good', c.var.t.sessions.signedOut)
  return c.redirect(`/sign-in?locale=${c.var.locale}`, 303)
})
