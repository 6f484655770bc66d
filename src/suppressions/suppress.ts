import type { Db, Row, SuppressionReason } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'

interface Suppress {
  mail: Pick<Row<'outbox'>, 'id' | 'to' | 'user_id'>
  reason: SuppressionReason
  /** In the words of whoever refused it. */
  why: string | null
  at: Date
  now: Date
}

/**
 * Nothing more is sent to where a mail went, unless somebody asks for it. Of several reports of one kind the earliest
 * stands, in whatever order they come; one from before somebody lifted a suppression of this email changes nothing, unless the person
 * complained and that was not known.
 */
export async function suppress(trx: Db, { mail, reason, why, at, now }: Suppress) {
  const fact = { why, outbox_id: mail.id, suppressed_at: iso(at), lifted_at: null, lifted_by: null }
  const before = await trx
    .selectFrom('suppressions')
    .select('lifted_at')
    .where('email', '=', mail.to)
    .execute()
  const isOld = before.some(({ lifted_at }) => lifted_at !== null && lifted_at >= iso(at))
  if (isOld && reason !== 'complained') return
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('suppressions')
    .values({ email: mail.to, reason, ...fact })
    .onConflict((conflict) =>
      conflict
        .columns(['email', 'reason'])
        .doUpdateSet(fact)
        .where((eb) =>
          eb.or([
            eb('suppressions.lifted_at', '<', iso(at)),
            eb.and([
              eb('suppressions.lifted_at', 'is', null),
              eb('suppressions.suppressed_at', '>', iso(at)),
            ]),
          ]),
        ),
    )
    .executeTakeFirst()
  const wasSuppressed = before.some(({ lifted_at }) => lifted_at === null)
  if (wasSuppressed || !numInsertedOrUpdatedRows) return
  // Somebody who is no user yet has no history.
  if (!mail.user_id) return
  const organizationId = await organizationIdOf(trx, mail.user_id)
  const subjects = [mail.user_id]
  await record(trx, 'email.suppressed', { by: null, subjects, organizationId, now, particulars: { reason } })
}

async function organizationIdOf(trx: Db, userId: string) {
  const user = await trx
    .selectFrom('users')
    .select('organization_id')
    .where('id', '=', userId)
    .executeTakeFirst()
  return user?.organization_id ?? null
}
