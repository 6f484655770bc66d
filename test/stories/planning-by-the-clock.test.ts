import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const TIME = 'Date and time, in Europe/Berlin'

test('an administrator sets the time zone, plans a sending for 08:00, and reads 08:00 wherever it is told', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const settings = await browser.visit('/settings/portal')
  expect(settings.value('Time zone')).toBe('UTC')
  const saved = await settings.select('Time zone', 'Berlin (UTC+01:00)').press('Save portal')
  expect([saved.flash, saved.value('Time zone')]).toEqual(['1 setting is changed.', 'Europe/Berlin'])
  expect(saved.text).toContain('now')
  expect(saved.dom.querySelector('main time')?.getAttribute('title')).toBe(
    'Monday, 2 March 2026 at 10:00 CET',
  )

  const confirm = await (await browser.visit(`/users/${ada.id}`)).follow('With a note, or later…')
  const field = confirm.dom.querySelector('[name=send_at]')
  expect([field?.getAttribute('min'), confirm.value(TIME)]).toEqual(['2026-03-02T10:00', '2026-03-03T09:00'])
  const planned = await confirm.choose('At a time').fill(TIME, '2026-03-05T08:00').press('Send an invite')
  expect(planned.heading).toBe('Scheduled for Thursday 5 March at 08:00 CET')
  expect((await browser.visit('/sendings')).row('Scheduled')).toContain('5 Mar, 08:00 CET')
  expect((await browser.visit(`/users/${ada.id}`)).text).toContain('Thursday 5 March at 08:00 CET')
  const [sending] = await portal.db.selectFrom('sendings').select('send_at').execute()
  expect(sending?.send_at).toBe('2026-03-05T07:00:00.000Z')

  portal.later({ days: 2, minutes: 21 * 60 + 59 })
  expect(await portal.deliverMail()).toBe(0)
  portal.later({ minutes: 1 })
  expect(iso(portal.now())).toBe('2026-03-05T07:00:00.000Z')
  expect(await portal.deliverMail()).toBe(1)
  const mail = await portal.mailTo(ada.email)
  for (const part of [mail.html, mail.text]) expect(part).toContain('Thursday, 19 March 2026 at 08:00 CET')
  expect((await portal.guest().visit(mail.link)).text).toContain('Thursday 19 March at 08:00 CET')
  const sent = await (await portal.signIn(admin)).visit(planned.path)
  expect(sent.text).toContain('Scheduled by Admin for Thursday, 5 March 2026 at 08:00 CET.')
})

test('a time that the clocks pass over is refused, and the next one that they show is named', async () => {
  const { portal, confirm } = await question()
  const refused = await confirm.fill(TIME, '2026-03-29T02:30').fill('Personal note', 'Welcome').press('Send')
  expect(refused.status).toBe(422)
  expect(refused.fieldError(TIME)).toBe(
    'Clocks are put forward then and never show this time. The next one that they show is Sunday 29 March at 03:00 CEST.',
  )
  expect([refused.value(TIME), refused.value('Personal note')]).toEqual(['2026-03-29T02:30', 'Welcome'])
  expect(await portal.db.selectFrom('sendings').selectAll().execute()).toEqual([])
  const planned = await refused.fill(TIME, '2026-03-29T03:00').press('Send')
  expect(planned.heading).toBe('Scheduled for Sunday 29 March at 03:00 CEST')
})

test('of a time that comes twice the first is meant, and the page says so', async () => {
  const { portal, confirm } = await question()
  const planned = await confirm.fill(TIME, '2026-10-25T02:30').press('Send')
  expect(planned.heading).toBe('Scheduled for Sunday 25 October at 02:30 CEST')
  const [sending] = await portal.db.selectFrom('sendings').select('send_at').execute()
  expect(sending?.send_at).toBe('2026-10-25T00:30:00.000Z')
})

test.each([
  ['2026-10-25T02:30', 'Sunday, 25 October 2026 at 02:30 CEST'],
  ['2026-10-25T03:30', 'Sunday, 25 October 2026 at 03:30 CET'],
  ['2026-03-29T02:30', 'The next one that they show is Sunday 29 March at 03:00 CEST.'],
  ['2026-03-02T09:59', 'This time is over.'],
  ['2026-02-31T09:59', 'A date and a time are needed here.'],
  ['', 'A date and a time are needed here.'],
])('while “%s” is chosen the question says what it means', async (typed, words) => {
  const { confirm } = await question()
  const field = confirm.dom.querySelector('[name=send_at]')
  const [address, target] = ['hx-get', 'hx-target'].map((name) => field?.getAttribute(name) ?? '')
  expect(confirm.dom.querySelector(target!)?.text).toBe('Tuesday, 3 March 2026 at 09:00 CET')
  const answer = await confirm.browser.fetch('GET', `${address}?${new URLSearchParams({ send_at: typed })}`)
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(words)])
})

