import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import type { Locale } from '#src/i18n/locales.ts'

/** Estimating takes time that grows with the length; what follows can only make it stronger. */
const ESTIMATED = 50
/** By default a password full of digits and signs takes a second, and nobody else is served meanwhile. */
const SUBSTITUTIONS = 8

/** Languages beside English for which there are words. */
const WORDS: Partial<Record<string, () => Promise<{ dictionary: Record<string, string[]> }>>> = {
  ar: () => import('@zxcvbn-ts/language-ar'),
  de: () => import('@zxcvbn-ts/language-de'),
  es: () => import('@zxcvbn-ts/language-es-es'),
  fr: () => import('@zxcvbn-ts/language-fr'),
  ja: () => import('@zxcvbn-ts/language-ja'),
  pl: () => import('@zxcvbn-ts/language-pl'),
  'pt-BR': () => import('@zxcvbn-ts/language-pt-br'),
}

/**
 * How many guesses it takes, as a power of 10: the fewest that somebody needs who tries common passwords and English words,
 * or the words of the reader's language.
 */
export async function guessesLog10(password: string, ownWords: string[], locale: Locale | null) {
  const looked = password.slice(0, ESTIMATED)
  const languages = locale && WORDS[locale] ? ['en', locale] : ['en']
  const estimators = await Promise.all(languages.map(estimator))
  return Math.min(...estimators.map((zxcvbn) => zxcvbn.check(looked, ownWords).guessesLog10))
}

const ready = new Map<string, Promise<ZxcvbnFactory>>()

/** The dictionaries are several megabytes: loaded when the first password is chosen, not at every start. */
function estimator(language: string) {
  const loading = ready.get(language) ?? load(language)
  ready.set(language, loading)
  return loading
}

/** Each language has an estimator of its own: together with English it would take its memory once for each. */
async function load(language: string) {
  const common = await import('@zxcvbn-ts/language-common')
  const { dictionary } = await (WORDS[language]?.() ?? import('@zxcvbn-ts/language-en'))
  const own = language === 'en' ? common.dictionary : {}
  return new ZxcvbnFactory({
    dictionary: { ...own, ...dictionary },
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: SUBSTITUTIONS,
  })
}
