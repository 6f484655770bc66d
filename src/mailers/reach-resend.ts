import * as v from 'valibot'
import { diagnose } from './diagnose.ts'
import { bad, type Finding, good } from './finding.ts'
import { RESEND } from './resend.ts'
import { isAboutKey, parseRefusal } from './resend-refusal.ts'

/** Somebody waits for the answer. */
const PATIENCE_MS = 10_000
/** Resend's own domain for trying out; it is in nobody's list. */
const EVERYBODYS = 'resend.dev'
/** A new key would be suspended too: what is wrong with the account, Resend's own words tell. */
const SUSPENDED = 'suspended_api_key'
/** Of a domain that is to send and to receive one half is verified, and which is not said. */
const HALF = ['partially_verified', 'partially_failed']

const Domains = v.object({
  data: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      capabilities: v.optional(v.object({ sending: v.optional(v.string()) })),
    }),
  ),
  has_more: v.optional(v.boolean(), false),
})

interface Account {
  apiKey: string
  baseUrl: string | undefined
  /** Of the mailbox's address. */
  domain: string
}

/**
 * Asks for the domains of the account: that needs a key which is taken, and tells whether the address may be used. Not with
 * the SDK, which keeps for itself why a server could not be reached.
 */
export async function reachResend({ apiKey, baseUrl = RESEND, domain }: Account): Promise<Finding> {
  let response: Response
  try {
    response = await fetch(`${baseUrl}/domains?limit=100`, {
      headers: { authorization: `Bearer ${apiKey}` },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
  } catch (error) {
    return diagnose(error)
  }
  const answer: unknown = await response.json().catch(() => undefined)
  return response.ok ? readDomains(answer, domain) : readRefusal(response.status, answer)
}

function readDomains(answer: unknown, domain: string): Finding {
  const parsed = v.safeParse(Domains, answer)
  if (!parsed.success) return bad('not_understood')
  const { data, has_more } = parsed.output
  const known = data.find(({ name }) => name.toLowerCase() === domain)
  if (!known) return has_more || domain === EVERYBODYS ? good('key_taken') : bad('domain_unknown')
  const { name, status, capabilities } = known
  if (capabilities?.sending === 'disabled') return bad('not_allowed', `${name}: sending disabled`)
  if (HALF.includes(status)) return good('key_taken')
  return status === 'verified' ? good('domain_verified') : bad('domain_unverified', `${name}: ${status}`)
}

function readRefusal(status: number, answer: unknown): Finding {
  const refusal = parseRefusal(answer)
  const said = refusal ? `${refusal.name}: ${refusal.message}` : `HTTP ${status}`
  // A key that may only send is a good key; it just can't tell about domains. With another status the same name means one that was switched off.
  if (status === 401 && refusal?.name === 'restricted_api_key') return good('key_taken')
  if (refusal?.name !== SUSPENDED && (status === 401 || (refusal && isAboutKey(refusal))))
    return bad('api_key', said)
  if (status === 429) return bad('too_many', said)
  // Without words of Resend's own, somebody in front of it said no.
  if (status === 403) return bad(refusal ? 'not_allowed' : 'turned_away', said)
  return bad('unavailable', said)
}
