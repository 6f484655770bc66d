import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import type { Locale } from './locales.ts'
import { spokenLocale } from './locales.ts'
import { pl } from './pl.ts'
import { ptBR } from './pt-BR.ts'
import { uk } from './uk.ts'

/** English is the source: a locale that misses a message does not compile. */
export type Messages = typeof en
export type ErrorKey = keyof Messages['errors']

const catalogues: Record<Locale, Messages> = { en, de, es, fr, pl, 'pt-BR': ptBR, uk, ar, ja }

export function messagesFor(locale: string): Messages {
  return catalogues[spokenLocale(locale) ?? 'en']
}
