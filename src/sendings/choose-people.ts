import { type SelectQueryBuilder, sql } from 'kysely'
import type { Database, Db } from '#db/schema.ts'

const PER_STATEMENT = 500

/** A sending for later is for those who were chosen when it was confirmed, whoever matches by then. */
export async function choosePeople(trx: Db, sendingId: string, userIds: string[]) {
  for (let i = 0; i < userIds.length; i += PER_STATEMENT)
    await trx
      .insertInto('sending_people')
      .values(
        userIds.slice(i, i + PER_STATEMENT).map((userId) => ({ sending_id: sendingId, user_id: userId })),
      )
      .execute()
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
