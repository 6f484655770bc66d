import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { forgetRequest } from './kept-request.ts'

/** Long enough to look something up at the provider by the key of its request. */
const KEPT_DAYS = 7
/** Of a hundred mails each: small enough that nobody waits long for the database in between. */
const STEP = 20

/** Forgets batches whose outcome has been known for a while; what became of each mail stays. */
export async function forgetOldBatches(db: Db, { now }: { now: Date }) {
  await endTold(db)
  while ((await forgetSome(db, now)) === STEP);
}

/**
 * Parked, and then reports told what became of every mail: nobody has to decide any more, and nothing is sent again. Of a removed mailbox
 * what is open is as well: it has no mail that is not settled.
 */
async function endTold(db: Db) {
  await db.transaction().execute(async (trx) => {
    const told = await trx
      .updateTable('batches')
      .set({ state: 'known' })
      .where((eb) => eb.or([eb('state', '=', 'parked'), eb.and([eb('state', '=', 'open'), isOfRemoved()])]))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('outbox')
              .select('outbox.id')
              .whereRef('outbox.batch_id', '=', 'batches.id')
              .where('outbox.state', '=', 'batched'),
          ),
        ),
      )
      .returning('id')
      .execute()
    for (const { id } of told) await forgetRequest(trx, id)
  })
}

function isOfRemoved(): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'batches'>()
  const removed = eb.selectFrom('mailboxes').select('id').where('removed_at', 'is not', null)
  return eb('mailbox_id', 'in', removed)
}

async function forgetSome(db: Db, now: Date) {
  return db.transaction().execute(async (trx) => {
    const old = await trx
      .selectFrom('batches')
      .select('id')
      .where('state', '=', 'known')
      .where('due_at', '<', iso(addDays(now, -KEPT_DAYS)))
      .limit(STEP)
      .execute()
    if (old.length === 0) return 0
    const ids = old.map((batch) => batch.id)
    await trx
      .updateTable('outbox')
      .set({ batch_id: null, position: null })
      .where('batch_id', 'in', ids)
      .execute()
    await trx.deleteFrom('batches').where('id', 'in', ids).execute()
    return ids.length
  })
}