test('who chose a time while the time zone was changed is asked to look at it again', async () => {
  const { portal, confirm } = await question()
  await setZone(portal, 'America/New_York')
  const refused = await confirm.fill(TIME, '2026-03-05T08:00').press('Send')
  expect(refused.status).toBe(422)
  const label = 'Date and time, in America/New York'
  expect(refused.fieldError(label)).toContain('The time zone of the portal was changed in the meantime.')
  expect(refused.value(label)).toBe('2026-03-05T08:00')
  const planned = await refused.press('Send')
  expect(planned.heading).toBe('Scheduled for Thursday 5 March at 08:00 GMT-5')
})

test('what is planned keeps its moment when the time zone is changed', async () => {
  const { portal, confirm } = await question()
  const planned = await confirm.fill(TIME, '2026-12-31T18:30').press('Send')
  await setZone(portal, 'Asia/Kathmandu')
  const later = await planned.reload()
  expect(later.heading).toBe('Scheduled for Thursday 31 December at 23:15 GMT+5:45')
  await setZone(portal, 'Pacific/Apia')
  expect((await planned.browser.visit('/users')).row('Ada')).toContain('Planned for 1 January 2027')
})

test('the time of what is planned is changed by the same clocks', async () => {
  const { portal, confirm } = await question()
  const planned = await confirm.fill(TIME, '2026-03-27T08:00').press('Send')
  const form = await planned.follow('Change the time…')
  expect(form.value(TIME)).toBe('2026-03-27T08:00')
  const refused = await form.fill(TIME, '2026-03-29T02:30').press('Change the time')
  expect(refused.fieldError(TIME)).toContain('Sunday 29 March at 03:00 CEST.')
  await setZone(portal, 'UTC')
  const asked = await refused.fill(TIME, '2026-03-30T08:00').press('Change the time')
  expect(asked.fieldError('Date and time, in UTC')).toContain('was changed in the meantime')
  await setZone(portal, 'Europe/Berlin')
  const moved = await refused.fill(TIME, '2026-03-30T08:00').press('Change the time')
  expect(moved.heading).toBe('Scheduled for Monday 30 March at 08:00 CEST')
  expect(await portal.db.selectFrom('sendings').select('send_at').execute()).toEqual([
    { send_at: '2026-03-30T06:00:00.000Z' },
  ])
})

test('what is planned for the second of two times that the clocks show alike stays there unless another is typed', async () => {
  const { portal, confirm } = await question()
  await setZone(portal, 'UTC')
  const field = 'Date and time, in UTC'
  const asked = (await confirm.reload()).choose('At a time')
  const planned = await asked.fill(field, '2026-10-25T01:30').press('Send')
  await setZone(portal, 'Europe/Berlin')
  const form = await planned.follow('Change the time…')
  expect(form.text).toContain('Scheduled for Sunday 25 October at 02:30 CET')
  expect(form.text).toContain('Sunday, 25 October 2026 at 02:30 CET')
  expect(form.value(TIME)).toBe('2026-10-25T02:30')
  const address = form.dom.querySelector('[name=send_at]')?.getAttribute('hx-get') ?? ''
  const typed = (time: string) => form.browser.fetch('GET', `${address}&send_at=${time}`)
  expect(await (await typed('2026-10-25T02:30')).text()).toContain('02:30 CET')
  expect(await (await typed('2026-10-25T02:31')).text()).toContain('02:31 CEST')
  expect((await form.browser.visit('/sendings/new/time?stands=soon&send_at=2026-10-25T02:30')).status).toBe(
    200,
  )
  const same = await form.press('Change the time')
  expect(same.heading).toBe('Scheduled for Sunday 25 October at 02:30 CET')
  expect(await portal.db.selectFrom('sendings').select('send_at').execute()).toEqual([
    { send_at: '2026-10-25T01:30:00.000Z' },
  ])
})

test('several pasted people are invited by the same clock', async () => {
  const { portal, confirm } = await question()
  const form = await confirm.browser.visit('/users/several')
  const preview = await form.fill('Email addresses', 'a@example.org').press('Check the list')
  const planned = await preview.choose('At a time').fill(TIME, '2026-07-01T08:00').press('Add 1 person')
  expect(planned.heading).toBe('Scheduled for Wednesday 1 July at 08:00 CEST')
  expect(await portal.db.selectFrom('sendings').select('send_at').execute()).toEqual([
    { send_at: '2026-07-01T06:00:00.000Z' },
  ])
})

type Portal = Awaited<ReturnType<typeof openPortal>>

function setZone({ db, now }: Portal, zone: string) {
  return writeSetting(db, 'time_zone', zone, { by: null, now: now() })
}

/** Of one person, in Berlin, with a time chosen. */
async function question() {
  const portal = await openPortal()
  await setZone(portal, 'Europe/Berlin')
  const { admin, ada } = await cast(portal.db)
  const page = await (await portal.signIn(admin)).visit(`/users/${ada.id}`)
  const confirm = await page.follow('With a note, or later…')
  return { portal, confirm: confirm.choose('At a time') }
}
