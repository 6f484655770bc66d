import fc from 'fast-check'
import { expect, test } from 'vitest'
import { peekInvitation } from '#src/invitations/peek.ts'
import { inviteOne } from './invited.ts'

test('nothing but the whole token opens anything: cut, changed, repeated or made up, it is not known', async () => {
  const { portal, invitee } = await inviteOne()
  const { token } = invitee
  const changed = fc.nat(token.length - 1).map((at) => `${token.slice(0, at)}.${token.slice(at + 1)}`)
  const cut = fc.nat(token.length - 1).map((end) => token.slice(0, end))
  const longer = fc.string({ minLength: 1 }).map((rest) => token + rest)
  const swapped = fc.constantFrom(
    token.toUpperCase(),
    token.toLowerCase(),
    [...token].reverse().join(''),
    token + token,
  )
  const made = fc.oneof(changed, cut, longer, swapped, fc.string({ unit: 'binary' }), fc.base64String())
  await fc.assert(
    fc.asyncProperty(made, async (other) => {
      fc.pre(other !== token)
      const peek = await peekInvitation(portal.db, { token: other, now: portal.now() })
      expect(peek).toMatchObject({ ok: false, dead: { reason: 'unknown' } })
    }),
  )
  expect((await peekInvitation(portal.db, { token, now: portal.now() })).ok).toBe(true)
})
