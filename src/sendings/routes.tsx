import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { SignedIn } from '#src/http/context.ts'
import { readForm } from '#src/http/forms.ts'
import { renderPart } from '#src/http/render.tsx'
import { showUsers } from '#src/users/routes.tsx'
import { SendingsPage } from '#views/sendings/index.tsx'
import { NoMailboxPage } from '#views/sendings/no-mailbox.tsx'
import { SendingPage, SendingProgress } from '#views/sendings/show.tsx'
import { SendInvitesForm } from './forms.ts'
import { listSendings } from './list.ts'
import { sendInvites } from './send.ts'
import { findSending } from './show.ts'

export const sendingsDoor = new Hono<SignedIn>()
  .get('/', async (c) => {
    const { db, t, user: by } = c.var
    const sendings = await listSendings(db, { by })
    return c.render(<SendingsPage sendings={sendings} />, { title: t.sendings.title, nav: 'sendings' })
  })

  .post('/', async (c) => {
    const { db, clock, secrets, t, user: by } = c.var
    const form = await readForm(c, SendInvitesForm)
    if (!form.ok) return showUsers(c, form.errors)

    const sent = await sendInvites(db, { userIds: form.value.user_ids, by, secrets, now: clock() })
    if (sent.ok) {
      c.var.wake()
      return c.redirect(`/sendings/${sent.sendingId}`, 303)
    }
    if (sent.reason === 'unknown_user') return showUsers(c, { user_ids: 'unknown_user' })
    c.status(409)
    return c.render(<NoMailboxPage />, { title: t.sendings.noMailbox.title, nav: 'sendings' })
  })

  .get('/:id', async (c) => {
    const sending = await sendingOf(c)
    const { heading } = c.var.t.sendings
    const title = sending.finishedAt
      ? heading.done(sending.sent, sending.total)
      : heading.running(sending.total)
    return c.render(<SendingPage sending={sending} />, { title, nav: 'sendings' })
  })

  .get('/:id/progress', async (c) => renderPart(c, <SendingProgress sending={await sendingOf(c)} />))

async function sendingOf(c: Context<SignedIn>) {
  const sending = await findSending(c.var.db, { id: c.req.param('id') ?? '', by: c.var.user })
  if (!sending) throw new HTTPException(404)
  return sending
}
