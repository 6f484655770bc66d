import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { instantOf, isZone, wallTime, ZONES } from '#src/zone.ts'

const [NEW_YORK, BERLIN, KATHMANDU] = ['America/New_York', 'Europe/Berlin', 'Asia/Kathmandu']
const [LORD_HOWE, APIA] = ['Australia/Lord_Howe', 'Pacific/Apia']

test.each([
  ['UTC', '2026-03-29T02:30', '2026-03-29T02:30:00.000Z'],
  [BERLIN, '2026-03-05T08:00', '2026-03-05T07:00:00.000Z'],
  [BERLIN, '2026-07-05T08:00', '2026-07-05T06:00:00.000Z'],
  [BERLIN, '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  [BERLIN, '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  [BERLIN, '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
  [BERLIN, '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  [BERLIN, '2026-12-31T23:59', '2026-12-31T22:59:00.000Z'],
  [NEW_YORK, '2026-03-05T08:00', '2026-03-05T13:00:00.000Z'],
  [NEW_YORK, '2026-03-08T03:00', '2026-03-08T07:00:00.000Z'],
  [NEW_YORK, '2026-12-31T20:00', '2027-01-01T01:00:00.000Z'],
  [KATHMANDU, '2026-03-05T08:00', '2026-03-05T02:15:00.000Z'],
  [LORD_HOWE, '2026-03-05T08:00', '2026-03-04T21:00:00.000Z'],
  [LORD_HOWE, '2026-07-05T08:00', '2026-07-04T21:30:00.000Z'],
  [APIA, '2026-03-05T08:00', '2026-03-04T19:00:00.000Z'],
  [APIA, '2011-12-29T23:59', '2011-12-30T09:59:00.000Z'],
  [APIA, '2011-12-31T00:00', '2011-12-30T10:00:00.000Z'],
])('in %s the clocks show %s at %s', (zone, wall, instant) => {
  expect(iso(instantOf(wall, zone)!)).toBe(instant)
  expect(wallTime(new Date(instant), zone)).toBe(wall)
})

test.each([
  [BERLIN, '2026-10-25T02:00', '2026-10-25T00:00:00.000Z'],
  [BERLIN, '2026-10-25T02:59', '2026-10-25T00:59:00.000Z'],
  [NEW_YORK, '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
  [LORD_HOWE, '2026-04-05T01:30', '2026-04-04T14:30:00.000Z'],
  [LORD_HOWE, '2026-04-05T01:59', '2026-04-04T14:59:00.000Z'],
])('in %s the clocks show %s twice, and the first time is at %s', (zone, wall, instant) => {
  expect(iso(instantOf(wall, zone)!)).toBe(instant)
  expect(wallTime(new Date(instant), zone)).toBe(wall)
})

test.each([
  [BERLIN, '2026-03-29T02:00', '2026-03-29T03:00'],
  [BERLIN, '2026-03-29T02:59', '2026-03-29T03:00'],
  [NEW_YORK, '2026-03-08T02:30', '2026-03-08T03:00'],
  [LORD_HOWE, '2026-10-04T02:10', '2026-10-04T02:30'],
  // A whole day: Samoa went over to the other side of the date line.
  [APIA, '2011-12-30T00:00', '2011-12-31T00:00'],
  [APIA, '2011-12-30T12:00', '2011-12-31T00:00'],
  [APIA, '2011-12-30T23:59', '2011-12-31T00:00'],
])('in %s the clocks never show %s, and go on from %s', (zone, wall, next) => {
  expect(wallTime(instantOf(wall, zone)!, zone)).toBe(next)
})

test('whatever the clocks of a zone show in a year is found again', () => {
  for (const zone of [NEW_YORK, BERLIN, KATHMANDU, LORD_HOWE, APIA, 'UTC'])
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 307 * 60_000) {
      const wall = wallTime(new Date(at), zone)
      const read = instantOf(wall, zone)!
      expect(wallTime(read, zone)).toBe(wall)
      expect(read.getTime()).toBeLessThanOrEqual(at)
    }
})

test('zones go by the names that places have today, each once, UTC among them', () => {
  expect(ZONES).toEqual(expect.arrayContaining(['UTC', 'Europe/Kyiv', 'Asia/Kolkata', 'America/Nuuk']))
  expect(new Set(ZONES).size).toBe(ZONES.length)
  expect(ZONES.join(' ')).not.toMatch(/Kiev|Calcutta|Katmandu|Saigon|Rangoon/)
  for (const zone of ZONES) expect(wallTime(new Date(0), zone)).toMatch(/^(1969-12-31|1970-01-01)T/)
})

test.each(['', 'Berlin', 'europe/berlin', 'Europe/Nowhere', '+01:00', 'constructor', 'Europe/Berlin '])(
  '%j is no zone',
  (name) => expect(isZone(name)).toBe(false),
)

test.each([
  ...['', 'tomorrow', '2026-02-31T09:00', '2026-03-05', '2026-03-05T24:30', '2026-03-05T08:00Z'],
  ...['0000-01-01T00:00', '0001-01-01T00:00', '9999-12-31T23:59'],
])('%j is no date and time', (wall) => expect(instantOf(wall, BERLIN)).toBeUndefined())
