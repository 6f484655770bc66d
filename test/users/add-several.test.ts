import { expect, test } from 'vitest'
import { addDays, addSeconds, iso } from '#src/clock.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { findAddition, latestAdditions } from '#src/users/addition.ts'
import { cleanUp } from '#src/worker.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast, createOrganization, createUser } from '#test/support/factories.ts'
import { add, everybody, outcomesOf } from './adding.ts'
import { ADMIN, administratorOf } from './viewers.ts'

test('bad lines never stop the good ones', async () => {
  const db = await freshDb()
  const { harbour } = await cast(db)
  const emails = 'one@example.org, nonsense, olga@example.org, two@example.org, one@example.org'
  const result = await add(db, ADMIN, {
    emails,
    take: [1, 2, 3, 4, 5],
    organizationId: harbour.id,
    locale: 'de',
  })
  expect(outcomesOf(result)).toEqual(['added', 'malformed', 'active', 'added', 'repeated'])
  const added = await db
    .selectFrom('users')
    .select(['email', 'name', 'organization_id', 'locale', 'role'])
    .where('email', 'in', ['one@example.org', 'two@example.org'])
    .orderBy('email')
    .execute()
  const common = { organization_id: harbour.id, locale: 'de', role: 'user' }
  expect(added).toEqual([
    { email: 'one@example.org', name: 'one', ...common },
    { email: 'two@example.org', name: 'two', ...common },
  ])
})

test('a line that was not ticked is left alone, and one that does not exist is no mistake', async () => {
  const db = await freshDb()
  const result = await add(db, ADMIN, {
    emails: 'a@example.org, b@example.org',
    take: [2, 7, -1, Number.NaN],
  })
  expect(outcomesOf(result)).toEqual(['unticked', 'added'])
  expect((await everybody(db)).map(({ email }) => email)).toEqual(['b@example.org'])
})

test('an email that was taken between preview and confirmation is counted, wherever it went', async () => {
  const db = await freshDb()
  const { harbour, lighthouse } = await cast(db)
  const emails = 'a@example.org, b@example.org, c@example.org'
  await createUser(db, { email: 'a@example.org', organization_id: lighthouse.id })
  await createUser(db, { email: 'b@example.org', organization_id: harbour.id })
  const result = await add(db, ADMIN, { emails, take: [1, 2, 3], organizationId: harbour.id })
  expect(outcomesOf(result)).toEqual(['elsewhere', 'known', 'added'])
})

test('people who add the same list at once, each in another order, add everybody once', async () => {
  const db = await freshDb()
  const locals = Array.from({ length: 300 }, (_, i) => `person${i}@example.org`)
  const take = locals.map((_, i) => i + 1)
  const results = await Promise.all(
    [locals, locals.toReversed(), locals.toSorted(), [...locals.slice(150), ...locals.slice(0, 150)]].map(
      (emails) => add(db, ADMIN, { emails: emails.join(), take }),
    ),
  )
  expect(results.reduce((sum, result) => sum + (result.ok ? result.added : 0), 0)).toBe(locals.length)
  for (const result of results)
    expect(outcomesOf(result).every((outcome) => ['added', 'known', 'taken'].includes(outcome))).toBe(true)
  expect(await everybody(db)).toHaveLength(locals.length)
})

test('an organization that does not exist or is deactivated refuses the whole', async () => {
  const db = await freshDb()
  const closed = await createOrganization(db, { deactivated_at: iso(NOW) })
  for (const organizationId of ['nowhere', closed.id]) {
    const result = await add(db, ADMIN, { emails: 'a@example.org', take: [1], organizationId })
    expect(result).toEqual({ ok: false, reason: 'unknown_organization' })
  }
  expect(await everybody(db)).toEqual([])
})

test('the same press twice adds once, and says the same', async () => {
  const db = await freshDb()
  const choice = { emails: 'a@example.org, nonsense, b@example.org', take: [1, 3], press: 'a press' }
  const first = await add(db, ADMIN, choice)
  const [again, atOnce] = await Promise.all([add(db, ADMIN, choice), add(db, ADMIN, choice)])
  expect(first).toMatchObject({ added: 2, repeated: false })
  for (const one of [again, atOnce]) expect(one).toEqual({ ...first, repeated: true })
  expect(await everybody(db)).toHaveLength(2)

  const another = await add(db, ADMIN, { ...choice, press: 'another' })
  expect(outcomesOf(another)).toEqual(['known', 'malformed', 'known'])
})

test('two of one press that meet add once', async () => {
  const db = await freshDb()
  const choice = { emails: 'a@example.org, b@example.org', take: [1, 2], press: 'a press' }
  const results = await Promise.all([1, 2, 3].map(() => add(db, ADMIN, choice)))
  for (const result of results) expect(outcomesOf(result)).toEqual(['added', 'added'])
  expect(await db.selectFrom('additions').select('added').execute()).toEqual([{ added: 2 }])
})

test('a result is for who made it, as long as they are what they were, and for a day', async () => {
  const db = await freshDb()
  const { harbour, lighthouse } = await cast(db)
  const olga = administratorOf(harbour)
  const result = await add(db, olga, { emails: 'a@example.org', take: [1] })
  const id = result.ok ? result.id : ''
  const seen = async (by: Viewer, now = NOW) => [
    (await findAddition(db, { id, by, now })) !== undefined,
    (await latestAdditions(db, { by, now })).length > 0,
  ]
  expect(await seen(olga)).toEqual([true, true])
  const others = [ADMIN, { ...olga, id: 'another' }, { ...olga, organizationId: lighthouse.id }]
  for (const by of [...others, { ...olga, role: 'admin' as const }])
    expect(await seen(by)).toEqual([false, false])

  const [almost, after] = [addSeconds(addDays(NOW, 1), -1), addDays(NOW, 1)]
  await cleanUp(db, almost)
  expect(await seen(olga, almost)).toEqual([true, true])
  expect(await seen(olga, after)).toEqual([false, false])
  await cleanUp(db, after)
  expect(await db.selectFrom('additions').select('id').execute()).toEqual([])
})
