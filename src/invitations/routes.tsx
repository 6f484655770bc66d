import { type Context, Hono } from 'hono'
import { parseEmail } from '#src/email.ts'
import { addressOf, networkOf } from '#src/http/address.ts'
import { pauseUntil } from '#src/http/allow.ts'
import type { App } from '#src/http/context.ts'
import { dropCookie, writeCookie } from '#src/http/cookies.ts'
import { renderDead } from '#src/http/dead-link.ts'
import { readForm, readPress } from '#src/http/forms.ts'
import { chosenLocale, speak } from '#src/http/locale.ts'
import type { ErrorKey } from '#src/i18n/messages.ts'
import { anotherUser, leaveSession } from '#src/sessions/middleware.ts'
import { DeadLinkPage } from '#views/invitations/dead.tsx'
import { LinkRenewedPage } from '#views/invitations/renewed.tsx'
import { InvitationPage } from '#views/invitations/show.tsx'
import { choosePassword, findClaimHere } from './claim-answers.ts'
import { OpenForm } from './forms.ts'
import { CLAIM_MINUTES } from './invitation.ts'
import { openInvitation } from './open.ts'
import { openByAddress } from './open-by-address.ts'
import { type DeadLink, type Peek, peekInvitation } from './peek.ts'
import { renewInvitation } from './renew.ts'

/** The link in the mail. Reading it changes nothing, ever; only the button opens it. */
export const inviteDoor = new Hono<App>()
  .get('/:token', async (c) => {
    const { db, clock } = c.var
    const token = c.req.param('token')
    const peek = await peekInvitation(db, { token, now: clock() })
    speak(c, peek.locale, c.var.locale)
    if (peek.ok) return showInvitation(c, token, peek)
    if (peek.dead.reason === 'opened_elsewhere' && (await holdsClaim(c, peek.userId)))
      return choosePassword(c)
    return showDead(c, token, peek.dead)
  })

  .post('/:token', async (c) => {
    const { db, clock } = c.var
    const form = await readForm(c, OpenForm)
    const email = form.ok ? form.value.email : ''
    const token = c.req.param('token')
    const now = clock()
    const peek = await peekInvitation(db, { token, now })
    speak(c, peek.locale, c.var.locale)
    const opened = peek.ok ? await open(c, { token, peek, email, now }) : undefined
    if (opened?.claim) {
      await leaveSession(c)
      writeCookie(c, 'claim', opened.claim, CLAIM_MINUTES * 60)
      return choosePassword(c)
    }
    if (await holdsClaim(c, peek.userId)) return choosePassword(c)
    if (!(await findClaimHere(c))) dropCookie(c, 'claim')
    const after = await peekInvitation(db, { token, now })
    if (!after.ok) return showDead(c, token, after.dead)
    return showInvitation(c, token, after, opened?.error && { email, error: opened.error })
  })

  .post('/:token/renew', async (c) => {
    const { db, clock, secrets, wake } = c.var
    await readPress(c)
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

interface Opening {
  token: string
  peek: Alive
  /** As it was typed; empty where nothing asks for it. */
  email: string
  now: Date
}

/** The click: a press, or the invited email typed by the person. */
async function open(
  c: Context<App>,
  { token, peek, email: typed, now }: Opening,
): Promise<{ claim?: string | undefined; error?: ErrorKey }> {
  const { db } = c.var
  if (peek.invitation.openingMode === 'press') return { claim: await openInvitation(db, { token, now }) }
  const email = parseEmail(typed)
  if (!email) return { error: typed.trim() ? 'email_malformed' : 'required' }
  const opened = await openByAddress(db, { token, email, network: networkOf(addressOf(c)), now })
  if (opened.ok) return { claim: opened.claim }
  if (opened.reason === 'address_other') return { error: 'address_other' }
  pauseUntil(c, opened.until)
  return { error: 'address_wait' }
}

type Alive = Extract<Peek, { ok: true }>

interface Refusal {
  email: string
  error: ErrorKey
}

function showInvitation(c: Context<App>, token: string, { invitation, userId }: Alive, refused?: Refusal) {
  const page = (
    <InvitationPage
      token={token}
      invitation={invitation}
      signedInAs={anotherUser(c, { id: userId })}
      email={refused?.email}
      errors={refused && { email: refused.error }}
    />
  )
  return c.render(page, {
    title: c.var.t.invitations.title(invitation.portal),
    door: 'ajar',
    refused: refused?.error === 'address_wait' ? 429 : refused !== undefined,
  })
}

function showDead(c: Context<App>, token: string, dead: DeadLink) {
  const { reason } = dead
  const title = c.var.t.invitations.dead.title[reason]
  return renderDead(c, <DeadLinkPage token={token} {...dead} />, { reason, title })
}

/** The same browser may come back within its half hour. Of a person's invitations one at most is open, so theirs is this one. */
async function holdsClaim(c: Context<App>, userId: string | null) {
  return userId !== null && (await findClaimHere(c))?.userId === userId
}
