import { expect, test } from 'vitest'
import type { SuppressionReason } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { liftSuppression } from '#src/suppressions/lift.ts'
import { countSuppressions, listSuppressions } from '#src/suppressions/list.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { suppressionsOf } from '#src/suppressions/suppressions-of.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'

const at = (minutes: number) => addMinutes(NOW, minutes)

/** Ada's address bounced; `afterwards`, with an invitation. */
async function openPortalWithBounce({ afterwards = false } = {}) {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const browser = await portal.signIn(people.admin)
  if (afterwards) {
    await (await browser.visit('/users')).check('Select Ada').press('Send invites')
    await portal.deliverMail()
    const bounced_at = iso(NOW)
    await portal.db.updateTable('outbox').set({ bounced_at }).execute()
  }
  const mail = { id: 'a mail', to: people.ada.email, user_id: people.ada.id }
  await suppress(portal.db, { mail, reason: 'bounced', why: '550 No such user', at: NOW, now: NOW })
  return { portal, ...people, browser }
}

test('sending to a suppressed email asks first; the others get their invitation', async () => {
  const { portal, browser } = await openPortalWithBounce()
  const users = await browser.visit('/users')
  const sending = await users.check('Select Ada', 'Select Bob').press('Send invites')
  expect(sending.row('Ada')).toContain('Has an address that bounced')
  expect(await portal.deliverMail()).toBe(1)
  await expect(portal.mailTo('ada@example.org')).rejects.toThrow('No mail to')

  const again = await sending.press('Send anyway to Ada')
  expect(again.path).toMatch(/^\/sendings\/./)
  expect(await portal.deliverMail()).toBe(1)
  expect((await portal.mailTo('ada@example.org')).link).toContain('/invite/')
})

test('a mail that bounced is sent again as it is by whoever insists, from its row and from its refusal', async () => {
  const { portal, browser, ada } = await openPortalWithBounce({ afterwards: true })
  const { path } = await (await browser.visit('/sendings')).follow('Invitation to Ada')
  const sending = await browser.visit(path)
  const refused = await sending.fill('Address of Ada', ada.email).press('Correct and resend', { in: 'Ada' })
  expect(refused.fieldError('Address of Ada')).toContain('Nothing is sent to this address')
  const again = await refused.press('Send anyway to Ada', { in: 'Ada' })
  expect(again.heading).toBe('Sending 1 invitation')
  expect(await portal.deliverMail()).toBe(1)
  const before = await sending.reload()
  expect(before.row('Ada')).toContain('A newer invitation was sent since')
  expect(before.buttons()).not.toContain('Send anyway to Ada')
})

test('where nothing is held against an address there is nothing to insist on', async () => {
  const { browser, portal, ada } = await openPortalWithBounce({ afterwards: true })
  await liftSuppression(portal.db, { email: ada.email, by: ada, now: portal.now() })
  const sending = await (await browser.visit('/sendings')).follow('Invitation to Ada')
  expect(sending.buttons()).toContain('Correct and resend')
  expect(sending.buttons()).not.toContain('Send anyway to Ada')
})

test('the question leads to those whose address can be corrected, if the list shows some', async () => {
  const { browser } = await openPortalWithBounce({ afterwards: true })
  const list = await (await browser.visit('/sendings/new?q=a')).follow('Correct them first')
  expect(list.path).toBe('/users?q=a&status=bounced')
  expect(list.row('Ada')).toContain('Bounced')
  expect((await browser.visit('/sendings/new?status=none')).links()).not.toContain('Correct them first')
})

test('it leads as well to those whom a mail server did not take', async () => {
  const { browser, portal } = await openPortalWithBounce({ afterwards: true })
  await portal.db.updateTable('outbox').set({ bounced_at: null, state: 'failed' }).execute()
  const list = await (await browser.visit('/sendings/new')).follow('Correct them first')
  expect(list.path).toBe('/users?status=failed')
  expect(list.row('Ada')).toContain('Not sent')
})

test('the user page says why nothing is sent there, and sends anyway when asked', async () => {
  const { portal, browser, ada } = await openPortalWithBounce()
  const person = await browser.visit(`/users/${ada.id}`)
  expect(person.text).toContain('Nothing is sent to this address')
  expect(person.text).toContain('550 No such user')
  await person.press('Send anyway')
  expect(await portal.deliverMail()).toBe(1)
  expect((await browser.visit('/users')).row('Ada')).toContain('Sent')
})

test('asking is about one person: several at once are never sent to anyway', async () => {
  const { browser, portal, ada, bob } = await openPortalWithBounce()
  const users = await browser.visit('/users')
  const form_token = users.formToken
  const fields = { user_ids: [ada.id, bob.id], despite_suppression: 'yes', form_token }
  const sending = await browser.post('/sendings', fields)
  expect(sending.row('Ada')).toContain('Has an address that bounced')
  expect(await portal.deliverMail()).toBe(1)
})

