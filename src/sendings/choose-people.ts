import { type SelectQueryBuilder, sql } from 'kysely'
import { insertAll } from '#db/insert.ts'
import type { Database, Db } from '#db/schema.ts'

/** A sending for later is for those who were chosen when it was confirmed, whoever matches by then. */
export async function choosePeople(trx: Db, sendingId: string, userIds: string[]) {
  const rows = userIds.map((userId) => ({ sending_id: sendingId, user_id: userId }))
  await insertAll(trx, 'sending_people', rows)
}

/** The same for everybody that a query about users finds, however many. Returns how many. */
export async function chooseMatching<T extends keyof Database>(
  trx: Db,
  sendingId: string,
  users: SelectQueryBuilder<Database, T | 'users', object>,
) {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('sending_people')
    .columns(['sending_id', 'user_id'])
    .expression(
      users.select([
        sql<string>`cast(${sendingId} as text)`.as('sending_id'),
        sql.ref<string>('users.id').as('user_id'),
      ]),
    )
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}
