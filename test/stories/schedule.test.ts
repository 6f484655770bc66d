import { expect, test } from 'vitest'
import { cast, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('a sending for later invites nobody before its time, and then those who were chosen', async () => {
  const { portal, people, confirm } = await confirmation()
  const scheduled = await confirm
    .choose('At a time')
    .fill('Date and time, in UTC', '2026-03-05T09:00')
    .press('Send invites')
  expect(scheduled.heading).toBe('Scheduled for Thursday 5 March at 09:00 UTC')
  expect(scheduled.text).toContain('For 3 of 5 people as things stand, chosen by Admin.')
  expect(scheduled.buttons()).not.toContain('Pause')
  expect((await scheduled.browser.visit('/sendings')).row('Scheduled')).toMatch(
    /^5 invitations ?Scheduled By Admin Sent 0 Waiting 0 Not sent 0 5 Mar, 09:00 UTC/,
  )

  await createUser(portal.db, { name: 'Late', email: 'late@example.org' })
  portal.later({ days: 2, minutes: 23 * 60 })
  expect(await portal.deliverMail()).toBe(0)
  const browser = await portal.signIn(people.admin)
  expect((await browser.visit('/users')).row('Ada')).toContain('Not invited')

  portal.later({ minutes: 60 })
  expect(await portal.deliverMail()).toBe(3)
  await expect(portal.mailTo('late@example.org')).rejects.toThrow('No mail to')
  const begun = await (await portal.signIn(people.admin)).visit(scheduled.path)
  expect(begun.heading).toBe('All 3 invitations are out')
  expect(begun.text).toContain('Scheduled by Admin for Thursday, 5 March 2026 at 09:00 UTC.')
  expect(begun.text).not.toContain('Started')
  expect((await begun.browser.visit('/sendings')).row('3 invitations')).toMatch(/(now|ago)$/)
  const { link } = await portal.mailTo(people.ada.email)
  expect((await portal.guest().visit(link)).text).toContain('Thursday 19 March')
})

test('earlier links work until the time has come, and whoever is in by then is left alone', async () => {
  const { portal, people, confirm } = await confirmation()
  await (await confirm.browser.visit('/users')).check('Select Ada', 'Select Bob').press('Send invites')
  await portal.deliverMail()
  const [adas, bobs] = [await portal.mailTo(people.ada.email), await portal.mailTo(people.bob.email)]
  const list = await confirm.browser.visit('/users')
  const again = await list.check('Select all 5 matching').press('Send invites')
  const scheduled = await again
    .choose('At a time')
    .fill('Date and time, in UTC', '2026-03-05T09:00')
    .press('Send invites')

  const choosing = await (await portal.guest().visit(adas.link)).press('Create your password')
  await choosing.fill('Password', 'copper meadow thimble').press('Save password and go in')
  expect((await portal.guest().visit(bobs.link)).status).toBe(200)
  portal.later({ days: 3 })
  await portal.deliverMail()
  const later = await (await portal.signIn(people.admin)).visit(scheduled.path)
  expect(later.row('Ada')).toContain('Is active already')
  expect((await portal.guest().visit(bobs.link)).heading).toBe('A newer link was sent')
})

test('whoever was invited since, or is choosing a password when its time comes, keeps the link that they have', async () => {
  const { portal, people, confirm } = await confirmation()
  const { browser } = confirm
  await (await browser.visit('/users')).check('Select Bob').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(people.bob.email)
  portal.later({ minutes: 5 })
  const again = await (await browser.visit('/users')).check('Select all 5 matching').press('Send invites')
  const scheduled = await again
    .choose('At a time')
    .fill('Date and time, in UTC', '2026-03-02T09:30')
    .press('Send invites')
  portal.later({ minutes: 5 })
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  portal.later({ minutes: 15 })
  const choosing = await (await portal.guest().visit(link)).press('Create your password')
  portal.later({ minutes: 6 })
  await portal.deliverMail()
  const later = await browser.visit(scheduled.path)
  expect(later.row('Ada')).toContain('Was invited in the meantime')
  expect(later.row('Bob')).toContain('Was choosing a password just then')
  const inside = await choosing.fill('Password', 'copper meadow thimble').press('Save password and go in')
  expect(inside.path).toBe('/profile')
})

test('a sending for later can be cancelled, and then nothing has changed for anybody', async () => {
  const { portal, confirm } = await confirmation()
  const scheduled = await confirm
    .choose('At a time')
    .fill('Date and time, in UTC', '2026-03-05T09:00')
    .press('Send invites')
  const asked = await scheduled.follow('Cancel this sending…')
  expect(asked.heading).toBe('Cancel 5 invitations?')
  const cancelled = await asked.press('Cancel 5 invitations')
  expect(cancelled.heading).toBe('Cancelled before anything was sent')
  expect(cancelled.flash).toBe('This sending is cancelled.')
  expect(cancelled.text).toContain('Scheduled by Admin for Thursday, 5 March 2026 at 09:00 UTC.')
  expect(cancelled.text).toContain('This sending was cancelled')
  expect(cancelled.text).not.toMatch(/Started|The rest/)
  expect((await cancelled.browser.visit('/sendings')).row('Cancelled')).toMatch(
    /^5 invitations ?Cancelled By Admin Sent 0 Waiting 0 Not sent 0 now/,
  )
  portal.later({ days: 4 })
  expect(await portal.deliverMail()).toBe(0)
  expect(await portal.db.selectFrom('invitations').selectAll().execute()).toEqual([])
})

test.each([
  ['', 'A date and a time are needed'],
  ['tomorrow', 'A date and a time are needed'],
  ['2026-02-31T09:00', 'A date and a time are needed'],
  ['2026-03-02T09:00', 'This time is over'],
  ['2028-01-01T09:00', 'more than a year away'],
])('the time “%s” is refused beside its field, with the note kept', async (time, sentence) => {
  const { portal, confirm } = await confirmation()
  const refused = await confirm
    .choose('At a time')
    .fill('Personal note', 'Welcome')
    .fill('Date and time, in UTC', time)
    .press('Send invites')
  expect(refused.status).toBe(422)
  expect(refused.fieldError('Date and time, in UTC')).toContain(sentence)
  expect(refused.value('Personal note')).toBe('Welcome')
  expect(await portal.db.selectFrom('sendings').selectAll().execute()).toEqual([])
})

test('several pasted people are added now and invited at a time', async () => {
  const portal = await openPortal()
  const form = await (await portal.admin()).visit('/users/several')
  const preview = await form.fill('Email addresses', 'a@example.org, b@example.org').press('Check the list')
  const typed = preview.choose('At a time').fill('Personal note', 'See you there')
  const refused = await typed.fill('Date and time, in UTC', '2020-01-01T09:00').press('Add 2 people')
  expect(refused.status).toBe(422)
  expect(refused.fieldError('Date and time, in UTC')).toContain('over')
  expect(await portal.db.selectFrom('users').select('id').where('role', '=', 'user').execute()).toEqual([])

  const scheduled = await refused.fill('Date and time, in UTC', '2026-03-03T12:30').press('Add 2 people')
  expect(scheduled.heading).toBe('Scheduled for Tuesday 3 March at 12:30 UTC')
  expect(scheduled.flash).toContain('2 people added. 2 invitations scheduled.')
  expect(await portal.deliverMail()).toBe(0)
  portal.later({ days: 2 })
  expect(await portal.deliverMail()).toBe(2)
  expect((await portal.mailTo('a@example.org')).text).toContain('> See you there')
})

test('one person can be invited later, with a note, from their own page', async () => {
  const portal = await openPortal()
  const { olga, ada } = await cast(portal.db)
  const page = await (await portal.signIn(olga)).visit(`/users/${ada.id}`)
  const confirm = await page.follow('With a note, or later…')
  expect(confirm.text).toContain('1 person ticked')
  const scheduled = await confirm
    .choose('At a time')
    .fill('Date and time, in UTC', '2026-03-03T12:30')
    .press('Send an invite')
  expect(scheduled.text).toContain('For 1 person')
  portal.later({ days: 2 })
  expect(await portal.deliverMail()).toBe(1)
})

async function confirmation() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const list = await (await portal.signIn(people.admin)).visit('/users')
  const confirm = await list.check('Select all 5 matching').press('Send invites')
  return { portal, people, confirm }
}
