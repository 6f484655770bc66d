import type { InVain } from '#src/mailboxes/stall.ts'
import type { Attempt } from './attempt.ts'
import type { Claim } from './claim.ts'

/**
 * Why nothing of a batch left, unless that has a word of its own, such as a limit, a pause or a refusal. A recipient who was put off before
 * says nothing about the mailbox: others may have got their mails meanwhile.
 */
export function whyInVain({ rows }: Claim, { answer, sent, unsent }: Attempt): InVain | undefined {
  if (sent > 0) return
  if (answer.is === 'unknown') return { why: answer.why, begins: true }
  if (answer.is !== 'known') return
  const putOff = rows.filter(({ id }) => unsent.get(id)?.is === 'later')
  const telling = answer.rest === undefined ? putOff.find(({ attempts }) => attempts === 0) : putOff[0]
  const why = unsent.get((telling ?? putOff[0])?.id ?? '')?.why
  return why === undefined ? undefined : { why, begins: telling !== undefined }
}
