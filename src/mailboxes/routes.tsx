import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { SignedIn } from '#src/http/context.ts'
import { mailFrame } from '#src/http/mail-frame.ts'
import { CapturedMailPage } from '#views/mail/index.tsx'
import { listCaptured, showCaptured } from './captured.ts'

/** What the capture mailbox kept. Its links work, so only administrators see it. */
export const capturedMailDoor = new Hono<SignedIn>()
  .get('/', async (c) => {
    const mails = await listCaptured(c.var.db, { secrets: c.var.secrets })
    return c.render(<CapturedMailPage mails={mails} selected={null} />, {
      title: c.var.t.mail.title,
      nav: 'mail',
    })
  })

  .get('/:id', async (c) => {
    const { db, secrets, t } = c.var
    const selected = await showCaptured(db, { id: c.req.param('id'), secrets })
    if (!selected) throw new HTTPException(404)
    const mails = await listCaptured(db, { secrets })
    return c.render(<CapturedMailPage mails={mails} selected={selected} />, {
      title: t.mail.title,
      nav: 'mail',
    })
  })

  .get('/:id/body', async (c) => {
    const mail = await showCaptured(c.var.db, { id: c.req.param('id'), secrets: c.var.secrets })
    if (!mail) throw new HTTPException(404)
    return mailFrame(c, mail.html)
  })
