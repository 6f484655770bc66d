import type { Db, ExclusionReason, Row } from '#db/schema.ts'
import { usersInScope } from '#src/organizations/scope.ts'
import { reasonsToLeaveOut } from './left-out.ts'
import { selectionOf } from './next-people.ts'
import { senderOf } from './sender-of.ts'

/** `unreachable`: the sender may not invite them any more, or nobody at all. */
export type NotInvited = ExclusionReason | 'unreachable'

export interface Fate {
  /** None for those who would be invited. */
  not: NotInvited | null
  /** Their link would take the place of an earlier one. */
  again: boolean
}

/**
 * What a sending for later would do with some of those chosen if it began as everything stands, by their ids: by the rules of the
 * moment when it begins. The daily limit is not among them.
 */
export async function foresee(
  db: Db,
  sending: Row<'sendings'>,
  { userIds, now }: { userIds: string[]; now: Date },
): Promise<Map<string, Fate>> {
  const fates = new Map<string, Fate>(userIds.map((id) => [id, { not: 'unreachable', again: false }]))
  const sender = await senderOf(db, sending)
  if (!sender || userIds.length === 0) return fates
  const people = await db
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .selectAll('users')
    .select('organizations.deactivated_at as out_since')
    .where('users.id', 'in', userIds)
    .where(usersInScope(sender))
    .execute()
  const whom = people.map((person) => ({ ...person, organization: { deactivated_at: person.out_since } }))
  const { again } = selectionOf(sending)
  const reasons = await reasonsToLeaveOut(db, whom, { again, pressedAt: sending.created_at, now })
  for (const { id, invitation_id } of people)
    fates.set(id, { not: reasons.get(id) ?? null, again: invitation_id !== null })
  return fates
}
