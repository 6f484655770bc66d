import { randomInt } from 'node:crypto'

const WORDS = 5

/** Five of the 7,776 words of the EFF's long list, by chance: 64 bits, and still something to remember. */
export async function suggestPassphrase() {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  const list = dictionary['diceware-common']
  return Array.from({ length: WORDS }, () => list[randomInt(list.length)]).join(' ')
}
