import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { Locale } from './locales.ts'
import { spokenLocale } from './locales.ts'

/** English is the source: a locale that misses a message does not compile. */
export type Messages = typeof en
export type ErrorKey = keyof Messages['errors']

const catalogues: Record<Locale, Messages> = { en, de, ar }

export function messagesFor(locale: string): Messages {
  return catalogues[spokenLocale(locale) ?? 'en']
}
