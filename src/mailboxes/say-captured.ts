import type { Db } from '#db/schema.ts'
import type { Log } from '#src/log.ts'
import { registrationMailbox } from './registration-mailbox.ts'

const CAPTURED =
  'no mail leaves: the mailbox for invitations only keeps them and shows them at /mail; make one that sends on the page Mailboxes, and choose it for invitations'

/** At every start in production, where somebody may have forgotten to say how mails leave. */
export async function sayCaptured(db: Db, { log }: { log: Log }) {
  const mailbox = await registrationMailbox(db)
  if (mailbox?.transport === 'capture') log.warn({ mailbox: mailbox.id }, CAPTURED)
}
