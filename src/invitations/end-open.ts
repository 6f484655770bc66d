import { expressionBuilder, type SelectQueryBuilder } from 'kysely'
import { holding, onPostgres } from '#db/engine.ts'
import type { Database, Db } from '#db/schema.ts'

/** Ids of users, whose rows the transaction holds. */
type People = string[] | SelectQueryBuilder<Database, 'users', { id: string }>

/**
 * Ends every open invitation of these people, by the ids of the people, also from one step of a large sending to the next, see `holding`.
 * Whoever claims mails holds their invitations as well, and waits for none.
 */
export function endOpen(trx: Db, people: People, how: { revoked_at: string } | { superseded_at: string }) {
  const eb = expressionBuilder<Database, 'invitations'>()
  return trx
    .updateTable('invitations')
    .set({ ...how, claim_hash: null })
    .where(onPostgres(trx) ? eb('id', 'in', heldInOrder(trx, people)) : isOpenOf(people))
}

/** For whoever is going to end them, and must hold all before others begin. */
export async function holdOpen(trx: Db, people: string[]) {
  if (people.length > 0) await heldInOrder(trx, people).execute()
}

function heldInOrder(trx: Db, people: People) {
  const open = trx.selectFrom('invitations').select('id').where(isOpenOf(people))
  return holding(trx, open.orderBy('user_id').orderBy('id'))
}

function isOpenOf(people: People) {
  const eb = expressionBuilder<Database, 'invitations'>()
  return eb.and([
    eb('user_id', 'in', people),
    eb('accepted_at', 'is', null),
    eb('revoked_at', 'is', null),
    eb('superseded_at', 'is', null),
  ])
}
