import { hash } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { hashGeneratedPassword, hashPassword, isOutdated } from '#src/passwords/hash.ts'
import { signIn } from '#src/passwords/sign-in.ts'
import { watchHashes } from '#test/security/hashes.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast, createActiveUser, createOrganization, createUser, PASSWORD } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const WRONG = { ok: false, reason: 'wrong_credentials' }
const GONE = '2026-01-01T00:00:00.000Z'

test('an email signs in however it is spelled, and the time is noted', async () => {
  const db = await freshDb()
  const { olga } = await cast(db)
  for (const email of [olga.email, ' OLGA@example.ORG '])
    expect(await signIn(db, { email, password: PASSWORD, now: NOW })).toEqual({
      ok: true,
      sessionId: expect.stringMatching(/^[\w-]{43}$/),
    })
  const user = await db.selectFrom('users').selectAll().where('id', '=', olga.id).executeTakeFirstOrThrow()
  expect([user.activity, user.activity_at]).toEqual(['signed_in', NOW.toISOString()])
  const lines = await db.selectFrom('audit').select(['action', 'subject_id']).execute()
  expect(lines).toEqual([
    { action: 'session.started', subject_id: olga.id },
    { action: 'session.started', subject_id: olga.id },
  ])
})

test('whoever opened a link and chose nothing can sign in with nothing', async () => {
  const db = await freshDb()
  await createUser(db, { email: 'ada@example.org', password_hash: await hashGeneratedPassword() })
  for (const password of ['', ' ', 'null', PASSWORD])
    expect(await signIn(db, { email: 'ada@example.org', password, now: NOW })).toEqual(WRONG)
  expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([])
})

test('a password that is too long is refused before it is compared, even if it were the right one', async () => {
  const db = await freshDb()
  const password = 'x'.repeat(1_000_000)
  await createUser(db, { email: 'ada@example.org', password_hash: await hashPassword(password) })
  expect(await signIn(db, { email: 'ada@example.org', password, now: NOW })).toEqual(WRONG)
})

test('unknown, invited, opened, deactivated, without an organization any more or a wrong password: one answer', async () => {
  const portal = await openPortal()
  const { db } = portal
  const closed = await createOrganization(db, { deactivated_at: GONE })
  const password_hash = await hashGeneratedPassword()
  await createActiveUser(db, { email: 'active@example.org' })
  await createUser(db, { email: 'invited@example.org' })
  await createUser(db, { email: 'opened@example.org', password_hash })
  await createActiveUser(db, { email: 'gone@example.org', deactivated_at: GONE })
  await createActiveUser(db, { email: 'closed@example.org', organization_id: closed.id })
  const tries = [
    ['active@example.org', 'wrong horse battery'],
    ['active@example.org', 'x'.repeat(1000)],
    ['unknown@example.org', PASSWORD],
    ['invited@example.org', PASSWORD],
    ['opened@example.org', PASSWORD],
    ['gone@example.org', PASSWORD],
    ['closed@example.org', PASSWORD],
    ['not an email', PASSWORD],
  ] as const
  const answers = []
  for (const [email, password] of tries) {
    const body = new URLSearchParams({ email, password })
    const answer = await portal.guest().fetch('POST', '/sign-in', { body })
    const text = (await answer.text()).replaceAll(email, '')
    answers.push({ status: answer.status, headers: [...answer.headers], text })
  }
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(answers[0]).toMatchObject({ status: 422 })
  expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([])
})

test('a megabyte of password is refused without hashing', async () => {
  const portal = await openPortal()
  const { db } = portal
  await createActiveUser(db, { email: 'ada@example.org' })
  const password = 'x'.repeat(1_000_000)
  const hashes = watchHashes()
  for (const email of ['ada@example.org', 'nobody@example.org']) {
    expect(await signIn(db, { email, password, now: NOW })).toEqual(WRONG)
    expect(hashes.take()).toBe(0)
    expect(await signIn(db, { email, password: 'x', now: NOW })).toEqual(WRONG)
    expect(hashes.take()).toBe(1)
  }
  const page = await portal.guest().post('/sign-in', { email: 'bob@example.org', password })
  expect([page.status, page.alert]).toEqual([422, expect.stringContaining('do not go together')])
})

test('a password that was hashed when less was asked of a hash is hashed anew on signing in', async () => {
  const db = await freshDb()
  const weak = await hash(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
  const { id } = await createActiveUser(db, { email: 'ada@example.org', password_hash: weak })
  const attempt = (password: string) => signIn(db, { email: 'ada@example.org', password, now: NOW })
  const stored = async () =>
    (await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirstOrThrow()).password_hash
  await attempt('wrong horse battery')
  expect(await stored()).toBe(weak)
  expect(await attempt(PASSWORD)).toMatchObject({ ok: true })
  const strong = await stored()
  expect([isOutdated(weak), isOutdated(strong)]).toEqual([true, false])
  expect(await attempt(PASSWORD)).toMatchObject({ ok: true })
  expect(await stored()).toBe(strong)
})
