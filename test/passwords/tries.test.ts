import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { addDays, addMinutes } from '#src/clock.ts'
import { forgetOldSlips } from '#src/passwords/clean-up.ts'
import { beginTry, forgiveTries, triesInBrowser } from '#src/passwords/tries.ts'
import { KNOWN_DAYS } from '#src/sessions/known-browsers.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createUser } from '#test/support/factories.ts'

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
  const years = addDays(now, 10 * 365)
  await createUser(db, { email: 'ada@example.org' })
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

test('a few slips are forgotten after a week, a row of wrong passwords after 90 days without another', async () => {
  const db = await freshDb()
  for (let i = 0; i < 4; i++) await beginTry(db, { on: 'email slip@example.org', now: NOW })
  for (let i = 0; i < 5; i++) await beginTry(db, { on: ON, now: NOW })
  await forgetOldSlips(db, { now: addDays(NOW, 8) })
  expect(await countsIn(db)).toEqual([5])
  await beginTry(db, { on: ON, now: addDays(NOW, 60) })
  await forgetOldSlips(db, { now: addDays(NOW, 150) })
  expect(await countsIn(db)).toEqual([6])
  await forgetOldSlips(db, { now: addDays(NOW, 151) })
  expect(await countsIn(db)).toEqual([])
})

test('a hundred are kept for a person, and for a browser as long as it may be known, and not for an invented email', async () => {
  const db = await freshDb()
  const ada = await createUser(db, { email: 'ada@example.org' })
  for (const on of [ON, triesInBrowser('a browser', ada.id), 'email nobody@example.org'])
    for (let i = 0; i < 100; i++) await beginTry(db, { on, now: addMinutes(NOW, 60 * i) })
  await forgetOldSlips(db, { now: addDays(NOW, KNOWN_DAYS) })
  expect(await countsIn(db)).toEqual([100, 100, 100])
  await forgetOldSlips(db, { now: addDays(NOW, KNOWN_DAYS + 5) })
  expect(await countsIn(db)).toEqual([100])
  const then = addDays(NOW, KNOWN_DAYS + 5)
  expect(await beginTry(db, { on: ON, now: then })).toEqual({ ok: false, until: null })
})

async function countsIn(db: Db) {
  const rows = await db.selectFrom('sign_in_tries').select('count').execute()
  return rows.map(({ count }) => count)
}
