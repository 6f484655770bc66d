import type { Expression, SqlBool } from 'kysely'
import { expect, test } from 'vitest'
import { usersWithInvitation } from '#src/users/row.ts'
import { mayBeRevoked, mayBeTroubled } from '#src/users/troubled.ts'
import { NOW } from '#test/support/clock.ts'
import { freshMemory } from '#test/support/db.ts'
import { planOf } from '#test/support/plan.ts'

/** The indexes through which some users are found. */
async function indexesFor(among: Expression<SqlBool>) {
  const db = await freshMemory()
  const steps = await planOf(db, usersWithInvitation(db).select('users.id').where(among))
  return steps.flatMap((step) => /USING (?:COVERING )?INDEX (\w+)/.exec(step)?.[1] ?? [])
}

test('whoever may be troubled is found without looking at everybody', async () => {
  const indexes = await indexesFor(mayBeTroubled(NOW))
  for (const index of [
    'users_outside',
    'invitations_troubled',
    'invitations_unopened',
    'outbox_unsuccessful',
  ])
    expect(indexes).toContain(index)
})

test('whoever may have been revoked is found without looking at everybody', async () => {
  const indexes = await indexesFor(mayBeRevoked())
  for (const index of ['users_outside', 'invitations_revoked']) expect(indexes).toContain(index)
})
