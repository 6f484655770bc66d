import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { listUsers, PAGE, type UserQuery } from '#src/users/list.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast, createOrganization, createUser } from '#test/support/factories.ts'
import { ADMIN, administratorOf, EVERYBODY } from './viewers.ts'

const MANY = 2 * PAGE + 20

test.each(['activity', 'name'] as const)(
  'turning pages by %s shows everybody exactly once, forwards and backwards',
  async (sort) => {
    const db = await freshDb()
    await createMany(db)
    const all = await show(db, { sort })
    const [first, second] = [all, await show(db, { sort, after: all.older ?? '' })]
    const third = await show(db, { sort, after: second.older ?? '' })
    const forwards = [first, second, third].flatMap(idsOf)
    expect([first.newer, third.older]).toEqual([null, null])
    expect(new Set(forwards).size).toBe(MANY)
    expect(forwards).toHaveLength(MANY)

    const back = await show(db, { sort, before: third.newer ?? '' })
    expect(idsOf(back)).toEqual(idsOf(second))
    const start = await show(db, { sort, before: back.newer ?? '' })
    expect(idsOf(start)).toEqual(idsOf(first))
    expect([start.newer, back.older]).toEqual([null, second.older])
  },
)

test('the latest activity comes first; by name it goes from A to Z', async () => {
  const db = await freshDb()
  await createMany(db)
  const times = (await show(db, { sort: 'activity' })).users.map((user) => user.activityAt)
  expect(times).toEqual([...times].sort().reverse())
  const names = (await show(db, { sort: 'name' })).users.map((user) => user.name)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
})

test('a page after somebody who does not exist is empty, and no mistake', async () => {
  const db = await freshDb()
  await createMany(db)
  expect((await show(db, { after: 'nobody' })).users).toEqual([])
  expect((await show(db, { before: 'nobody' })).users).toEqual([])
})

test.each([
  ['part of a name', 'indqv', ['Ada Lindqvist']],
  ['another case', 'LINDQVIST', ['Ada Lindqvist']],
  ['another case beyond ASCII', 'ÅSA', ['Åsa Öberg']],
  ['another case beyond ASCII', 'åsa ö', ['Åsa Öberg']],
  ['another form of the same letters', 'A\u030asa', ['Åsa Öberg']],
  ['another script', '健一', ['渡辺 健一郎']],
  ['part of an email', 'da@exa', ['Ada Lindqvist']],
  ['a whole email in another spelling', ' Zoë@BÜCHER.example ', []],
  ['a whole email in the form it was typed', ' Jan@BÜCHER.example ', ['Jan']],
  ['a percent sign', '%', ['100% Real']],
  ['an underscore', '_', ['snake_case']],
  ['a backslash', '\\', ['back\\slash']],
  ['nothing but spaces', '   ', ALL()],
  ['somebody who is not there', 'zebra', []],
])('searching by %s finds the right people', async (_how, q, names) => {
  const db = await freshDb()
  for (const name of ALL().slice(1)) await createUser(db, { name })
  await createUser(db, { name: 'Ada Lindqvist', email: 'ada@example.org' })
  await db
    .updateTable('users')
    .set({ email: 'jan@xn--bcher-kva.example' })
    .where('name', '=', 'Jan')
    .execute()
  const { users, total } = await show(db, { q })
  expect(users.map((user) => user.name).sort()).toEqual([...names].sort())
  expect(total).toBe(names.length)
})

test('filtering by language finds those who will get it, by whatever way', async () => {
  const db = await freshDb()
  const german = await createOrganization(db, { locale: 'de' })
  await createUser(db, { name: 'own', locale: 'de' })
  await createUser(db, { name: 'inherited', organization_id: german.id })
  await createUser(db, { name: 'other', locale: 'ar', organization_id: german.id })
  await createUser(db, { name: 'default' })
  for (const locale of ['de', 'ar', 'en'] as const) {
    const { users } = await show(db, { locale })
    expect(users.length).toBeGreaterThan(0)
    expect(users.map((user) => user.locale)).toEqual(users.map(() => locale))
  }
  expect((await show(db, { locale: 'de' })).total).toBe(2)
})

test('an organization administrator finds, counts and turns pages among their own people only', async () => {
  const db = await freshDb()
  const { harbour, lighthouse, charlie, ada, bob } = await cast(db)
  const by = administratorOf(harbour)
  const look = (query: Partial<UserQuery>) =>
    listUsers(db, { query: { ...EVERYBODY, ...query }, by, now: NOW, defaultLocale: 'en' })
  expect((await look({ organization: lighthouse.id })).users).toEqual([])
  expect((await look({ q: charlie.email })).users).toEqual([])
  const { users, counts, organizations } = await look({ sort: 'name' })
  expect(users.map((user) => user.name)).toEqual(['Ada', 'Bob', 'Olga'])
  const rest = await look({ sort: 'name', after: ada.id })
  expect(rest.users.map((user) => user.name)).toEqual(['Bob', 'Olga'])
  expect(counts).toEqual({ everyone: 3, waiting: 0, none: 2, underway: 0, active: 1 })
  expect(organizations.map(({ id }) => id)).toEqual([harbour.id])
  expect(new Set(idsOf(await look({ status: 'none' })))).toEqual(new Set([ada.id, bob.id]))
})

test.each(['activity', 'name'] as const)(
  'a page by %s before or after somebody out of sight is the one of somebody who does not exist',
  async (sort) => {
    const db = await freshDb()
    const { harbour, admin, charlie } = await cast(db)
    const manager: Viewer = { ...ADMIN, role: 'manager' }
    for (const [by, hidden] of [
      [administratorOf(harbour), charlie],
      [manager, admin],
    ] as const)
      for (const turn of ['after', 'before'] as const) {
        const from = (id: string) =>
          listUsers(db, { query: { ...EVERYBODY, sort, [turn]: id }, by, now: NOW, defaultLocale: 'en' })
        expect(await from(hidden.id), `${turn}, ${by.role}`).toEqual(await from('nobody'))
      }
  },
)

test('under the tabs stand the figures that they lead to; where those would have to be searched for stand none', async () => {
  const db = await freshDb()
  const { harbour, ada } = await cast(db)
  const { tabs } = await show(db, {})
  expect(tabs).toMatchObject({ everyone: 5, waiting: 0 })
  for (const status of ['', 'waiting', 'none', 'underway', 'active'] as const)
    expect((await show(db, { status })).total, status).toBe(tabs?.[status || 'everyone'])
  for (const more of [{ q: ada.name }, { locale: 'en' as const }, { organization: harbour.id }])
    expect((await show(db, more)).tabs).toBeNull()
})

function ALL() {
  return ['Ada Lindqvist', 'Åsa Öberg', '渡辺 健一郎', '100% Real', 'snake_case', 'back\\slash', 'Jan']
}

/** Many at the very same moment and of the same name, as after an import. */
async function createMany(db: Db) {
  for (let i = 0; i < MANY; i++)
    await createUser(db, {
      name: `Name ${i % 7}`,
      activity_at: iso(addSeconds(NOW, i % 3)),
    })
}

function show(db: Db, query: Partial<UserQuery>) {
  return listUsers(db, { query: { ...EVERYBODY, ...query }, by: ADMIN, now: NOW, defaultLocale: 'en' })
}

function idsOf({ users }: Awaited<ReturnType<typeof show>>) {
  return users.map((user) => user.id)
}
