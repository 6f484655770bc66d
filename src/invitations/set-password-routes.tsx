import { type Context, Hono } from 'hono'
import type { App } from '#src/http/context.ts'
import { dropCookie, readCookie } from '#src/http/cookies.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, readForm, readPress } from '#src/http/forms.ts'
import { speak } from '#src/http/locale.ts'
import { JudgedForm } from '#src/passwords/forms.ts'
import { showJudgement } from '#src/passwords/judging-answers.tsx'
import { type Judgement, judgePassword, readLengths } from '#src/passwords/rules.ts'
import { suggestPassphrase } from '#src/passwords/suggest.ts'
import { enterSession } from '#src/sessions/middleware.ts'
import { readSettings } from '#src/settings/settings.ts'
import { ClaimLostPage } from '#views/invitations/claim-lost.tsx'
import { LaterPage } from '#views/invitations/later.tsx'
import { SetPasswordPage } from '#views/invitations/set-password.tsx'
import { acceptInvitation } from './accept.ts'
import type { Claim } from './claim.ts'
import { choosePassword, findClaimHere } from './claim-answers.ts'
import { SetPasswordForm } from './forms.ts'
import { lapseInvitation } from './lapse.ts'

/** The half hour after opening an invitation: a password may be chosen, and nothing else. */
export const setPasswordDoor = new Hono<App>()
  .get('/', async (c) => {
    const claim = await currentClaim(c)
    return claim ? showForm(c, claim) : answerWithoutClaim(c)
  })

  .post('/', async (c) => {
    const { db, clock } = c.var
    const claim = await currentClaim(c)
    const form = await readForm(c, SetPasswordForm)
    if (!claim) return answerWithoutClaim(c)
    if (!form.ok) return showForm(c, claim, { errors: form.errors })

    const cookie = readCookie(c, 'claim') ?? ''
    const accepted = await acceptInvitation(db, {
      claim: cookie,
      password: form.value.password,
      now: clock(),
    })
    if (!accepted.ok)
      return accepted.reason === 'claim_lost'
        ? answerWithoutClaim(c)
        : showForm(c, claim, { errors: { password: accepted.reason } })
    dropCookie(c, 'claim')
    await enterSession(c, accepted.sessionId)
    c.var.wake()
    flash(c, 'good', c.var.t.passwords.saved(c.var.settings.portalName))
    return c.redirect('/', 303)
  })

  .post('/check', async (c) => {
    const claim = await currentClaim(c)
    const form = await readForm(c, JudgedForm)
    if (!claim || !form.ok) return c.body(null, 204)
    const { invitationId: whose, ownWords } = claim
    return showJudgement(c, { password: form.value.password, ownWords, whose })
  })

  // For whoever changes the language there: what was suggested is kept nowhere but on the page.
  .get('/suggestion', (c) => choosePassword(c))

  /** Not in the address and not stored: whoever reloads the page gets another one. */
  .post('/suggestion', async (c) => {
    await readPress(c)
    const claim = await currentClaim(c)
    if (!claim) return answerWithoutClaim(c)
    const passphrase = await suggestPassphrase(claim.ownWords)
    return showForm(c, claim, { suggested: { passphrase, judged: await judge(c, claim, passphrase) } })
  })

  .post('/later', async (c) => {
    const { db, clock } = c.var
    await readPress(c)
    const claim = readCookie(c, 'claim')
    if (!(await currentClaim(c)) || !claim) return answerWithoutClaim(c)
    await lapseInvitation(db, { claim, now: clock() })
    dropCookie(c, 'claim')
    return c.redirect(`/set-password/later?locale=${c.var.locale}`, 303)
  })

  .get('/later', async (c) => {
    const { newLinks } = await readSettings(c.var.db)
    return c.render(<LaterPage canRenew={newLinks} />, { title: c.var.t.passwords.later.title, door: 'ajar' })
  })

/** Turns the page to the invited person's language on the way. */
async function currentClaim(c: Context<App>) {
  const found = await findClaimHere(c)
  if (found) speak(c, found.locale)
  return found
}

function judge(c: Context<App>, { ownWords }: Claim, password: string) {
  return judgePassword(c.var.db, { password, ownWords, locale: c.var.locale })
}

interface More {
  suggested?: { passphrase: string; judged: Judgement }
  errors?: FormErrors
}

async function showForm(c: Context<App>, { email }: Claim, { suggested, errors }: More = {}) {
  const lengths = await readLengths(c.var.db)
  return c.render(<SetPasswordPage email={email} {...lengths} suggested={suggested} errors={errors} />, {
    title: c.var.t.passwords.title,
    door: 'half',
    refused: errors !== undefined,
  })
}

/** Whoever saved a password and went back, or pressed twice, is in. Everybody else reads how to get a new link. */
function answerWithoutClaim(c: Context<App>) {
  dropCookie(c, 'claim')
  if (c.var.user) return c.redirect('/', 303)
  c.status(410)
  return c.render(<ClaimLostPage />, { title: c.var.t.passwords.lost.title, door: 'shut' })
}
