import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const NOTE = 'Good to have you.\n\n<b>Bold</b> & {{link}}'

test('a note stands in the mail, on the page behind the link and on the sending, as it was written', async () => {
  const { portal, people, sending } = await sendWith(NOTE)
  expect(sending.text).toContain('<b>Bold</b> & {{link}}')
  await portal.deliverMail()
  const mail = await portal.mailTo(people.ada.email)
  expect(mail.text).toContain('A note from Admin:\n> Good to have you.\n> \n> <b>Bold</b> & {{link}}\n')
  expect(mail.html).toContain('Good to have you.<br/><br/>&lt;b&gt;Bold&lt;/b&gt; &amp; {{link}}')
  const page = await portal.guest().visit(mail.link)
  expect(page.text).toContain('Good to have you.')
  expect(page.text).toContain('<b>Bold</b> & {{link}}')
})

test('without a note there is no trace of one', async () => {
  const { portal, people, sending } = await sendWith('  \n ')
  expect(sending.text).not.toContain('Personal note')
  await portal.deliverMail()
  const mail = await portal.mailTo(people.ada.email)
  expect(mail.text).not.toContain('A note from')
  expect(mail.html).not.toContain('A note from')
})

test('a link that somebody asks for anew carries the note of the one it renews', async () => {
  const { portal, people } = await sendWith('See you on Monday')
  await portal.deliverMail()
  portal.later({ days: 15 })
  const expired = await portal.guest().visit((await portal.mailTo(people.ada.email)).link)
  await expired.press('Send me a new link')
  await portal.deliverMail()
  expect((await portal.mailTo(people.ada.email)).text).toContain('> See you on Monday')
})

test.each([
  ['x'.repeat(401), '400 characters'],
  ['Hello\u202Emoc.live', 'invisible characters'],
  ['Hello\u0007', 'invisible characters'],
])('%j is refused beside the field, and nothing is sent', async (note, sentence) => {
  const { portal, sending: refused } = await sendWith(note)
  expect(refused.status).toBe(422)
  expect(refused.fieldError('Personal note')).toContain(sentence)
  expect(refused.value('Personal note')).toBe(note)
  expect(await portal.deliverMail()).toBe(0)
})

test('400 characters fit, however many bytes they are', async () => {
  const { portal, people } = await sendWith('🌊'.repeat(400))
  await portal.deliverMail()
  expect((await portal.mailTo(people.ada.email)).text).toContain('🌊'.repeat(400))
})

async function sendWith(note: string) {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const list = await (await portal.signIn(people.admin)).visit('/users')
  const confirm = await list.check('Select all 5 matching').press('Send invites')
  const sending = await confirm.fill('Personal note', note).press('Send invites')
  return { portal, people, sending }
}
