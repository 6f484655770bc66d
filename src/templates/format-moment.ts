import type { Locale } from '#src/i18n/locales.ts'

/** The English of the screens is British. */
const TAGS: Partial<Record<Locale, string>> = { en: 'en-GB' }

/** Making a formatter costs a hundred times more than using it. */
const formatters = new Map<Locale, Intl.DateTimeFormat>()
/** Thousands of mails name the same moment one after the other. */
const latest = new Map<Locale, { time: number; text: string }>()

/** `Sunday, 6 December 2026 at 18:00 UTC`: a mail does not know where it is read, so it names the zone. */
export function formatMoment(date: Date, locale: Locale) {
  const before = latest.get(locale)
  if (before?.time === date.getTime()) return before.text
  const formatter = formatters.get(locale) ?? makeFormatter(locale)
  formatters.set(locale, formatter)
  const text = formatter.format(date)
  latest.set(locale, { time: date.getTime(), text })
  return text
}

function makeFormatter(locale: Locale) {
  return new Intl.DateTimeFormat(TAGS[locale] ?? locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  })
}
