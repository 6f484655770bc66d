import SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from '#db/migrate.ts'
import type { Db } from '#db/schema.ts'
import { SqliteFileDialect } from '#db/sqlite.ts'
import { hashPassword, verifyPassword } from '#src/passwords/hash.ts'
import type { Browser } from '#test/support/browser.ts'
import { cast, createActiveUser, createUser, PASSWORD } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { watchHashes } from './hashes.ts'
import { openSetup } from './scene.ts'

const MEGABYTE = 'x'.repeat(1_000_000)

test('1 MB of password is refused without hashing, at every door that takes one', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const choosing = await (await portal.guest().visit(link)).press('Create your password')
  const setup = await openSetup()

  const hashes = watchHashes()
  const signIn = await portal.guest().post('/sign-in', { email: admin.email, password: MEGABYTE })
  const chosen = await choosing.fill('Password', MEGABYTE).press('Save password and go in')
  const first = await setup.page
    .fill('Name', 'Eve')
    .fill('Email', 'eve@example.org')
    .fill('Password', MEGABYTE)
    .press('Create and sign in')
  expect([signIn.status, chosen.status, first.status]).toEqual([422, 422, 422])
  expect(hashes.take()).toBe(0)

  await portal.guest().post('/sign-in', { email: admin.email, password: PASSWORD })
  expect(hashes.take(), 'and one that could be right is hashed').toBe(1)
})

test('at most a few hashes at once, the rest wait', async () => {
  const hashes = watchHashes()
  const stored = await hashPassword(PASSWORD)
  const asked = Array.from({ length: 30 }, (_, i) => verifyPassword(`${PASSWORD}${i || ''}`, stored))
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1)
  expect(hashes.take()).toBe(31)
  expect(hashes.most()).toBe(3)
})

test('a password is never hashed inside a transaction', async () => {
  const database = new SQLite(':memory:')
  const db: Db = new Kysely({ dialect: new SqliteFileDialect({ writer: database }) })
  await migrate(db)
  const portal = await openPortal({ db })
  const { admin, ada } = await cast(db)
  const inTransaction: boolean[] = []
  const hashes = watchHashes(() => inTransaction.push(database.inTransaction))

  const browser = await portal.signInByPassword(admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const choosing = await (await portal.guest().visit(link)).press('Create your password')
  await choosing.fill('Password', 'copper meadow thimble').press('Save password and go in')
  expect(hashes.take()).toBe(3)
  expect(inTransaction).toEqual([false, false, false])
  await db.destroy()
})

test('sign-in gives the same status, bytes, headers, cookies and work for a known, unknown, invited, deactivated email', async () => {
  const portal = await openPortal()
  const { db } = portal
  const { ada, admin, harbour } = await cast(db)
  const browser = await portal.signIn(admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  const past = '2026-01-01T00:00:00.000Z'
  const kinds = {
    known: await createActiveUser(db, { organization_id: harbour.id }),
    invited: ada,
    added: await createUser(db),
    deactivated: await createActiveUser(db, { deactivated_at: past }),
    unknown: { email: 'nobody@example.org' },
    malformed: { email: 'no email' },
  }
  await portal.guest().post('/sign-in', { email: 'x@example.org', password: 'wrong' })
  const hashes = watchHashes()
  for (const sending of ['mail can be sent', 'mail cannot be sent']) {
    const answers: Record<string, unknown> = {}
    for (const [kind, { email }] of Object.entries(kinds))
      answers[kind] = { ...(await tell(portal.guest(), email)), hashes: hashes.take() }
    for (const [kind, answer] of Object.entries(answers))
      expect(answer, `${kind}, while ${sending}`).toEqual(answers.known)
    expect(answers.known).toMatchObject({ status: 422, hashes: 1, cookies: [] })
    await db.updateTable('mailboxes').set({ paused_at: past }).execute()
  }
})

/** Everything that can be seen from outside, with the email that was typed taken out of it. */
async function tell(browser: Browser, email: string) {
  const body = new URLSearchParams({ email, password: 'not the right one' })
  const answer = await browser.fetch('POST', '/sign-in', { body })
  const text = (await answer.text()).replaceAll(email, '')
  return {
    status: answer.status,
    text,
    headers: [...answer.headers].sort(),
    cookies: answer.headers.getSetCookie(),
  }
}
