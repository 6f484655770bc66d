import { keepMailbox } from '#db/keep-mailbox.ts'
import type { Db } from '#db/schema.ts'
import { registrationMailbox } from './registration-mailbox.ts'

/** There is no mailbox that mails could leave from, although there was one a moment ago. */
export class NoMailbox extends Error {}

/**
 * Where mails are queued that are to leave from this mailbox: it stays until the transaction ends. Removed since somebody looked, it leaves
 * them to the one that was chosen in its place.
 */
export async function keptMailbox(trx: Db, id: string): Promise<string> {
  if (await keepMailbox(trx, id)) return id
  const chosen = await registrationMailbox(trx)
  if (!chosen) throw new NoMailbox('The mailbox was removed, and no other is chosen.')
  return keptMailbox(trx, chosen.id)
}
