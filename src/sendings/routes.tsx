import { type Context, Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import { createAtOnce } from '#src/http/at-once.ts'
import type { SignedIn } from '#src/http/context.ts'
import { PageQuery } from '#src/http/forms.ts'
import { partOf, renderPart } from '#src/http/render.tsx'
import { isStillSignedIn } from '#src/sessions/middleware.ts'
import { SendingsPage } from '#views/sendings/index.tsx'
import { SendingProgress } from '#views/sendings/show.tsx'
import { confirmDoor } from './confirm-routes.tsx'
import { controlDoor, sendingInSight, sendingOf, showSending } from './control-routes.tsx'
import { countSendings, listSendings } from './list.ts'
import { plannedDoor } from './planned-routes.tsx'
import { sendDoor } from './send-routes.tsx'

const TELL_EVERY_MS = 1000
/** Each costs a few queries a second for as long as it is open. */
const listening = createAtOnce(20)

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

  .route('/', sendDoor)

  .route('/new', confirmDoor)

  .get('/:id', async (c) => showSending(c, await sendingOf(c)))

  .get('/:id/progress', async (c) => renderPart(c, <SendingProgress sending={await sendingOf(c)} />))

  .get('/:id/events', async (c) => {
    await sendingOf(c)
    c.header('Cache-Control', 'no-store')
    // Nobody listens who asked for the headers alone, and nobody would tell when they have gone.
    if (c.req.method === 'HEAD') return c.body(null)
    const leave = listening(c.var.user.id)
    // A browser that is told so does not ask again.
    if (!leave) return c.body(null, 204)
    const response = streamSSE(c, (stream) =>
      tell(c, stream)
        .catch((error) => {
          // Whoever has gone misses nothing.
          if (!stream.aborted) c.var.log.error({ err: error }, 'the progress of a sending could not be told')
        })
        .finally(leave),
    )
    response.headers.set('Cache-Control', 'no-store')
    return response
  })

  .route('/:id', controlDoor)

  .route('/:id', plannedDoor)

/** Sends the progress whenever it changed, until the sending is finished, nobody listens or may listen any more, or the process ends. */
async function tell(c: Context<SignedIn>, stream: SSEStreamingApi) {
  let told = ''
  while (!stream.aborted && !c.var.ending?.aborted && (await isStillSignedIn(c))) {
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
