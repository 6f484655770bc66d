import type { Db } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { readSettings } from '#src/settings/settings.ts'
import { guessesLog10 } from './estimate.ts'
import { containsOwnWord, ownWordsIn } from './own-words.ts'

export const LONGEST = 256
/** Below this many guesses (10 to the power of) a patient attacker gets in. */
const GUESSES_LOG10 = 9
/** From here on it counts as strong, and as very strong. */
const STRONG_LOG10 = 11
const VERY_STRONG_LOG10 = 14

export type PasswordFault = 'password_short' | 'password_long' | 'password_common' | 'password_personal'

interface Judge {
  password: string
  /** Names and emails of the person, organization and portal. */
  ownWords: string[]
  /** Of the reader: common words of this language are common too. */
  locale: Locale | null
}

export interface Judgement {
  fault: PasswordFault | undefined
  /** From 1, easily guessed, to 4; from 2 on nothing but length and own words can be wrong with it. */
  strength: 1 | 2 | 3 | 4
  /** It contains an own word, whatever else is wrong with it. */
  personal: boolean
}

/** In characters; for whoever is about to choose one. */
export async function readLengths(db: Db) {
  const { passwordLength } = await readSettings(db)
  return { minLength: passwordLength, maxLength: LONGEST }
}

/** Why a password is refused, if it is. */
export async function findPasswordFault(db: Db, judge: Judge): Promise<PasswordFault | undefined> {
  return (await judgePassword(db, judge)).fault
}

/** What is wrong with a password, and how hard it is to guess. Takes no longer for a megabyte of it. */
export async function judgePassword(db: Db, { password, ownWords, locale }: Judge): Promise<Judgement> {
  if (isTooLong(password)) return { fault: 'password_long', strength: 1, personal: false }
  const own = ownWordsIn(ownWords)
  const guesses = await guessesLog10(password.normalize('NFKC'), own, locale)
  const personal = containsOwnWord(password, own)
  const strength = personal ? 1 : strengthOf(guesses)
  const { passwordLength } = await readSettings(db)
  if (lengthOf(password) < passwordLength) return { fault: 'password_short', strength, personal }
  if (personal) return { fault: 'password_personal', strength, personal }
  return { fault: strength === 1 ? 'password_common' : undefined, strength, personal }
}

export function isTooLong(password: string) {
  // A code point has one or two units: nothing longer is worth counting.
  return password.length > 2 * LONGEST || [...password].length > LONGEST
}

/** In code points. What is hashed is normalised, and one sign may become eighteen: the smaller number counts. */
function lengthOf(password: string) {
  return Math.min([...password].length, [...password.normalize('NFKC')].length)
}

function strengthOf(guesses: number) {
  if (guesses < GUESSES_LOG10) return 1
  if (guesses < STRONG_LOG10) return 2
  return guesses < VERY_STRONG_LOG10 ? 3 : 4
}
