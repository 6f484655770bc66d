import { type Context, Hono } from 'hono'
import type { App } from '#src/http/context.ts'
import { dropCookie, readCookie, writeCookie } from '#src/http/cookies.ts'
import { readForm } from '#src/http/forms.ts'
import { speak } from '#src/http/locale.ts'
import { leaveSession } from '#src/sessions/middleware.ts'
import { DeadLinkPage } from '#views/invitations/dead.tsx'
import { LinkRenewedPage } from '#views/invitations/renewed.tsx'
import { InvitationPage } from '#views/invitations/show.tsx'
import { findClaim } from './claim.ts'
import { NoFields } from './forms.ts'
import { CLAIM_MINUTES } from './invitation.ts'
import { openInvitation } from './open.ts'
import { type DeadLink, peekInvitation } from './peek.ts'
import { renewInvitation } from './renew.ts'

/** The link in the mail. Reading it changes nothing, ever; only the button opens it. */
export const inviteDoor = new Hono<App>()
  .get('/:token', async (c) => {
    const { db, clock } = c.var
    const token = c.req.param('token')
    const peek = await peekInvitation(db, { token, now: clock() })
    speak(c, peek.locale, c.var.locale)
    if (!peek.ok) return showDead(c, token, peek.dead)
    const page = (
      <InvitationPage token={token} invitation={peek.invitation} signedInAs={anotherUser(c, peek.userId)} />
    )
    return c.render(page, { title: c.var.t.invitations.title(peek.invitation.portal), door: 'ajar' })
  })

  .post('/:token', async (c) => {
    const { db, clock } = c.var
    await readForm(c, NoFields)
    const token = c.req.param('token')
    const now = clock()
    const peek = await peekInvitation(db, { token, now })
    speak(c, peek.locale, c.var.locale)
    const claim = peek.ok && (await openInvitation(db, { token, now }))
    if (claim) {
      await leaveSession(c)
      writeCookie(c, 'claim', claim, CLAIM_MINUTES * 60)
      return c.redirect(`/set-password${chosenLocale(c)}`, 303)
    }
    if (await holdsClaim(c, peek.userId)) return c.redirect(`/set-password${chosenLocale(c)}`, 303)
    const dead = await peekInvitation(db, { token, now })
    return showDead(c, token, dead.ok ? UNKNOWN : dead.dead)
  })

  .post('/:token/renew', async (c) => {
    const { db, clock, secrets, wake } = c.var
    await readForm(c, NoFields)
    const token = c.req.param('token')
    await renewInvitation(db, { token, secrets, now: clock() })
    wake()
    return c.redirect(`/invite/${encodeURIComponent(token)}/renewed${chosenLocale(c)}`, 303)
  })

  .get('/:token/renewed', async (c) => {
    const { db, clock } = c.var
    const { locale } = await peekInvitation(db, { token: c.req.param('token'), now: clock() })
    speak(c, locale, c.var.locale)
    return c.render(<LinkRenewedPage />, { title: c.var.t.invitations.renewed.title, door: 'ajar' })
  })

const UNKNOWN: DeadLink = { reason: 'unknown', at: null, askName: null, canRenew: false }

function showDead(c: Context<App>, token: string, dead: DeadLink) {
  c.status(dead.reason === 'unknown' ? 404 : 410)
  return c.render(<DeadLinkPage token={token} {...dead} />, {
    title: c.var.t.invitations.dead.title[dead.reason],
    door: 'shut',
  })
}

function anotherUser(c: Context<App>, invitedId: string | null) {
  const { user } = c.var
  return user && user.id !== invitedId ? { name: user.name, email: user.email } : null
}

/** The same browser may press again within its half hour. */
async function holdsClaim(c: Context<App>, userId: string | null) {
  const claim = readCookie(c, 'claim')
  if (!claim || !userId) return false
  const found = await findClaim(c.var.db, { claim, now: c.var.clock() })
  if (!found) dropCookie(c, 'claim')
  return found?.userId === userId
}

/** A language chosen on one page goes on to the next. */
function chosenLocale(c: Context<App>) {
  const chosen = c.req.query('locale')
  return chosen ? `?locale=${encodeURIComponent(c.var.locale)}` : ''
}
