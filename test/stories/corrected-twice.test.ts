import { expect, test } from 'vitest'
import { createAdmin } from '#test/support/factories.ts'
import { failed, linkIn } from './failed-sending.ts'

const SENT_ALREADY = 'That was sent already, so it was not sent a second time.'
const REPLACED = 'Nothing was sent: a newer invitation was made in the meantime.'
const CORRECT = 'Correct and resend'

test.each(['at the same moment', 'after the mail has left'])(
  'a corrected email that is pressed twice %s is one mail, whose link works and which counts in its sending',
  async (when) => {
    const { portal, sink, sending } = await failed()
    const press = () => sending.press(CORRECT, { in: 'Bob' })
    const first = press()
    if (when === 'after the mail has left') {
      await first
      expect(await portal.deliverMail()).toBe(1)
    }
    const pages = await Promise.all([first, press()])
    await portal.deliverMail()
    expect(new Set(pages.map(({ path }) => path))).toEqual(new Set([sending.path]))
    expect((await sending.reload()).heading).toBe('All 2 invitations are out')
    const mails = sink.mails.filter(({ recipients }) => recipients.includes('bob@example.org'))
    expect(mails).toHaveLength(1)
    expect((await portal.guest().visit(linkIn(mails[0]?.text))).status).toBe(200)
  },
)

test('so it is on the page of the person', async () => {
  const { portal, people, sending } = await failed()
  const page = await sending.browser.visit(`/users/${people.bob.id}`)
  const pages = [await page.press(CORRECT), await page.press(CORRECT)]
  expect(pages.map(({ path }) => path)).toEqual([page.path, page.path])
  expect(pages[1]?.flash).toBe(SENT_ALREADY)
  expect(await portal.deliverMail()).toBe(1)
})

test('who corrects an email to another one than a colleague did just before changes nothing, and reads why', async () => {
  const { portal, sink, people, sending } = await failed()
  const colleague = await portal.signIn(await createAdmin(portal.db))
  const [theirs, person] = [
    await colleague.visit(sending.path),
    await colleague.visit(`/users/${people.bob.id}`),
  ]
  await sending.press(CORRECT, { in: 'Bob' })
  const late = await theirs.fill('Address of Bob', 'bob@other.example').press(CORRECT, { in: 'Bob' })
  expect([late.path, late.flash]).toEqual([sending.path, REPLACED])
  expect(late.row('Bob')).toContain('bob@example.org')
  expect(late.buttons()).not.toContain(CORRECT)
  const later = await person.fill('Address', 'bob@other.example').press(CORRECT)
  expect([later.path, later.flash, later.has('bob@other.example')]).toEqual([person.path, REPLACED, false])
  expect(await portal.deliverMail()).toBe(1)
  expect(sink.mails.at(-1)?.recipients).toEqual(['bob@example.org'])
})

test('so does whoever put right on an older page what was refused there', async () => {
  const { portal, people, sending } = await failed()
  const older = await sending.browser.visit(`/users/${people.bob.id}`)
  await sending.press(CORRECT, { in: 'Bob' })
  const refused = await older.fill('Address', 'bob@').press(CORRECT)
  expect(refused.status).toBe(422)
  expect((await refused.fill('Address', 'bob@other.example').press(CORRECT)).flash).toBe(REPLACED)
  expect(await portal.deliverMail()).toBe(1)
})

test('a link that somebody copied meanwhile goes on working, and nobody is told that a mail was sent', async () => {
  const { portal, people, sending } = await failed()
  const link = await (await sending.browser.visit(`/users/${people.bob.id}/link`)).press('Show the link')
  expect((await sending.press(CORRECT, { in: 'Bob' })).flash).toBe(REPLACED)
  expect(await portal.deliverMail()).toBe(0)
  expect((await portal.guest().visit(link.value('Link'))).status).toBe(200)
})

test('in place the same is said, with the row as it is now', async () => {
  const { portal, people, sending } = await failed()
  const { browser, path, formToken: form_token } = sending
  const invitation_id = sending.dom.querySelector('[name=invitation_id]')?.getAttribute('value') ?? ''
  const inPlace = async (email: string) => {
    const body = new URLSearchParams({ form_token, email, invitation_id })
    const headers = { 'HX-Request': 'true' }
    const answer = await browser.fetch('POST', `${path}/failures/${people.bob.id}`, { body, headers })
    return `${answer.status} ${await answer.text()}`
  }
  expect(await inPlace('bob@example.org')).toContain('A new invitation to bob@example.org is queued.')
  for (const [email, said] of [
    ['bob@example.org', SENT_ALREADY],
    ['bob@other.example', REPLACED],
  ] as const) {
    const answer = await inPlace(email)
    expect(answer).toMatch(/^200 /)
    expect(answer).toContain(said)
    expect(answer).toContain('Corrected and sent again')
  }
  expect(await portal.deliverMail()).toBe(1)
})
