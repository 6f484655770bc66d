import { expect, test } from 'vitest'
import { createActiveUser, createUser } from '#test/support/factories.ts'
import { FIELD, history, planAgain, planFor, planForAll } from './planning.ts'

test('a sending for later can be sent now, as if its time had come, and says who began it', async () => {
  const { portal, people, planned } = await planForAll()
  expect(planned.buttons()).toContain('Send now')
  const late = await createUser(portal.db, { name: 'Late', email: 'late@example.org' })
  const olivia = await createActiveUser(portal.db, { name: 'Olivia', role: 'manager' })
  const begun = await (await (await portal.signIn(olivia)).visit(planned.path)).press('Send now')
  expect(begun.flash).toBe('This sending begins now.')
  expect(begun.heading).toBe('Sending to 5 people')
  expect(begun.buttons()).toEqual(expect.not.arrayContaining(['Send now', 'Change the time…']))

  portal.later({ minutes: 2 })
  expect(await portal.deliverMail()).toBe(3)
  await expect(portal.mailTo(late.email)).rejects.toThrow('No mail to')
  const done = await begun.reload()
  expect(done.heading).toBe('All 3 invitations are out')
  expect(done.text).toContain('Started by Olivia, 2 minutes ago.')
  expect(done.text).not.toContain('Scheduled')
  expect(await history(portal)).toEqual([
    ['sending.begun', olivia.id, null, { send_at: '2026-03-05T09:00:00.000Z' }],
  ])
  portal.later({ days: 4 })
  expect(await portal.deliverMail(), 'its former time').toBe(0)
  expect((await portal.mailTo(people.ada.email)).link).not.toBe('')
})

test('who presses a second time, or after it was cancelled, does no harm and reads what is so', async () => {
  const { portal, planned } = await planForAll()
  const other = await planned.reload()
  await planned.press('Send now')
  expect((await other.press('Send now')).flash).toBe('The time of this sending has come already.')
  expect(await portal.deliverMail()).toBe(3)
  expect((await other.press('Send now')).flash).toBe('The time of this sending has come already.')
  expect(await portal.deliverMail()).toBe(0)
  expect(await history(portal)).toHaveLength(1)

  const another = await planAgain(planned.browser)
  await (await another.follow('Cancel this sending…')).press('Cancel 5 invitations')
  const late = await another.press('Send now')
  expect(late.flash).toContain('There was nothing left to do')
  expect(late.heading).toBe('Cancelled before anything was sent')
  expect(await portal.deliverMail()).toBe(0)
})

test('its time can be changed, with the checks and sentences of when it was planned', async () => {
  const { portal, people, planned } = await planForAll()
  const form = await planned.follow('Change the time…')
  expect(form.heading).toBe('When should this sending begin?')
  expect(form.text).toContain('Scheduled for Thursday 5 March at 09:00 UTC')
  expect(form.value(FIELD)).toBe('2026-03-05T09:00')
  expect((await form.follow('Leave the time as it is')).path).toBe(planned.path)
  for (const [typed, sentence] of [
    ['', 'A date and a time are needed'],
    ['2026-02-31T09:00', 'A date and a time are needed'],
    ['2026-03-01T09:00', 'This time is over'],
    ['2028-01-01T09:00', 'more than a year away'],
  ] as const) {
    const refused = await form.fill(FIELD, typed).press('Change the time')
    expect([refused.status, refused.title]).toEqual([422, expect.stringMatching(/^Error:/)])
    expect(refused.fieldError(FIELD)).toContain(sentence)
    expect(refused.value(FIELD)).toBe(typed)
  }
  expect(await history(portal)).toEqual([])

  const moved = await form.fill(FIELD, '2026-03-04T12:30').press('Change the time')
  expect(moved.flash).toBe('The time is changed.')
  expect(moved.heading).toBe('Scheduled for Wednesday 4 March at 12:30 UTC')
  const [from, to] = ['2026-03-05T09:00:00.000Z', '2026-03-04T12:30:00.000Z']
  expect(await history(portal)).toEqual([['sending.rescheduled', people.admin.id, null, { from, to }]])
  portal.later({ days: 2, minutes: 2 * 60 })
  expect(await portal.deliverMail()).toBe(0)
  portal.later({ minutes: 3 * 60 })
  expect(await portal.deliverMail()).toBe(3)
})

