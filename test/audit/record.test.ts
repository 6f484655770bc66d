import { expect, test } from 'vitest'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'

test('one line is written for each subject, however many there are', async () => {
  const db = await freshDb()
  const subjects = Array.from({ length: 250 }, (_, i) => `user${i}`)
  await record(db, 'user.added', { by: { id: 'ada' }, subjects, organizationId: 'harbour', now: NOW })
  const lines = await db.selectFrom('audit').selectAll().execute()
  expect(lines.map((line) => line.subject_id).sort()).toEqual(subjects.toSorted())
  const common = { action: 'user.added', actor_id: 'ada', organization_id: 'harbour', at: iso(NOW) }
  for (const line of lines) expect(line).toMatchObject(common)
})

test('what happens by itself has nobody behind it; particulars are kept as they were', async () => {
  const db = await freshDb()
  const particulars = { filter: { q: 'a"b', status: '' } }
  await record(db, 'sending.created', { by: null, subjects: ['s'], now: NOW, particulars })
  const line = await db.selectFrom('audit').selectAll().executeTakeFirstOrThrow()
  expect([line.actor_id, line.organization_id]).toEqual([null, null])
  expect(JSON.parse(line.particulars)).toEqual(particulars)
})

test('a change that is rolled back leaves no line', async () => {
  const db = await freshDb()
  const change = db.transaction().execute(async (trx) => {
    await record(trx, 'user.changed', { by: null, subjects: ['u'], now: NOW })
    throw new Error('It did not happen.')
  })
  await expect(change).rejects.toThrow('It did not happen.')
  expect(await db.selectFrom('audit').selectAll().execute()).toEqual([])
})
