import { type Context, Hono } from 'hono'
import { allowFromHere, pauseUntil, type Refused, refusal } from '#src/http/allow.ts'
import type { App, SignedIn } from '#src/http/context.ts'
import { readCookie } from '#src/http/cookies.ts'
import { renderDead } from '#src/http/dead-link.ts'
import { flash } from '#src/http/flash.ts'
import { readForm, readPress, type Typed } from '#src/http/forms.ts'
import { speak } from '#src/http/locale.ts'
import type { DeadLinkReason } from '#src/links/link.ts'
import { anotherUser, leaveSession } from '#src/sessions/middleware.ts'
import { ConfirmEmailPage } from '#views/profile/confirm-email.tsx'
import { ChangeEmailPage } from '#views/profile/email.tsx'
import { EmailDeadPage } from '#views/profile/email-dead.tsx'
import { confirmEmail, findConfirmation } from './confirm-email.ts'
import { ChangeEmailForm } from './email-forms.ts'
import { requestEmailChange } from './request-email-change.ts'
import { withdrawEmailChange } from './withdraw-email-change.ts'

/** Another email to sign in with. What is typed here counts only when it is confirmed there. */
export const changeEmailDoor = new Hono<SignedIn>()
  .get('/', (c) => showForm(c))

  .post('/', async (c) => {
    const { db, clock, t, user: by, secrets, wake } = c.var
    const here = await allowFromHere(c)
    const form = await readForm(c, ChangeEmailForm)
    if (!here.ok) return showForm(c, form.typed, { pause: pauseUntil(c, here.until) })
    if (!form.ok) return showForm(c, form.typed, { errors: form.errors })

    const { email, current_password: password } = form.value
    const browser = readCookie(c, 'browser')
    const requested = await requestEmailChange(db, { email, password, by, browser, secrets, now: clock() })
    if (requested.ok) {
      wake()
      flash(c, 'good', requested.withdrawn ? t.profile.email.withdrawn : t.profile.email.sent)
      return c.redirect('/profile', 303)
    }
    if (requested.reason === 'wait') return showForm(c, form.typed, { pause: pauseUntil(c, requested.until) })
    return showForm(c, form.typed, { errors: { [FIELD_OF[requested.reason]]: requested.reason } })
  })

  .post('/withdrawal', async (c) => {
    const { db, clock, t, user: by } = c.var
    await readPress(c)
    const withdrawn = await withdrawEmailChange(db, { by, now: clock() })
    if (withdrawn) flash(c, 'good', t.profile.email.withdrawn)
    else flash(c, 'warn', t.errors.already)
    return c.redirect('/profile', 303)
  })

const FIELD_OF = { email_same: 'email', no_mailbox: 'form', wrong_password: 'current_password' } as const

/** The link at the new email. Reading it changes nothing; only the button does. */
export const confirmEmailDoor = new Hono<App>()
  .get('/:token', async (c) => {
    const confirmation = await lookBehind(c)
    if (!confirmation.ok) return showDead(c, confirmation.reason)
    const signedInAs = anotherUser(c, { id: confirmation.userId })
    const page = <ConfirmEmailPage token={c.req.param('token')} signedInAs={signedInAs} />
    return c.render(page, { title: c.var.t.profile.confirm.title, door: 'ajar' })
  })

  .post('/:token', async (c) => {
    const { db, clock, wake } = c.var
    await readPress(c)
    const before = await lookBehind(c)
    if (!before.ok) return showDead(c, before.reason)
    const confirmed = await confirmEmail(db, { token: c.req.param('token'), now: clock() })
    if (!confirmed.ok) return showDead(c, confirmed.reason)
    wake()
    if (anotherUser(c, { id: before.userId })) await leaveSession(c)
    flash(c, 'good', c.var.t.profile.confirm.done)
    return c.redirect(c.var.user ? '/profile' : `/sign-in?locale=${c.var.locale}`, 303)
  })

function showForm(c: Context<SignedIn>, { email }: Typed = {}, refused: Refused = {}) {
  const page = <ChangeEmailPage current={c.var.user.email} email={email} {...refused} />
  return c.render(page, { title: c.var.t.profile.email.title, refused: refusal(refused) })
}

function showDead(c: Context<App>, reason: DeadLinkReason) {
  return renderDead(c, <EmailDeadPage reason={reason} />, { reason, title: c.var.t.links.title[reason] })
}

/** Turns the page to the person's language on the way. */
async function lookBehind(c: Context<App>) {
  const token = c.req.param('token') ?? ''
  const confirmation = await findConfirmation(c.var.db, { token, now: c.var.clock() })
  if (confirmation.locale) speak(c, confirmation.locale)
  return confirmation
}
