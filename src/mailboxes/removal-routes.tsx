import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readPress } from '#src/http/forms.ts'
import { asksOverPage } from '#src/http/htmx.ts'
import { renderPart } from '#src/http/render.tsx'
import { RemovalDialog, RemovalPage } from '#views/mailboxes/removal.tsx'
import { REPORTS_DAYS } from './forget-signing.ts'
import { planRemoval } from './removal.ts'
import { removeMailbox } from './remove.ts'
import { mailboxOf } from './routes.tsx'

/** Taking a mailbox away, once nothing depends on it. */
export const mailboxRemovalDoor = new Hono<SignedIn>()
  .get('/:id/removal', (c) => ask(c))

  .post('/:id/removal', async (c) => {
    const { db, clock, t, user: by, wake } = c.var
    const { id, name, address } = await mailboxOf(c)
    await readPress(c)
    const done = await removeMailbox(db, { id, by, now: clock() })
    if (done === 'in_use') {
      c.status(409)
      return ask(c, true)
    }
    wake()
    if (done === 'removed') flash(c, 'good', t.mailboxes.removal.done(name || address))
    else flash(c, 'warn', t.errors.mailbox_removed)
    return c.redirect('/mailboxes', 303)
  })

async function ask(c: Context<SignedIn>, refused = false) {
  const { id, name, address, transport, webhook_secret } = await mailboxOf(c)
  const plan = await planRemoval(c.var.db, { id })
  const reportsDays = webhook_secret ? REPORTS_DAYS : null
  const props = { mailbox: { id, name, address, transport }, plan, reportsDays, refused }
  if (asksOverPage(c)) return renderPart(c, <RemovalDialog {...props} />)
  return c.render(<RemovalPage {...props} />, {
    title: c.var.t.mailboxes.removal.title(name || address),
    nav: 'mailboxes',
  })
}
