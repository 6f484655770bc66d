import { expect, test } from 'vitest'
import { readSettings } from '#src/settings/settings.ts'
import { openPortal } from '#test/support/portal.ts'
import { history } from './history.ts'

test('two administrators on two pages do not write over each other', async () => {
  const portal = await openPortal()
  const [first, second] = [await portal.admin(), await portal.admin()]
  const links = await first.visit('/settings/links')
  const same = await second.visit('/settings/links')
  const signIn = await second.visit('/settings/sign-in')
  await links.fill('Invitation links work for, days', '30').press('Save')
  await signIn.uncheck('Offer a way back').press('Save')
  // The page is older than the first change, but this person touched something else on it.
  await same.choose('The invited address, typed').press('Save')
  expect(await readSettings(portal.db)).toMatchObject({
    linkDays: 30,
    recovery: false,
    openingMode: 'address',
  })
})

test('a setting that somebody else changed meanwhile is not written over unseen', async () => {
  const portal = await openPortal()
  const [first, second] = [await portal.admin(), await portal.admin()]
  const mine = await second.visit('/settings/links')
  await (await first.visit('/settings/links')).fill('Invitation links work for, days', '30').press('Save')
  const refused = await mine
    .fill('Invitation links work for, days', '7')
    .uncheck('Offer “Send me a new link”')
    .press('Save')
  expect(refused.fieldError('Invitation links work for, days')).toContain('Somebody else changed this')
  expect(refused.value('Invitation links work for, days')).toBe('7')
  expect(await readSettings(portal.db)).toMatchObject({ linkDays: 30, newLinks: true })

  expect((await refused.press('Save')).flash).toBe('2 settings are changed.')
  expect(await readSettings(portal.db)).toMatchObject({ linkDays: 7, newLinks: false })
})

test('saving again after the notice writes over what was refused, and over nothing else that changed meanwhile', async () => {
  const portal = await openPortal()
  const [first, second] = [await portal.admin(), await portal.admin()]
  const mine = await second.visit('/settings/links')
  await (await first.visit('/settings/links'))
    .fill('Invitation links work for, days', '30')
    .fill('Remind after, days', '3')
    .uncheck('Offer “Send me a new link”')
    .press('Save')
  const refused = await mine.fill('Invitation links work for, days', '7').press('Save')
  expect(refused.status).toBe(422)
  expect((await refused.press('Save')).flash).toBe('1 setting is changed.')
  expect(await readSettings(portal.db)).toMatchObject({ linkDays: 7, reminderDays: [3], newLinks: false })
})

test('of many administrators who change one setting at the same moment, one wins and the others are told', async () => {
  const portal = await openPortal()
  const browsers = await Promise.all(Array.from({ length: 6 }, () => portal.admin()))
  const pages = await Promise.all(browsers.map((browser) => browser.visit('/settings/links')))
  const answers = await Promise.all(
    pages.map((page, n) => page.fill('Invitation links work for, days', String(20 + n)).press('Save')),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422, 422, 422])
  expect(await history(portal)).toHaveLength(1)
})
