import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '#src/ids.ts'
import { peekInvitation } from '#src/invitations/peek.ts'
import { invitationsOf, inviteOne, inviteSome, open } from './invited.ts'

const UNKNOWN = { ok: false, dead: { reason: 'unknown' } }

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
      expect(peek).toMatchObject(UNKNOWN)
    }),
  )
  expect((await peekInvitation(portal.db, { token, now: portal.now() })).ok).toBe(true)
})

test('a token names its invitation, and naming another one opens neither', async () => {
  const { portal, invitees } = await inviteSome(2)
  const [ada, bob] = invitees.map(({ token }) => ({ id: token.slice(0, 32), secret: token.slice(32) }))
  const [first] = await invitationsOf(portal, invitees[0]!.id)
  expect(ada!.id).toBe(first!.id.replaceAll('-', ''))
  for (const other of [bob!.id + ada!.secret, ada!.id + bob!.secret, ada!.secret, ada!.id, first!.token_hash])
    expect(await peekInvitation(portal.db, { token: other, now: portal.now() })).toMatchObject(UNKNOWN)
})

test('what is stored of a token holds nothing of its secret', async () => {
  const { portal, invitee } = await inviteOne()
  const [invitation] = await invitationsOf(portal, invitee.id)
  const { token } = invitee
  expect(invitation!.token_hash).toBe(`${token.slice(0, 32)}.${sha256(token)}`)
  expect(JSON.stringify(invitation)).not.toContain(token.slice(32))
})

test('a link of an earlier release, which named no invitation, still works once', async () => {
  const { portal, invitee } = await inviteOne()
  const before = 'as_derived_before_it_named_its_invitation-1'
  await portal.db
    .updateTable('invitations')
    .set({ token_hash: sha256(before) })
    .execute()
  expect((await peekInvitation(portal.db, { token: invitee.token, now: portal.now() })).ok).toBe(false)
  expect(await open(portal, before)).toBeDefined()
  expect(await open(portal, before)).toBeUndefined()
})
