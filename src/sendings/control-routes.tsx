import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readForm, readPress } from '#src/http/forms.ts'
import { asksOverPage, isHtmx } from '#src/http/htmx.ts'
import { missing, refuse } from '#src/http/refuse.ts'
import { renderPart } from '#src/http/render.tsx'
import type { Messages } from '#src/i18n/messages.ts'
import { correctEmail } from '#src/users/correct-email.ts'
import { saidOf } from '#src/users/correction-answers.ts'
import { CorrectEmailForm } from '#src/users/forms.ts'
import { CancellationDialog, CancellationPage } from '#views/sendings/cancellation.tsx'
import { sendingHeading } from '#views/sendings/head.tsx'
import { SendingAnswer, SendingPage } from '#views/sendings/show.tsx'
import { cancelSending, planCancellation } from './cancel.ts'
import { pauseSending, resumeSending } from './pause.ts'
import { downloadResult } from './result-answers.ts'
import { findSending, type SendingDetail } from './show.ts'

/** What can be done with one sending, and what came of it. */
export const controlDoor = new Hono<SignedIn>()
  .post('/pause', async (c) => {
    const { db, clock, user: by } = c.var
    const { id } = await pressed(c)
    return answer(c, (await pauseSending(db, { id, by, now: clock() })) ? 'paused' : 'nothing')
  })

  .post('/resume', async (c) => {
    const { db, clock, user: by, wake } = c.var
    const { id } = await pressed(c)
    const resumed = await resumeSending(db, { id, by, now: clock() })
    wake()
    return answer(c, resumed ? 'resumed' : 'nothing')
  })

  .get('/cancellation', async (c) => {
    const { t } = c.var
    const sending = await sendingOf(c)
    const plan = planCancellation(sending)
    const { id } = sending
    if (asksOverPage(c)) return renderPart(c, <CancellationDialog id={id} plan={plan} />)
    const title = t.sendings.cancellation.title(plan.rest + plan.untouched)
    return c.render(<CancellationPage id={id} plan={plan} />, { title, nav: 'sendings' })
  })

  .post('/cancellation', async (c) => {
    const { db, clock, user: by, wake } = c.var
    const { id, total } = await pressed(c)
    const cancelled = await cancelSending(db, { id, by, now: clock() })
    wake()
    const said = total > 0 ? 'cancelled' : 'cancelledWhole'
    return answer(c, cancelled ? said : 'nothing')
  })

  .post('/failures/:userId', async (c) => {
    const { db, clock, secrets, t, user: by, wake } = c.var
    const sending = await sendingOf(c)
    const userId = c.req.param('userId')
    const form = await readForm(c, CorrectEmailForm)
    if (!form.ok)
      return showRefused(c, sending, { userId, typed: form.typed.email, error: form.errors.email })

    const { email, invitation_id: invitationId } = form.value
    const corrected = await correctEmail(db, { userId, email, invitationId, by, secrets, now: clock() })
    if (!corrected.ok && corrected.reason !== 'replaced') {
      if (corrected.reason === 'unknown_user') missing()
      if (corrected.reason === 'not_invitable') refuse(409, corrected.reason)
      return showRefused(c, sending, { userId, typed: form.typed.email, error: corrected.reason })
    }
    wake()
    const { tone, said } = saidOf(t, corrected)
    const row = { userId: nextToCorrect(sending, userId) ?? userId }
    if (!isHtmx(c)) {
      flash(c, tone, said)
      return c.redirect(`/sendings/${sending.id}#failure-${row.userId}`, 303)
    }
    return renderPart(c, <SendingAnswer sending={await sendingOf(c)} said={said} tone={tone} row={row} />)
  })

  .get('/result', async (c) => downloadResult(c, await sendingOf(c)))

export function sendingInSight(c: Context<SignedIn>) {
  const { db, clock, user: by } = c.var
  return findSending(db, { id: c.req.param('id') ?? '', by, now: clock() })
}

export async function sendingOf(c: Context<SignedIn>) {
  const sending = await sendingInSight(c)
  if (!sending) missing()
  return sending
}

export function showSending(c: Context<SignedIn>, sending: SendingDetail, row?: Row) {
  const title = sendingHeading(c.var.t, sending)
  return c.render(<SendingPage sending={sending} row={row} />, {
    title,
    nav: 'sendings',
    refused: row !== undefined,
  })
}

type Row = Parameters<typeof SendingPage>[0]['row']

/** A button without fields, of a sending that exists for whoever pressed it. */
export async function pressed(c: Context<SignedIn>) {
  await readPress(c)
  return sendingOf(c)
}

type Said = keyof Messages['sendings']['control']['said']

/** What is said of something done while nothing can leave. */
const HELD_UP: Partial<Record<Said, Said>> = { resumed: 'resumedHeldUp', begun: 'begunHeldUp' }
/** Somebody or something was faster. */
const NOT_DONE: Said[] = ['nothing', 'begunBefore', 'tooLate']

/** In place where there is a script; the page again where there is none. */
export async function answer(c: Context<SignedIn>, done: Said) {
  const sending = await sendingOf(c)
  const heldUp = sending.paused !== null || sending.noMailbox
  const said = (heldUp && HELD_UP[done]) || done
  const sentence = c.var.t.sendings.control.said[said]
  const tone = NOT_DONE.includes(said) ? 'warn' : 'good'
  if (isHtmx(c)) return renderPart(c, <SendingAnswer sending={sending} said={sentence} tone={tone} pressed />)
  flash(c, tone, sentence)
  return c.redirect(`/sendings/${sending.id}`, 303)
}

/** Whose row takes the place of one that was corrected: who goes on there loses sight of nothing. */
function nextToCorrect({ failures }: SendingDetail, userId: string) {
  const ids = failures.filter(({ remedy }) => remedy === 'correct').map((failure) => failure.userId)
  const place = ids.indexOf(userId)
  return ids[place + 1] ?? ids[place - 1]
}

function showRefused(c: Context<SignedIn>, sending: SendingDetail, row: NonNullable<Row>) {
  if (!isHtmx(c)) return showSending(c, sending, row)
  c.status(422)
  return renderPart(c, <SendingAnswer sending={sending} row={row} />)
}
