import { type Context, Hono } from 'hono'
import { allowFromHere, pauseUntil, type Refused, refusal } from '#src/http/allow.ts'
import type { App } from '#src/http/context.ts'
import { readCookie } from '#src/http/cookies.ts'
import { readForm, type Typed } from '#src/http/forms.ts'
import { localPath } from '#src/local-path.ts'
import { signIn } from '#src/passwords/sign-in.ts'
import { SignInPage } from '#views/sessions/new.tsx'
import { SignInForm } from './forms.ts'
import { enterSession } from './middleware.ts'

export const signInDoor = new Hono<App>()
  .get('/', async (c) => {
    if (c.var.user) return c.redirect('/', 303)
    return showForm(c, { next: c.req.query('next') })
  })
  .post('/', async (c) => {
    const { db, clock } = c.var
    const here = await allowFromHere(c)
    const form = await readForm(c, SignInForm)
    if (!here.ok) return showForm(c, form.typed, { pause: pauseUntil(c, here.until) })
    if (!form.ok) return showForm(c, form.typed, { errors: form.errors })

    const tried = await signIn(db, { ...form.value, browser: readCookie(c, 'browser'), now: clock() })
    if (tried.ok) {
      await enterSession(c, tried.sessionId)
      return c.redirect(localPath(form.value.next) ?? '/', 303)
    }
    if (tried.reason === 'wrong_credentials')
      return showForm(c, form.typed, { errors: { form: 'wrong_credentials' } })
    return showForm(c, form.typed, { pause: pauseUntil(c, tried.until) })
  })

function showForm(c: Context<App>, { email, next }: Typed, refused: Refused = {}) {
  const { recovery, registration } = c.var.settings
  const ways = { recovery, registration }
  const page = <SignInPage email={email} next={localPath(next)} {...ways} {...refused} />
  return c.render(page, {
    title: c.var.t.sessions.title,
    door: 'ajar',
    refused: refusal(refused),
  })
}
