import { setTimeout as sleep } from 'node:timers/promises'
import type { Row } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { isPausedSince, UNREADABLE } from '#src/mailboxes/pause.ts'
import { secondsOfPatience, takeTurn } from '#src/mailboxes/rate.ts'
import {
  type Answer,
  type FrozenMail,
  type Mailer,
  type Outcome,
  RECOGNISES_FOR_HOURS,
} from '#src/mailers/mailer.ts'
import type { Claim } from './claim.ts'
import { type Composed, composeMails } from './compose.ts'
import { insist } from './insist.ts'
import { keepRequest } from './kept-request.ts'
import { keepLease, LeaseLost } from './lease.ts'
import { KEY_CHANGED, UNKNOWN_TOO_LONG } from './park.ts'
import type { Post } from './post.ts'
import { recordAllSent, recordOutcomes } from './record-outcomes.ts'
import { openRequest, sealRequest } from './request.ts'
import type { Step } from './step.ts'
import { countSent, type Unsent, unsentIn, unsentOf } from './unsent.ts'
import { watchForStops } from './watch-for-stops.ts'
import type { Why } from './why.ts'

/** Why nothing of it left; nobody but the batch is told. */
const ENDED = 'the process ended before its turn'
const HELD_BACK = 'the provider asked for patience before its turn'
const PAUSED = 'the mailbox was paused before its turn'
/** Whoever has to wait longer for a turn makes room for other batches. */
const LONGEST_AWAITED_MS = 60_000

export interface Attempt {
  answer: Answer
  mails: FrozenMail[]
  /** How many mails left, those that were settled one by one included. */
  sent: number
  /** What became of the others, by their ids, where it is known. */
  unsent: Map<string, Unsent>
}

/** Hands a batch over, once its request is stored. Throws when the database fails or the batch is no longer ours. */
export async function attemptBatch(post: Post, claim: Claim, step: Step): Promise<Attempt> {
  const { batch, mailbox, rows } = claim
  if (rows.length === 0) return notSent({ is: 'known', outcomes: new Map() })
  let mailer: Mailer
  try {
    mailer = post.mailerFor(mailbox)
  } catch (error) {
    post.log.error({ err: error, mailbox: mailbox.id }, 'a mailbox could not be opened')
    return notSent({ is: 'pause', why: UNREADABLE })
  }
  const forgotten = whyForgotten(claim, mailer, post.clock())
  if (forgotten) return notSent({ is: 'park', why: forgotten })

  let request: Composed
  try {
    request = await step(() => requestOf(post, claim, mailer))
  } catch (error) {
    post.log.error({ err: error, batch: batch.id }, 'no mails could be made up')
    const why: Why = 'not_made_up'
    const later = rows.map(({ id }) => [id, { is: 'later', why }] as const)
    return notSent(
      'sealed' in claim.request ? { is: 'unknown', why } : { is: 'known', outcomes: new Map(later) },
    )
  }
  const turn = await storeRequest(post, claim, mailer, request)
  const attempt = (await awaitTurn(post, claim, turn)) ?? (await handOver(post, claim, mailer, request.mails))
  return { ...attempt, unsent: new Map([...attempt.unsent, ...unsentIn(request.unfit)]) }
}

async function requestOf(post: Post, claim: Claim, { freeze }: Mailer): Promise<Composed> {
  const { request, mailbox, rows } = claim
  return 'sealed' in request
    ? { mails: await openRequest(post.secrets, request.sealed), unfit: new Map() }
    : composeMails(post, { mailbox, rows, recipientOf: request.recipientOf, freeze })
}

/** Says why not, when it did not come: the process ends, the mailbox was paused, or a refusal that came meanwhile asks for patience. */
async function awaitTurn(post: Post, claim: Claim, turn: Date | undefined) {
  const { db, clock, stopping } = post
  const { id } = claim.mailbox
  const ms = turn ? turn.getTime() - clock().getTime() : 0
  if (ms > LONGEST_AWAITED_MS) return notSent({ is: 'wait', why: HELD_BACK, seconds: ms / 1000 })
  if (ms > 0) await sleep(ms, undefined, { signal: stopping }).catch(() => {})
  if (stopping.aborted) return notSent({ is: 'wait', why: ENDED, seconds: 0 })
  if (ms <= 0) return
  if (await isPausedSince(db, claim.mailbox)) return notSent(heldByPause(claim))
  const seconds = await secondsOfPatience(db, { id, now: clock() })
  if (seconds > 0) return notSent({ is: 'wait', why: HELD_BACK, seconds })
}

