import { expect, test } from 'vitest'
import { parseDomain, parseEmail } from '#src/email.ts'
import { domainsOf } from '#src/organizations/domains.ts'
import { addOrganization, changeOrganization } from '#src/organizations/save.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { addUser } from '#src/users/add.ts'
import { addSeveral } from '#src/users/add-several.ts'
import { correctEmail } from '#src/users/correct-email.ts'
import { previewSeveral } from '#src/users/several.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { ADMIN, administratorOf } from '#test/users/viewers.ts'

const MANAGER: Viewer = { ...ADMIN, role: 'manager' }
const common = { phone: null, by: ADMIN, now: NOW }

test.each([
  ['Example.ORG', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['BU\u0308CHER.example', 'xn--bcher-kva.example'],
])('the domain %s is %s', (typed, domain) => expect(parseDomain(typed)).toBe(domain))

test.each([
  '',
  'org',
  'example.org/path',
  'a b.org',
  '-x.org',
  'example.org\n',
  '127.0.0.1',
  'a@example.org',
  '*.org',
])('what is no domain is refused: %j', (typed) => expect(parseDomain(typed)).toBeUndefined())

test('a domain belongs to one organization at most, however many claim it at once', async () => {
  const db = await freshDb()
  const add = (name: string) => addOrganization(db, { name, domains: ['example.org'], ...common })
  const answers = await Promise.all(['a', 'b', 'c', 'd'].map(add))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.filter(({ ok }) => !ok)).toEqual(Array(3).fill({ ok: false, reason: 'domain_taken' }))
  expect(await db.selectFrom('organizations').select('name').execute(), 'nothing is half saved').toHaveLength(
    1,
  )

  const other = await addOrganization(db, { name: 'other', domains: ['other.example'], ...common })
  const id = other.ok ? other.id : ''
  const values = { name: 'x', phone: null, domains: ['a.example', 'example.org'] }
  const seen = { name: 'other', domains: 'other.example' }
  const taken = await changeOrganization(db, { id, values, seen, by: ADMIN, now: NOW })
  expect(taken).toEqual({ ok: false, reason: 'domain_taken' })
  expect(await domainsOf(db, id)).toEqual(['other.example'])
})

test('administrators of an organization change its name and phone; language and domains are the portal’s', async () => {
  const db = await freshDb()
  const { id, by } = await restricted(db)
  const values = { name: 'Hafen', phone: '+353 91 555 0100', locale: 'ar' as const, domains: [] }
  const seen = { name: 'Harbour', phone: null, locale: null, domains: 'harbour.example' }
  expect(await changeOrganization(db, { id, values, seen, by, now: NOW })).toEqual({ ok: true, id })
  const row = await db.selectFrom('organizations').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect(row).toMatchObject({ name: 'Hafen', phone: '+353 91 555 0100', locale: null })
  expect(await domainsOf(db, id)).toEqual(['harbour.example'])
})

test('somebody with another address is not added, unless whoever looks after all organizations wants it so', async () => {
  const db = await freshDb()
  const { id, by: olga } = await restricted(db)
  const refused = { ok: false, reason: 'domain_not_allowed' }
  const add = (by: Viewer, email: string, anyDomain?: boolean) =>
    addUser(db, {
      ...{ name: 'Ada', email: parseEmail(email)!, organizationId: id, locale: null, role: 'user' },
      ...{ anyDomain, by, now: NOW },
    })
  for (const by of [olga, MANAGER, ADMIN]) expect(await add(by, 'ada@other.example')).toEqual(refused)
  expect(await add(olga, 'ada@other.example', true)).toEqual(refused)
  for (const near of ['ada@sub.harbour.example', 'ada@xharbour.example', 'ada@harbour.example.org'])
    expect(await add(olga, near)).toEqual(refused)
  expect(await add(MANAGER, 'ada@other.example', true)).toMatchObject({ ok: true })
  expect(await add(olga, 'bob@HARBOUR.example')).toMatchObject({ ok: true })
})

test('a pasted list names the addresses that are not allowed; only the portal may tick them', async () => {
  const db = await freshDb()
  const { id, by: olga } = await restricted(db)
  const emails = 'ada@harbour.example, bob@other.example'
  for (const [by, take, added] of [
    [olga, null, 1],
    [ADMIN, false, 1],
  ] as const) {
    const lines = await previewSeveral(db, { emails, organizationId: id, by, now: NOW })
    expect(lines.map((line) => [line.class, line.take]).at(-1)).toEqual(['domain', take])
    const all = { emails, organizationId: id, locale: null, take: [1, 2], by, now: NOW }
    const result = await addSeveral(db, all)
    expect(result).toMatchObject({ ok: true, added })
  }
  const bob = await db
    .selectFrom('users')
    .select('organization_id')
    .where('email', '=', 'bob@other.example')
    .execute()
  expect(bob).toEqual([{ organization_id: id }])
})

test('an administrator of an organization corrects no email into a domain that is not allowed', async () => {
  const { db, secrets } = await openPortal()
  const { id, by } = await restricted(db)
  const ada = await createUser(db, { email: 'ada@harbuor.example', organization_id: id })
  const correct = (email: string, by: Viewer) =>
    correctEmail(db, { userId: ada.id, email: parseEmail(email)!, invitationId: null, by, secrets, now: NOW })
  expect(await correct('eve@evil.example', by)).toEqual({ ok: false, reason: 'domain_not_allowed' })
  expect(await correct('ada@harbour.example', by)).toMatchObject({ ok: true })
})

async function restricted(db: Parameters<typeof addOrganization>[0]) {
  const added = await addOrganization(db, { name: 'Harbour', domains: ['harbour.example'], ...common })
  const id = added.ok ? added.id : ''
  return { id, by: administratorOf({ id }) }
}
