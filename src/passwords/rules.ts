import { ZxcvbnFactory } from '@zxcvbn-ts/core'

export const SHORTEST = 12
export const LONGEST = 256
/** Below this many guesses (10 to the power of) a patient attacker gets in. */
const GUESSES_LOG10 = 9
const SHORTEST_OWN_WORD = 4
/** Estimating takes time that grows with the length; what follows can only make it stronger. */
const ESTIMATED = 100

export type PasswordFault = 'password_short' | 'password_long' | 'password_common' | 'password_personal'

/** Why a password is refused, if it is. `ownWords`: names and emails of the person, organization and portal. */
export async function findPasswordFault(
  password: string,
  ownWords: string[],
): Promise<PasswordFault | undefined> {
  const length = [...password].length
  if (length < SHORTEST) return 'password_short'
  if (length > LONGEST) return 'password_long'
  if (containsOwnWord(password, ownWords)) return 'password_personal'
  const { check } = await estimator()
  if (check(password.slice(0, ESTIMATED)).guessesLog10 < GUESSES_LOG10) return 'password_common'
}

function containsOwnWord(password: string, texts: string[]) {
  const folded = fold(password)
  return ownWordsIn(texts).some((word) => folded.includes(word))
}

/** `Ada Lindqvist` → ada is too short to matter, lindqvist must not be part of the password. */
export function ownWordsIn(texts: string[]) {
  const words = texts.flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u))
  return [...new Set(words)].filter((word) => [...word].length >= SHORTEST_OWN_WORD)
}

function fold(text: string) {
  return text.normalize('NFKC').toLowerCase()
}

let ready: Promise<{ check: (password: string) => { guessesLog10: number } }> | undefined

/** The dictionaries are several megabytes: loaded when the first password is chosen, not at every start. */
function estimator() {
  ready ??= loadEstimator()
  return ready
}

async function loadEstimator() {
  const [common, english] = await Promise.all([
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  })
  return { check: (password: string) => zxcvbn.check(password) }
}
