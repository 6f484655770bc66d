import type { Db, Row } from '#db/schema.ts'
import type { Clock } from '#src/clock.ts'
import type { Config, Sender } from '#src/config.ts'
import { newId } from '#src/ids.ts'
import { bad, type Finding, good } from '#src/mailers/finding.ts'
import type { Answer, Mail, Mailer, Outcome } from '#src/mailers/mailer.ts'
import { openMailer } from '#src/mailers/open-mailer.ts'
import { inPublic } from '#src/mailers/said.ts'
import { within } from '#src/mailers/within.ts'
import type { Secrets } from '#src/secrets.ts'
import { storedSecret } from './stored-secret.ts'
import { testConnection } from './test-connection.ts'

/** Somebody waits for the answer. */
const PATIENCE_MS = 30_000
/** Not for sure: whether the address may be used is for the mail itself to find out. */
const NOT_IN_THE_WAY = ['domain_unknown', 'domain_unverified']
const QUOTA = /^(daily|monthly)_quota_exceeded/

interface Ground {
  db: Db
  clock: Clock
  secrets: Secrets
  config: Pick<Config, 'baseUrl' | 'resendBaseUrl'>
}

interface Test {
  mailbox: Row<'mailboxes'>
  to: Sender
  content: Pick<Mail, 'subject' | 'html' | 'text'> & { fromName?: string; replyTo?: Sender }
}

/**
 * One real mail through the mailbox, handed over as every other is but at once, also while the mailbox is paused. It counts
 * as sent only when the server said that it took it.
 */
export async function sendTest(ground: Ground, { mailbox, to, content }: Test): Promise<Finding> {
  const reached = await testConnection(mailbox, ground)
  if (!reached.ok && !NOT_IN_THE_WAY.includes(reached.found)) return reached

  const { subject, html, text, fromName = mailbox.name, replyTo } = content
  const from = { name: fromName, address: mailbox.address }
  const mail: Mail = { id: newId(), kind: 'test', from, to, replyTo, subject, html, text }
  const mailer = openMailer(mailbox, ground)
  try {
    const finding = readAnswer(await handOver(mailer, mail))
    if (finding.ok) return good(mailbox.transport === 'capture' ? 'captured' : 'accepted')
    const found = finding.found === 'not_allowed' && !reached.ok ? reached.found : finding.found
    return inPublic({ ...finding, found }, storedSecret(mailbox, ground.secrets) ?? '')
  } finally {
    mailer.close()
  }
}

/** One transport settles a mail as it goes, the others in their answer. */
async function handOver(mailer: Mailer, mail: Mail): Promise<Answer | Outcome | undefined> {
  const { id } = mail
  let settled: Outcome | undefined
  const handover = {
    batchId: newId(),
    urgent: true,
    mails: mailer.freeze([mail]),
    open: new Set([id]),
    doubted: new Set<string>(),
    withheld: async () => new Set<string>(),
    settle: async (outcomes: Map<string, Outcome>) => {
      settled = outcomes.get(id)
    },
    stopping: AbortSignal.timeout(PATIENCE_MS),
  }
  const answer = await within(PATIENCE_MS, mailer.hand(handover))
  // That nothing can leave says more than that this mail comes again.
  if (answer?.is === 'pause') return answer
  return settled ?? (answer?.is === 'known' ? answer.outcomes.get(id) : answer)
}

function readAnswer(answer: Answer | Outcome | undefined): Finding {
  switch (answer?.is) {
    case 'sent':
      return good('accepted')
    case 'refused':
    case 'split':
      return bad(answer.ofRecipient ? 'recipient' : 'mail', answer.why)
    case 'later':
      return bad(answer.perhapsTaken ? 'unknown' : 'later', answer.why)
    case 'wait':
      return bad('too_many', answer.why)
    case 'pause':
      return bad(QUOTA.test(answer.why) ? 'too_many' : 'not_allowed', answer.why)
    case 'unknown':
    case 'park':
      return bad('unknown', answer.why)
    default:
      return bad('unknown')
  }
}
