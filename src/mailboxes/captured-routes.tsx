import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { SignedIn } from '#src/http/context.ts'
import { PageQuery } from '#src/http/forms.ts'
import { mailFrame } from '#src/http/mail-frame.ts'
import { missing } from '#src/http/refuse.ts'
import { type CapturedMail, listCaptured, showCaptured } from '#src/mailers/captured.ts'
import { CapturedMailPage } from '#views/mailboxes/captured.tsx'
import { registrationMailbox } from './registration-mailbox.ts'

/** What the capture mailbox kept. Its links work, so only administrators see it. */
export const capturedMailDoor = new Hono<SignedIn>()
  .get('/', (c) => show(c, null))

  .get('/:id', async (c) => show(c, await find(c)))

  .get('/:id/body', async (c) => {
    const { html, unreadable } = await find(c)
    if (unreadable) missing()
    return mailFrame(c, html)
  })

async function find(c: Context<SignedIn>) {
  const { db, secrets } = c.var
  const mail = await showCaptured(db, { id: c.req.param('id') ?? '', secrets })
  if (!mail) missing()
  return mail
}

async function show(c: Context<SignedIn>, selected: CapturedMail | null) {
  const { db, secrets, t } = c.var
  const { page: number } = v.parse(PageQuery, c.req.query())
  const listed = await listCaptured(db, { secrets, page: number })
  const invitations = (await registrationMailbox(db))?.transport === 'capture'
  const page = <CapturedMailPage {...listed} invitations={invitations} selected={selected} />
  return c.render(page, { title: t.mail.title, nav: 'mail' })
}
