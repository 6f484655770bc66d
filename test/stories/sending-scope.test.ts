import { expect, test } from 'vitest'
import type { Db, Row } from '#db/schema.ts'
import { cast, createActiveUser, createAdmin, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('whoever was moved to another organization is not read about in the one they left', async () => {
  const { portal, olga, people } = await openHarbour()
  const form_token = (await olga.visit('/users')).formToken
  const user_ids = [people.ada.id, people.bob.id, people.oskar.id]
  const sending = await olga.post('/sendings', { form_token, user_ids })
  await portal.deliverMail()
  expect((await sending.reload()).row('Oskar')).toContain('Is active already')
  const organization_id = people.lighthouse.id
  await change(portal.db, people.ada.id, { organization_id, name: 'Moved away', email: 'moved@example.org' })
  await change(portal.db, people.oskar.id, { organization_id, name: 'Gone as well' })

  const page = await olga.visit(sending.path)
  const result = await (await olga.fetch('GET', `${sending.path}/result`)).text()
  for (const secret of ['Moved away', 'moved@example.org', 'Gone as well', 'Lighthouse'])
    expect(page.text + result, secret).not.toContain(secret)
  expect(result).toContain(people.bob.email)
})

test('a manager reads no administrator’s name in a sending', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const another = await createUser(portal.db, { name: 'Zora', email: 'zora@example.org', role: 'admin' })
  const leftOut = await createAdmin(portal.db, { name: 'Yves', email: 'yves@example.org' })
  const browser = await portal.signIn(admin)
  const form_token = (await browser.visit('/users')).formToken
  const user_ids = [another.id, leftOut.id, ada.id]
  const sending = await browser.post('/sendings', { form_token, user_ids })
  await portal.deliverMail()
  expect((await sending.reload()).text).toContain('Yves')

  const manager = await portal.signIn(await createActiveUser(portal.db, { role: 'manager' }))
  const page = await manager.visit(sending.path)
  const result = await (await manager.fetch('GET', `${sending.path}/result`)).text()
  for (const secret of ['Zora', 'zora@', 'Yves', 'yves@']) expect(page.text + result).not.toContain(secret)
  expect(result).toContain(ada.email)
  expect(page.heading).toBe('All 2 invitations are out')
})

test.each([
  ['manager of the portal', { role: 'manager' as const, organization_admin_at: null }],
  ['administrator of the portal', { role: 'admin' as const, organization_admin_at: null }],
])('a sender who became %s meanwhile reaches nobody else with what they had sent', async (_, rights) => {
  const { portal, olga, people } = await openHarbour()
  await sendToAll(olga)
  await change(portal.db, people.olga.id, rights)
  expect(await portal.deliverMail()).toBe(2)
  expect(await invited(portal.db)).toEqual([people.ada.email, people.bob.email])
})

test('a sender who went to another organization ends the sending, which says that nobody was invited', async () => {
  const { portal, olga, people } = await openHarbour()
  const sending = await sendToAll(olga)
  await change(portal.db, people.olga.id, { organization_id: people.lighthouse.id })
  expect(await portal.deliverMail()).toBe(0)
  expect(await invited(portal.db)).toEqual([])

  const admin = await portal.signIn(people.admin)
  const page = await admin.visit(sending.path)
  expect(page.heading).toBe('Nobody was invited')
  expect(page.text).toContain('4 people who were chosen got no invitation')
  expect(page.text).not.toContain('for the reason beside the name')
  const ends = await portal.db
    .selectFrom('audit')
    .select(['actor_id', 'subject_id', 'organization_id'])
    .where('action', '=', 'sending.ended')
    .execute()
  const subject_id = sending.path.split('/').at(-1)
  expect(ends).toEqual([{ actor_id: null, subject_id, organization_id: people.harbour.id }])
})

async function openHarbour() {
  const portal = await openPortal()
  const those = await cast(portal.db)
  const oskar = await createActiveUser(portal.db, { name: 'Oskar', organization_id: those.harbour.id })
  const people = { ...those, oskar }
  return { portal, people, olga: await portal.signIn(people.olga) }
}

type Browser = Awaited<ReturnType<typeof openHarbour>>['olga']

async function sendToAll(browser: Browser) {
  const list = await browser.visit('/users')
  return (await list.check('Select all 4 matching').press('Send invites')).press('Send invites')
}

function change(db: Db, id: string, changes: Partial<Row<'users'>>) {
  return db.updateTable('users').set(changes).where('id', '=', id).execute()
}

async function invited(db: Db) {
  const rows = await db.selectFrom('outbox').select('to').orderBy('to').execute()
  return rows.map((row) => row.to)
}
