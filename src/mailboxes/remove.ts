import { removing } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { moveMails } from './move-mails.ts'
import { planRemoval } from './removal.ts'

interface Remove {
  id: string
  by: { id: string }
  now: Date
}

/**
 * Takes a mailbox away for good: nothing leaves from it any more, and what it signed in with is gone. Refused while invitations leave from
 * it or mails of it are not settled that can't leave from another one. Whoever queues mails in it or chooses it keeps it
 * (`db/keep-mailbox.ts`) and is waited for before anything is counted; whoever comes later finds it removed. So no mail ever waits in a
 * removed one.
 */
export async function removeMailbox(
  db: Db,
  { id, by, now }: Remove,
): Promise<'removed' | 'in_use' | 'already'> {
  const removal = db.transaction().execute(async (trx) => {
    const there = trx
      .selectFrom('mailboxes')
      .select('address')
      .where('id', '=', id)
      .where('removed_at', 'is', null)
    const mailbox = await removing(trx, there).executeTakeFirst()
    if (!mailbox) return 'already'
    const { inUse, moving } = await planRemoval(trx, { id })
    if (inUse) return 'in_use'
    await trx
      .updateTable('mailboxes')
      .set({ removed_at: iso(now), removed_by: by.id, secret: null })
      .where('id', '=', id)
      .execute()
    if (moving > 0 && !(await moveMails(trx, id))) throw new InUse()
    const { address } = mailbox
    const particulars = { address, ...(moving > 0 && { moved: moving }) }
    await record(trx, 'mailbox.removed', { by, subjects: [id], now, particulars })
    return 'removed'
  })
  return removal.catch((error) => {
    if (error instanceof InUse) return 'in_use'
    throw error
  })
}

/** Undoes what was begun. */
class InUse extends Error {}
