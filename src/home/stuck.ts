import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import type { Reason } from '#src/mailboxes/reason.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { whyNot } from '#src/outbox/mail-status.ts'
import { statusIs } from '#src/users/filter.ts'
import { usersWithInvitation } from '#src/users/row.ts'
import { mayBeTroubled } from '#src/users/troubled.ts'

const ENDS_SOON_DAYS = 3
const LONG_AGO_DAYS = 7
/** Where the words of whoever refused a mail stand. */
const REASONS = [
  'outbox.bounced_why',
  'outbox.bounced_type',
  'outbox.suppressed_why',
  'outbox.undelivered_why',
  'outbox.last_error',
] as const
const WHY = {
  failed: ['outbox.undelivered_why', 'outbox.last_error'],
  bounced: ['outbox.bounced_why', 'outbox.suppressed_why'],
}

interface Look {
  by: Viewer
  now: Date
}

/** The people who will not come in by themselves, by what stands in their way, in one pass over those who may be among them. */
export async function countStuck(db: Db, { by, now }: Look) {
  const soonAt = addDays(now, ENDS_SOON_DAYS)
  const row = await usersWithInvitation(db)
    .where(usersInScope(by))
    .where(mayBeTroubled(soonAt))
    .select(({ eb, fn }) => {
      const opened = statusIs('opened', now)
      const openedLongAgo = eb.and([opened, eb('opened_at', '<=', iso(addDays(now, -LONG_AGO_DAYS)))])
      const soon = eb('invitations.expires_at', '<=', iso(soonAt))
      // Whoever opened it has what they need, and one that waits will live as long as ever.
      const waits = eb.or([eb('opened_at', 'is not', null), statusIs('queued', now)])
      const ending = eb.and([statusIs('underway', now), eb.not(waits), soon])
      const count = (what: Expression<SqlBool>) => fn.countAll().filterWhere(() => what)
      return [
        count(statusIs('failed', now)).as('failed'),
        count(statusIs('bounced', now)).as('bounced'),
        count(opened).as('opened'),
        count(openedLongAgo).as('openedLongAgo'),
        count(statusIs('expired', now)).as('expired'),
        count(ending).as('ending'),
        fn
          .min('invitations.expires_at')
          .filterWhere(() => ending)
          .as('firstEnd'),
      ]
    })
    .executeTakeFirstOrThrow()
  return {
    failed: Number(row.failed),
    bounced: Number(row.bounced),
    opened: Number(row.opened),
    openedLongAgo: Number(row.openedLongAgo),
    expired: Number(row.expired),
    ending: Number(row.ending),
    firstEnd: row.firstEnd,
  }
}

/** What stands behind most of them. */
export async function commonestReason(
  db: Db,
  { what, by, now }: Look & { what: 'failed' | 'bounced' },
): Promise<Reason | null> {
  const why = sql<string>`coalesce(${sql.join(WHY[what].map((column) => sql.ref(column)))})`
  const row = await usersWithInvitation(db)
    .where(usersInScope(by))
    .where(mayBeTroubled(now))
    .select(REASONS)
    .where(statusIs(what, now))
    .where(why, 'is not', null)
    .groupBy(REASONS)
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy(why)
    .limit(1)
    .executeTakeFirst()
  return row ? whyNot(row) : null
}
