import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { parseEmail } from '#src/email.ts'
import { readSession } from '#src/sessions/session.ts'
import { createFirstAdministrator, offerSetup, peekSetup } from '#src/setup/first-administrator.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createAdmin, createUser } from '#test/support/factories.ts'

const RACERS = 10

test('the token makes one administrator, who is signed in at once, and then nobody else', async () => {
  const db = await freshDb()
  const token = (await offerSetup(db, { now: NOW })) ?? ''
  expect(await peekSetup(db, token)).toBe(true)
  const created = await create(db, token)
  const session = created.ok ? await readSession(db, { id: created.sessionId, now: NOW }) : null
  expect(session?.user).toMatchObject({ name: 'Ada', email: 'ada@example.org', role: 'admin' })
  expect(await peekSetup(db, token)).toBe(false)
  expect(await create(db, token, 'eve@example.org')).toEqual({ ok: false, reason: 'token_spent' })
  expect(await offerSetup(db, { now: NOW })).toBeUndefined()
})

test('of several people who race for it, one becomes the administrator', async () => {
  const db = await freshDb()
  const token = (await offerSetup(db, { now: NOW })) ?? ''
  const racers = Array.from({ length: RACERS }, (_, i) => create(db, token, `admin${i % 5}@example.org`))
  const answers = await Promise.all(racers)
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(await db.selectFrom('users').select('role').execute()).toEqual([{ role: 'admin' }])
})

test('each start offers a new token and ends the earlier one; only its hash is stored', async () => {
  const db = await freshDb()
  const first = (await offerSetup(db, { now: NOW })) ?? ''
  const second = (await offerSetup(db, { now: NOW })) ?? ''
  expect([await peekSetup(db, first), await peekSetup(db, second)]).toEqual([false, true])
  expect(await create(db, first)).toEqual({ ok: false, reason: 'token_spent' })
  const settings = JSON.stringify(await db.selectFrom('settings').selectAll().execute())
  expect(settings).not.toContain(second)
  expect(Buffer.from(second, 'base64url')).toHaveLength(32)
})

test('as soon as there is an administrator, by whatever way, the token is worth nothing', async () => {
  const db = await freshDb()
  const token = (await offerSetup(db, { now: NOW })) ?? ''
  await createAdmin(db)
  expect(await peekSetup(db, token)).toBe(false)
  expect(await create(db, token)).toEqual({ ok: false, reason: 'token_spent' })
})

test('a refused password or email costs nothing: the token still works', async () => {
  const db = await freshDb()
  await createUser(db, { email: 'taken@example.org' })
  const token = (await offerSetup(db, { now: NOW })) ?? ''
  expect(await create(db, token, 'ada@example.org', 'short')).toEqual({ ok: false, reason: 'password_short' })
  expect(await create(db, token, 'ada@example.org', 'vestibule door 9')).toEqual({
    ok: false,
    reason: 'password_personal',
  })
  expect(await create(db, token, 'Taken@example.org')).toEqual({ ok: false, reason: 'email_taken' })
  expect(await create(db, token)).toMatchObject({ ok: true })
})

function create(db: Db, token: string, email = 'ada@example.org', password = 'copper meadow thimble') {
  return createFirstAdministrator(db, { token, name: 'Ada', email: parseEmail(email)!, password, now: NOW })
}
