import type { Locale } from '#src/i18n/locales.ts'

/** The English of the screens is British. */
const TAGS: Partial<Record<Locale, string>> = { en: 'en-GB' }

/** `Sunday, 6 December 2026 at 18:00 UTC`: a mail does not know where it is read, so it names the zone. */
export function formatUntil(date: Date, locale: Locale) {
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
  }).format(date)
}
