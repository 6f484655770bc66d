import { dictionary } from '@zxcvbn-ts/language-common'
import { expect, test } from 'vitest'
import { suggestPassphrase } from '#src/passwords/suggest.ts'

test('no word is suggested that would be refused as one’s own', async () => {
  const words = dictionary['diceware-common'].map(String)
  const zealous = words.filter((word) => word.startsWith('z'))
  const own = words.filter((word) => !word.startsWith('z') && word.length > 3)
  for (const word of (await suggestPassphrase(own)).split(' '))
    expect(word.length <= 3 || zealous.includes(word), word).toBe(true)
})
