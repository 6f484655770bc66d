import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSecrets } from '#src/secrets.ts'

const [OLD, NEW] = [
  'an old key of more than thirty-two characters',
  'a new key of more than thirty-two characters',
]
const secrets = createSecrets([NEW])

test('what was sealed opens again, byte for byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.string(), (bytes, purpose) => {
      const content = Buffer.from(bytes)
      expect(secrets.unseal(purpose, secrets.seal(purpose, content)).equals(content)).toBe(true)
    }),
  )
})

test('the same content is sealed differently every time and shows nothing of itself', () => {
  const [first, second] = [secrets.seal('mailbox', 're_secret'), secrets.seal('mailbox', 're_secret')]
  expect(first).not.toBe(second)
  expect(first).not.toContain('re_secret')
  expect(first).not.toContain(Buffer.from('re_secret').toString('base64').slice(0, 8))
})

test('it opens for the purpose it was sealed for and no other', () => {
  const sealed = secrets.seal('mailbox', 're_secret')
  expect(() => secrets.unseal('captured mail', sealed)).toThrow()
})

test('a changed byte anywhere is noticed', () => {
  const sealed = secrets.seal('mailbox', 're_secret')
  const [id = '', box = ''] = sealed.split('.')
  const bytes = Buffer.from(box, 'base64')
  for (let i = 0; i < bytes.length; i++) {
    const changed = Buffer.from(bytes)
    changed[i]! ^= 1
    expect(() => secrets.unseal('mailbox', `${id}.${changed.toString('base64')}`)).toThrow()
  }
})

test('what was cut short or is no secret at all does not open', () => {
  const sealed = secrets.seal('mailbox', 're_secret')
  const id = secrets.keyId
  for (const broken of [sealed.slice(0, -8), `${id}.`, `${id}.AAAA`, id, '', 'nonsense'])
    expect(() => secrets.unseal('mailbox', broken)).toThrow()
})

test('after a change of keys the older one still opens, and new secrets use the newer', () => {
  const before = createSecrets([OLD])
  const during = createSecrets([NEW, OLD])
  expect(during.unseal('mailbox', before.seal('mailbox', 're_secret')).toString()).toBe('re_secret')
  expect(during.keyId).toBe(secrets.keyId)
  expect(secrets.unseal('mailbox', during.seal('mailbox', 're_secret')).toString()).toBe('re_secret')
})

test('a secret whose key is gone says which key is missing', () => {
  const before = createSecrets([OLD])
  const missing = `A secret was made with the key ${before.keyId}, which is not among those in SECRET_KEY.`
  expect(() => secrets.unseal('mailbox', before.seal('mailbox', 're_secret'))).toThrow(missing)
  expect(() => secrets.derive(before.keyId, 'invitation', 1)).toThrow(missing)
})

test('derived tokens are the same for the same parts and different for any other', () => {
  const derive = (...parts: (string | number)[]) => secrets.derive(secrets.keyId, ...parts)
  const token = derive('invitation', 'a', 1)
  expect(derive('invitation', 'a', 1)).toBe(token)
  const others = [derive('invitation', 'a', 2), derive('invitation', 'b', 1), derive('reset', 'a', 1)]
  // Parts never run into each other, and a number is not the text of it.
  others.push(derive('invitation', 'a1'), derive('invitationa', 1), derive('invitation', 'a', '1'))
  expect(new Set([token, ...others]).size).toBe(others.length + 1)
})

test('a derived token has 256 bits and fits into one segment of a path', () => {
  const token = secrets.derive(secrets.keyId, 'invitation', 'a', 1)
  expect(token).toMatch(/^[\w-]{43}$/)
})

test('another key derives other tokens and has another name', () => {
  const other = createSecrets([OLD])
  expect(other.keyId).not.toBe(secrets.keyId)
  expect(other.derive(other.keyId, 'a')).not.toBe(secrets.derive(secrets.keyId, 'a'))
  expect(NEW).not.toContain(secrets.keyId)
})
