import { expect, test } from 'vitest'
import { addMinutes, iso } from '#src/clock.ts'
import { cast, createUser } from '#test/support/factories.ts'
import type { Page } from '#test/support/page.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

test('a paused sending stands still until it is resumed, and says so', async () => {
  const { portal, sending } = await sendToThree()
  const paused = await sending.press('Pause')
  expect(paused.heading).toBe('Paused at 0 of 3')
  expect(paused.flash).toBe('Paused. What is being handed over just now still goes out; nothing else leaves.')
  expect(paused.buttons()).not.toContain('Pause')
  expect(await portal.deliverMail()).toBe(0)
  portal.later({ minutes: 5 })
  expect(await portal.deliverMail()).toBe(0)
  expect((await (await paused.browser.visit('/sendings')).reload()).row('3 invitations')).toContain('Paused')

  const resumed = await paused.press('Resume')
  expect(resumed.heading).toBe('Sending 3 invitations')
  expect(await portal.deliverMail()).toBe(3)
  const done = await resumed.reload()
  expect(done.heading).toBe('All 3 invitations are out')
  expect(done.buttons()).not.toContain('Pause')
  expect(done.links()).not.toContain('Cancel the rest…')
})

test('a paused sending holds nobody else up', async () => {
  const { portal, sending, people } = await sendToThree()
  await sending.press('Pause')
  expect(await portal.deliverMail()).toBe(0)
  const dora = await createUser(portal.db, { name: 'Dora', email: 'dora@example.org' })
  await (await sending.browser.visit('/users')).check('Select Dora').press('Send invites')
  expect(await portal.deliverMail()).toBe(1)
  expect((await portal.mailTo(dora.email)).link).not.toBe('')
  await expect(portal.mailTo(people.ada.email)).rejects.toThrow('No mail to')
})

test('people who are still being taken up wait too', async () => {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const list = await (await portal.signIn(people.admin)).visit('/users')
  const sending = await (await list.check('Select all 5 matching').press('Send invites')).press(
    'Send invites',
  )
  const paused = await sending.press('Pause')
  expect(await portal.deliverMail()).toBe(0)
  expect(await portal.db.selectFrom('invitations').selectAll().execute()).toEqual([])
  await paused.press('Resume')
  expect(await portal.deliverMail()).toBe(3)
})

