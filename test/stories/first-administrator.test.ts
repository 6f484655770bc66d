import { expect, test } from 'vitest'
import { offerSetup } from '#src/setup/first-administrator.ts'
import { openPortal } from '#test/support/portal.ts'

const CHOSEN = 'copper meadow thimble'

test('the address on the console makes the first administrator, who begins with an empty portal', async () => {
  const { portal, path } = await fresh()
  const form = await portal.guest().visit(path)
  expect(form.heading).toBe('The first administrator')
  const short = await form
    .fill('Name', 'Ada Lindqvist')
    .fill('Email address', 'ada@example.org')
    .fill('Password', 'short')
    .press('Create and sign in')
  expect(short.status).toBe(422)
  expect(short.fieldError('Password')).toContain('12 characters')
  expect([short.value('Name'), short.value('Email address'), short.value('Password')]).toEqual([
    'Ada Lindqvist',
    'ada@example.org',
    '',
  ])

  const home = await short.fill('Password', CHOSEN).press('Create and sign in')
  expect(home.status).toBe(200)
  expect(home.flash).toContain('Add the first people')
  expect((await home.browser.visit('/organizations')).status).toBe(200)
  expect((await portal.guest().visit(path)).status).toBe(404)
  await expect(portal.signInByPassword({ email: 'ada@example.org' }, CHOSEN)).resolves.toBeDefined()
})

test('looking at the address spends nothing, and a wrong one is nothing', async () => {
  const { portal, path } = await fresh()
  for (const method of ['GET', 'HEAD', 'GET'])
    expect((await portal.guest().fetch(method, path)).status, method).toBe(200)
  expect((await portal.guest().visit(`${path}x`)).status).toBe(404)
  expect((await portal.guest().post(`${path}x`, { name: 'Eve' })).status).toBe(404)
})

test('two people who fill in the form at once: one is the administrator, the other finds nothing', async () => {
  const { portal, path } = await fresh()
  const fields = (n: number) => ({ name: `Admin ${n}`, email: `admin${n}@example.org`, password: CHOSEN })
  const pages = await Promise.all([1, 2].map((n) => portal.guest().post(path, fields(n))))
  expect(pages.map((page) => page.status).sort()).toEqual([200, 404])
  expect(await portal.db.selectFrom('users').select('role').execute()).toEqual([{ role: 'admin' }])
})

test('a field that the form does not have makes nobody anything', async () => {
  const { portal, path } = await fresh()
  const fields = { name: 'Eve', email: 'eve@example.org', password: CHOSEN, role: 'admin' }
  expect((await portal.guest().post(path, fields)).status).toBe(422)
  expect(await portal.db.selectFrom('users').selectAll().execute()).toEqual([])
})

test('while the password is typed, its strength is said, as long as there is nobody who administers', async () => {
  const { portal, path } = await fresh()
  const form = await portal.guest().visit(path)
  expect(form.text).toContain('12 characters or more')
  expect(form.dom.querySelector('[name=password]')?.getAttribute('hx-post')).toBe(`${path}/check`)
  const person = { name: 'Ada Lindqvist', email: 'ada@example.org' }
  const judge = async (password: string, typed: Record<string, string> = person) => {
    const answer = await portal.guest().post(`${path}/check`, { ...typed, password })
    return answer.dom?.querySelector('#strength')?.getAttribute('data-level') ?? answer.status
  }
  expect(await judge('password1234')).toBe('1')
  expect(await judge(CHOSEN)).toBe('4')
  const own = 'lindqvist quarry lamp'
  expect([await judge(own), await judge(own, { name: '', email: '' })]).toEqual(['1', '4'])
  for (let n = 0; n < 56; n++) expect(await judge('aaaaaaaaaaaa')).toBe('1')
  expect(await judge(CHOSEN)).toBe(204)
  portal.later({ minutes: 1 })
  await portal.guest().post(path, { ...person, password: CHOSEN })
  expect(await judge(CHOSEN)).toBe(204)
})

async function fresh() {
  const portal = await openPortal()
  const token = await offerSetup(portal.db, { now: portal.now() })
  return { portal, path: `/setup/${token}` }
}