test('before sending to everybody who matches, those with a bounced address are counted by themselves', async () => {
  const { browser, portal } = await openPortalWithBounce()
  const everyone = await browser.visit('/sendings/new')
  const numbers = everyone.dom.querySelectorAll('.facts dt').map((term) => Number(term.text))
  const chosen = Number(/matches (\d+)/.exec(everyone.text)?.[1])
  expect(numbers.reduce((a, b) => a + b)).toBe(chosen)
  expect(everyone.text).toContain('has an address that bounced, and is left alone')
  await everyone.press('Send invites')
  expect(await portal.deliverMail()).toBe(2)
})

test('a mail that waits while its address bounces is cancelled, unless somebody asked for it', async () => {
  const portal = await openPortal()
  const { admin, ada, bob } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await (await browser.visit('/users')).check('Select Ada', 'Select Bob').press('Send invites')
  for (const { id: user_id, email: to } of [ada, bob])
    await suppress(portal.db, {
      mail: { id: 'x', to, user_id },
      reason: 'complained',
      why: null,
      at: NOW,
      now: NOW,
    })
  await portal.db
    .updateTable('outbox')
    .set({ despite_suppression_at: NOW.toISOString() })
    .where('to', '=', bob.email)
    .execute()
  expect(await portal.deliverMail()).toBe(1)
  const users = await browser.visit('/users')
  expect(users.row('Ada')).toContain('Suppressed')
  expect(users.row('Bob')).toContain('Sent')
})

test('a recipient that an SMTP server refuses is on the list with its words; one that it only doubts is not', async () => {
  const sink = await startSmtpSink({
    refusesRecipient: (address) =>
      address.startsWith('ada')
        ? { code: 550, message: '5.1.1 No such user' }
        : address.startsWith('bob')
          ? { code: 550, message: '5.7.1 Relaying denied' }
          : { code: 552, message: '5.2.2 Mailbox full' },
  })
  const portal = await openPortal({ config: { smtpUrl: sink.url } })
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const users = await browser.visit('/users')
  await users.check('Select Ada', 'Select Bob', 'Select Charlie').press('Send invites')
  await portal.deliverMail()
  expect(await portal.db.selectFrom('suppressions').select(['email', 'reason', 'why']).execute()).toEqual([
    { email: 'ada@example.org', reason: 'refused', why: '550 5.1.1 No such user' },
  ])
  expect((await browser.visit('/users')).row('Ada')).toContain('no mailbox at this address')
})

test('an administrator takes an email off the list; what was reported before does not put it back', async () => {
  const db = await freshDb()
  const [ada, admin] = [await createUser(db), await createUser(db)]
  const mail = { id: 'x', to: ada.email, user_id: ada.id }
  const report = (reason: SuppressionReason, minutes: number) =>
    suppress(db, { mail, reason, why: null, at: at(minutes), now: at(minutes) })
  const bounce = (minutes: number) => report('bounced', minutes)
  await bounce(1)
  await report('complained', 2)
  expect((await suppressionsOf(db, [ada.email])).get(ada.email)).toMatchObject({ reason: 'complained' })
  expect(await listSuppressions(db)).toMatchObject({
    suppressions: [{ email: ada.email, at: at(2).toISOString(), user: { id: ada.id } }],
    more: false,
  })

  expect(await liftSuppression(db, { email: ada.email, by: admin, now: at(5) })).toBe(true)
  expect(await liftSuppression(db, { email: ada.email, by: admin, now: at(6) })).toBe(false)
  await bounce(4)
  await report('suppressed', 4)
  await report('complained', 4)
  expect(await countSuppressions(db)).toBe(0)
  await bounce(7)
  expect(await countSuppressions(db)).toBe(1)
  const audit = await db.selectFrom('audit').select(['action', 'actor_id']).orderBy('id').execute()
  expect(audit).toEqual([
    { action: 'email.suppressed', actor_id: null },
    { action: 'email.suppression_lifted', actor_id: admin.id },
    { action: 'email.suppressed', actor_id: null },
  ])
})

test('a complaint that was not known when an email was taken off the list counts all the same', async () => {
  const db = await freshDb()
  const [ada, admin] = [await createUser(db), await createUser(db)]
  const mail = { id: 'x', to: ada.email, user_id: ada.id }
  await suppress(db, { mail, reason: 'bounced', why: null, at: at(1), now: at(1) })
  await liftSuppression(db, { email: ada.email, by: admin, now: at(5) })
  await suppress(db, { mail, reason: 'complained', why: null, at: at(2), now: at(6) })
  expect((await suppressionsOf(db, [ada.email])).get(ada.email)).toMatchObject({ reason: 'complained' })
})
