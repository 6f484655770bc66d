import type { Locale } from '#src/i18n/locales.ts'

interface Manner {
  locale: Locale
  /** A mail does not know where it is read, so it names the zone. */
  timeZone: string
}

/** The English of the screens is British. */
const TAGS: Partial<Record<Locale, string>> = { en: 'en-GB' }

/** Making a formatter costs a hundred times more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>()
/** Thousands of mails name the same moment one after the other. */
const latest = new Map<string, { time: number; text: string }>()

/** `Sunday, 6 December 2026 at 18:00 UTC`. */
export function formatMoment(date: Date, manner: Manner) {
  const key = `${manner.locale} ${manner.timeZone}`
  const before = latest.get(key)
  if (before?.time === date.getTime()) return before.text
  const formatter = formatters.get(key) ?? makeFormatter(manner)
  formatters.set(key, formatter)
  const text = formatter.format(date)
  latest.set(key, { time: date.getTime(), text })
  return text
}

function makeFormatter({ locale, timeZone }: Manner) {
  return new Intl.DateTimeFormat(TAGS[locale] ?? locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  })
}
