import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { newId } from '#src/ids.ts'

const KEYS_LIVE_MS = 24 * 60 * 60 * 1000
const LARGEST_BATCH = 100

export interface ReceivedMail {
  id: string
  from: string
  to: string[]
  subject: string
  html: string
  text: string
  reply_to?: string
  headers: Record<string, string>
  tags: { name: string; value: string }[]
}

/** What goes wrong with the next request. */
export interface Fault {
  /** Refused with this answer. */
  status?: number
  name?: string
  message?: string
  headers?: Record<string, string>
  /** The connection breaks, before or after the mails were accepted. */
  drop?: 'before' | 'after'
  /** The mails are accepted but the answer can't be read. */
  garbled?: true
  /** The mails are accepted but the answer names only so many of them. */
  names?: number
  /** The answer comes when this is settled. */
  until?: Promise<void>
}

interface StandIn {
  /** Why a mail is refused; nothing for a good one. */
  refuses?: (mail: ReceivedMail) => string | undefined
  /** One bad mail spoils a batch even in permissive mode, as it does when the request itself can't be read. */
  refusesWhole?: boolean
  /** What it calls a mail that it takes. */
  idOf?: () => string
  /** How many requests it allows in a second. */
  limit?: number
  clock?: () => Date
  /** How long it thinks before it answers. */
  slowMs?: number
}

interface Answer {
  status: number
  body: object
}

/** A server that behaves as Resend documents it: idempotency keys, validation, limits; and faults as they are ordered. */
export async function startResend({
  refuses,
  refusesWhole,
  idOf = newId,
  limit = 1000,
  clock = () => new Date(),
  slowMs = 0,
}: StandIn = {}) {
  const accepted: ReceivedMail[] = []
  const requests: { key: string; body: string; status: number; at: number }[] = []
  const faults: Fault[] = []
  const keys = new Map<string, { body: string; answer: Answer | undefined; at: number }>()
  let inThisSecond = { second: 0, count: 0 }

  const server = createServer(async (request, response) => {
    const body = await read(request)
    const key = String(request.headers['idempotency-key'] ?? '')
    const fault = faults.shift() ?? {}
    const record = { key, body, status: 0, at: clock().getTime() }
    requests.push(record)
    if (fault.drop === 'before') return request.socket.destroy()
    const answer = fault.status
      ? refusal(fault.status, fault.name, fault.message)
      : await takeOnce(request, key, body, fault)
    record.status = answer.status
    if (fault.drop === 'after') return request.socket.destroy()
    send(response, answer, fault)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })

  async function takeOnce(
    request: IncomingMessage,
    key: string,
    body: string,
    fault: Fault,
  ): Promise<Answer> {
    if (request.method !== 'POST' || request.url !== '/emails/batch') return refusal(404, 'not_found')
    if (!request.headers.authorization?.startsWith('Bearer re_')) return refusal(401, 'missing_api_key')
    if (overLimit()) return refusal(429, 'rate_limit_exceeded')
    if (key.length > 256) return refusal(400, 'invalid_idempotency_key')
    const known = keys.get(key)
    if (key && known && clock().getTime() - known.at < KEYS_LIVE_MS) {
      if (known.body !== body) return refusal(409, 'invalid_idempotent_request')
      return known.answer ?? refusal(409, 'concurrent_idempotent_requests')
    }
    const entry: { body: string; answer: Answer | undefined; at: number } = {
      body,
      answer: undefined,
      at: clock().getTime(),
    }
    keys.set(key, entry)
    await fault.until
    if (slowMs > 0) await sleep(slowMs)
    const answer = take(body, request.headers['x-batch-validation'] === 'permissive' && !refusesWhole)
    // Only what was accepted is remembered.
    if (answer.status === 200) entry.answer = answer
    else keys.delete(key)
    return answer
  }

  function take(body: string, permissive: boolean): Answer {
    const mails: ReceivedMail[] = JSON.parse(body)
    if (mails.length > LARGEST_BATCH) return refusal(422, 'validation_error', 'Too many mails in one batch.')
    const errors = mails.flatMap((mail, index) => {
      const message = refuses?.(mail)
      return message ? [{ index, message }] : []
    })
    if (errors.length > 0 && !permissive) return refusal(422, 'validation_error', errors[0]!.message)
    const bad = new Set(errors.map((error) => error.index))
    const taken = mails.filter((_, index) => !bad.has(index)).map((mail) => ({ ...mail, id: idOf() }))
    accepted.push(...taken)
    return { status: 200, body: { data: taken.map(({ id }) => ({ id })), ...(permissive && { errors }) } }
  }

  function overLimit() {
    const second = Math.floor(clock().getTime() / 1000)
    inThisSecond = second === inThisSecond.second ? inThisSecond : { second, count: 0 }
    inThisSecond.count += 1
    return inThisSecond.count > limit
  }

  function send(response: ServerResponse, { status, body }: Answer, fault: Fault) {
    const remaining = Math.max(limit - inThisSecond.count, 0)
    response.writeHead(status, {
      'content-type': 'application/json',
      'ratelimit-limit': limit,
      'ratelimit-remaining': remaining,
      'ratelimit-reset': 1,
      ...(status === 429 && { 'retry-after': '1' }),
      ...fault.headers,
    })
    response.end(fault.garbled ? '{"data": [' : JSON.stringify(shortened(body, fault.names)))
  }

  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address?.port}`,
    accepted,
    requests,
    /** The next requests meet these faults, one each. */
    orderFaults: (...ordered: Fault[]) => faults.push(...ordered),
  }
}

function refusal(status: number, name = 'application_error', message = `This is ${name}.`): Answer {
  return { status, body: { statusCode: status, name, message } }
}

function shortened(body: object, names: number | undefined) {
  return names !== undefined && 'data' in body && Array.isArray(body.data)
    ? { ...body, data: body.data.slice(0, names) }
    : body
}

async function read(request: IncomingMessage) {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}
