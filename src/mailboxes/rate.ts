import type { Db, Row, Transport } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'

/** Requests per second, unless the mailbox says otherwise. Who is not listed decides for itself how much it takes. */
export const USUAL_RATE: Partial<Record<Transport, number>> = { resend: 2 }

/** What an administrator may set. A hundred of a hundred mails each are more than this product makes up in a second. */
export const RATES = { least: 1, most: 100 }

/**
 * Of what is allowed. The rest is room: a request that is on its way for a hundredth of a second longer than the next one
 * would come one too many, and each refusal costs a second.
 */
const PACE = 0.988

/** Nobody takes a turn as far ahead: what lies further was written down by a clock that jumped, and holds up nobody. */
const FURTHEST_SECONDS = 60

/** What lies further ahead was written down by a clock that jumped: no wait is longer than an hour, and clocks differ. */
export const LONGEST_WAIT_SECONDS = 2 * 3600

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
      .select(['paused_at', 'resume_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const rate = rateOf(mailbox)
    if (!rate) return
    const turn = turnAfter(mailbox.next_request_at, earliest(mailbox, now))
    const { numUpdatedRows } = await db
      .updateTable('mailboxes')
      .set({ next_request_at: iso(addSeconds(turn, secondsBetween(rate))) })
      .where('id', '=', id)
      .where('next_request_at', mailbox.next_request_at === null ? 'is' : '=', mailbox.next_request_at)
      .executeTakeFirst()
    if (numUpdatedRows === 1n) return turn
  }
}

/** For how much longer the provider asks for patience. */
export async function secondsOfPatience(db: Db, { id, now }: { id: string; now: Date }) {
  const mailbox = await db
    .selectFrom('mailboxes')
    .select(['paused_at', 'resume_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return (earliest(mailbox, now).getTime() - now.getTime()) / 1000
}

/** Requests per second as they are meant to be, however many the provider allows. */
export function rateSet({ transport, requests_per_second }: Omit<Limits, 'allowed_per_second'>) {
  return requests_per_second ?? USUAL_RATE[transport]
}

type Limits = Pick<Row<'mailboxes'>, 'transport' | 'requests_per_second' | 'allowed_per_second'>

/** Never faster than the provider allows, whatever was set. */
export function rateOf({ allowed_per_second, ...limits }: Limits): number | undefined {
  const set = rateSet(limits)
  return set && allowed_per_second ? Math.min(set, allowed_per_second) : set
}

/** In whole milliseconds, as times are kept; rounded or not, never as short as what is allowed. */
function secondsBetween(rate: number) {
  return Math.max(Math.round(1000 / (rate * PACE)), Math.floor(1000 / rate) + 1) / 1000
}

/** When the provider asked for patience, its end, in full. Of a paused mailbox the same column says when to try it. */
function earliest({ paused_at, resume_at }: Pick<Row<'mailboxes'>, 'paused_at' | 'resume_at'>, now: Date) {
  if (paused_at || !resume_at || resume_at > iso(addSeconds(now, LONGEST_WAIT_SECONDS))) return now
  return resume_at > iso(now) ? new Date(resume_at) : now
}

function turnAfter(next: string | null, earliest: Date) {
  const at = next && next > iso(earliest) ? new Date(next) : earliest
  const furthest = addSeconds(earliest, FURTHEST_SECONDS)
  return at < furthest ? at : earliest
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
  if (remaining > 0) return
  const until = addSeconds(now, seconds)
  const shared = limit > (rateOf(mailbox) ?? limit)
  if (!bySecond) await slowDownMailbox(db, id, until)
  else if (shared) await holdTurns(db, id, until)
}

/**
 * The provider asked for patience: nothing to show, nothing to mend. Until then no batch is claimed, and those that are have
 * their turn after it. A longer wait stays.
 */
export async function slowDownMailbox(db: Db, id: string, until: Date) {
  await db
    .updateTable('mailboxes')
    .set({ resume_at: iso(until) })
    .where('id', '=', id)
    .where('paused_by', 'is', null)
    .where((eb) =>
      eb.or([
        eb('resume_at', 'is', null),
        eb('resume_at', '<', iso(until)),
        eb('resume_at', '>', iso(addSeconds(until, LONGEST_WAIT_SECONDS))),
      ]),
    )
    .execute()
}

/** No turn is given out before. */
async function holdTurns(db: Db, id: string, until: Date) {
  await db
    .updateTable('mailboxes')
    .set({ next_request_at: iso(until) })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('next_request_at', 'is', null), eb('next_request_at', '<', iso(until))]))
    .execute()
}
