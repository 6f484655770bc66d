import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { addressOf, networkOf } from '#src/http/address.ts'
import { allowFromHere, pauseUntil, type Refused, refusal } from '#src/http/allow.ts'
import type { App } from '#src/http/context.ts'
import { writeCookie } from '#src/http/cookies.ts'
import { renderDead } from '#src/http/dead-link.ts'
import { readForm, readPress, type Typed } from '#src/http/forms.ts'
import { chosenLocale, speak } from '#src/http/locale.ts'
import { missing } from '#src/http/refuse.ts'
import { choosePassword, findClaimHere } from '#src/invitations/claim-answers.ts'
import { CLAIM_MINUTES } from '#src/invitations/invitation.ts'
import { isInvitable } from '#src/invitations/renew.ts'
import { allow } from '#src/limits/allow.ts'
import type { DeadLinkReason } from '#src/links/link.ts'
import { anotherUser, leaveSession } from '#src/sessions/middleware.ts'
import { ConfirmRegistrationPage } from '#views/registrations/confirm.tsx'
import { DeadRegistrationPage } from '#views/registrations/dead.tsx'
import { RegisterPage } from '#views/registrations/new.tsx'
import { RegistrationSaidPage, type Said } from '#views/registrations/said.tsx'
import { UnfinishedRegistrationPage } from '#views/registrations/unfinished.tsx'
import { confirmRegistration } from './confirm.ts'
import { type Found, findRegistration } from './find.ts'
import { RegistrationForm } from './forms.ts'
import { inviteRegistered } from './invite.ts'
import { requestRegistration } from './request.ts'

const FROM_ONE_ADDRESS = { what: 'registrations from', most: 10, minutes: 60 }

/** With the setting off there is no such door; whoever got a link while it was on still reads what became of it. */
const registrationOn = createMiddleware<App>(async (c, next) => {
  if (!c.var.settings.registration) missing()
  await next()
})

/** Coming in without having been invited. Every answer to an email is the same, whoever's it is. */
export const registerDoor = new Hono<App>()
  .get('/', registrationOn, (c) => showForm(c))

  .post('/', registrationOn, async (c) => {
    const { db, clock, secrets, locale, wake } = c.var
    const tries = await allowFromHere(c)
    const form = await readForm(c, RegistrationForm)
    if (!tries.ok) return showForm(c, form.typed, { pause: pauseUntil(c, tries.until) })
    if (!form.ok) return showForm(c, form.typed, { errors: form.errors })

    const now = clock()
    const here = await allow(db, { ...FROM_ONE_ADDRESS, whose: networkOf(addressOf(c)), now })
    if (!here.ok) return showForm(c, form.typed, { pause: pauseUntil(c, here.until) })
    await requestRegistration(db, { ...form.value, locale, secrets, now })
    wake()
    return c.redirect(`/register/sent${chosenLocale(c)}`, 303)
  })

  .get('/sent', (c) => say(c, 'sent'))
  .get('/waiting', (c) => say(c, 'waiting'))
  .get('/known', (c) => say(c, 'known'))

  .get('/:token', async (c) => {
    const found = await lookBehind(c)
    if (!found.ok) return showDead(c, found.reason, found)
    const which = { token: c.req.param('token'), signedInAs: anotherUser(c, found) }
    return c.render(<ConfirmRegistrationPage {...which} />, {
      title: c.var.t.registrations.confirm.title,
      door: 'ajar',
    })
  })

  .post('/:token', async (c) => {
    const { db, clock, secrets } = c.var
    await readPress(c)
    const { email } = await lookBehind(c)
    const token = c.req.param('token')
    const confirmed = await confirmRegistration(db, { token, secrets, now: clock() })
    if (!confirmed.ok) return showDead(c, confirmed.reason, await lookBehind(c))
    if (anotherUser(c, { email })) await leaveSession(c)
    if (confirmed.outcome !== 'in') return c.redirect(`/register/${confirmed.outcome}${chosenLocale(c)}`, 303)
    writeCookie(c, 'claim', confirmed.claim, CLAIM_MINUTES * 60)
    return choosePassword(c)
  })

  .post('/:token/renew', async (c) => {
    const { db, clock, secrets, wake } = c.var
    await readPress(c)
    const token = c.req.param('token')
    await inviteRegistered(db, { token, secrets, now: clock() })
    wake()
    return c.redirect(`/register/${encodeURIComponent(token)}/renewed${chosenLocale(c)}`, 303)
  })

  .get('/:token/renewed', async (c) => {
    await lookBehind(c)
    return say(c, 'renewed')
  })

function showForm(c: Context<App>, typed?: Typed, refused: Refused = {}) {
  return c.render(<RegisterPage values={typed} {...refused} />, {
    title: c.var.t.registrations.title,
    door: 'ajar',
    refused: refusal(refused),
  })
}

function say(c: Context<App>, what: Said, dead?: DeadLinkReason) {
  const { t, settings } = c.var
  const { title } = t.registrations[what]
  const page = <RegistrationSaidPage what={what} recovery={settings.recovery} />
  return dead ? renderDead(c, page, { reason: dead, title }) : c.render(page, { title, door: 'ajar' })
}

/** Turns the page to the language in which they asked. */
async function lookBehind(c: Context<App>) {
  const token = c.req.param('token') ?? ''
  const found = await findRegistration(c.var.db, { token, now: c.var.clock() })
  if (found.locale) speak(c, found.locale)
  return found
}

/** Behind a link that was used it goes on: in the browser that used it within its half hour, elsewhere by a new link. */
async function showDead(c: Context<App>, reason: DeadLinkReason, { email, stillOut }: Found) {
  const { db, clock, t } = c.var
  const token = c.req.param('token') ?? ''
  const whose = reason === 'used' ? email : null
  if (whose !== null && (await findClaimHere(c))?.email === whose) return choosePassword(c)
  if (stillOut === 'waiting') return say(c, 'waiting', reason)
  const unfinished = whose !== null && (await isInvitable(db, { email: whose, now: clock() }))
  const declined = reason === 'used' && stillOut === 'declined'
  const { newLinks, registration } = c.var.settings
  const page = unfinished ? (
    <UnfinishedRegistrationPage token={token} canRenew={newLinks} />
  ) : (
    <DeadRegistrationPage reason={reason} open={registration} declined={declined} />
  )
  return renderDead(c, page, { reason, title: t.links.title[reason] })
}
