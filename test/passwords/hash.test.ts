import { expect, test } from 'vitest'
import { hashGeneratedPassword, hashPassword, verifyPassword } from '#src/passwords/hash.ts'

test('a password is stored as argon2id with the parameters we promise, salted each time', async () => {
  const [one, two] = await Promise.all([hashPassword('copper meadow'), hashPassword('copper meadow')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(two)
})

test('the right password is right, in whatever form its letters were typed; no other is', async () => {
  const stored = await hashPassword('Zwölf grüne Äpfel')
  expect(await verifyPassword('Zwo\u0308lf gru\u0308ne A\u0308pfel', stored)).toBe(true)
  for (const wrong of ['Zwölf grüne Äpfel ', 'zwölf grüne äpfel', 'Zwolf grune Apfel', ''])
    expect(await verifyPassword(wrong, stored)).toBe(false)
})

test('every character counts, to the very end', async () => {
  const long = 'x'.repeat(255)
  const stored = await hashPassword(`${long}a`)
  expect(await verifyPassword(`${long}a`, stored)).toBe(true)
  expect(await verifyPassword(`${long}b`, stored)).toBe(false)
  expect(await verifyPassword(long, stored)).toBe(false)
})

test('where there is no password, none is right', async () => {
  for (const guess of ['', 'null', 'copper meadow']) expect(await verifyPassword(guess, null)).toBe(false)
})

test('a generated password is different each time and matches nothing that can be typed', async () => {
  const [one, two] = await Promise.all([hashGeneratedPassword(), hashGeneratedPassword()])
  expect(one).not.toBe(two)
  for (const guess of ['', '0'.repeat(32), '\0'.repeat(32)])
    expect(await verifyPassword(guess, one)).toBe(false)
})
