import { expect, test } from 'vitest'
import { insertAll } from '#db/insert.ts'
import { newId } from '#src/ids.ts'
import { freshDb } from '#test/support/db.ts'
import { createUser } from '#test/support/factories.ts'

const AT = '2026-03-02T09:00:00.000Z'
/** What could be read as part of a statement or of JSON. */
const WORDS = [
  `O'Brien "Bob"`,
  '\\ \\u0041 {"a": [1]}',
  'line\nbreak\tand tab',
  '日本 العربية 👩‍🚀',
  ' null ',
  '',
  '$1 ? :a',
]

test('any number of rows arrive as they are', async () => {
  const db = await freshDb()
  const rows = Array.from({ length: 1001 }, (_, i) => ({
    id: newId(),
    action: 'user.changed' as const,
    actor_id: i % 2 === 0 ? null : newId(),
    subject_id: newId(),
    organization_id: null,
    particulars: WORDS[i % WORDS.length]!,
    at: AT,
  }))
  await insertAll(db, 'audit', rows)
  expect(await db.selectFrom('audit').selectAll().orderBy('id').execute()).toEqual(rows)
})

test('numbers stay numbers, and a column that no row names has its usual value', async () => {
  const db = await freshDb()
  const ends = { first: 3, second: 2_000_000_000 }
  await insertAll(
    db,
    'rate_limits',
    Object.entries(ends).map(([key, count]) => ({ key, count, ends_at: AT })),
  )
  const user = await createUser(db)
  const invitation = { id: newId(), user_id: user.id, generation: 1, email: user.email, renewals: 0 }
  await insertAll(db, 'invitations', [{ ...invitation, key_id: 'k', token_hash: 'h', created_at: AT }])
  const limits = await db.selectFrom('rate_limits').selectAll().orderBy('count').execute()
  expect(limits).toEqual([
    { key: 'first', count: 3, ends_at: AT },
    { key: 'second', count: 2_000_000_000, ends_at: AT },
  ])
  const stored = await db.selectFrom('invitations').select(['generation', 'epoch']).execute()
  expect(stored).toEqual([{ generation: 1, epoch: '' }])
})

test('no rows are nothing to do', async () => {
  const db = await freshDb()
  await insertAll(db, 'audit', [])
  expect(await db.selectFrom('audit').selectAll().execute()).toEqual([])
})
