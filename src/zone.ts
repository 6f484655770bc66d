import { iso } from '#src/clock.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Of centuries that have zones, and years of four digits around them. */
const WALL_TIME = /^(19|2\d)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** Engines know places by the names that they once had. */
const NAMED_TODAY: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

export const UTC = 'UTC'

/** As IANA names them. */
export const ZONES = [
  ...new Set([UTC, ...Intl.supportedValuesOf('timeZone').map((name) => NAMED_TODAY[name] ?? name)]),
]

const known = new Set(ZONES)

export function isZone(name: string) {
  return known.has(name)
}

/** Making one costs a hundred times more than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** What the clocks of a zone show: `2026-03-05T09:00`, as fields for a date and a time have it. */
export function wallTime(at: Date, zone: string) {
  const clock = clocks.get(zone) ?? makeClock(zone)
  clocks.set(zone, clock)
  const { year, month, day, hour, minute } = Object.fromEntries(
    clock.formatToParts(at).map(({ type, value }) => [type, value]),
  )
  return `${year}-${month}-${day}T${hour}:${minute}`
}

/**
 * When the clocks of a zone show this: the first of two times, where they are put back. What is left out, where they are put forward,
 * they never show; then it is the moment of that, at which they show something later. Nothing for what is no date and time.
 */
export function instantOf(wall: string, zone: string) {
  const asUtc = WALL_TIME.test(wall) ? Date.parse(`${wall}Z`) : Number.NaN
  // `2026-02-31` would become a day in March.
  if (Number.isNaN(asUtc) || !iso(new Date(asUtc)).startsWith(wall)) return
  const [before, after] = [offsetAt(asUtc - DAY, zone), offsetAt(asUtc + DAY, zone)]
  const early = asUtc - Math.max(before, after)
  const late = asUtc - Math.min(before, after)
  const shown = [early, late].find((at) => wallTime(new Date(at), zone) === wall)
  return new Date(shown ?? firstWith(after, { from: early, to: late }, zone))
}

/** How far its clocks are ahead of UTC. */
function offsetAt(at: number, zone: string) {
  return Date.parse(`${wallTime(new Date(at), zone)}Z`) - Math.floor(at / MINUTE) * MINUTE
}

/** To the minute, by halves: `from` is before it, `to` is not. */
function firstWith(offset: number, { from, to }: { from: number; to: number }, zone: string) {
  let [before, at] = [from, to]
  while (at - before > MINUTE) {
    const middle = before + Math.floor((at - before) / MINUTE / 2) * MINUTE
    if (offsetAt(middle, zone) === offset) at = middle
    else before = middle
  }
  return at
}

function makeClock(timeZone: string) {
  const numeric = '2-digit'
  const fields = { month: numeric, day: numeric, hour: numeric, minute: numeric, hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat('en', { timeZone, calendar: 'gregory', year: 'numeric', ...fields })
}
