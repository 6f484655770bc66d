import { type Context, Hono } from 'hono'
import { type Pause, pauseUntil } from '#src/http/allow.ts'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readOrRefuse } from '#src/http/forms.ts'
import { asksOverPage } from '#src/http/htmx.ts'
import { missing, refuse } from '#src/http/refuse.ts'
import { renderPart } from '#src/http/render.tsx'
import { SendLinkForm } from '#src/recovery/forms.ts'
import { sendRecoveryLink } from '#src/recovery/send-link.ts'
import { showNoMailbox } from '#src/sendings/no-mailbox-answers.tsx'
import { SendLinkDialog, SendLinkPage } from '#views/users/recovery.tsx'
import { personOf } from './person-routes.tsx'

/** A link for a new password, for somebody who is in and can't help themselves. */
export const sendLinkDoor = new Hono<SignedIn>()
  .get('/recovery', async (c) => {
    const { may } = await personOf(c)
    if (!may.recover) refuse(409, 'not_recoverable')
    return ask(c)
  })

  .post('/recovery', async (c) => {
    const { db, clock, secrets, t, user: by, wake } = c.var
    const { id: userId } = await personOf(c)
    const { despite_suppression } = await readOrRefuse(c, SendLinkForm)

    const despiteSuppression = despite_suppression === 'yes'
    const sent = await sendRecoveryLink(db, { userId, despiteSuppression, by, secrets, now: clock() })
    if (sent.ok) {
      wake()
      flash(c, 'good', t.users.recovery.queued(sent.email))
      return c.redirect(`/users/${userId}`, 303)
    }
    if (sent.reason === 'unknown_user') missing()
    if (sent.reason === 'not_recoverable') refuse(409, sent.reason)
    if (sent.reason === 'limited') return ask(c, pauseUntil(c, sent.until))
    if (sent.reason === 'no_mailbox')
      return showNoMailbox(c, { nav: 'users', done: t.users.recovery.noMailbox })
    c.status(409)
    return ask(c)
  })

async function ask(c: Context<SignedIn>, pause?: Pause) {
  const person = await personOf(c)
  if (asksOverPage(c)) return renderPart(c, <SendLinkDialog person={person} />)
  return c.render(<SendLinkPage person={person} pause={pause} />, {
    title: c.var.t.users.recovery.title(person.name),
    nav: 'users',
    ...(pause && { refused: 429 }),
  })
}
