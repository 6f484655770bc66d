import type { Db, Row } from '#db/schema.ts'
import { readLimit } from '#src/invitations/limit.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { type Fate, foresee, type NotInvited } from './foresee.ts'
import { REASONS } from './left-alone.ts'
import { senderOf } from './sender-of.ts'

/** More are not looked at one by one each time that somebody looks at a sending. */
const MOST_LOOKED_AT = 500
/** How many are named of those who would be invited, and of the others. */
const NAMED = 50

/** Somebody chosen whom the viewer sees, and what would become of them. */
export type Foreseen = { userId: string; name: string; email: string } & Fate

/** What a sending for later would do if it began as everything stands. The numbers are of everybody. */
export interface Outlook {
  invited: number
  /** Whether an earlier link of somebody would end. */
  again: boolean
  /** The first of them by name. */
  people: Foreseen[]
  /** In the order of `leftOutFor`, of each reason the first by name. */
  leftOut: Foreseen[]
  leftOutFor: { reason: NotInvited; people: number }[]
  /** How many the sender may still invite within 24 hours, where that is fewer. */
  limit: number | null
}

interface Look {
  by: Viewer
  now: Date
}

/** Nothing where they are too many to say. */
export async function outlookOf(
  db: Db,
  sending: Row<'sendings'>,
  { by, now }: Look,
): Promise<Outlook | null> {
  if ((sending.expected ?? 0) > MOST_LOOKED_AT) return null
  const userIds = await chosenFor(db, sending.id)
  const fates = await foresee(db, sending, { userIds, now })
  const counts = Map.groupBy(fates.values(), ({ not }) => not)
  const countOf = (not: Fate['not']) => counts.get(not)?.length ?? 0
  const reasons = [...REASONS, 'unreachable' as const].filter((reason) => countOf(reason) > 0)
  const named = (await namesOf(db, userIds, by)).map((person) => ({
    ...person,
    ...fates.get(person.userId)!,
  }))
  const whose = (not: Fate['not']) => named.filter((person) => person.not === not)
  const invited = countOf(null)
  return {
    invited,
    again: counts.get(null)?.some(({ again }) => again) ?? false,
    people: whose(null).slice(0, NAMED),
    leftOut: reasons.flatMap(whose).slice(0, NAMED),
    leftOutFor: reasons.map((reason) => ({ reason, people: countOf(reason) })),
    limit: await limitBelow(db, sending, { invited, now }),
  }
}

async function chosenFor(db: Db, sendingId: string) {
  const rows = await db
    .selectFrom('sending_people')
    .select('user_id')
    .where('sending_id', '=', sendingId)
    .execute()
  return rows.map((row) => row.user_id)
}

async function namesOf(db: Db, userIds: string[], by: Viewer) {
  if (userIds.length === 0) return []
  return db
    .selectFrom('users')
    .select(['id as userId', 'name', 'email'])
    .where('id', 'in', userIds)
    .where(usersInScope(by))
    .orderBy('name_key')
    .orderBy('id')
    .execute()
}

async function limitBelow(
  db: Db,
  sending: Row<'sendings'>,
  { invited, now }: { invited: number; now: Date },
) {
  const sender = await senderOf(db, sending)
  const limit = sender ? await readLimit(db, { by: sender, now }) : null
  return limit && limit.today < invited ? limit.today : null
}
