import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'

/**
 * Whether an invitation may still let somebody in, by its link or by the claim that opening it began: part of every statement that spends
 * one. Nothing ended it or took its place, and its user is not out and has the email that they had.
 */
export function mayLetIn(): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'invitations'>()
  const user = eb
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select('users.id')
    .whereRef('users.id', '=', 'invitations.user_id')
    .whereRef('users.email', '=', 'invitations.email')
    .where('users.deactivated_at', 'is', null)
    .where('organizations.deactivated_at', 'is', null)
  return eb.and([
    eb('invitations.accepted_at', 'is', null),
    eb('invitations.lapsed_at', 'is', null),
    eb('invitations.revoked_at', 'is', null),
    eb('invitations.superseded_at', 'is', null),
    eb.exists(user),
  ])
}
