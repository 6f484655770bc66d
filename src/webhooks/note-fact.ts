import type { Db, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import type { MailEvent } from './event.ts'

/** What an out-of-office answer is reported as, too. */
const MAYBE_AUTOMATIC = ['transient/general', 'undetermined/undetermined']
const NO_BOUNCE = { bounced_at: null, bounced_why: null, bounced_type: null }

/**
 * Of several reports of one kind the earliest stands. An automatic answer is no bounce once it is known that the mail was delivered or really
 * came back, whatever is reported first. The mail must be held.
 */
export async function noteFact(trx: Db, mail: Row<'outbox'>, event: MailEvent) {
  const { what, at } = event
  const isAnswer = mayBeAnswer(event.bounceType)
  const wasAnswered = mayBeAnswer(mail.bounced_type)
  if (what === 'sent') return
  if (isAnswer && (mail.delivered_at || (mail.bounced_at && !wasAnswered))) return
  const givesWay = wasAnswered && (what === 'delivered' || (what === 'bounced' && !isAnswer))
  const known = givesWay ? { ...mail, ...NO_BOUNCE } : mail
  const earliest = known[`${what}_at`]
  const isEarlier = earliest === null || earliest > iso(at)
  if (!givesWay && !isEarlier) return
  await trx
    .updateTable('outbox')
    .set({ ...(givesWay && NO_BOUNCE), ...(isEarlier && factOf(event, what)) })
    .where('id', '=', mail.id)
    .execute()
}

function factOf({ at, why, bounceType }: MailEvent, what: Exclude<MailEvent['what'], 'sent'>) {
  const fact = { [`${what}_at`]: iso(at) }
  if (what === 'bounced') return { ...fact, bounced_why: why, bounced_type: bounceType }
  return what === 'suppressed' || what === 'undelivered' ? { ...fact, [`${what}_why`]: why } : fact
}

function mayBeAnswer(bounceType: string | null) {
  return bounceType !== null && MAYBE_AUTOMATIC.includes(bounceType)
}
