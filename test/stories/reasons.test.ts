import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { failed } from './failed-sending.ts'

const UNKNOWN = { code: 554, message: 'Computer says no to account harbour-17' }
const POLICY = { code: 554, message: '5.7.1 Relay access denied for account harbour-17' }
const PAUSE = '535 5.7.8 No such account: harbour-17'

test('what became of a mail is said in the language of the reader, with what to do and the words of the server', async () => {
  const { portal, people, sending } = await failed({ by: 'olga' })
  await portal.db.updateTable('users').set({ locale: 'de' }).where('id', '=', people.olga.id).execute()
  const row = (await sending.reload()).row('Bob')
  expect(row).toContain('Die Domain hinter dem @ gibt es nicht.')
  expect(row).toContain('Korrigieren Sie die Adresse und senden Sie erneut.')
  expect(row).toContain('Antwort des Servers: 550 5.1.2 No such domain')
  const person = await sending.browser.visit(`/users/${people.bob.id}`)
  const notes = person.dom.querySelectorAll('.note').map(({ text }) => text)
  expect(notes.join()).toContain('Die Domain hinter dem @ gibt es nicht. Korrigieren Sie')
  expect(person.dom.querySelector('.timeline')?.text).toContain('Die Domain hinter dem @ gibt es nicht.')
  const words = person.dom.querySelectorAll('q').map(({ text, attributes }) => ({ text, ...attributes }))
  const said = { text: '550 5.1.2 No such domain', lang: 'en', dir: 'auto' }
  expect(words).toEqual([said, said, said])
  expect((await person.browser.visit('/users')).row('Bob')).toContain(
    'Die Domain hinter dem @ gibt es nicht.',
  )
})

test('what a server says in another language is not called English', async () => {
  const { sending } = await failed({ says: { code: 550, message: '5.1.1 Получатель не найден' } })
  expect(sending.dom.querySelector('q')?.attributes).toEqual({ lang: '', dir: 'auto' })
})

test.each([
  ['that may tell of our account', POLICY, 'does not let mails from this portal through'],
  ['that nobody understands', UNKNOWN, 'A portal administrator can read why.'],
])('words %s are for those who see every organization', async (_, says, sentence) => {
  const { portal, people, sending } = await failed({ by: 'olga', says })
  const pages = [sending.path, `/users/${people.bob.id}`, '/users']
  for (const path of [...pages, `${sending.path}/result`])
    expect((await sending.browser.visit(path)).html, path).not.toContain('harbour-17')
  expect(sending.row('Bob')).toContain(sentence)
  const admin = await portal.signIn(people.admin)
  for (const path of pages.slice(0, 2)) expect((await admin.visit(path)).text).toContain('harbour-17')
  expect((await admin.visit(`${sending.path}/result`)).html).toContain(`"${says.code} ${says.message}"`)
})

test('what nobody understands stands alone', async () => {
  const { sending } = await failed({ says: UNKNOWN })
  expect(sending.row('Bob')).toMatch(
    /Not sent ?The server’s answer: 554 Computer says no to account harbour-17/,
  )
})

test('while a mail is tried again by itself, nobody is told to send it again', async () => {
  const { portal, people, sending } = await failed({ refuses: () => false })
  const retried = { state: 'waiting' as const, settled_at: null, last_error: '451 4.7.1 Greylisted' }
  await portal.db.updateTable('outbox').set(retried).execute()
  const person = await sending.browser.visit(`/users/${people.bob.id}`)
  expect(person.text).toContain('takes no mails from this portal for now.')
  expect(person.text).toContain('It leaves by itself')
  expect(person.text).not.toContain('Send again later.')
})

test('a sending that is held up says why to everybody, and to administrators in whose words', async () => {
  const { portal, people, sending } = await failed({ by: 'olga', refuses: () => false })
  const paused = { paused_at: iso(portal.now()), paused_reason: PAUSE }
  await portal.db.updateTable('mailboxes').set(paused).execute()
  await portal.db.updateTable('outbox').set({ state: 'waiting', settled_at: null }).execute()
  const page = await sending.reload()
  expect(page.text).toContain('The mail server or provider does not let the mailbox sign in.')
  expect(page.html).not.toContain('harbour-17')
  const seen = await (await portal.signIn(people.admin)).visit(sending.path)
  expect(seen.text).toContain(`The server’s answer: ${PAUSE}`)
})
