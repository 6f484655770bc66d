import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('where a mailbox only has to be chosen, an administrator is led to the setting, and nobody was changed', async () => {
  const { browser, ada, olga, portal } = await openAdmin()
  const settings = await browser.visit('/settings/mail')
  await settings.select('Registration mailbox', 'None: nothing is sent').press('Save mail')
  const person = await browser.visit(`/users/${ada.id}`)
  const stuck = await person.press('Send invitation')
  expect(stuck.text).toContain('Nothing has changed for anybody.')
  expect((await stuck.follow('To the mailboxes')).heading).toBe('Mailboxes')
  const choosing = await stuck.follow('To the setting')
  expect(choosing.path).toBe('/settings/mail')
  await choosing.select('Registration mailbox', 'Harbour Portal').press('Save mail')
  expect((await person.press('Send invitation')).path).toContain('/sendings/')

  await (await settings.reload()).select('Registration mailbox', 'None: nothing is sent').press('Save mail')
  const hers = await (await portal.signIn(olga)).visit(`/users/${ada.id}`)
  const refused = await hers.press('Send a new invitation')
  expect([refused.heading, refused.links().includes('To the setting')]).toEqual(['Nothing was sent', false])
})

async function openAdmin() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  return { portal, ...people, browser: await portal.signIn(people.admin) }
}
