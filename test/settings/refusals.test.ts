import { expect, test } from 'vitest'
import { readSettings, writeSetting } from '#src/settings/settings.ts'
import { openPortal } from '#test/support/portal.ts'
import { history } from './history.ts'

test.each([
  ['links', 'Invitation links work for, days', '366', 'At most 365 days'],
  ['links', 'Invitation links work for, days', '0', 'At least 1 day'],
  ['links', 'Invitation links work for, days', '-3', 'A whole number is needed here, in digits.'],
  ['links', 'Invitation links work for, days', '1e3', 'A whole number is needed here, in digits.'],
  ['links', 'Invitation links work for, days', ' ', 'Something is needed here.'],
  ['links', 'Remind after, days', 'soon', 'Days are whole numbers with commas between them, such as 3, 6.'],
  ['links', 'Remind after, days', '0', 'A reminder goes out after 1 to 90 days.'],
  ['links', 'Remind after, days', '91', 'A reminder goes out after 1 to 90 days.'],
  ['links', 'Remind after, days', '1,2,3,4,5,6', 'At most 5 reminders'],
  ['links', 'Remind after, days', '3, 14', 'A reminder must come before the link ends.'],
  ['security', 'Shortest password, in characters', '7', 'At least 8 characters'],
  ['security', 'Shortest password, in characters', '65', 'At most 64 characters'],
  ['organizations', 'At once', '1001', 'That is more than in a whole day.'],
  ['portal', 'Portal name', '', 'Something is needed here.'],
  ['portal', 'Portal name', 'x'.repeat(81), 'That is too long. Up to 80 characters fit.'],
  ['mail', 'Replies go to', 'nobody', 'An email address looks like name@example.org.'],
  ['mail', 'Replies go to', 'a@x.org, b@x.org', 'An email address looks like name@example.org.'],
  [
    'mail',
    'Sender name',
    'Ada\r\nBcc: all@x.org',
    'There are invisible characters in it. Type it again by hand.',
  ],
])(
  'on %s, “%s” refuses %j beside the field and keeps what was typed',
  async (section, label, text, sentence) => {
    const portal = await openPortal()
    const page = await (await portal.admin()).visit(`/settings/${section}`)
    const refused = await page.fill(label, text).press('Save')
    expect(refused.status).toBe(422)
    expect(refused.title).toMatch(/^Error: /)
    expect(refused.fieldError(label)).toBe(sentence)
    expect(refused.value(label)).toBe(text)
    expect(await history(portal)).toEqual([])
  },
)

test.each([
  'http://portal.example.org',
  'javascript:alert(1)',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/x/..//elsewhere.example',
  'https://harbour.example@elsewhere.example',
  'https://',
  'https://elsewhere.example/ x',
  'app',
])('%j is no address to send people to', async (address) => {
  const portal = await openPortal()
  const page = await (await portal.admin()).visit('/settings/portal')
  const refused = await page.fill('Portal address', address).press('Save portal')
  expect(refused.fieldError('Portal address')).toContain('https://')
  await writeSetting(portal.db, 'portal_address', address, { by: null, now: portal.now() })
  expect((await readSettings(portal.db)).portalAddress).toBeNull()
})

test('sessions cannot idle for longer than they last', async () => {
  const portal = await openPortal()
  const page = await (await portal.admin()).visit('/settings/security')
  const refused = await page
    .fill('After so many hours without activity', '48')
    .fill('In any case after so many days', '1')
    .press('Save')
  expect(refused.fieldError('After so many hours without activity')).toContain('longer than a session lasts')
  const saved = await refused.fill('After so many hours without activity', '8').press('Save')
  expect(saved.flash).toBe('2 settings are changed.')
  expect((await readSettings(portal.db)).sessionLimits.user).toEqual({ idle: 480, absolute: 1440 })
})

test.each(['6; 3  3', '6، 3', '3、6'])('reminders are read as people write them: %s', async (typed) => {
  const portal = await openPortal()
  const page = await (await portal.admin()).visit('/settings/links')
  const saved = await page.fill('Remind after, days', typed).press('Save')
  expect(saved.value('Remind after, days')).toBe('3,6')
  expect((await readSettings(portal.db)).reminderDays).toEqual([3, 6])
})
