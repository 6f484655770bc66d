import { randomInt } from 'node:crypto'
import { containsOwnWord, ownWordsIn } from './own-words.ts'

const WORDS = 5

/**
 * Five of the 7,776 words of the EFF's long list, by chance: 64 bits, and still something to remember. None that would be refused because
 * it is part of somebody's name or address.
 */
export async function suggestPassphrase(ownWords: string[]) {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  const own = ownWordsIn(ownWords)
  const list = dictionary['diceware-common'].filter((word) => !containsOwnWord(String(word), own))
  return Array.from({ length: WORDS }, () => list[randomInt(list.length)]).join(' ')
}
