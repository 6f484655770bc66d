import { expect, test } from 'vitest'
import type { Db, NewRow } from '#db/schema.ts'
import { newId } from '#src/ids.ts'
import { freshDb } from '#test/support/db.ts'
import { createUser } from '#test/support/factories.ts'

const AT = '2026-03-02T09:00:00.000Z'

test('the database holds at most one open invitation per user', async () => {
  const db = await freshDb()
  const [ada, bob] = [await createUser(db), await createUser(db)]
  await invite(db, ada.id, 1)
  await invite(db, bob.id, 1)
  await expect(invite(db, ada.id, 2)).rejects.toThrow(/unique/i)
  expect(await db.selectFrom('invitations').select('user_id').execute()).toHaveLength(2)
})

test.each(['accepted_at', 'lapsed_at', 'revoked_at', 'superseded_at'] as const)(
  'an invitation with %s makes room for the next one',
  async (end) => {
    const db = await freshDb()
    const ada = await createUser(db)
    await invite(db, ada.id, 1, { [end]: AT })
    await invite(db, ada.id, 2)
    expect(await db.selectFrom('invitations').select('generation').execute()).toHaveLength(2)
  },
)

test('an opened invitation is still open for the database: only its end makes room', async () => {
  const db = await freshDb()
  const ada = await createUser(db)
  await invite(db, ada.id, 1, { opened_at: AT })
  await expect(invite(db, ada.id, 2)).rejects.toThrow(/unique/i)
})

test('two people racing to invite the same user leave one open invitation', async () => {
  const db = await freshDb()
  const ada = await createUser(db)
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map((generation) => invite(db, ada.id, generation)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('an invitation belongs to somebody who exists', async () => {
  const db = await freshDb()
  await expect(invite(db, newId(), 1)).rejects.toThrow(/foreign key/i)
})

async function invite(db: Db, userId: string, generation: number, end: Partial<NewRow<'invitations'>> = {}) {
  const id = newId()
  const row = {
    id,
    user_id: userId,
    generation,
    email: 'ada@example.org',
    key_id: 'k',
    token_hash: id,
    created_at: AT,
  }
  await db
    .insertInto('invitations')
    .values({ ...row, renewals: 0, ...end })
    .execute()
}
