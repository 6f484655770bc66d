import { Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readOrRefuse, readPress } from '#src/http/forms.ts'
import { mailboxOf } from '#src/mailboxes/routes.tsx'
import { SettleForm } from './forms.ts'
import { releaseOutbox } from './hold.ts'
import { settleUnknown } from './unknown.ts'

export const outboxDoor = new Hono<SignedIn>().post('/release', async (c) => {
  const { db, clock, t, user: by, wake } = c.var
  const { released, already } = t.mailboxes.held
  await readPress(c)
  const wasHeld = await releaseOutbox(db, { by, now: clock() })
  if (wasHeld) wake()
  flash(c, wasHeld ? 'good' : 'warn', wasHeld ? released : already)
  return c.redirect('/mailboxes', 303)
})

/** Mails of a mailbox of which nobody can tell whether they arrived: an administrator decides what they count as. */
export const unknownDoor = new Hono<SignedIn>().post('/:id/unknown/:batchId', async (c) => {
  const { db, clock, t, user: by, wake } = c.var
  const { id: mailboxId } = await mailboxOf(c)
  const { as } = await readOrRefuse(c, SettleForm)
  const { unknown } = t.mailboxes
  const batchId = c.req.param('batchId')
  const mails = await settleUnknown(db, { batchId, mailboxId, as, by, now: clock() })
  if (mails > 0 && as === 'again') wake()
  if (mails > 0) flash(c, 'good', unknown.settled[as](mails))
  else flash(c, 'warn', unknown.already)
  return c.redirect(`/mailboxes/${mailboxId}`, 303)
})
