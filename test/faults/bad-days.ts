import type { Desk } from './desk.ts'
import type { Transport } from './provider.ts'

/** A way in which the other end fails for a while. */
export interface BadDay {
  what: string
  bring(desk: Desk): void
  /** Whatever does not pass by itself. */
  pass?(desk: Desk): void
}

export function badDaysOf(transport: Transport) {
  return [...ANY, ...(transport === 'resend' ? RESEND : SMTP)]
}

const ANY: BadDay[] = [
  {
    what: 'nobody is there',
    bring: ({ provider }) => provider.line.die(),
    pass: ({ provider }) => provider.line.recover(),
  },
  {
    what: 'half of an answer arrives, twice',
    bring: ({ provider, noteBreak }) => {
      for (const bytes of [10, 90]) {
        provider.line.breakAnswers(bytes)
        noteBreak()
      }
    },
  },
]

function refusals(what: string, status: number, name: string, times = 3): BadDay {
  const fault = { status, name }
  return { what, bring: ({ provider }) => provider.resend?.orderFaults(...Array(times).fill(fault)) }
}

const RESEND: BadDay[] = [
  refusals('there are too many requests', 429, 'rate_limit_exceeded'),
  refusals('the day’s quota is used up', 429, 'daily_quota_exceeded'),
  refusals('the provider fails', 500, 'internal_server_error'),
  refusals('the key is in use', 409, 'concurrent_idempotent_requests'),
  {
    what: 'mails are accepted and the answer never comes',
    bring: ({ provider }) => provider.resend?.orderFaults({ drop: 'after' }, { drop: 'after' }),
  },
  {
    what: 'the connection is reset before anything is accepted',
    bring: ({ provider }) => provider.resend?.orderFaults({ drop: 'before' }, { drop: 'before' }),
  },
  {
    what: 'the answer can not be read, or names only some of the mails',
    bring: ({ provider }) => provider.resend?.orderFaults({ garbled: true }, { names: 7 }),
  },
]

/** The first so many recipients are refused for now. */
function notNow(what: string, code: number, message: string, times: number): BadDay {
  return {
    what,
    bring: ({ provider: { smtp } }) => {
      let left = times
      smtp!.refuse = () => (left-- > 0 ? { code, message } : undefined)
    },
  }
}

const SMTP: BadDay[] = [
  notNow('everybody is greylisted', 451, 'Try again later', 40),
  notNow('the server is closing down', 421, 'Closing', 20),
  notNow('the server has an error of its own', 454, 'Local error', 30),
  {
    what: 'every connection is reset after a dozen mails',
    bring: ({ provider: { smtp, line }, noteBreak }) => {
      let taken = 0
      smtp!.beforeTaking = async () => {
        taken += 1
        if (taken !== 12) return
        noteBreak()
        line.reset()
      }
    },
  },
]