/** What never left goes back to the queue, where it can be withdrawn; what may have been accepted before keeps its request. */
function heldByPause({ batch }: Claim): Answer {
  if (batch.first_sent_at) return { is: 'wait', why: PAUSED, seconds: 0 }
  return { is: 'known', outcomes: new Map() }
}

function notSent(answer: Answer): Attempt {
  return { answer, mails: [], sent: 0, unsent: unsentOf(answer) }
}

/** Handed over again now, it would be taken for a new batch. */
function whyForgotten({ batch, mailbox }: Claim, { account }: Mailer, now: Date) {
  const hours = RECOGNISES_FOR_HOURS[mailbox.transport]
  if (!hours || !batch.first_sent_at) return
  if (batch.account && batch.account !== account) return KEY_CHANGED
  if (batch.first_sent_at <= iso(addMinutes(now, -60 * hours))) return UNKNOWN_TOO_LONG
}

/**
 * Committed before the provider hears of it: whatever happens next, exactly these bytes can be sent again. The turn to send them is taken
 * last, so that requests leave as evenly as turns are given out.
 */
async function storeRequest(
  { db, clock, secrets, random }: Post,
  claim: Claim,
  { account }: Mailer,
  { mails, unfit }: Composed,
) {
  const now = clock()
  const { batch } = claim
  const isNew = 'recipientOf' in claim.request
  const sealed = isNew && (await sealRequest(secrets, mails))
  return db.transaction().execute(async (trx) => {
    await keepLease(trx, batch, now, {
      first_sent_at: batch.first_sent_at ?? iso(now),
      account: account ?? null,
    })
    await recordOutcomes(trx, claim, unfit, { now, random: random() })
    if (sealed) await keepRequest(trx, batch.id, sealed)
    return takeTurn(trx, { id: claim.mailbox.id, now: clock() })
  })
}

async function handOver(post: Post, claim: Claim, mailer: Mailer, mails: FrozenMail[]): Promise<Attempt> {
  const open = new Set(claim.rows.map((row) => row.id))
  if (!mails.some((mail) => open.has(mail.id))) return notSent({ is: 'known', outcomes: new Map() })
  let sent = 0
  const unsent = new Map<string, Unsent>()
  const settle = async (outcomes: Map<string, Outcome>) => {
    const [now, random] = [post.clock(), post.random()]
    await insist(post, async () => {
      if (await recordAllSent(post.db, claim, outcomes, now)) return
      await post.db.transaction().execute(async (trx) => {
        await keepLease(trx, claim.batch, now)
        await recordOutcomes(trx, claim, outcomes, { now, random })
      })
    })
    sent += countSent(outcomes)
    for (const [id, outcome] of unsentIn(outcomes)) unsent.set(id, outcome)
  }
  try {
    const said = await mailer.hand({
      batchId: claim.batch.id,
      urgent: claim.rows.some((row) => row.lane === 0),
      mails,
      open,
      doubted: new Set(claim.rows.filter(wasRefused).map((row) => row.id)),
      withheld: watchForStops(post, claim),
      settle,
      stopping: post.stopping,
    })
    const answer = withoutDoubt(post, claim, said)
    if (answer.is === 'known') sent += countSent(answer.outcomes)
    return { answer, mails, sent, unsent: new Map([...unsent, ...unsentOf(answer)]) }
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    const why: Why = 'interrupted'
    return { answer: { is: 'unknown', why, detail: String(error) }, mails, sent, unsent }
  }
}

/** Nothing of it was ever accepted, so its mails wait one by one as they would for a mail server, and nobody has to decide about them. */
function withoutDoubt({ log }: Post, { batch, rows }: Claim, answer: Answer): Answer {
  if (answer.is !== 'unknown' || !answer.unreached || batch.first_sent_at) return answer
  log.warn({ batch: batch.id, answer }, 'nobody took a batch')
  const outcomes = new Map(rows.map(({ id }) => [id, { is: 'later', why: answer.why }] as const))
  return { is: 'known', outcomes, rest: 0 }
}

/** The server's words begin with its code. */
function wasRefused({ attempts, last_error }: Row<'outbox'>) {
  return attempts > 0 && /^5\d\d/.test(last_error ?? '')
}
