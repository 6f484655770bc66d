import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

async function openAdmin(options: Parameters<typeof openPortal>[0] = {}) {
  const portal = await openPortal(options)
  const people = await cast(portal.db)
  return { portal, ...people, browser: await portal.signIn(people.admin) }
}

const INVITATION = '/templates/invitation/en'

test('a text is edited and saved, and the next mail says the new words', async () => {
  const { portal, browser, ada } = await openAdmin()
  const list = await browser.visit('/templates')
  const editor = await list.follow('Built in: Invitation, English')
  expect(editor.heading).toBe('Invitation, English')
  const saved = await editor
    .fill('Subject', 'Come aboard {{portal}}, {{name}}')
    .fill('Heading 1', 'The harbour is open')
    .press('Save version 1')
  expect([saved.path, saved.flash]).toEqual([INVITATION, expect.stringContaining('Version 1 is saved')])
  expect(saved.text).toContain('Version 1, saved')
  expect((await browser.visit('/templates')).row('Invitation')).toMatch(/Edited/)

  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const mail = await portal.mailTo(ada.email)
  expect(mail.subject).toBe('Come aboard Vestibule, Ada')
  expect(mail.text).toContain('The harbour is open')
  expect(mail.html).toContain('The harbour is open')
})
