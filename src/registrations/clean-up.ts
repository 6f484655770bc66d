import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { isOpenLink } from '#src/links/usable.ts'
import { PURPOSE } from './find.ts'

const KEPT_DAYS = 7

/** What nobody confirmed is forgotten: strangers must not fill our database with other people's addresses. */
export async function forgetUnconfirmed(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom('registrations')
    .where('confirmed_at', 'is', null)
    .where('requested_at', '<', iso(addDays(now, -KEPT_DAYS)))
    .where(({ not }) => not(canBeConfirmed(now)))
    .execute()
}

/** A mail may wait for longer than that, and the life of its link begins when it is made up. */
function canBeConfirmed(now: Date): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'registrations'>()
  return eb.exists(
    eb
      .selectFrom('links')
      .innerJoin('outbox', 'outbox.about_id', 'links.id')
      .select('links.id')
      .whereRef('links.about_id', '=', 'registrations.id')
      .where('links.purpose', '=', PURPOSE)
      .where(isOpenLink())
      .where(({ eb, or }) =>
        or([eb('outbox.settled_at', 'is', null), eb('links.expires_at', '>', iso(now))]),
      ),
  )
}
