import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { onTestFinished } from 'vitest'
import { startResend } from '#test/support/resend-stand-in.ts'

export interface Account {
  key?: string
  /** How another key is refused; without a name by somebody in front of Resend. */
  wrongKey?: { status: number; name?: string; message?: string }
  /** A key that may send and do nothing else. */
  sendingOnly?: boolean
  domains?: Record<string, string>
  /** Whether these domains may send at all. */
  sending?: 'enabled' | 'disabled'
  /** Why a mail is refused that the account may send. */
  refuses?: () => string
}

/** Resend as one account sees it: one key that is right, its domains, and the stand-in behind for the mails. */
export async function openResendAccount({
  key = 're_right',
  wrongKey = { status: 403, name: 'invalid_api_key' },
  sendingOnly = false,
  domains = {},
  sending = 'enabled',
  refuses,
}: Account = {}) {
  const resend = await startResend(refuses && { refuses })
  const seen: (string | undefined)[] = []
  const { status, name, message = 'API key is invalid' } = wrongKey
  const unknownKey = name ? refusal(status, name, message) : { status, body: null }

  const server = createServer(async (request, response) => {
    const { authorization } = request.headers
    seen.push(authorization)
    const answer = authorization === `Bearer ${key}` ? await answerTo(request) : unknownKey
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })

  async function answerTo(request: IncomingMessage) {
    if (request.url?.startsWith('/domains')) {
      const capabilities = { sending, receiving: 'enabled' }
      const data = Object.entries(domains).map(([name, status]) => ({ id: name, name, status, capabilities }))
      return sendingOnly ? RESTRICTED : { status: 200, body: { object: 'list', has_more: false, data } }
    }
    const mails: { from: string }[] = JSON.parse(await read(request))
    const domain = /@([^>]+)>?$/.exec(mails[0]?.from ?? '')?.[1] ?? ''
    if (domains[domain] !== 'verified') return notVerified(domain)
    const answer = await fetch(`${resend.url}${request.url}`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer re_behind',
        'idempotency-key': String(request.headers['idempotency-key']),
        'x-batch-validation': 'permissive',
      },
      body: JSON.stringify(mails),
    })
    return { status: answer.status, body: await answer.json() }
  }

  const address = server.address()
  const port = typeof address === 'object' && address?.port
  return { url: `http://127.0.0.1:${port}`, accepted: resend.accepted, orderFaults: resend.orderFaults, seen }
}

const RESTRICTED = refusal(401, 'restricted_api_key', 'This API key is restricted to only send emails')

function notVerified(domain: string) {
  return refusal(403, 'validation_error', `The ${domain} domain is not verified.`)
}

function refusal(status: number, name: string, message: string) {
  return { status, body: { statusCode: status, name, message } }
}

async function read(request: IncomingMessage) {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}
