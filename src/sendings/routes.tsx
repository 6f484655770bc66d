import { type Context, Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { PageQuery, readForm } from '#src/http/forms.ts'
import { partOf, renderPart } from '#src/http/render.tsx'
import { isStillSignedIn } from '#src/sessions/middleware.ts'
import { showUsers } from '#src/users/routes.tsx'
import { SendingsPage } from '#views/sendings/index.tsx'
import { SendingProgress } from '#views/sendings/show.tsx'
import { confirmationPath, confirmDoor, showConfirmation } from './confirm-routes.tsx'
import { controlDoor, sendingInSight, sendingOf, showSending } from './control-routes.tsx'
import { SendInvitesForm } from './forms.ts'
import { countSendings, listSendings } from './list.ts'
import { showNoMailbox } from './no-mailbox-answers.tsx'
import { readOptions } from './option-forms.ts'
import { pressOf } from './press.ts'
import { sendInvites } from './send.ts'
import { sendToMatching } from './send-to-matching.ts'

const TELL_EVERY_MS = 1000

export const sendingsDoor = new Hono<SignedIn>()
  .get('/', async (c) => {
    const { db, clock, t, user: by } = c.var
    const { page } = v.parse(PageQuery, c.req.query())
    const [listed, total] = await Promise.all([
      listSendings(db, { by, now: clock(), page }),
      countSendings(db, { by }),
    ])
    return c.render(<SendingsPage {...listed} total={total} page={page} />, {
      title: t.sendings.title,
      nav: 'sendings',
    })
  })

  .post('/', async (c) => {
    const { db, clock, secrets, t, user: by } = c.var
    const form = await readForm(c, SendInvitesForm)
    if (!form.ok)
      return showUsers(c, { errors: { user_ids: 'something_refused', ...form.errors }, list: form.typed })

    const { user_ids: userIds, everyone, who, ...more } = form.value
    const { note, when, send_at, despite_suppression, press: _, ...list } = more
    if (!everyone && userIds.length === 0)
      return showUsers(c, { errors: { user_ids: 'choose_someone' }, list })
    const { q, status, organization, locale } = list
    const filter = { q, status, organization, locale }
    if (everyone && !who) return c.redirect(confirmationPath(filter), 303)
    const now = clock()
    const chosen = { filter, userIds: everyone ? [] : userIds }
    const typed = { note, when, send_at, who, despite_suppression }
    const read = readOptions({ note, send_at }, when === 'at', now)
    if (!read.ok) return showConfirmation(c, chosen, { typed, errors: read.errors })

    const despiteSuppression = despite_suppression === 'yes'
    const options = { ...read.options, press: pressOf(form.value) }
    const sent = everyone
      ? await sendToMatching(db, { filter, again: who === 'all', by, now, ...options })
      : await sendInvites(db, { userIds, despiteSuppression, by, secrets, now, ...options })
    if (sent.ok) {
      if (sent.repeated) flash(c, 'warn', t.sendings.repeated)
      c.var.wake()
      return c.redirect(`/sendings/${sent.sendingId}`, 303)
    }
    if (sent.reason === 'unknown_user')
      return showUsers(c, { errors: { user_ids: 'unknown_user' }, list, ticked: userIds })
    if (sent.reason !== 'no_mailbox')
      return showConfirmation(c, chosen, { typed, errors: { form: sent.reason } })
    return showNoMailbox(c, { nav: 'sendings' })
  })

  .route('/new', confirmDoor)

  .get('/:id', async (c) => showSending(c, await sendingOf(c)))

  .get('/:id/progress', async (c) => renderPart(c, <SendingProgress sending={await sendingOf(c)} />))

  .get('/:id/events', async (c) => {
    await sendingOf(c)
    return streamSSE(c, (stream) =>
      tell(c, stream).catch((error) => {
        // Whoever has gone misses nothing.
        if (!stream.aborted) c.var.log.error({ err: error }, 'the progress of a sending could not be told')
      }),
    )
  })

  .route('/:id', controlDoor)

/** Sends the progress whenever it changed, until the sending is finished, or nobody listens or may listen any more. */
async function tell(c: Context<SignedIn>, stream: SSEStreamingApi) {
  let told = ''
  while (!stream.aborted && (await isStillSignedIn(c))) {
    const sending = await sendingInSight(c)
    if (!sending) return
    const state = JSON.stringify(sending)
    if (state !== told)
      await stream.writeSSE({ data: await partOf(c, <SendingProgress sending={sending} />) })
    if (sending.finishedAt) return stream.writeSSE({ event: 'finished', data: sending.finishedAt })
    told = state
    await stream.sleep(TELL_EVERY_MS)
  }
}
