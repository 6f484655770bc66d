import { type ExpressionWrapper, expressionBuilder } from 'kysely'
import type { Database } from '#db/schema.ts'

/** The name of a user for others to turn to, selected by their id: of nobody who was deactivated, or whose organization was. */
export function nameToAsk(id: ExpressionWrapper<Database, 'invitations' | 'users', string | null>) {
  return expressionBuilder<Database>()
    .selectFrom('users as asked')
    .leftJoin('organizations as theirs', 'theirs.id', 'asked.organization_id')
    .select('asked.name')
    .where('asked.id', '=', id)
    .where('asked.deactivated_at', 'is', null)
    .where('theirs.deactivated_at', 'is', null)
}
