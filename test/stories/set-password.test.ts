import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('the rules stand there before anything is typed, and everything a password manager needs', async () => {
  const { page, ada } = await choosing()
  const text = page.text
  expect(text.indexOf('12 characters or more')).toBeLessThan(text.indexOf('Save password'))
  const username = page.dom.querySelector('[autocomplete=username]')
  expect(username?.getAttribute('value')).toBe(ada.email)
  const field = page.dom.querySelector('[name=password]')
  expect(field?.getAttribute('autocomplete')).toBe('new-password')
  expect(field?.getAttribute('passwordrules')).toBe('minlength: 12; maxlength: 256;')
  for (const attribute of ['maxlength', 'onpaste', 'pattern'])
    expect(field?.hasAttribute(attribute)).toBe(false)
})

test.each([
  ['qwertyuiop123', 'would be guessed early'],
  ['short', 'at least 12 characters'],
  ['meadow thimble Harbour Trust', 'your name, your address or the name of the portal'],
  ['copper ada meadow', undefined],
  ['x'.repeat(257), 'Up to 256 characters fit'],
])('%j is refused with its reason, is not sent back, and costs nothing', async (password, reason) => {
  const { page, portal } = await choosing()
  const answer = await page.fill('Password', password).press('Save password and go in')
  if (!reason) return expect(answer.path).toBe('/profile')
  expect(answer.status).toBe(422)
  expect(answer.fieldError('Password')).toContain(reason)
  expect(answer.value('Password')).toBe('')
  expect(answer.html).not.toContain(password === 'short' ? '"short"' : password)
  const saved = await answer.fill('Password', 'copper meadow thimble').press('Save password and go in')
  expect(saved.flash).toContain('Your password is saved')
  expect(await portal.deliverMail()).toBe(1)
})

test('spaces at both ends belong to the password, and its Unicode form does not matter', async () => {
  const { page, portal, ada } = await choosing()
  const typed = ' Zwo\u0308lf Kämpfer grüßen '
  await page.fill('Password', typed).press('Save password and go in')
  const again = async (password: string) => {
    const form = await portal.guest().visit('/sign-in')
    return (await form.fill('Email', ada.email).fill('Password', password).press('Sign in')).path
  }
  expect(await again(typed.normalize('NFC'))).toBe('/profile')
  expect(await again(typed.trim())).toBe('/sign-in')
})

test('one is suggested without scripts: five words, another each time, shown and good enough', async () => {
  const { page } = await choosing()
  const first = await page.press('Suggest one for me')
  const second = await first.press('Suggest one for me')
  const suggestions = [first.value('Password'), second.value('Password')]
  for (const words of suggestions) expect(words).toMatch(/^[a-z-]+( [a-z-]+){4}$/)
  expect(suggestions[0]).not.toBe(suggestions[1])
  expect(second.dom.querySelector('[name=password]')?.getAttribute('type')).toBe('text')
  expect(second.headers.get('cache-control')).toBe('no-store')
  expect((await second.press('Save password and go in')).path).toBe('/profile')
})

test('while typing, the server says how strong it is, and nothing else: no password, no cookie, no trace', async () => {
  const { page, portal } = await choosing()
  const { browser } = page
  const before = await portal.db.selectFrom('audit').selectAll().execute()
  const levels = []
  for (const password of ['password1234', 'kjT4!pQz8#', 'copper meadow thimble', 'harbour trust copper']) {
    const answer = await browser.post('/set-password/check', { password })
    expect(answer.html).not.toContain(password)
    expect(answer.headers.getSetCookie()).toEqual([])
    levels.push(answer.dom.querySelector('#strength')?.getAttribute('data-level'))
  }
  expect(levels).toEqual(['1', '2', '4', '1'])
  expect(await portal.db.selectFrom('audit').selectAll().execute()).toEqual(before)
})

test('nobody without the claim is told anything, and with it not without end', async () => {
  const { page, portal } = await choosing()
  const stranger = await portal.guest().post('/set-password/check', { password: 'copper meadow thimble' })
  expect([stranger.status, stranger.html]).toEqual([204, ''])
  expect((await portal.guest().post('/set-password/suggestion')).status).toBe(410)
  const crossSite = { crossSite: true }
  expect((await page.browser.post('/set-password/check', { password: 'x' }, crossSite)).status).toBe(403)

  const check = () => page.browser.post('/set-password/check', { password: 'aaaaaaaaaaaa' })
  for (let n = 0; n < 60; n++) expect((await check()).status).toBe(200)
  expect((await check()).status).toBe(204)
  portal.later({ minutes: 1 })
  expect((await check()).status).toBe(200)
})

async function choosing() {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const users = await (await portal.signIn(admin)).visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const page = await (await portal.guest().visit(link)).press('Create your password')
  return { portal, ada, page }
}
