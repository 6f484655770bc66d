import { expect, test } from 'vitest'
import { createApp } from '#src/app.ts'
import { Browser } from '#test/support/browser.ts'
import { freshDatabaseUrl, open } from '#test/support/db.ts'
import { cast } from '#test/support/factories.ts'
import { openLog } from '#test/support/log.ts'
import { openPortal } from '#test/support/portal.ts'

const MEBIBYTE = 1024 * 1024
const TOKEN = 'Aa0_-'.repeat(9).slice(0, 43)

test('a mistake of ours shows a reference and nothing else; the log has the rest, without tokens', async () => {
  const portal = await openPortal({ db: open(await freshDatabaseUrl()) })
  const { log, lines } = openLog()
  const app = createApp({ ...portal.services, log })
  const browser = new Browser(app, { baseUrl: portal.config.baseUrl })
  await portal.db.schema.alterTable('invitations').renameTo('lost').execute()

  for (const path of [`/invite/${TOKEN}`, `/invite/${TOKEN}/renewed`]) {
    const page = await browser.visit(path)
    expect(page.status).toBe(500)
    expect(page.heading).toBe('Something went wrong on our side')
    expect(page.html).not.toMatch(/invitations|select|at .*\.ts|Error:/)
    const reference = page.dom.querySelector('code')?.text ?? ''
    const line = lines.find((one) => one.includes(reference)) ?? ''
    expect(JSON.parse(line)).toMatchObject({ method: 'GET', path: path.replace(TOKEN, '[redacted]') })
    expect(JSON.parse(line).err.stack).toContain('invitations')
  }
  expect(lines.join()).not.toContain(TOKEN)
})

test('a token is not in the log however its link was spelled', async () => {
  const portal = await openPortal()
  const { log, lines } = openLog()
  const app = createApp({ ...portal.services, log })
  await portal.db.destroy()
  const spellings = (word: string) => [
    ...[`/${word}/${TOKEN}`, `//${word}/${TOKEN}`, `/${word}//${TOKEN}`, `/${word.toUpperCase()}/${TOKEN}`],
    ...[`/portal/${word}/${TOKEN}`, `/${word}%2F${TOKEN}`, `/${word}/%20${TOKEN}.`, `/${TOKEN}`],
  ]
  const paths = ['invite', 'setup', 'recovery', 'confirm-email', 'register'].flatMap(spellings)
  for (const path of paths) {
    const answer = await app.request(`${portal.config.baseUrl}${path}`)
    expect(answer.status, path).toBe(500)
  }
  expect(lines).toHaveLength(paths.length)
  expect(lines.filter((line) => line.includes(TOKEN))).toEqual([])
  expect(lines[0]).toContain('"/invite/[redacted]"')
})

test('even when nothing can be read from the database, the answer is calm and has a reference', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await portal.db.destroy()
  for (const path of ['/users', '/sign-in', `/invite/${TOKEN}`]) {
    const answer = await browser.fetch('GET', path)
    expect(answer.status).toBe(500)
    const text = await answer.text()
    expect(text).toMatch(/Reference:? ?.*[\da-f]{8}-[\da-f]{4}-7/)
    expect(text).not.toMatch(/destroyed|driver|stack|\.ts/)
  }
})

test('a body of more than a mebibyte is refused, with or without its length said before', async () => {
  const portal = await openPortal()
  const body = (bytes: number) => `email=a&password=${'x'.repeat(bytes - 'email=a&password='.length)}`
  const post = (init: RequestInit) =>
    portal.app.request('/sign-in', {
      method: 'POST',
      headers: { origin: portal.config.baseUrl, 'content-type': 'application/x-www-form-urlencoded' },
      ...init,
    })
  expect((await post({ body: body(MEBIBYTE) })).status).toBe(422)
  expect((await post({ body: body(MEBIBYTE + 1) })).status).toBe(413)
  const stream = new Blob([body(MEBIBYTE + 1)]).stream()
  expect((await post({ body: stream, duplex: 'half' })).status).toBe(413)
  const multipart = new FormData()
  multipart.set('email', 'x'.repeat(MEBIBYTE))
  const headers = { origin: portal.config.baseUrl }
  expect((await post({ body: multipart, headers })).status).toBe(413)
})

test('whatever stands in an address or an id, nothing breaks', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const page = await browser.visit('/users/new')
  const form_token = page.formToken
  const strange = [
    '%00',
    'a%00b',
    '%ff',
    '%E0%A4%A',
    '%',
    '..%2f..',
    "'%20or%201=1",
    'x'.repeat(5000),
    '%F0%9F%A6%8A',
  ]
  for (const id of strange) {
    for (const word of ['users', 'sendings', 'organizations', 'mail', 'invite', 'setup'])
      expect((await browser.visit(`/${word}/${id}`)).status, `/${word}/${id}`).toBe(404)
    for (const name of ['q', 'status', 'organization', 'locale', 'sort', 'after', 'before'])
      expect((await browser.visit(`/users?${name}=${id}`)).status, name).toBe(id.includes('%00') ? 404 : 200)
    for (const path of [
      `/sendings/new?user_ids=${id}`,
      `/templates/invitation/en/versions/compare?from=${id}`,
      `/sign-in?next=${id}`,
    ])
      expect((await browser.fetch('GET', path)).status, path).toBeLessThan(500)
  }
  for (const id of ['\0', 'a\0', '\u202e', 'x'.repeat(5000), '__proto__']) {
    const chosen = await browser.post('/sendings', { form_token, user_ids: [id] })
    const added = await browser.post('/users', {
      form_token,
      name: 'A',
      email: 'a@example.org',
      organization_id: id,
    })
    const several = { form_token, emails: 'a@example.org', organization_id: id, locale: '' }
    const pasted = await browser.post('/users/several', { ...several, take: '1' })
    expect([chosen.status, added.status, pasted.status], JSON.stringify(id)).toEqual([422, 422, 422])
    const editor = { form_token, based_on: id, do: 'save', subject: 'x', preheader: 'x' }
    const edited = await browser.post('/templates/invitation/en', editor)
    const guest = await portal.guest().post('/sign-in', { email: id, password: 'x' })
    expect([edited.status, guest.status], JSON.stringify(id)).toEqual([422, 422])
  }
})
