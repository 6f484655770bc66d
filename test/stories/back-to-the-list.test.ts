import { expect, test } from 'vitest'
import { cast, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('when nobody was ticked, the list keeps the filter that it showed', async () => {
  const { people, admin } = await open()
  const list = await admin.visit(`/users?q=a&status=none&organization=${people.lighthouse.id}`)
  const refused = await list.press('Send invites')
  expect([refused.status, refused.alert]).toEqual([422, 'Tick at least one person.'])
  expect(refused.value('Search by name or address')).toBe('a')
  expect(namesOn(refused)).toEqual(['Charlie'])
  const confirm = await refused.check('Select all 1 matching').press('Send invites')
  expect(confirm.heading).toBe('Send 1 invitation?')
})

test('when somebody has gone from the list, it stays at its page and in its order, and the others stay ticked', async () => {
  const { portal, people, olga } = await open()
  for (let n = 100; n < 160; n++)
    await createUser(portal.db, { name: `Crew ${n}`, organization_id: people.harbour.id })
  const list = await (await olga.visit('/users?q=crew&sort=name')).follow('Older')
  list.check('Select Crew 151', 'Select Crew 152', 'Select Crew 155')
  await leave(portal, 'Crew 152', people.lighthouse.id)

  const refused = await list.press('Send invites')
  expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('no longer in the list')])
  expect(namesOn(refused)).toEqual(namesOn(list).filter((name) => name !== 'Crew 152'))
  expect(refused.value('Select Crew 151')).toBe('true')
  expect(refused.value('Select Crew 153')).toBe('false')
  await refused.press('Send invites')
  expect(await portal.deliverMail()).toBe(2)
})

test('the same list is shown again when the one person whom a row was to invite has gone', async () => {
  const { portal, people, olga } = await open()
  const list = await olga.visit('/users?status=none&sort=name')
  await leave(portal, 'Bob', people.lighthouse.id)
  const refused = await list.press('Send invitation', { in: 'Bob' })
  expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('no longer in the list')])
  expect(namesOn(refused)).toEqual(['Ada'])
})

async function open() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const [admin, olga] = [await portal.signIn(people.admin), await portal.signIn(people.olga)]
  return { portal, people, admin, olga }
}

type Opened = Awaited<ReturnType<typeof open>>

function leave({ db }: Opened['portal'], name: string, organization_id: string) {
  return db.updateTable('users').set({ organization_id }).where('name', '=', name).execute()
}

function namesOn(page: Awaited<ReturnType<Opened['admin']['visit']>>) {
  return page.dom.querySelectorAll('tbody .who > a').map((name) => name.text)
}