test('cancelling the rest says what becomes of everybody, and ends the links that were never sent', async () => {
  const { portal, sending, people } = await sendToThree()
  await (await sending.browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const second = await sendAll(portal, sending)
  const asked = await second.follow('Cancel the rest…')
  expect(asked.heading).toBe('Cancel 3 invitations?')
  expect(asked.text).toContain('have not left and are never sent; their invitations are revoked')
  expect(
    await portal.db.selectFrom('sendings').select('id').where('cancelled_at', 'is not', null).execute(),
  ).toEqual([])
  expect((await asked.follow('Do not cancel')).path).toBe(second.path)

  const cancelled = await asked.press('Cancel 3 invitations')
  expect(cancelled.heading).toBe('Cancelled before anything was sent')
  expect(cancelled.flash).toBe('The rest is cancelled.')
  expect(cancelled.buttons()).toEqual(expect.not.arrayContaining(['Pause', 'Resume']))
  expect(await portal.deliverMail()).toBe(0)
  expect(await openInvitations(portal)).toEqual([])
  expect((await cancelled.browser.visit('/users')).row('Ada')).toContain('Revoked')

  const lines = await portal.db.selectFrom('audit').select(['action', 'actor_id', 'subject_id']).execute()
  const revoked = lines.filter((line) => line.action === 'invitation.revoked')
  expect(revoked.map((line) => line.subject_id).sort()).toEqual(
    [people.ada, people.bob, people.charlie].map((person) => person.id).sort(),
  )
  expect(lines.find((line) => line.action === 'sending.cancelled')?.actor_id).toBe(people.admin.id)
})

test('what was sent before a cancellation stays good', async () => {
  const { portal, sending, people } = await sendToThree({ crew: 150 })
  await portal.db
    .updateTable('outbox')
    .set({ due_at: iso(addMinutes(portal.now(), 60)) })
    .where('user_id', '!=', people.ada.id)
    .execute()
  expect(await portal.deliverMail()).toBe(1)
  const cancelled = await (await sending.follow('Cancel the rest…')).press('Cancel 152 invitations')
  expect(cancelled.heading).toBe('Cancelled after 1 of 153')
  expect((await portal.guest().visit((await portal.mailTo(people.ada.email)).link)).status).toBe(200)
  expect(await openInvitations(portal)).toEqual([people.ada.id])
})

test('cancelling a sending that is over changes nothing and says so', async () => {
  const { portal, sending } = await sendToThree()
  const asked = await sending.follow('Cancel the rest…')
  await portal.deliverMail()
  const late = await asked.press('Cancel 3 invitations')
  expect(late.flash).toContain('nothing left to do')
  expect(late.heading).toBe('All 3 invitations are out')
  expect(await openInvitations(portal)).toHaveLength(3)
})

test('only who may see a sending can stop it, and every press is in the history', async () => {
  const { portal, sending, people } = await sendToThree()
  const olga = await portal.signIn(people.olga)
  const form_token = (await olga.visit('/profile')).formToken
  for (const noun of ['pause', 'resume', 'cancellation']) {
    expect((await olga.post(`${sending.path}/${noun}`, { form_token })).status, noun).toBe(404)
  }
  expect((await olga.visit(`${sending.path}/cancellation`)).status).toBe(404)
  expect((await olga.visit(`${sending.path}/result`)).status).toBe(404)
  expect(await portal.deliverMail()).toBe(3)

  const own = await (await olga.visit('/users')).check('Select Bob').press('Send invites')
  await (await own.press('Pause')).press('Resume')
  const lines = await portal.db
    .selectFrom('audit')
    .select(['action', 'actor_id', 'organization_id'])
    .where('action', 'in', ['sending.paused', 'sending.resumed'])
    .orderBy('id')
    .execute()
  expect(lines).toEqual([
    { action: 'sending.paused', actor_id: people.olga.id, organization_id: people.harbour.id },
    { action: 'sending.resumed', actor_id: people.olga.id, organization_id: people.harbour.id },
  ])
})

test('the result can be downloaded, with every field quoted and no formula that would run', async () => {
  const { portal, sending } = await sendToThree({
    names: ['=HYPERLINK("https://evil.example")', '＝1+1', 'Say "hello", twice', ' +49 1', '@sum'],
  })
  await portal.deliverMail()
  const answer = await sending.browser.fetch('GET', `${sending.path}/result`)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  const lines = (await answer.text())
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1)
  expect(lines[0]).toBe(
    '"Name","Email address","Organisation","Result","Reason","Time (UTC)","The server’s answer"',
  )
  expect(lines).toHaveLength(9)
  for (const line of lines) expect(line).toMatch(/^"([^"]|"")*"(,"([^"]|"")*"){6}$/)
  const csv = lines.join('\n')
  for (const safe of [`"'=HYPERLINK(""https`, `"'＝1+1"`, '"Say ""hello"", twice"', `"' +49 1"`, `"'@sum"`])
    expect(csv).toContain(safe)
  expect(csv).toContain('"Ada","ada@example.org","Harbour Trust","Sent",""')
})

interface Crowd {
  crew?: number
  names?: string[]
}

async function sendToThree({ crew = 0, names = [] }: Crowd = {}) {
  const portal = await openPortal()
  const people = await cast(portal.db)
  for (let n = 0; n < crew; n++) await createUser(portal.db)
  for (const name of names) await createUser(portal.db, { name })
  const browser = await portal.signIn(people.admin)
  const { form_token, user_ids } = await everybodyOn(portal, await browser.visit('/users'))
  const sending = await browser.post('/sendings', { form_token, user_ids })
  return { portal, people, sending }
}

async function sendAll(portal: Portal, page: Page) {
  const { form_token, user_ids } = await everybodyOn(portal, await page.browser.visit('/users'))
  return page.browser.post('/sendings', { form_token, user_ids })
}

async function everybodyOn({ db }: Portal, page: Page) {
  const users = await db.selectFrom('users').select('id').where('password_set_at', 'is', null).execute()
  return { form_token: page.formToken, user_ids: users.map((user) => user.id) }
}

async function openInvitations({ db }: Portal) {
  const rows = await db
    .selectFrom('invitations')
    .select('user_id')
    .where('revoked_at', 'is', null)
    .where('superseded_at', 'is', null)
    .execute()
  return rows.map((row) => row.user_id)
}
