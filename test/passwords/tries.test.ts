import { expect, test } from 'vitest'
import { addMinutes } from '#src/clock.ts'
import { forgetOldSlips } from '#src/passwords/clean-up.ts'
import { beginTry, forgiveTries } from '#src/passwords/tries.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'

const ON = 'email ada@example.org'

test('the fifth wrong password in a row makes everybody wait, and each one after it longer', async () => {
  const db = await freshDb()
  let now = NOW
  for (let i = 0; i < 5; i++) expect(await beginTry(db, { on: ON, now })).toEqual({ ok: true })
  for (const minutes of [1, 2, 4, 8, 15, 30, 60, 60]) {
    const until = addMinutes(now, minutes)
    expect(await beginTry(db, { on: ON, now })).toEqual({ ok: false, until })
    expect(await beginTry(db, { on: ON, now: addMinutes(until, -0.01) })).toEqual({ ok: false, until })
    now = until
    expect(await beginTry(db, { on: ON, now })).toEqual({ ok: true })
  }
})

test('of fifty tries at once no more are looked at than one after the other', async () => {
  const db = await freshDb()
  const tries = await Promise.all(Array.from({ length: 50 }, () => beginTry(db, { on: ON, now: NOW })))
  expect(tries.filter(({ ok }) => ok)).toHaveLength(5)
})

test('after a hundred it stops for good, until it is forgiven', async () => {
  const db = await freshDb()
  let now = NOW
  for (let i = 0; i < 100; i++) {
    expect(await beginTry(db, { on: ON, now }), `try ${i}`).toEqual({ ok: true })
    now = addMinutes(now, 60)
  }
  const years = addMinutes(now, 10 * 365 * 24 * 60)
  await forgetOldSlips(db, { now: years })
  expect(await beginTry(db, { on: ON, now: years })).toEqual({ ok: false, until: null })
  await forgiveTries(db, ON)
  expect(await beginTry(db, { on: ON, now: years })).toEqual({ ok: true })
})

test('a wait for one email is none for another, and the emails tried are not stored', async () => {
  const db = await freshDb()
  for (let i = 0; i < 6; i++) await beginTry(db, { on: ON, now: NOW })
  expect(await beginTry(db, { on: 'email bob@example.org', now: NOW })).toEqual({ ok: true })
  expect(JSON.stringify(await db.selectFrom('sign_in_tries').selectAll().execute())).not.toContain('ada')
})

test('a few slips are forgotten after a week, a row of wrong passwords is not', async () => {
  const db = await freshDb()
  for (let i = 0; i < 4; i++) await beginTry(db, { on: 'email slip@example.org', now: NOW })
  for (let i = 0; i < 5; i++) await beginTry(db, { on: ON, now: NOW })
  await forgetOldSlips(db, { now: addMinutes(NOW, 8 * 24 * 60) })
  expect(await db.selectFrom('sign_in_tries').select('count').execute()).toEqual([{ count: 5 }])
})
