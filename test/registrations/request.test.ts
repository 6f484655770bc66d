import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { revokeInvitation } from '#src/users/revoke.ts'
import { NOW } from '#test/support/clock.ts'
import { createOrganization, createUser } from '#test/support/factories.ts'
import { viewerOf } from '#test/users/standing.ts'
import { openRegistering, press, registered } from './registering.ts'

test('every email has the same answer: bytes, status, headers, cookies and mails', async () => {
  const { portal, people } = await openRegistering()
  await createUser(portal.db, { email: 'out@example.org', deactivated_at: iso(NOW) })
  const emails = ['nobody@example.org', people.admin.email, people.ada.email, 'out@example.org']
  const answers = []
  for (const email of emails) {
    const guest = portal.guest()
    const body = new URLSearchParams({ name: 'Eve', email })
    const response = await guest.fetch('POST', '/register', { body })
    const page = await guest.visit('/register/sent')
    const headers = [...response.headers].filter(([name]) => name !== 'date')
    answers.push({ status: response.status, headers, html: page.html, cookies: guest.cookies.names })
  }
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(answers[0]).toMatchObject({ status: 303, cookies: [] })
  expect(await portal.deliverMail()).toBe(emails.length)
  const texts = []
  for (const email of emails) {
    const { text, link } = await portal.mailTo(email)
    texts.push(text.replaceAll(link, '').replaceAll(email.split('@')[0]!, ''))
  }
  for (const text of texts) expect(text).toBe(texts[0])
})

test('nothing that a stranger types stands in a mail to somebody else', async () => {
  const { portal } = await openRegistering()
  await registered(portal, 'victim@example.org', 'You won! Visit evil.example')
  const mail = await portal.mailTo('victim@example.org')
  expect(mail.text + mail.html + mail.subject).not.toContain('evil.example')
})

test('whoever is known gets nothing new: behind the link they read that they are', async () => {
  const { portal, people } = await openRegistering()
  const { db } = portal
  const by = viewerOf(people.admin)
  await createUser(db, { email: 'out@example.org', deactivated_at: iso(NOW) })
  await revokeInvitation(db, { id: people.ada.id, by, now: NOW })
  const before = await db.selectFrom('users').selectAll().orderBy('id').execute()
  for (const email of [people.admin.email, people.ada.email, 'out@example.org']) {
    const { page } = await press(portal, await registered(portal, email))
    expect(page.heading).toBe('Your address is confirmed, and it was known already')
    expect(page.browser.cookies.names).toEqual([])
  }
  expect(await db.selectFrom('users').selectAll().orderBy('id').execute()).toEqual(before)
  expect(await db.selectFrom('invitations').select('id').execute()).toEqual([])
})

test('looking changes nothing; a link works once, for a day, and of many who press at once one comes in', async () => {
  const { portal } = await openRegistering()
  const link = await registered(portal, 'eve@example.org')
  for (const method of ['GET', 'HEAD', 'GET']) {
    const response = await portal.guest().fetch(method, link)
    expect([response.status, response.headers.getSetCookie()]).toEqual([200, []])
  }
  expect(
    await portal.db.selectFrom('users').select('id').where('email', '=', 'eve@example.org').execute(),
  ).toEqual([])
  const pages = await Promise.all(Array.from({ length: 10 }, () => press(portal, link)))
  expect(pages.filter(({ page }) => page.path === '/set-password')).toHaveLength(1)
  expect(pages.filter(({ page }) => page.status === 410)).toHaveLength(9)

  const late = await registered(portal, 'late@example.org')
  portal.later({ days: 1 })
  const dead = await portal.guest().visit(late)
  expect([dead.status, dead.heading]).toEqual([410, 'This link has expired'])
  expect((await press(portal, late)).page.status).toBe(410)
})

test('two links to one email make one user', async () => {
  const { portal } = await openRegistering()
  const links = [await registered(portal, 'eve@example.org'), await registered(portal, 'eve@example.org')]
  const pages = await Promise.all(links.map((link) => press(portal, link)))
  expect(pages.filter(({ page }) => page.path === '/set-password')).toHaveLength(1)
  const users = await portal.db
    .selectFrom('users')
    .select('id')
    .where('email', '=', 'eve@example.org')
    .execute()
  expect(users).toHaveLength(1)
})

test('the domain of the email says where somebody belongs; of a deactivated organization nobody comes in by themselves', async () => {
  const { portal, people } = await openRegistering()
  const shut = await createOrganization(portal.db, { deactivated_at: iso(NOW) })
  await portal.db
    .insertInto('organization_domains')
    .values([
      { domain: 'harbour.example', organization_id: people.harbour.id },
      { domain: 'shut.example', organization_id: shut.id },
    ])
    .execute()
  await press(portal, await registered(portal, 'eve@HARBOUR.example'))
  const eve = await portal.db.selectFrom('users').selectAll().where('name', '=', 'Eve').execute()
  expect(eve.map((user) => user.organization_id)).toEqual([people.harbour.id])
  const { page } = await press(portal, await registered(portal, 'mallory@shut.example'))
  expect(page.path).toBe('/register/waiting')
  expect(await portal.db.selectFrom('users').select('id').where('email', 'like', '%shut%').execute()).toEqual(
    [],
  )
})

test('three mails an hour to one inbox, ten registrations an hour from one address; the answer stays the same', async () => {
  const { portal } = await openRegistering()
  const guest = portal.guest()
  for (const email of [
    'eve@example.org',
    'eve+1@example.org',
    'eve+2@example.org',
    'eve+3@example.org',
    'eve@example.org',
  ])
    expect((await guest.post('/register', { name: 'Eve', email })).heading).toBe('Look in your mail')
  expect(await portal.deliverMail()).toBe(3)
  for (let i = 0; i < 5; i++) await guest.post('/register', { name: 'Eve', email: `p${i}@example.org` })
  const refused = await guest.post('/register', { name: 'Eve', email: 'one-more@example.org' })
  expect(refused.status).toBe(429)
})
