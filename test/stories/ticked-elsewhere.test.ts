import { expect, test } from 'vitest'
import { cast, createUser } from '#test/support/factories.ts'
import type { Page } from '#test/support/page.ts'
import { openPortal } from '#test/support/portal.ts'

test('people ticked on several pages are asked about by name, and exactly they are sent to', async () => {
  const { portal, admin, crew } = await open(60)
  const list = await admin.visit('/users?q=crew+00&sort=name')
  list.check('Select Crew 003', 'Select Crew 004')
  const question = await elsewhere(list, [...crew.slice(54, 56), crew[60]!]).press('Send invites')
  expect([question.status, question.heading]).toEqual([200, 'Send 5 invitations?'])
  expect(question.text).toContain('info@example.org, Crew 003, Crew 004, Crew 054, and Crew 055')
  expect(question.text).toContain('5 people ticked')
  expect((await question.follow('Cancel')).path).toBe('/users?q=crew+00')
  expect(await portal.deliverMail()).toBe(0)

  const sending = await question.press('Send invites to 5 people')
  expect(sending.url.pathname).toMatch(/^\/sendings\/[\w-]{36}$/)
  expect(await portal.deliverMail()).toBe(5)
  expect((await admin.visit('/users?q=crew+055')).row('Crew 055')).toContain('Sent')
})

test('of very many ten are named, and how many others there are', async () => {
  const { admin, crew } = await open(45)
  const list = (await admin.visit('/users?sort=name')).check('Select Ada')
  const question = await elsewhere(list, crew).press('Send invites')
  expect(question.text).toContain('Crew 007, and 37 others')
  expect(question.heading).toBe('Send 47 invitations?')
})

test('who is not in the list any more is left out after it was said, and the others stay ticked', async () => {
  const { portal, people, olga, crew } = await open(60)
  const list = await olga.visit('/users?sort=name')
  list.check('Select Crew 003')
  await portal.db
    .updateTable('users')
    .set({ organization_id: people.lighthouse.id })
    .where('name', '=', 'Crew 055')
    .execute()
  const refused = await elsewhere(list, crew.slice(54, 57)).press('Send invites')
  expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('no longer in the list')])
  expect(refused.value('Select Crew 003')).toBe('true')
  expect(idsElsewhere(refused)).toBe(`${crew[54]} ${crew[56]}`)
  expect((await refused.press('Send invites')).heading).toBe('Send 3 invitations?')
})

test('a stranger among them is answered like somebody who does not exist', async () => {
  const { portal, people, olga } = await open(0)
  for (const id of [people.charlie.id, people.admin.id, 'nobody']) {
    const list = (await olga.visit('/users')).check('Select Ada')
    const refused = await elsewhere(list, [id]).press('Send invites')
    expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('no longer in the list')])
    expect(idsElsewhere(refused)).toBe('')
  }
  expect(await portal.deliverMail()).toBe(0)
})

test('too many are refused, and everybody who matches is sent to without them', async () => {
  const { admin, crew } = await open(2)
  const ids = Array.from({ length: 500 }, (_, n) => `somebody-${n}`)
  for (const some of [ids, [...ids, 'one-more']]) {
    const list = (await admin.visit('/users')).check('Select Ada')
    const refused = await elsewhere(list, some).press('Send invites')
    expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('Tick fewer')])
  }
  const list = (await admin.visit('/users?q=charlie')).check('Select all 1 matching')
  expect((await elsewhere(list, crew).press('Send invites')).heading).toBe('Send 1 invitation?')
})

async function open(size: number) {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const crew: string[] = []
  for (let n = 0; n < size; n++) {
    const name = `Crew ${String(n).padStart(3, '0')}`
    crew.push((await createUser(portal.db, { name, organization_id: people.harbour.id })).id)
  }
  if (size > 0) crew.push((await createUser(portal.db, { name: '', email: 'info@example.org' })).id)
  const [admin, olga] = [await portal.signIn(people.admin), await portal.signIn(people.olga)]
  return { portal, people, admin, olga, crew }
}

/** As the script does, which remembers ticks from page to page. */
function elsewhere(list: Page, ids: string[]) {
  list.dom.querySelector('#users [name=elsewhere]')?.setAttribute('value', ids.join(' '))
  return list
}

function idsElsewhere(list: Page) {
  return list.dom.querySelector('#users [name=elsewhere]')?.getAttribute('value')
}
