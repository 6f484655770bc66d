import { type ErrorResponse, Resend } from 'resend'
import type { Sender } from '#src/config.ts'
import { type Answer, type FrozenMail, headersOf, type Mail, type Mailer, type Outcome } from './mailer.ts'
import { createPatience } from './patience.ts'
import { createEncoder, joinPieces, type Piece } from './pieces.ts'
import type { Allowance } from './rate.ts'

const TIMEOUT_MS = 30_000
/** Keys live for 24 hours; one hour is for clocks that differ. */
const RECOGNISES_FOR_HOURS = 23
const SHORTEST_WAIT = 1
const USUAL_WAIT = 5
const LONGEST_WAIT = 3600

interface Accepted {
  data: { id: string }[]
  errors?: { index: number; message: string }[]
}

export function resendMailer({ apiKey, baseUrl }: { apiKey: string; baseUrl: string | undefined }): Mailer {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : {})
  const lasting = {
    authorization: `Bearer ${apiKey}`,
    'content-type': 'application/json',
    'user-agent': 'vestibule',
    'x-batch-validation': 'permissive',
  }
  return {
    recognisesForHours: RECOGNISES_FOR_HOURS,
    freeze: toRequests,
    close: () => {},
    // Not `batch.send`: it would translate the mails by the rules of the installed SDK, and the bytes of a frozen
    // request must survive an update of that as well.
    hand: async ({ batchId, mails, stopping }) => {
      const patience = createPatience({ stopping, longestMs: TIMEOUT_MS })
      try {
        const { data, error, headers } = await resend.fetchRequest<Accepted>('/emails/batch', {
          method: 'POST',
          headers: { ...lasting, 'idempotency-key': batchId },
          body: joinBodies(mails),
          signal: patience.signal,
        })
        const answer = error ? readError(error, headers ?? {}) : readAccepted(data, mails)
        return { ...answer, allowance: readAllowance(headers ?? {}) }
      } catch (error) {
        // Given up in the middle of the answer; it may have been accepted.
        return { is: 'unknown', why: String(error) }
      } finally {
        patience.end()
      }
    },
  }
}

/** The JSON of each mail, in pieces. */
function toRequests(mails: Mail[]): FrozenMail[] {
  const encode = createEncoder((text) => JSON.stringify(text).slice(1, -1))
  return mails.map((mail) => {
    const { messageId, headers } = headersOf(mail)
    const short = JSON.stringify({
      from: format(mail.from),
      to: [format(mail.to)],
      subject: mail.subject,
      ...(mail.replyTo && { reply_to: format(mail.replyTo) }),
      headers: { ...headers, 'Message-ID': messageId },
      // A webhook finds its mail by these, even before our own answer is stored.
      tags: [
        { name: 'outbox_id', value: mail.id },
        { name: 'kind', value: mail.kind },
      ],
    })
    const html = [',"html":"', ...encode(mail.html), '"']
    const text = [',"text":"', ...encode(mail.text), '"']
    return { id: mail.id, body: [short.slice(0, -1), ...html, ...text, '}'] }
  })
}

/** Requests of earlier releases were kept in one piece for each mail. */
function joinBodies(mails: FrozenMail[]) {
  const bodies = mails.flatMap(({ body }, place) => [place === 0 ? '[' : ',', body as Piece | Piece[]])
  return joinPieces([...bodies.flat(), ']'])
}

/** A quoted name without the characters that could end it and begin another recipient. */
function format({ name, address }: Sender) {
  const safe = name.replace(/["\\<>]/g, '').trim()
  return safe ? `"${safe}" <${address}>` : address
}

/** Ids come in order for the mails that were taken. An answer that doesn't add up tells nothing. */
function readAccepted(answer: Accepted | undefined, mails: FrozenMail[]): Answer {
  const errors = new Map(answer?.errors?.map(({ index, message }) => [index, message]))
  const taken = mails.filter((_, index) => !errors.has(index))
  const ids = Array.isArray(answer?.data) ? answer.data.map(({ id }) => id) : []
  if (ids.length !== taken.length || errors.size !== mails.length - taken.length)
    return { is: 'unknown', why: `The answer names ${ids.length} of ${taken.length} mails.` }

  const outcomes = new Map<string, Outcome>()
  for (const [i, { id }] of taken.entries()) outcomes.set(id, { is: 'sent', providerId: ids[i]! })
  for (const [index, why] of errors) outcomes.set(mails[index]!.id, { is: 'refused', why })
  return { is: 'known', outcomes }
}

function readError({ statusCode, name, message }: ErrorResponse, headers: Record<string, string>): Answer {
  const why = `${name}: ${message}`
  // Network, timeout, or an answer that could not be read.
  if (!statusCode || statusCode >= 500 || statusCode === 408) return { is: 'unknown', why }
  if (name === 'daily_quota_exceeded' || name === 'monthly_quota_exceeded') return { is: 'pause', why }
  if (statusCode === 429) return { is: 'wait', why, seconds: secondsToWait(headers) }
  if (name === 'invalid_idempotent_request') return { is: 'park', why }
  if (statusCode === 409) return { is: 'unknown', why }
  if (name === 'invalid_from_address') return { is: 'pause', why }
  return [400, 413, 422].includes(statusCode) ? { is: 'split', why } : { is: 'pause', why }
}

function secondsToWait(headers: Record<string, string>) {
  const seconds = Math.ceil(Number(headers['retry-after'] ?? headers['ratelimit-reset']))
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, SHORTEST_WAIT), LONGEST_WAIT) : USUAL_WAIT
}

function readAllowance(headers: Record<string, string>): Allowance | undefined {
  const [limit, remaining, seconds] = ['limit', 'remaining', 'reset'].map((name) =>
    Number(headers[`ratelimit-${name}`] ?? Number.NaN),
  )
  if (!(limit! > 0 && remaining! >= 0 && seconds! >= 0)) return
  return { limit: limit!, remaining: remaining!, seconds: Math.min(seconds!, LONGEST_WAIT) }
}
