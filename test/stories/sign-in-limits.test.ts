import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { beginTry, triesOnEmail } from '#src/passwords/tries.ts'
import { createActiveUser, createUser, PASSWORD } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

type Guest = ReturnType<Portal['guest']>

test('after five wrong passwords nobody’s are looked at for a while, and the page says for how long', async () => {
  const { portal, ada } = await opened()
  for (let i = 0; i < 5; i++) expect((await guess(portal.guest(), ada.email)).status).toBe(422)
  const right = await tryWith(portal.guest(), ada.email, PASSWORD)
  expect(right.status).toBe(429)
  expect(right.headers.get('retry-after')).toBe('60')
  expect(right.alert).toContain('1 minute')
  expect(right.value('Email')).toBe(ada.email)
  portal.later({ minutes: 1 })
  expect((await tryWith(portal.guest(), ada.email, PASSWORD)).path).toBe('/profile')
})

test('every way to spell an email or the address of the page ends in the same count', async () => {
  const { portal } = await opened()
  const spellings = [
    'ada@example.org',
    'ADA@EXAMPLE.ORG',
    ' ada@example.org ',
    'Ada@Example.Org',
    'ada@ExAmPlE.org',
  ]
  const paths = ['/sign-in', '/sign-in?locale=de', '/sign-in?', '/sign-in?next=/users', '/sign-in?x=1']
  for (const [i, email] of spellings.entries())
    expect((await portal.guest().post(paths[i]!, { email, password: 'wrong' })).status).toBe(422)
  expect((await guess(portal.guest(), 'ada@example.org')).status).toBe(429)
})

test('the wait is the same for an email that nobody has, byte by byte', async () => {
  const { portal, ada } = await opened()
  await createUser(portal.db, { email: 'inv@example.org' })
  await createActiveUser(portal.db, { email: 'off@example.org', deactivated_at: '2026-01-01T00:00:00.000Z' })
  const answers = []
  for (const email of [ada.email, 'nil@example.org', 'inv@example.org', 'off@example.org', 'no email']) {
    const answersOfOne = []
    for (let i = 0; i < 7; i++) {
      const body = new URLSearchParams({ email, password: 'wrong' })
      const answer = await portal.guest().fetch('POST', '/sign-in', { body })
      const text = (await answer.text()).replaceAll(email, '')
      answersOfOne.push({ status: answer.status, headers: [...answer.headers], text })
    }
    answers.push(answersOfOne)
  }
  for (const one of answers) expect(one).toEqual(answers[0])
  expect(answers[0]!.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 429, 429])
})

test('of thirty passwords tried at once, five are looked at', async () => {
  const { portal, ada } = await opened()
  const pages = await Promise.all(Array.from({ length: 30 }, () => guess(portal.guest(), ada.email)))
  expect(pages.filter(({ status }) => status === 422)).toHaveLength(5)
  expect(pages.filter(({ status }) => status === 429)).toHaveLength(25)
})

test('a browser in which somebody signed in before is not locked out by strangers', async () => {
  const { portal, ada } = await opened()
  const own = await portal.signInByPassword(ada)
  await (await own.visit('/profile')).press('Sign out')
  for (let i = 0; i < 8; i++) await guess(portal.guest(), ada.email)
  expect((await tryWith(portal.guest(), ada.email, PASSWORD)).status).toBe(429)
  expect((await tryWith(own, ada.email, PASSWORD)).path).toBe('/profile')
})

test('a known browser has a count of its own, and is known for its own person only', async () => {
  const { portal, ada, bob } = await opened()
  const own = await portal.signInByPassword(ada)
  await (await own.visit('/profile')).press('Sign out')
  for (let i = 0; i < 5; i++) expect((await guess(own, ada.email)).status).toBe(422)
  expect((await guess(own, ada.email)).status).toBe(429)
  expect((await tryWith(portal.guest(), ada.email, PASSWORD)).path).toBe('/profile')

  for (let i = 0; i < 5; i++) await guess(portal.guest(), bob.email)
  expect((await tryWith(own, bob.email, PASSWORD)).status).toBe(429)
})

test('the cookie of a known browser is set by signing in alone, is ours, and is stored as a hash', async () => {
  const { portal, ada } = await opened()
  const browser = portal.guest()
  const planted = 'p'.repeat(43)
  browser.cookies.plant('browser', planted)
  await browser.visit('/sign-in')
  await guess(browser, ada.email)
  expect(browser.cookies.value('browser')).toBe(planted)
  await tryWith(browser, ada.email, PASSWORD)
  const known = browser.cookies.value('browser') ?? ''
  expect(known).toMatch(/^[\w-]{43}$/)
  expect(known).not.toBe(planted)
  const rows = await portal.db.selectFrom('known_browsers').selectAll().execute()
  expect(rows.map(({ user_id }) => user_id)).toEqual([ada.id])
  expect(JSON.stringify(rows)).not.toContain(known)
})

