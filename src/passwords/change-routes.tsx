import { type Context, Hono } from 'hono'
import { allowFromHere, pauseUntil, type Refused, refusal } from '#src/http/allow.ts'
import type { SignedIn } from '#src/http/context.ts'
import { readCookie } from '#src/http/cookies.ts'
import { flash } from '#src/http/flash.ts'
import { readForm } from '#src/http/forms.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { enterSession } from '#src/sessions/middleware.ts'
import { ChangePasswordPage } from '#views/profile/password.tsx'
import { changePassword } from './change.ts'
import { ChangePasswordForm, JudgedForm } from './forms.ts'
import { showJudgement } from './judging-answers.tsx'
import { ownWordsOf } from './own-words.ts'
import { readLengths } from './rules.ts'

/** One's own password. The current one is asked for, under the same limits as signing in. */
export const changePasswordDoor = new Hono<SignedIn>()
  .get('/', (c) => showForm(c))

  .post('/', async (c) => {
    const { db, clock, t, user: by, locale, wake } = c.var
    const here = await allowFromHere(c)
    const form = await readForm(c, ChangePasswordForm)
    if (!here.ok) return showForm(c, { pause: pauseUntil(c, here.until) })
    if (!form.ok) return showForm(c, { errors: form.errors })

    const { current_password: current, password } = form.value
    const browser = readCookie(c, 'browser')
    const changed = await changePassword(db, { current, password, by, browser, locale, now: clock() })
    if (changed.ok) {
      await enterSession(c, changed.sessionId)
      wake()
      flash(c, 'good', t.profile.password.saved)
      return c.redirect('/profile', 303)
    }
    if (changed.reason === 'wait') return showForm(c, { pause: pauseUntil(c, changed.until) })
    const field = changed.reason === 'wrong_password' ? 'current_password' : 'password'
    return showForm(c, { errors: { [field]: changed.reason } })
  })

  .post('/check', async (c) => {
    const { user: by, settings } = c.var
    const form = await readForm(c, JudgedForm)
    if (!form.ok) return c.body(null, 204)
    const { password } = form.value
    return showJudgement(c, { password, ownWords: ownWordsOf(by, settings.portalName), whose: by.id })
  })

async function showForm(c: Context<SignedIn>, refused: Refused = {}) {
  const lengths = await readLengths(c.var.db)
  const told = (await registrationMailbox(c.var.db)) !== undefined
  const page = <ChangePasswordPage email={c.var.user.email} told={told} {...lengths} {...refused} />
  return c.render(page, { title: c.var.t.profile.password.title, refused: refusal(refused) })
}
