const HOUR = 60
const DAY = 24 * HOUR

/** What a number may be, and what it is when nobody set it or something senseless stands in the table. */
export const BOUNDS = {
  link_days: { least: 1, most: 365, usual: 14 },
  /** In code points. 15 is what NIST SP 800-63B asks for where a password is the only proof. */
  password_length: { least: 8, most: 64, usual: 12 },
  staff_idle_minutes: { least: 5, most: DAY, usual: HOUR },
  staff_absolute_minutes: { least: 5, most: 7 * DAY, usual: DAY },
  user_idle_minutes: { least: 5, most: 90 * DAY, usual: DAY },
  user_absolute_minutes: { least: 5, most: 365 * DAY, usual: 30 * DAY },
  organization_bulk: { least: 1, most: 100_000, usual: 1000 },
  organization_daily: { least: 1, most: 100_000, usual: 1000 },
} as const

export type NumberKey = keyof typeof BOUNDS

/** In which unit people read and write what is stored in minutes. */
const UNITS: Partial<Record<NumberKey, number>> = {
  staff_absolute_minutes: HOUR,
  user_idle_minutes: HOUR,
  user_absolute_minutes: DAY,
}

export const REMINDERS = { atMost: 5, lastDay: 90 } as const

export function isNumberKey(key: string): key is NumberKey {
  return Object.hasOwn(BOUNDS, key)
}

export function unitOf(key: NumberKey) {
  return UNITS[key] ?? 1
}

/** The bounds in the unit of the page. */
export function shownBounds(key: NumberKey) {
  const { least, most, usual } = BOUNDS[key]
  const unit = unitOf(key)
  return { least: Math.ceil(least / unit), most: Math.floor(most / unit), usual: usual / unit }
}

export function within(key: NumberKey, stored: string | undefined): number {
  const { least, most, usual } = BOUNDS[key]
  const number = /^\d+$/.test(stored ?? '') ? Number(stored) : Number.NaN
  return number >= least && number <= most ? number : usual
}