test('a change that comes after its time says that it was too late, and changes nothing', async () => {
  const { portal, planned: later } = await planForAll()
  const planned = await planAgain(later.browser, '2026-03-02T09:20')
  const form = await planned.follow('Change the time…')
  portal.later({ minutes: 25 })
  await portal.deliverMail()
  for (const typed of ['2026-03-09T09:00', 'nonsense']) {
    const late = await form.fill(FIELD, typed).press('Change the time')
    expect(late.flash).toBe('The time was not changed: this sending’s time has come already.')
    expect(late.heading).toBe('All 3 invitations are out')
  }
  const asked = await planned.browser.visit(form.path)
  expect(asked.text).toContain('The time of this sending has come already.')
  expect(asked.buttons()).not.toContain('Change the time')
  expect((await asked.follow('Back')).path).toBe(planned.path)

  const another = await planAgain(planned.browser)
  const stale = await another.follow('Change the time…')
  await (await another.follow('Cancel this sending…')).press('Cancel 5 invitations')
  const late = await stale.fill(FIELD, '2026-03-09T09:00').press('Change the time')
  expect(late.flash).toContain('There was nothing left to do')
  expect(await history(portal)).toEqual([])
})

test('without a mailbox that works the time can be changed, and what is sent now waits and says so', async () => {
  const { portal, planned } = await planForAll()
  const { browser } = planned
  await (await browser.visit('/mailboxes/first')).press('Pause this mailbox')
  const paused = await planned.reload()
  expect(paused.text).toContain('Invitations that are sent now wait until mails leave from it again.')
  await portal.db.deleteFrom('settings').where('key', '=', 'registration_mailbox').execute()
  const form = await (await planned.reload()).follow('Change the time…')
  const moved = await form.fill(FIELD, '2026-03-04T12:30').press('Change the time')
  expect(moved.flash).toBe('The time is changed.')
  expect(moved.text).toContain('There is no mailbox that invitations could leave from.')

  const waits = await moved.press('Send now')
  expect(waits.flash).toContain('This sending begins as soon as there is a mailbox')
  expect(await portal.deliverMail()).toBe(0)
  await (await browser.visit('/mailboxes/first')).press('Resume')
  await (await browser.visit('/mailboxes/first')).press('Use for invitations')
  expect(await portal.deliverMail()).toBe(3)
})

test('nobody else changes, begins or reads it: not another organization, not whoever has no rights', async () => {
  const { portal, people, planned } = await planForAll()
  const another = await createActiveUser(portal.db, { organization_id: people.harbour.id })
  for (const who of [people.olga, another]) {
    const browser = await portal.signIn(who)
    const form_token = (await browser.visit('/profile')).formToken
    for (const noun of ['time', 'people'])
      expect((await browser.visit(`${planned.path}/${noun}`)).status, noun).toBe(404)
    const time = { form_token, send_at: '2026-03-09T09:00' }
    expect((await browser.post(`${planned.path}/time`, time)).status).toBe(404)
    expect((await browser.post(`${planned.path}/beginning`, { form_token })).status).toBe(404)
  }
  for (const [noun, fields] of [
    ['time', { send_at: '2026-03-09T09:00' }],
    ['beginning', {}],
  ] as const)
    expect((await planned.browser.post(`${planned.path}/${noun}`, fields)).status, noun).toBe(409)
  expect(await history(portal)).toEqual([])
  expect(await portal.deliverMail()).toBe(0)
})

test('an administrator of an organization manages its own; a manager those of administrators, and reads none of their names', async () => {
  const { portal, people, planned } = await planForAll({ by: 'olga' })
  await portal.db
    .updateTable('users')
    .set({ organization_id: people.lighthouse.id, name: 'Moved away' })
    .where('id', '=', people.ada.id)
    .execute()
  const own = await planned.reload()
  const chosen = await own.browser.visit(`${planned.path}/people`)
  expect(own.text + chosen.text).not.toContain('Moved away')
  expect(chosen.row('Bob')).toContain('First invitation')
  const moved = await (await own.follow('Change the time…'))
    .fill(FIELD, '2026-03-06T09:00')
    .press('Change the time')
  expect((await moved.press('Send now')).flash).toBe('This sending begins now.')
  expect(await portal.deliverMail()).toBe(1)
  expect(
    (await history(portal)).map(([action, actor, organization]) => [action, actor, organization]),
  ).toEqual([
    ['sending.rescheduled', people.olga.id, people.harbour.id],
    ['sending.begun', people.olga.id, people.harbour.id],
  ])

  const zora = await createUser(portal.db, { name: 'Zora', email: 'zora@example.org', role: 'admin' })
  const admin = await portal.signIn(people.admin)
  const theirs = await planFor(admin, [zora.id, people.charlie.id])
  expect(theirs.row('Zora')).toContain('First invitation')
  const manager = await portal.signIn(await createActiveUser(portal.db, { role: 'manager' }))
  const [page, list] = [await manager.visit(theirs.path), await manager.visit(`${theirs.path}/people`)]
  expect(page.text).toContain('Would be invited as things stand 2')
  expect(page.text + list.text).not.toMatch(/zora/i)
  expect((await page.press('Send now')).flash).toBe('This sending begins now.')
  expect(await portal.deliverMail()).toBe(2)
})
