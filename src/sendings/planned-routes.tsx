import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { SignedIn } from '#src/http/context.ts'
import { type FormErrors, PageQuery, readForm } from '#src/http/forms.ts'
import { asksOverPage } from '#src/http/htmx.ts'
import { renderPart } from '#src/http/render.tsx'
import { ChosenPeoplePage } from '#views/sendings/chosen.tsx'
import { TimeDialog, TimePage } from '#views/sendings/time.tsx'
import { beginNow } from './begin-now.ts'
import { listChosen } from './chosen.ts'
import { answer, pressed, sendingOf } from './control-routes.tsx'
import { momentIn, OptionEntries, readMoment } from './option-forms.ts'
import { reschedule } from './reschedule.ts'
import type { SendingDetail } from './show.ts'

/** What can be done with a sending for later until it begins, and for whom it is. */
export const plannedDoor = new Hono<SignedIn>()
  .post('/beginning', async (c) => {
    const { db, clock, user: by, wake } = c.var
    const { id } = await pressed(c)
    const begun = await beginNow(db, { id, by, now: clock() })
    wake()
    return begun ? answer(c, 'begun') : overtaken(c, 'begunBefore')
  })

  .get('/time', async (c) => showTime(c, await sendingOf(c)))

  .post('/time', async (c) => {
    const { db, clock, settings, user: by } = c.var
    const sending = await sendingOf(c)
    const { send_at, zone } = OptionEntries
    const form = await readForm(c, { send_at, zone })
    if (sending.standing !== 'scheduled') return overtaken(c, 'tooLate')
    const { send_at: typed = '' } = form.typed
    const now = clock()
    const where = { timeZone: settings.timeZone, now, stands: momentIn(sending.sendAt) }
    const sendAt = readMoment({ ...form.typed, send_at: typed }, where)
    if (typeof sendAt === 'string') return showTime(c, sending, { typed, errors: { send_at: sendAt } })
    const { id } = sending
    return (await reschedule(db, { id, sendAt, by, now })) ? answer(c, 'moved') : overtaken(c, 'tooLate')
  })

  .get('/people', async (c) => {
    const { db, clock, t, user: by } = c.var
    const { id } = await sendingOf(c)
    const { page } = v.parse(PageQuery, c.req.query())
    const chosen = await listChosen(db, { id, by, now: clock(), page })
    if (!chosen) return c.redirect(`/sendings/${id}`, 303)
    const title = t.sendings.planned.all(chosen.total)
    return c.render(<ChosenPeoplePage id={id} page={page} {...chosen} />, { title, nav: 'sendings' })
  })

interface Refused {
  typed: string
  errors: FormErrors
}

function showTime(c: Context<SignedIn>, sending: SendingDetail, refused?: Refused) {
  if (asksOverPage(c)) return renderPart(c, <TimeDialog sending={sending} />)
  return c.render(<TimePage sending={sending} {...refused} />, {
    title: c.var.t.sendings.planned.title,
    nav: 'sendings',
    refused: refused !== undefined,
  })
}

/** It had begun by then, or was cancelled. */
async function overtaken(c: Context<SignedIn>, begun: 'begunBefore' | 'tooLate') {
  const { standing } = await sendingOf(c)
  return answer(c, standing === 'cancelled' ? 'nothing' : begun)
}
