import { keeping } from './engine.ts'
import type { Db } from './schema.ts'

/** Whether a mailbox is there; if so, nobody removes it until the transaction ends. */
export async function keepMailbox(trx: Db, id: string): Promise<boolean> {
  const there = trx.selectFrom('mailboxes').select('id').where('id', '=', id).where('removed_at', 'is', null)
  return (await keeping(trx, there).executeTakeFirst()) !== undefined
}
