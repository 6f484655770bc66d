import type { Db, Row, Transport } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'

/** Requests per second, unless the mailbox says otherwise. Who is not listed decides for itself how much it takes. */
const USUAL_RATE: Partial<Record<Transport, number>> = { resend: 2 }

/**
 * Of what is allowed. The rest is room: a request that is on its way for a hundredth of a second longer than the next one
 * would come one too many, and each refusal costs a second.
 */
const PACE = 0.988

/** A clock that jumped must not hold everybody up for longer. */
const FURTHEST_SECONDS = 60

/** What a provider said about its limit, in the headers of an answer. */
export interface Allowance {
  limit: number
  remaining: number
  /** Until more is allowed. */
  seconds: number
}

/**
 * The next moment at which a request may begin, taken from the one row that all instances share: whoever moves it on with
 * one conditional update has it. Nothing when the mailbox has no limit.
 */
export async function takeTurn(db: Db, { id, now }: { id: string; now: Date }): Promise<Date | undefined> {
  for (;;) {
    const mailbox = await db
      .selectFrom('mailboxes')
      .select(['transport', 'requests_per_second', 'allowed_per_second', 'next_request_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const rate = rateOf(mailbox)
    if (!rate) return
    const turn = turnAfter(mailbox.next_request_at, now)
    const { numUpdatedRows } = await db
      .updateTable('mailboxes')
      .set({ next_request_at: iso(addSeconds(turn, secondsBetween(rate))) })
      .where('id', '=', id)
      .where('next_request_at', mailbox.next_request_at === null ? 'is' : '=', mailbox.next_request_at)
      .executeTakeFirst()
    if (numUpdatedRows === 1n) return turn
  }
}

type Limits = Pick<Row<'mailboxes'>, 'transport' | 'requests_per_second' | 'allowed_per_second'>

/** Never faster than the provider allows, whatever was set. */
export function rateOf({ transport, requests_per_second, allowed_per_second }: Limits): number | undefined {
  const set = requests_per_second ?? USUAL_RATE[transport]
  return set && allowed_per_second ? Math.min(set, allowed_per_second) : set
}

/** In whole milliseconds, as times are kept. */
function secondsBetween(rate: number) {
  return Math.round(1000 / (rate * PACE)) / 1000
}

function turnAfter(next: string | null, now: Date) {
  const at = next && next > iso(now) ? new Date(next) : now
  const furthest = addSeconds(now, FURTHEST_SECONDS)
  return at < furthest ? at : furthest
}

interface Note {
  id: string
  allowance: Allowance
  now: Date
}

/**
 * Obeys before it comes to a refusal. At our own pace nothing remains at the end of each second, and the next turn is in
 * the next one anyway; but when nothing remains although we take less than the limit, somebody else uses it too.
 */
export async function noteAllowance(db: Db, { id, allowance, now }: Note) {
  const { limit, remaining, seconds } = allowance
  const mailbox = await db
    .selectFrom('mailboxes')
    .select(['transport', 'requests_per_second', 'allowed_per_second'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const bySecond = seconds <= 1
  if (bySecond && mailbox.allowed_per_second !== limit)
    await db.updateTable('mailboxes').set({ allowed_per_second: limit }).where('id', '=', id).execute()
  const shared = limit > (rateOf(mailbox) ?? limit)
  if (remaining === 0 && (shared || !bySecond)) await holdTurns(db, id, addSeconds(now, seconds))
}

/** No turn is given out before. */
export async function holdTurns(db: Db, id: string, until: Date) {
  await db
    .updateTable('mailboxes')
    .set({ next_request_at: iso(until) })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('next_request_at', 'is', null), eb('next_request_at', '<', iso(until))]))
    .execute()
}
