import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { unsuccessful } from '#src/outbox/unsuccessful.ts'

// As in the index `invitations_troubled` of `db/migrations/0015_figures.ts`, to the letter.
const openedOnly = sql<SqlBool>`(opened_at is not null or lapsed_at is not null)`

/**
 * Few against all: users whose newest invitation was opened only, has a mail that failed or came back, or runs out by then. Everybody
 * who waits for an administrator is among them, and they are found through indexes, so this narrows down what `statusIs` looks at.
 */
export function mayBeTroubled(until: Date): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'users'>()
  const standing = eb
    .selectFrom('invitations')
    .select('id')
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('superseded_at', 'is', null)
  const runsOut = standing.where('opened_at', 'is', null).where('expires_at', '<=', iso(until))
  const failed = eb
    .selectFrom('outbox')
    .select((mail) => mail.ref('invitation_id').$notNull().as('id'))
    .where('invitation_id', 'is not', null)
    .where(unsuccessful)
  return eb.and([
    isOutside(),
    eb('users.invitation_id', 'in', standing.where(openedOnly).unionAll(runsOut).unionAll(failed)),
  ])
}

/** Users whose newest invitation was revoked, and more than these. */
export function mayBeRevoked(): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'users'>()
  const revoked = eb.selectFrom('invitations').select('id').where('revoked_at', 'is not', null)
  return eb.and([isOutside(), eb('users.invitation_id', 'in', revoked)])
}

/** In the words of the index `users_outside`. */
function isOutside() {
  const eb = expressionBuilder<Database, 'users'>()
  return eb.and([eb('users.password_set_at', 'is', null), eb('users.deactivated_at', 'is', null)])
}
