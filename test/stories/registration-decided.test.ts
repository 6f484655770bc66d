import { expect, test } from 'vitest'
import { openRegistering, press, registered } from '#test/registrations/registering.ts'

const EVE = 'eve@example.org'

test('the link of somebody who still waits says so, and leads to no sign-in', async () => {
  const { portal } = await openRegistering({ approval: 'on' })
  const link = await registered(portal, EVE)
  const waiting = (await press(portal, link)).page
  for (const page of [await portal.guest().visit(link), (await press(portal, link)).page]) {
    expect([page.status, page.heading, page.buttons()]).toEqual([410, waiting.heading, []])
    expect(page.text).toContain('An administrator has a look at it now.')
    expect(page.links()).not.toContain('Sign in')
  }
})

test('after a decline it says whom to ask and nothing more; it sends nobody to a sign-in that cannot be', async () => {
  const { portal, people } = await openRegistering({ approval: 'on' })
  const link = await registered(portal, EVE)
  await press(portal, link)
  await (await (await portal.signIn(people.admin)).visit('/registrations')).press('Decline')
  const page = await portal.guest().visit(link)
  expect([page.status, page.heading]).toEqual([410, 'This link has already been used'])
  expect(page.text).toContain('The address was confirmed with it. Ask an administrator how it goes on.')
  expect(page.text).not.toMatch(/declin/i)
  expect(page.links()).not.toContain('Sign in')
})

test('whoever was added all the same meanwhile is led to the sign-in', async () => {
  const { portal, people } = await openRegistering({ approval: 'on' })
  const link = await registered(portal, EVE)
  await press(portal, link)
  await portal.db.updateTable('users').set({ email: EVE }).where('id', '=', people.olga.id).execute()
  expect((await portal.guest().visit(link)).links()).toContain('Sign in')
  await (await (await portal.signIn(people.admin)).visit('/registrations')).press('Decline')
  expect((await portal.guest().visit(link)).links()).toContain('Sign in')
})
