import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { failed, linkIn } from './failed-sending.ts'

test('a mistyped address is corrected in place, with what it was probably meant to be', async () => {
  const { portal, sink, people, sending } = await failed()
  expect(sending.heading).toBe('1 of 2 invitations are out')
  expect(sending.row('Bob')).toContain('5.1.2 No such domain')
  expect(sending.value('Address of Bob')).toBe('bob@example.org')
  expect(sending.row('Bob')).toContain('Other people there use example.org.')

  const again = await sending.press('Correct and resend', { in: 'Bob' })
  expect(again.path).toBe(sending.path)
  expect(again.flash).toBe('A new invitation to bob@example.org is queued.')
  expect(again.row('Bob')).toContain('bob@example.org')
  expect(again.row('Bob')).toContain('Queued')
  expect(again.heading).toBe('Sending 2 invitations')

  expect(await portal.deliverMail()).toBe(1)
  const done = await again.reload()
  expect(done.heading).toBe('All 2 invitations are out')
  expect(done.row('Bob')).toContain('Sent')
  expect(done.buttons()).not.toContain('Correct and resend')
  const mail = sink.mails.find((one) => one.recipients.includes('bob@example.org'))
  expect((await portal.guest().visit(linkIn(mail?.text))).status).toBe(200)

  const [line] = await portal.db
    .selectFrom('audit')
    .selectAll()
    .where('action', '=', 'user.email_corrected')
    .execute()
  expect(line).toMatchObject({ actor_id: people.admin.id, subject_id: people.bob.id })
  expect(JSON.parse(line!.particulars)).toEqual({ from: 'bob@exmaple.org', to: 'bob@example.org' })
})

test('links to the old address end, and the note goes along', async () => {
  const { portal, sink, people, sending } = await failed({ refuses: () => false, note: 'See you there' })
  const old = linkIn(sink.mails.find((mail) => mail.recipients.includes('bob@exmaple.org'))?.text)
  expect((await portal.guest().visit(old)).status).toBe(200)
  const bounced_at = iso(portal.now())
  await portal.db.updateTable('outbox').set({ bounced_at }).where('user_id', '=', people.bob.id).execute()
  await (await sending.browser.visit(`/users/${people.bob.id}`)).press('Correct and resend')
  expect((await portal.guest().visit(old)).status).toBe(410)
  await portal.deliverMail()
  expect(sink.mails.at(-1)?.text).toContain('> See you there')
})

test.each([
  ['bob@@example.org', 'looks like name@example.org'],
  ['ada@example.org', 'has this address already'],
  ['', 'Something is needed here'],
])('“%s” is refused beside the field of that row, and nothing is sent', async (email, sentence) => {
  const { portal, sending } = await failed()
  const refused = await sending.fill('Address of Bob', email).press('Correct and resend', { in: 'Bob' })
  expect(refused.status).toBe(422)
  expect(refused.title).toMatch(/^Error: /)
  expect(refused.fieldError('Address of Bob')).toContain(sentence)
  expect(refused.value('Address of Bob')).toBe(email)
  expect(await portal.deliverMail()).toBe(0)
})

test('an address that mail did not reach is not tried again from here', async () => {
  const { portal, sending } = await failed()
  const refused = await sending
    .fill('Address of Bob', 'bob@exmaple.org')
    .press('Correct and resend', { in: 'Bob' })
  expect(refused.fieldError('Address of Bob')).toContain('an earlier mail to it did not arrive')
  expect(await portal.deliverMail()).toBe(0)
})

test('the same can be done on the page of the person', async () => {
  const { portal, sink, people, sending } = await failed()
  const page = await sending.browser.visit(`/users/${people.bob.id}`)
  expect(page.value('Address')).toBe('bob@example.org')
  const refused = await page.fill('Address', 'bob').press('Correct and resend')
  expect(refused.status).toBe(422)
  expect(refused.fieldError('Address')).toContain('name@example.org')
  const corrected = await refused.fill('Address', 'bob@example.org').press('Correct and resend')
  expect(corrected.path).toBe(`/users/${people.bob.id}`)
  expect(corrected.flash).toContain('bob@example.org is queued')
  expect(corrected.buttons()).not.toContain('Correct and resend')
  expect(await portal.deliverMail()).toBe(1)
  expect(sink.mails.at(-1)?.recipients).toEqual(['bob@example.org'])
  expect((await sending.reload()).heading).toBe('All 2 invitations are out')
})

test('after another invitation was sent, the row says so and offers nothing', async () => {
  const { sending } = await failed()
  const page = await sending.browser.visit('/users')
  await page.check('Select Bob').press('Send invites')
  expect((await sending.reload()).row('Bob')).toContain('5.1.2 No such domain')
})

test('somebody of another organization can neither be corrected nor be found out about', async () => {
  const { portal, people, sending } = await failed()
  const olga = await portal.signIn(people.olga)
  const form_token = (await olga.visit('/profile')).formToken
  const email = 'charlie2@example.org'
  expect((await olga.post(`/users/${people.charlie.id}/email`, { form_token, email })).status).toBe(404)
  const inPlace = `${sending.path}/failures/${people.bob.id}`
  expect((await olga.post(inPlace, { form_token, email })).status).toBe(404)
  const page = await olga.visit(`/users/${people.bob.id}`)
  const taken = await page.fill('Address', people.charlie.email).press('Correct and resend')
  expect(taken.status).toBe(422)
  expect(taken.text).toContain('cannot be added here')
  expect(taken.text).not.toContain('already')
})

test('an address that somebody out of sight has answers the same, whether or not mail reaches it', async () => {
  const { portal, people } = await failed()
  const olga = await portal.signIn(people.olga)
  const page = await olga.visit(`/users/${people.bob.id}`)
  const correct = () => page.fill('Address', people.charlie.email).press('Correct and resend')
  const before = await correct()
  const { id: user_id, email: to } = people.charlie
  const bounced = { reason: 'bounced' as const, why: 'No such user', at: portal.now(), now: portal.now() }
  await suppress(portal.db, { mail: { id: 'a mail', to, user_id }, ...bounced })
  const after = await correct()
  expect([before.status, after.status]).toEqual([422, 422])
  expect(after.text).toBe(before.text)
})

test('whoever is in has an address of their own to look after', async () => {
  const { portal, people, sending } = await failed()
  const form_token = (await sending.browser.visit('/profile')).formToken
  const refused = await sending.browser.post(`/users/${people.olga.id}/email`, {
    form_token,
    email: 'new@example.org',
  })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('is in already or deactivated')
  const olga = await portal.db.selectFrom('users').select('email').where('id', '=', people.olga.id).execute()
  expect(olga).toEqual([{ email: people.olga.email }])
})
