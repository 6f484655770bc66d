import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { App } from '#src/http/context.ts'
import { warnOnce } from '#src/http/warn-once.ts'
import { readEvent } from './event.ts'
import { receiveEvent } from './receive.ts'
import { verifyWebhook, webhookSecrets } from './verify.ts'

const LARGEST = 256 * 1024
const NOT_OURS =
  'a webhook was refused, because it is signed with no secret that is known here, or too long ago; if Resend sent it, compare RESEND_WEBHOOK_SECRET, or what the mailbox has, and the clock'

/** For a machine: no page, no session, and what isn't signed is refused unread. */
export const webhooksDoor = new Hono<App>().post(
  '/resend',
  bodyLimit({ maxSize: LARGEST, onError: (c) => c.body(null, 413) }),
  async (c) => {
    const { db, secrets, config, clock } = c.var
    const known = await webhookSecrets(db, { secrets, configured: config.resendWebhookSecret })
    if (known.length === 0) return c.body(null, 404)

    const header = (name: string) => c.req.header(`svix-${name}`) ?? c.req.header(`webhook-${name}`) ?? ''
    const messageId = header('id')
    const signed = { id: messageId, timestamp: header('timestamp'), signature: header('signature') }
    const verified = verifyWebhook({ body: await c.req.text(), ...signed }, known)
    if (!verified) {
      if (signed.signature) warnOnce(c.var.log, NOT_OURS, {})
      return c.body(null, 401)
    }

    const event = readEvent(verified.payload)
    if (event) await receiveEvent(db, { messageId, event, now: clock() })
    return c.body(null, 200)
  },
)
