import type { OutboxState, Row } from '#db/schema.ts'
import { type Reason, reasonOf } from '#src/mailboxes/reason.ts'
import type { Why } from './why.ts'

/** Whatever the outbox knows by itself, and what was reported after a mail had left. */
export type MailStatus = OutboxState | 'delayed' | 'delivered' | 'bounced' | 'complained' | 'suppressed'

export type MailFacts = Pick<
  Row<'outbox'>,
  | 'state'
  | 'last_error'
  | 'delivered_at'
  | 'delayed_at'
  | 'bounced_at'
  | 'complained_at'
  | 'suppressed_at'
  | 'undelivered_at'
>

/** What a query selects, beside the state, for these functions. */
export const FACT_COLUMNS = [
  'outbox.last_error',
  'outbox.delivered_at',
  'outbox.delayed_at',
  'outbox.bounced_at',
  'outbox.bounced_why',
  'outbox.bounced_type',
  'outbox.complained_at',
  'outbox.suppressed_at',
  'outbox.suppressed_why',
  'outbox.undelivered_at',
  'outbox.undelivered_why',
] as const

/** Why a mail was cancelled whose email is on the suppression list. */
export const SUPPRESSED = 'suppressed' satisfies Why

/**
 * What became of a mail. Reports come in any order, so what counts is which there are, the gravest first: a mail can bounce
 * after a server had accepted it, and somebody can complain about one that arrived.
 */
export function mailStatusOf(mail: MailFacts): MailStatus {
  if (mail.complained_at) return 'complained'
  if (mail.bounced_at) return 'bounced'
  if (mail.suppressed_at) return 'suppressed'
  if (mail.undelivered_at) return 'failed'
  if (mail.delivered_at) return 'delivered'
  if (mail.state === 'cancelled' && mail.last_error === SUPPRESSED) return 'suppressed'
  return mail.state === 'sent' && mail.delayed_at ? 'delayed' : mail.state
}

type MailReasons = Pick<
  Row<'outbox'>,
  'bounced_why' | 'bounced_type' | 'suppressed_why' | 'undelivered_why' | 'last_error'
>

/** Why it did not arrive. */
export function whyNot(mail: MailReasons): Reason | null {
  return whyBounced(mail) ?? whySuppressed(mail) ?? reasonOf(mail.undelivered_why ?? mail.last_error)
}

export function whyBounced(mail: Pick<MailReasons, 'bounced_why' | 'bounced_type'>) {
  return reasonOf(mail.bounced_why, mail.bounced_type)
}

export function whySuppressed({ suppressed_why: why }: Pick<MailReasons, 'suppressed_why'>) {
  return why === null ? null : reasonOf(why, SUPPRESSED)
}
