import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import type { SignedIn } from '#src/http/context.ts'
import { readForm } from '#src/http/forms.ts'
import { partOf, renderPart } from '#src/http/render.tsx'
import type { UserFilter } from '#src/users/filter.ts'
import { FilterEntries } from '#src/users/forms.ts'
import { showUsers } from '#src/users/routes.tsx'
import { ConfirmDialog, ConfirmPage } from '#views/sendings/confirm.tsx'
import { SendingsPage } from '#views/sendings/index.tsx'
import { NoMailboxPage } from '#views/sendings/no-mailbox.tsx'
import { SendingPage, SendingProgress, sendingHeading } from '#views/sendings/show.tsx'
import { SendInvitesForm } from './forms.ts'
import { listSendings } from './list.ts'
import { planSending } from './plan.ts'
import { sendInvites } from './send.ts'
import { sendToMatching } from './send-to-matching.ts'
import { findSending } from './show.ts'

const TELL_EVERY_MS = 1000

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

    const { user_ids: userIds, everyone, who, ...filter } = form.value
    if (everyone && !who) return c.redirect(confirmationPath(filter), 303)
    if (!everyone && userIds.length === 0) return showUsers(c, { user_ids: 'choose_someone' })
    const now = clock()
    const sent = everyone
      ? await sendToMatching(db, { filter, again: who === 'all', by, now })
      : await sendInvites(db, { userIds, by, secrets, now })
    if (sent.ok) {
      c.var.wake()
      return c.redirect(`/sendings/${sent.sendingId}`, 303)
    }
    if (sent.reason === 'unknown_user') return showUsers(c, { user_ids: 'unknown_user' })
    c.status(409)
    return c.render(<NoMailboxPage />, { title: t.sendings.noMailbox.title, nav: 'sendings' })
  })

  .get('/new', async (c) => {
    const { db, clock, t, user: by } = c.var
    const filter = v.parse(v.object(FilterEntries), c.req.query())
    const plan = await planSending(db, { filter, by, now: clock() })
    if (asksForDialog(c)) return renderPart(c, <ConfirmDialog plan={plan} filter={filter} />)
    return c.render(<ConfirmPage plan={plan} filter={filter} />, {
      title: t.sendings.confirm.title(plan.first + plan.again),
      nav: 'users',
    })
  })

  .get('/:id', async (c) => {
    const sending = await sendingOf(c)
    return c.render(<SendingPage sending={sending} />, {
      title: sendingHeading(c.var.t, sending),
      nav: 'sendings',
    })
  })

  .get('/:id/progress', async (c) => renderPart(c, <SendingProgress sending={await sendingOf(c)} />))

  .get('/:id/events', async (c) => {
    await sendingOf(c)
    return streamSSE(c, (stream) => tell(c, stream))
  })

/** Sends the progress whenever it changed, until the sending is finished or nobody listens any more. */
async function tell(c: Context<SignedIn>, stream: SSEStreamingApi) {
  let told = ''
  while (!stream.aborted) {
    const sending = await sendingOf(c)
    const state = JSON.stringify(sending)
    if (state !== told)
      await stream.writeSSE({ data: await partOf(c, <SendingProgress sending={sending} />) })
    if (sending.finishedAt) return stream.writeSSE({ event: 'finished', data: sending.finishedAt })
    told = state
    await stream.sleep(TELL_EVERY_MS)
  }
}

function confirmationPath(filter: UserFilter) {
  const given = Object.entries(filter).filter(([, value]) => value !== '')
  return `/sendings/new?${new URLSearchParams(given)}`
}

/** Over the list when there is a script, a page of its own otherwise. */
function asksForDialog(c: Context<SignedIn>) {
  if (c.req.header('HX-Request') !== 'true') return false
  c.header('HX-Retarget', '#dialog')
  c.header('HX-Reswap', 'innerHTML')
  c.header('HX-Push-Url', 'false')
  return true
}

async function sendingOf(c: Context<SignedIn>) {
  const sending = await findSending(c.var.db, { id: c.req.param('id') ?? '', by: c.var.user })
  if (!sending) throw new HTTPException(404)
  return sending
}
