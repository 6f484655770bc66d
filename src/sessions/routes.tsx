import { Hono } from 'hono'
import type { App } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { requireFormToken } from '#src/http/form-token.ts'
import { readForm } from '#src/http/forms.ts'
import { localPath } from '#src/http/local-path.ts'
import { signIn } from '#src/passwords/sign-in.ts'
import { SignInPage } from '#views/sessions/new.tsx'
import { SignInForm } from './forms.ts'
import { enterSession, leaveSession } from './middleware.ts'

export const signInDoor = new Hono<App>()
  .get('/', (c) => {
    if (c.var.user) return c.redirect('/', 303)
    return c.render(<SignInPage next={localPath(c.req.query('next'))} />, {
      title: c.var.t.sessions.title,
      door: 'ajar',
    })
  })
  .post('/', async (c) => {
    const { db, clock, t } = c.var
    const form = await readForm(c, SignInForm)
    const sessionId = form.ok && (await signIn(db, { ...form.value, now: clock() }))
    if (sessionId) {
      await enterSession(c, sessionId)
      return c.redirect(localPath(form.value.next) ?? '/', 303)
    }
    const typed = form.ok ? form.value : form.typed
    const errors = form.ok ? { form: 'wrong_credentials' as const } : form.errors
    return c.render(<SignInPage email={typed.email} errors={errors} next={localPath(typed.next)} />, {
      title: t.sessions.title,
      door: 'ajar',
      refused: true,
    })
  })

export const signOutDoor = new Hono<App>().post('/', requireFormToken, async (c) => {
  await readForm(c, {})
  await leaveSession(c)
  flash(c, 'good', c.var.t.sessions.signedOut)
  return c.redirect(`/sign-in?locale=${c.var.locale}`, 303)
})
