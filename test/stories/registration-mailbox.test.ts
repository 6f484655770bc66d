import { expect, test } from 'vitest'
import { addSmtp } from '#test/mailboxes/mailbox-forms.ts'
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

test('what was captured stays in the menu beside another way for invitations, and is not called all that leaves', async () => {
  const { browser, admin, portal } = await openAdmin()
  const { id } = await portal.db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  expect((await browser.visit('/mail')).text).toContain('Nothing leaves this machine')
  const added = await addSmtp(browser, { url: 'smtp://127.0.0.1:2525' })
  await added.press('Use for invitations')
  const none = await (await browser.visit('/users')).follow('Captured mail')
  expect(none.text).not.toContain('Nothing leaves this machine')
  expect(none.text).not.toContain('Send an invitation')
  await (await browser.visit(`/mailboxes/${id}`)).press('Send a test')
  const kept = await (await browser.visit('/users')).follow('Captured mail')
  expect(kept.text).toContain('These mails were kept here and not sent. Links in them work.')
  expect(kept.text).toContain(admin.email)
})

async function openAdmin() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  return { portal, ...people, browser: await portal.signIn(people.admin) }
}