test('from one address twenty tries a minute are taken, whatever they are tried on', async () => {
  const { portal, ada } = await opened()
  const guest = portal.guest()
  for (let i = 0; i < 20; i++) expect((await guess(guest, `nobody${i}@example.org`)).status).toBe(422)
  const refused = await tryWith(guest, ada.email, PASSWORD)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
  expect((await tryWith(portal.guest(), ada.email, PASSWORD)).path).toBe('/profile')
  portal.later({ minutes: 1 })
  expect((await tryWith(guest, ada.email, PASSWORD)).path).toBe('/profile')
})

test('one IPv6 network is one address; a header that nobody vouches for changes nothing', async () => {
  const { portal } = await opened()
  const from = (address: string, forwarded: string) => {
    const guest = portal.guest()
    guest.address = address
    const body = new URLSearchParams({ email: `${address}@example.org`, password: 'wrong' })
    return guest.fetch('POST', '/sign-in', { body, headers: { 'x-forwarded-for': forwarded } })
  }
  for (let i = 0; i < 20; i++) await from(`2001:db8:1:2::${i + 1}`, `203.0.113.${i}`)
  expect((await from('2001:db8:1:2:ffff::1', '203.0.113.99')).status).toBe(429)
  expect((await from('2001:db8:1:3::1', '203.0.113.99')).status).toBe(422)
})

test('behind a trusted proxy, the address that it names is counted', async () => {
  const portal = await openPortal({ config: { trustedProxies: ['10.0.0.0/8'] } })
  const from = (forwarded: string) => {
    const body = new URLSearchParams({ email: 'nobody@example.org', password: '' })
    return portal.guest().fetch('POST', '/sign-in', { body, headers: { 'x-forwarded-for': forwarded } })
  }
  for (let i = 0; i < 20; i++) await from('1.2.3.4, 203.0.113.9')
  expect((await from('5.6.7.8, 203.0.113.9')).status).toBe(429)
  expect((await from('203.0.113.10')).status).toBe(422)
})

test('where fly.toml deploys to, each visitor is counted by the header of the proxy, and what they say themselves is not', async () => {
  const fly = readFileSync('fly.toml', 'utf8')
  const set = (name: string) => new RegExp(`^${name} = "(.+)"$`, 'm').exec(fly)?.[1] ?? ''
  const trustedProxies = set('TRUSTED_PROXIES').split(',')
  const portal = await openPortal({
    config: { trustedProxies, clientAddressHeader: set('CLIENT_ADDRESS_HEADER') },
  })
  const from = (peer: string, visitor: string, said: string) => {
    const guest = portal.guest()
    guest.address = peer
    const body = new URLSearchParams({ email: 'nobody@example.org', password: '' })
    const headers = {
      'fly-client-ip': visitor,
      'x-forwarded-for': `${said}, ${visitor}, 2a09:8280:1::af:1aa1:0`,
    }
    return guest.fetch('POST', '/sign-in', { body, headers })
  }
  for (let i = 0; i < 20; i++) await from('172.19.3.4', '203.0.113.9', `1.2.3.${i}`)
  expect((await from('172.19.3.4', '203.0.113.9', '1.2.3.99')).status).toBe(429)
  expect((await from('172.19.3.4', '203.0.113.10', '1.2.3.4')).status).toBe(422)
  for (let i = 0; i < 20; i++) await from('198.51.100.7', `203.0.113.${100 + i}`, '1.2.3.4')
  expect((await from('198.51.100.7', '203.0.113.200', '1.2.3.4')).status).toBe(429)
})

test('after a hundred wrong passwords only a new one helps, and the page says so', async () => {
  const { portal, ada } = await opened()
  for (let i = 0; i < 100; i++) {
    await beginTry(portal.db, { on: triesOnEmail(ada.email), now: portal.now() })
    portal.later({ minutes: 60 })
  }
  const stopped = await tryWith(portal.guest(), ada.email, PASSWORD)
  expect(stopped.status).toBe(429)
  expect(stopped.alert).toContain('Forgot your password?')
  expect(stopped.headers.get('retry-after')).toBeNull()
  portal.later({ days: 400 })
  expect((await tryWith(portal.guest(), ada.email, PASSWORD)).status).toBe(429)
})

async function opened() {
  const portal = await openPortal()
  const { db } = portal
  const ada = await createActiveUser(db, { email: 'ada@example.org', name: 'Ada' })
  return { portal, ada, bob: await createActiveUser(db, { email: 'bob@example.org', name: 'Bob' }) }
}

function guess(guest: Guest, email: string) {
  return tryWith(guest, email, 'wrong horse battery')
}

function tryWith(guest: Guest, email: string, password: string) {
  return guest.post('/sign-in', { email, password })
}
