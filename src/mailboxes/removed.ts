import type { Db, Row } from '#db/schema.ts'

export interface RemovedMailbox extends Pick<Row<'mailboxes'>, 'name' | 'address' | 'transport'> {
  at: string
  by: string
}

/** A mailbox that was removed, for whoever follows a link from before. */
export async function findRemoved(db: Db, id: string): Promise<RemovedMailbox | undefined> {
  const row = await db
    .selectFrom('mailboxes')
    .leftJoin('users', 'users.id', 'mailboxes.removed_by')
    .select(['mailboxes.name', 'mailboxes.address', 'transport', 'removed_at as at'])
    .select(['users.name as by_name', 'users.email as by_email'])
    .where('mailboxes.id', '=', id)
    .executeTakeFirst()
  if (!row?.at) return
  const { by_name, by_email, at, ...mailbox } = row
  return { ...mailbox, at, by: by_name || by_email || '' }
}
