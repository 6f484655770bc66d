import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { allowFromHere, pauseUntil, type Refused, refusal } from '#src/http/allow.ts'
import type { App } from '#src/http/context.ts'
import { renderDead } from '#src/http/dead-link.ts'
import { flash } from '#src/http/flash.ts'
import { readForm, type Typed } from '#src/http/forms.ts'
import { chosenLocale, speak } from '#src/http/locale.ts'
import { missing } from '#src/http/refuse.ts'
import type { DeadLinkReason } from '#src/links/link.ts'
import { JudgedForm } from '#src/passwords/forms.ts'
import { showJudgement } from '#src/passwords/judging-answers.tsx'
import { readLengths } from '#src/passwords/rules.ts'
import { anotherUser, leaveSession } from '#src/sessions/middleware.ts'
import { RecoveryDeadPage } from '#views/recovery/dead.tsx'
import { AskRecoveryPage } from '#views/recovery/new.tsx'
import { RecoverySentPage } from '#views/recovery/sent.tsx'
import { RecoverPage } from '#views/recovery/show.tsx'
import { findRecovery, type Recovery } from './find.ts'
import { RecoverForm, RecoveryForm } from './forms.ts'
import { recoverPassword } from './recover.ts'
import { requestRecovery } from './request.ts'

/** With the setting off nobody can ask. Links lead in all the same: administrators have them sent. */
const offered = createMiddleware<App>(async (c, next) => {
  if (!c.var.settings.recovery) missing()
  await next()
})

/** The way back for those who forgot their password. Every answer to an email is the same, whoever's it is. */
export const recoveryDoor = new Hono<App>()
  .get('/', offered, (c) => showAsking(c))

  .post('/', offered, async (c) => {
    const { db, clock, wake } = c.var
    const here = await allowFromHere(c)
    const form = await readForm(c, RecoveryForm)
    if (!here.ok) return showAsking(c, form.typed, { pause: pauseUntil(c, here.until) })
    if (!form.ok) return showAsking(c, form.typed, { errors: form.errors })
    await requestRecovery(db, { email: form.value.email, now: clock() })
    wake()
    return c.redirect(`/recovery/sent${chosenLocale(c)}`, 303)
  })

  .get('/sent', offered, (c) =>
    c.render(<RecoverySentPage />, { title: c.var.t.recovery.sent.title, door: 'ajar' }),
  )

  .get('/:token', async (c) => {
    const recovery = await lookBehind(c)
    return recovery.ok ? showForm(c, recovery) : showDead(c, recovery.reason)
  })

  .post('/:token', async (c) => {
    const { db, clock, wake } = c.var
    const token = c.req.param('token')
    const here = await allowFromHere(c)
    const form = await readForm(c, RecoverForm)
    const recovery = await lookBehind(c)
    if (!recovery.ok) return showDead(c, recovery.reason)
    if (!here.ok) return showForm(c, recovery, form.typed, { pause: pauseUntil(c, here.until) })
    if (!form.ok) return showForm(c, recovery, form.typed, { errors: form.errors })

    const recovered = await recoverPassword(db, { token, ...form.value, now: clock() })
    if (!recovered.ok) {
      const { reason } = recovered
      if (reason === 'link_dead') return showDead(c, 'used')
      const field = reason === 'email_other' ? 'email' : 'password'
      return showForm(c, recovery, form.typed, { errors: { [field]: reason } })
    }
    wake()
    if (anotherUser(c, { id: recovery.person.userId })) await leaveSession(c)
    flash(c, 'good', c.var.t.recovery.done)
    return c.redirect(`/sign-in?locale=${c.var.locale}`, 303)
  })

  /** The words of the person don't count here: whoever has the link could try out what they are. */
  .post('/:token/check', async (c) => {
    const form = await readForm(c, JudgedForm)
    const recovery = await lookBehind(c)
    if (!recovery.ok || !form.ok) return c.body(null, 204)
    const { password } = form.value
    return showJudgement(c, { password, ownWords: [c.var.settings.portalName], whose: recovery.link.id })
  })

function showAsking(c: Context<App>, { email }: Typed = {}, refused: Refused = {}) {
  return c.render(<AskRecoveryPage email={email} {...refused} />, {
    title: c.var.t.recovery.title,
    door: 'ajar',
    refused: refusal(refused),
  })
}

type Alive = Extract<Recovery, { ok: true }>

async function showForm(c: Context<App>, { person }: Alive, { email }: Typed = {}, refused: Refused = {}) {
  const lengths = await readLengths(c.var.db)
  const which = { token: c.req.param('token') ?? '', signedInAs: anotherUser(c, { id: person.userId }) }
  const page = <RecoverPage {...which} email={email} {...lengths} {...refused} />
  return c.render(page, { title: c.var.t.recovery.choose.title, door: 'half', refused: refusal(refused) })
}

function showDead(c: Context<App>, reason: DeadLinkReason) {
  const page = <RecoveryDeadPage reason={reason} canAsk={c.var.settings.recovery} />
  return renderDead(c, page, { reason, title: c.var.t.links.title[reason] })
}

/** Turns the page to the person's language on the way. */
async function lookBehind(c: Context<App>): Promise<Recovery> {
  const token = c.req.param('token') ?? ''
  const recovery = await findRecovery(c.var.db, { token, now: c.var.clock() })
  if (recovery.locale) speak(c, recovery.locale)
  return recovery
}
