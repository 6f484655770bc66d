import { expect, test } from 'vitest'
import { cast, createUser } from '#test/support/factories.ts'
import type { Page } from '#test/support/page.ts'
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

test('whoever does not send after all goes back to the list with its filter, also after a refusal', async () => {
  const { people, admin } = await open()
  const list = await admin.visit(`/users?status=none&organization=${people.lighthouse.id}`)
  const confirm = await list.check('Select all 1 matching').press('Send invites')
  const refused = await confirm.fill('Personal note', 'x'.repeat(401)).press('Send an invite')
  expect(refused.status).toBe(422)
  for (const page of [confirm, refused]) {
    expect((await page.follow('Cancel')).path).toBe(list.path)
    expect(crumbOf(page)).toBe(list.path)
  }
})

test('what was begun with one person leads back to that person', async () => {
  const { people, olga } = await open()
  const confirm = await (await olga.visit(`/users/${people.ada.id}`)).follow('With a note, or later…')
  expect((await confirm.follow('Cancel')).heading).toBe('Ada')
  const refused = await confirm.fill('Personal note', 'x'.repeat(401)).press('Send an invite')
  expect(crumbOf(refused)).toBe(`/users/${people.ada.id}`)

  const strange = await olga.visit(`/sendings/new?user_ids=${people.charlie.id}`)
  expect((await strange.follow('Back')).path).toBe('/users')
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

function crumbOf(page: Page) {
  return page.dom.querySelector('.crumb a')?.getAttribute('href')
}

function namesOn(page: Page) {
  return page.dom.querySelectorAll('tbody .who > a').map((name) => name.text)
}
