import type { IncomingHttpHeaders } from 'node:http'
import * as v from 'valibot'
import type { Allowance } from '#src/mailboxes/rate.ts'
import type { Why } from '#src/outbox/why.ts'
import type { Answer, FrozenMail, Outcome } from './mailer.ts'
import type { Reply } from './post-bytes.ts'
import { isAboutKey, isAboutRecipient, isAboutSender, parseRefusal } from './resend-refusal.ts'

const SHORTEST_WAIT = 1
const USUAL_WAIT = 5
/** Whoever asks for more is asked again after it: nobody sees why a mailbox stands still for so long. */
const LONGEST_WAIT = 3600

/** Whatever it looks like, it is written down. */
const Id = v.pipe(v.string(), v.regex(/^\P{Cc}{1,200}$/u))
const Accepted = v.object({
  data: v.array(v.object({ id: Id })),
  errors: v.nullish(v.array(v.object({ index: v.number(), message: v.string() })), []),
})

/** What Resend's answer to a batch means. */
export function readReply({ status, headers, text }: Reply, mails: FrozenMail[]): Answer {
  const said = readJson(text)
  const answer = status >= 200 && status < 300 ? readAccepted(said, mails) : readError(status, said, headers)
  return { ...answer, allowance: readAllowance(headers) }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return
  }
}

/** Ids come in order for the mails that were taken. An answer that doesn't add up tells nothing. */
function readAccepted(answer: unknown, mails: FrozenMail[]): Answer {
  const { success, output } = v.safeParse(Accepted, answer)
  const errors = new Map(success ? output.errors.map(({ index, message }) => [index, message]) : [])
  const taken = mails.filter((_, index) => !errors.has(index))
  const ids = success ? output.data.map(({ id }) => id) : []
  if (ids.length !== taken.length || errors.size !== mails.length - taken.length)
    return {
      is: 'unknown',
      why: 'answer_unclear' satisfies Why,
      detail: `It names ${ids.length} of ${taken.length} mails.`,
    }

  const refusals = [...errors.values()]
  if (taken.length === 0 && refusals.every(isAboutSender)) return { is: 'pause', why: refusals[0]! }
  const outcomes = new Map<string, Outcome>()
  for (const [i, { id }] of taken.entries()) outcomes.set(id, { is: 'sent', providerId: ids[i]! })
  for (const [index, why] of errors) outcomes.set(mails[index]!.id, { is: 'refused', ...aboutWhom(why), why })
  return { is: 'known', outcomes }
}

function readError(status: number, answer: unknown, headers: IncomingHttpHeaders): Answer {
  const refusal = parseRefusal(answer)
  const name = refusal?.name
  const other = status >= 500 ? ('provider_failed' satisfies Why) : `HTTP ${status}`
  const why = refusal ? `${name}: ${refusal.message}` : other
  if (status >= 500 || status === 408) return { is: 'unknown', why }
  if (name === 'daily_quota_exceeded' || name === 'monthly_quota_exceeded') return { is: 'pause', why }
  if (status === 429) return { is: 'wait', why, seconds: secondsToWait(headers) }
  if (name === 'invalid_idempotent_request') return { is: 'park', why }
  if (status === 409) return { is: 'unknown', why }
  if (name === 'invalid_from_address') return { is: 'pause', why }
  if (refusal && (isAboutKey(refusal) || isAboutSender(refusal.message))) return { is: 'pause', why }
  // What is too large for somebody in front of Resend is so as well; all else that they say is not about the mails.
  return status === 413 || (refusal && [400, 422].includes(status))
    ? { is: 'split', ...aboutWhom(why), why }
    : { is: 'pause', why }
}

function aboutWhom(why: string): { ofRecipient?: true } {
  return isAboutRecipient(why) ? { ofRecipient: true } : {}
}

function secondsToWait(headers: IncomingHttpHeaders) {
  const seconds = Math.ceil(Number(headers['retry-after'] ?? headers['ratelimit-reset']))
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, SHORTEST_WAIT), LONGEST_WAIT) : USUAL_WAIT
}

function readAllowance(headers: IncomingHttpHeaders): Allowance | undefined {
  const [limit, remaining, seconds] = ['limit', 'remaining', 'reset'].map((name) =>
    Number(headers[`ratelimit-${name}`] ?? Number.NaN),
  )
  if (!(limit! > 0 && remaining! >= 0 && seconds! >= 0)) return
  return { limit: limit!, remaining: remaining!, seconds: Math.min(seconds!, LONGEST_WAIT) }
}
