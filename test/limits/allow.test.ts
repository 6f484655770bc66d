import { expect, test } from 'vitest'
import { addMinutes } from '#src/clock.ts'
import { allow } from '#src/limits/allow.ts'
import { forgetOldCounts } from '#src/limits/clean-up.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDatabaseUrl, freshDb, open } from '#test/support/db.ts'

const THREE = { what: 'mails to', whose: 'ada@example.org', most: 3, minutes: 60 }

test('so many are allowed, then none until the time is over, however often somebody asks', async () => {
  const db = await freshDb()
  for (let i = 0; i < 3; i++) expect(await allow(db, { ...THREE, now: NOW })).toEqual({ ok: true })
  const until = addMinutes(NOW, 60)
  for (const minutes of [0, 30, 59.9])
    expect(await allow(db, { ...THREE, now: addMinutes(NOW, minutes) })).toEqual({ ok: false, until })
  expect(await allow(db, { ...THREE, now: until })).toEqual({ ok: true })
})

test('of twenty at once three are allowed', async () => {
  const db = await freshDb()
  const all = await Promise.all(Array.from({ length: 20 }, () => allow(db, { ...THREE, now: NOW })))
  expect(all.filter(({ ok }) => ok)).toHaveLength(3)
})

test('processes share one count, and it survives a restart', async () => {
  const url = await freshDatabaseUrl()
  for (let i = 0; i < 3; i++) {
    const process = open(url)
    expect(await allow(process, { ...THREE, now: NOW })).toEqual({ ok: true })
    await process.destroy()
  }
  expect(await allow(open(url), { ...THREE, now: NOW })).toMatchObject({ ok: false })
})

test('what is over is forgotten, what is not is kept', async () => {
  const db = await freshDb()
  await allow(db, { ...THREE, now: NOW })
  await allow(db, { ...THREE, whose: 'bob@example.org', now: addMinutes(NOW, 30) })
  await forgetOldCounts(db, { now: addMinutes(NOW, 60) })
  expect(await db.selectFrom('rate_limits').selectAll().execute()).toHaveLength(1)
})
