import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { SignedIn } from '#src/http/context.ts'
import { CapturedMailPage } from '#views/mail/index.tsx'
import { listCaptured, showCaptured } from './captured.ts'

/** Mail brings its own inline styles and nothing else; it is shown in a sandboxed frame, and its link opens outside. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"
const LINKS_OPEN_OUTSIDE = '<head><base target="_blank">'

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
    c.header('Content-Security-Policy', MAIL_POLICY)
    c.header('X-Frame-Options', 'SAMEORIGIN')
    return c.html(mail.html.replace('<head>', LINKS_OPEN_OUTSIDE))
  })
