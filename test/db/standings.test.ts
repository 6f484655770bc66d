import fc from 'fast-check'
import { CompiledQuery } from 'kysely'
import { expect, test } from 'vitest'
import { migrations } from '#db/migrate.ts'
import type { Db, Role } from '#db/schema.ts'
import { addUpStandings } from '#db/standings.ts'
import { iso } from '#src/clock.ts'
import { NOW } from '#test/support/clock.ts'
import { engine, freshDb } from '#test/support/db.ts'
import { createUser } from '#test/support/factories.ts'

const AT = iso(NOW)
const ROLES: Role[] = ['admin', 'manager', 'user']

const facts = fc.record({
  role: fc.constantFrom(...ROLES),
  deactivated_at: fc.constantFrom(null, AT),
  password_set_at: fc.constantFrom(null, AT),
  invitation_id: fc.constantFrom(null, 'offer'),
})
const change = fc.oneof(
  fc.record({ is: fc.constant('add' as const), facts }),
  fc.record({ is: fc.constant('set' as const), facts, of: fc.constantFrom(...ROLES) }),
  fc.record({ is: fc.constant('touch' as const) }),
  fc.record({ is: fc.constant('remove' as const), of: fc.constantFrom(...ROLES) }),
  fc.record({ is: fc.constant('undo' as const), facts }),
  fc.record({ is: fc.constant('addUp' as const) }),
)

test('whatever happens to users, the standings are what counting them all comes to', async () => {
  const db = await freshDb()
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
      for (const one of changes) await apply(db, one)
      expect(await read(db)).toEqual(await count(db))
    }),
    { numRuns: 40 },
  )
})

test('lines of a kind are added up to one, and to none where nobody is', async () => {
  const db = await freshDb()
  for (let i = 0; i < 3; i++) await createUser(db)
  await createUser(db, { role: 'admin' })
  await db.deleteFrom('users').where('role', '=', 'admin').execute()
  await addUpStandings(db)
  expect(await read(db)).toEqual([{ role: 'user', standing: 'none', people: 3 }])
  if (engine === 'postgres') expect(await db.selectFrom('standings').selectAll().execute()).toHaveLength(1)
})

test('additions that two processes do at once lose nobody', async () => {
  const db = await freshDb()
  await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? addUpStandings(db) : createUser(db))))
  expect(await read(db)).toEqual([{ role: 'user', standing: 'none', people: 15 }])
})

test('an update counts those who are there already', async () => {
  const db = await freshDb()
  for (const password_set_at of [null, AT, AT]) await createUser(db, { password_set_at })
  for (const on of engine === 'postgres' ? ['insert', 'update', 'delete'] : ['begin', 'change', 'end'])
    await drop(db, `trigger users_${on}${engine === 'postgres' ? ' on users' : ''}`)
  if (engine === 'postgres') await drop(db, 'function add_standings')
  await db.schema.dropTable('standings').execute()
  await migrations['0017_standings']!.up(db)
  expect(await read(db)).toEqual(await count(db))
})

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

async function apply(db: Db, one: Change) {
  if (one.is === 'add') await createUser(db, one.facts)
  if (one.is === 'set') await db.updateTable('users').set(one.facts).where('role', '=', one.of).execute()
  if (one.is === 'touch') await db.updateTable('users').set({ activity_at: AT }).execute()
  if (one.is === 'remove') await db.deleteFrom('users').where('role', '=', one.of).execute()
  if (one.is === 'addUp') await addUpStandings(db)
  if (one.is === 'undo') await expect(undo(db, one.facts)).rejects.toThrow('thought better of it')
}

function undo(db: Db, { role, deactivated_at }: { role: Role; deactivated_at: string | null }) {
  return db.transaction().execute(async (trx) => {
    await createUser(trx, { role })
    await trx.updateTable('users').set({ deactivated_at }).execute()
    throw new Error('thought better of it')
  })
}

function drop(db: Db, what: string) {
  return db.executeQuery(CompiledQuery.raw(`drop ${what}`))
}

async function read(db: Db) {
  const rows = await db
    .selectFrom('standings')
    .select((eb) => ['role', 'standing', eb.fn.sum('people').as('people')])
    .groupBy(['role', 'standing'])
    .orderBy('role')
    .orderBy('standing')
    .execute()
  return rows.map((row) => ({ ...row, people: Number(row.people) })).filter((row) => row.people !== 0)
}

async function count(db: Db) {
  const users = await db.selectFrom('users').selectAll().execute()
  const standingOf = ({ deactivated_at, password_set_at, invitation_id }: (typeof users)[number]) =>
    deactivated_at ? 'deactivated' : password_set_at ? 'active' : invitation_id ? 'invited' : 'none'
  const groups = Map.groupBy(users, (user) => `${user.role} ${standingOf(user)}`)
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, { length }]) => ({ role: kind.split(' ')[0], standing: kind.split(' ')[1], people: length }))
}
