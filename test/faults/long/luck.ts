import type { Provider } from '#test/faults/provider.ts'
import { seededChance } from '#test/faults/seed.ts'
import type { Fault } from '#test/support/resend-stand-in.ts'

/** More requests than any sending makes. */
const REQUESTS = 10_000
const CLIENT_GIVES_UP = 504

export const patiently = { withinMs: 15 * 60_000, everyMs: 2 }

/** Some of the answers never arrive, although the mails were accepted. */
export function loseAnswers({ resend }: Provider, share: number) {
  const chance = seededChance()
  resend?.orderFaults(
    ...Array.from({ length: REQUESTS }, (): Fault => (chance.happens(share) ? { drop: 'after' } : {})),
  )
}

/** Everything that a provider can do wrong with a request, but for keeping silent. */
const WRONGS: Fault[] = [
  { status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '1' } },
  { status: 429, name: 'daily_quota_exceeded' },
  { status: 500, name: 'internal_server_error' },
  { status: CLIENT_GIVES_UP, name: 'gateway_timeout' },
  { status: 409, name: 'concurrent_idempotent_requests' },
  { drop: 'before' },
  { drop: 'after' },
  { garbled: true },
  { names: 3 },
]

/** Half of all requests meet one of the faults above. */
export function haveABadDay({ resend }: Provider) {
  const chance = seededChance()
  resend?.orderFaults(
    ...Array.from({ length: REQUESTS }, () => (chance.happens(0.5) ? chance.pick(WRONGS) : {})),
  )
}
