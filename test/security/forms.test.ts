import { expect, test } from 'vitest'
import { en } from '#src/i18n/en.ts'
import { COUNTERS, everythingIn } from './rows.ts'
import { formTokenIn, LONG, openEverything, openSetup } from './scene.ts'
import { everyForm, type Field, type Form, formsOn, routesOf } from './site.ts'

const REFUSED = en.errors.unknown_field
/** Names that mean something in the database or in JavaScript. */
const UNKNOWN = [
  'role',
  'password_hash',
  'organization_admin_at',
  '__proto__',
  'constructor',
  'user_ids[]',
  '',
]
/** Ticked by hand, so they may come many times. */
const MANY = ['user_ids', 'take', 'kinds']
/** Posted by machines; what they send is signed. */
const MACHINES = ['/webhooks/resend']

test('every route that takes a form is reached by a form on some page', LONG, async () => {
  const { portal, pages } = await openEverything()
  const setup = await openSetup()
  const forms = [...everyForm(portal, pages), ...formsOn(setup.portal, setup.page)]
  const reached = new Set(forms.map(({ route }) => route))
  const posts = routesOf(portal).filter(({ method }) => method === 'POST')
  const missed = posts
    .map(({ path }) => path)
    .filter((path) => !reached.has(path) && !MACHINES.includes(path))
  expect(missed, 'make a page with this form in test/security/scene.ts').toEqual([])
})

test(
  'every form is an allow-list: an unknown or repeated field is refused (422), never a mass assignment',
  LONG,
  async () => {
    const { portal, pages } = await openEverything()
    const forms = everyForm(portal, pages)
    const before = await everythingIn(portal.db, COUNTERS)
    for (const form of forms) {
      const { fields } = form
      const repeated = fields.filter(({ name }) => name !== 'form_token' && !MANY.includes(name))
      const wrong = [
        ...UNKNOWN.filter((name) => !fields.some((field) => field.name === name)).map((name) => ({
          name,
          value: 'x',
        })),
        ...new Map(repeated.map((field) => [field.name, field])).values(),
      ]
      for (const field of wrong)
        expect(await post(form, [...sent(form), field]), said(form, field)).toEqual(REFUSAL)
    }
    expect(await everythingIn(portal.db, COUNTERS)).toEqual(before)
  },
)

test('a filter that cannot be read is refused, and never becomes everybody', LONG, async () => {
  const { portal, browser } = await openEverything()
  const form_token = await formTokenIn(browser)
  const before = await everythingIn(portal.db, COUNTERS)
  for (const filter of [
    { status: 'nobody' },
    { q: 'a\u0000' },
    { locale: 'tlh' },
    { organization: '\u202e' },
  ]) {
    const page = await browser.post('/sendings', { form_token, everyone: 'matching', who: 'all', ...filter })
    expect([page.status, page.alert], JSON.stringify(filter)).toEqual([422, en.errors.something_refused])
  }
  expect(await everythingIn(portal.db, COUNTERS)).toEqual(before)
})

test('the form of the first administrator is an allow-list, too', async () => {
  const { portal, page } = await openSetup()
  for (const form of formsOn(portal, page))
    for (const field of [...UNKNOWN.map((name) => ({ name, value: 'admin' })), ...form.fields])
      expect(await post(form, [...form.fields, field]), said(form, field)).toEqual(REFUSAL)
  expect(await portal.db.selectFrom('users').selectAll().execute()).toEqual([])
})

test('a field in the address is no field of the form, and a file is no text', LONG, async () => {
  const { portal, browser } = await openEverything()
  const page = await browser.visit('/users/new')
  const form = formsOn(portal, page).find(({ route }) => route === '/users')!
  const fields = form.fields.filter(({ name }) => !['role', 'email', 'name'].includes(name))
  const inAddress = { ...form, action: '/users?name=Eve&email=eve@example.org&role=admin' }
  expect((await post(inAddress, fields))[0]).toBe(422)

  const body = new FormData()
  for (const { name, value } of form.fields) body.set(name, value)
  body.set('email', 'eve@example.org')
  body.set('name', new File(['Eve'], 'eve.txt'))
  expect((await browser.request('POST', '/users', { body, from: page })).status).toBe(422)
  const found = portal.db.selectFrom('users').select('id').where('email', '=', 'eve@example.org')
  expect(await found.execute()).toEqual([])
})

const REFUSAL = [422, true]

let count = 0

async function post({ page, action }: Form, fields: Pick<Field, 'name' | 'value'>[]) {
  // Somewhere else each time: what is tried from one address is limited, which is not what this is about.
  page.browser.address = `10.0.${count >> 8}.${count++ & 255}`
  const body = new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value]))
  const answer = await page.browser.request('POST', action, { body, from: page })
  return [answer.status, answer.text.includes(REFUSED)]
}

/** As the page would send it: boxes that stand there many times once, so that nothing is ticked by accident. */
function sent({ fields }: Form) {
  return [...new Map(fields.map((field) => [field.name, field])).values()]
}

function said(form: Form, field: { name: string }) {
  return `${form.route} with one more “${field.name}”`
}
