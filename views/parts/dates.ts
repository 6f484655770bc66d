import { wallTime } from '#src/zone.ts'
import { usePage } from '#views/page.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The zone is the portal's, not the reader's, so every time of day says which one it is in. */
const TIME = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const
const FORMATS = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...TIME },
  day: { day: 'numeric', month: 'long' },
  dayOfYear: { day: 'numeric', month: 'long', year: 'numeric' },
  moment: { day: 'numeric', month: 'short', ...TIME },
  until: { weekday: 'long', day: 'numeric', month: 'long', ...TIME },
} as const

/** Making a formatter costs a hundred times more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Dates and times in the reader's language and the portal's zone, ready to stand in a sentence. */
export function useDates() {
  const { locale, now, timeZone } = usePage()
  const write = (format: keyof typeof FORMATS, at: string) => {
    const key = `${locale} ${timeZone} ${format}`
    const options = { hourCycle: 'h23', timeZone, ...FORMATS[format] } as const
    const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(regional(locale), options)
    formatters.set(key, formatter)
    return formatter.format(new Date(at))
  }
  const yearOf = (date: Date) => wallTime(date, timeZone).slice(0, 4)
  const day = (at: string) => write(yearOf(new Date(at)) === yearOf(now) ? 'day' : 'dayOfYear', at)

  return {
    full: (at: string) => write('full', at),
    day,
    moment: (at: string) => write('moment', at),
    until: (at: string) => write('until', at),
    /** `3 minutes ago` within a day, then the date. */
    ago: (at: string) => {
      const past = now.getTime() - Date.parse(at)
      if (past >= DAY || past < 0) return day(at)
      const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
      if (past < MINUTE) return relative.format(0, 'second')
      return past < HOUR
        ? relative.format(-Math.floor(past / MINUTE), 'minute')
        : relative.format(-Math.floor(past / HOUR), 'hour')
    },
    /** `in 14 days`, `in 3 minutes`. */
    away: (at: string) => {
      const ahead = Date.parse(at) - now.getTime()
      const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })
      if (ahead < HOUR) return relative.format(Math.max(1, Math.round(ahead / MINUTE)), 'minute')
      return ahead < 2 * DAY
        ? relative.format(Math.floor(ahead / HOUR), 'hour')
        : relative.format(Math.round(ahead / DAY), 'day')
    },
  }
}

/** Our English is written the British way: 22 November, 08:15. */
function regional(locale: string) {
  return locale === 'en' ? 'en-GB' : locale
}
