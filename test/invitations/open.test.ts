import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { acceptInvitation } from '#src/invitations/accept.ts'
import { findClaim } from '#src/invitations/claim.ts'
import { peekInvitation } from '#src/invitations/peek.ts'
import { tokenOf as derivedToken } from '#src/invitations/token.ts'
import { verifyPassword } from '#src/passwords/hash.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { NOW } from '#test/support/clock.ts'
import { createOrganization } from '#test/support/factories.ts'
import { CHOSEN, invitationsOf, inviteOne, inviteSome, open, tokenOf } from './invited.ts'

const LINK_MINUTES = 14 * 24 * 60
const MILLISECOND = 1 / 60_000

test('a link works until the last moment of its life, and not at its end', async () => {
  const { portal, invitees } = await inviteSome(2)
  const [inTime, late] = invitees.map(({ token }) => token)
  portal.later({ minutes: LINK_MINUTES - MILLISECOND })
  expect(await peek(portal, inTime!)).toBe('alive')
  expect(await open(portal, inTime!)).toBeDefined()
  portal.later({ minutes: MILLISECOND })
  expect(await peek(portal, late!)).toBe('expired')
  expect(await open(portal, late!)).toBeUndefined()
})

test('a claim is good until the last moment of its half hour, and not at its end', async () => {
  const { portal, invitee } = await inviteOne()
  const claim = (await open(portal, invitee.token)) ?? ''
  portal.later({ minutes: 30 - MILLISECOND })
  expect(await findClaim(portal.db, { claim, now: portal.now() })).toMatchObject({ email: invitee.email })
  portal.later({ minutes: MILLISECOND })
  expect(await findClaim(portal.db, { claim, now: portal.now() })).toBeUndefined()
  expect(await accept(portal, claim)).toEqual({ ok: false, reason: 'claim_lost' })
})

test('a link lives from the moment its mail is made up, as long as the setting says', async () => {
  const { portal, invitee, send } = await inviteOne()
  await writeSetting(portal.db, 'link_days', '3', { by: null, now: portal.now() })
  await send([invitee])
  const queued = (await invitationsOf(portal, invitee.id)).at(-1)
  expect(queued?.expires_at).toBeNull()
  portal.later({ days: 5 })
  await portal.deliverMail()
  const sent = (await invitationsOf(portal, invitee.id)).at(-1)
  expect(sent?.expires_at).toBe(iso(addDays(NOW, 5 + 3)))
})

test('before its mail is made up, a link is not known to anybody', async () => {
  const { portal, invitee, send } = await inviteOne()
  await send([invitee])
  const { db, secrets } = portal
  const newest = (await invitationsOf(portal, invitee.id)).at(-1)!
  const token = derivedToken(newest, secrets)
  expect(await peekInvitation(db, { token, now: portal.now() })).toMatchObject({
    dead: { reason: 'unknown' },
  })
  expect(await open(portal, token)).toBeUndefined()
  await portal.deliverMail()
  expect(await tokenOf(portal, invitee.email)).toBe(token)
})

test('a token is good for its email only: after a change of email, link and claim are dead', async () => {
  const { portal, invitees } = await inviteSome(2)
  const [unopened, opened] = invitees
  const claim = (await open(portal, opened!.token)) ?? ''
  for (const { id, email } of invitees)
    await portal.db
      .updateTable('users')
      .set({ email: `new.${email}` })
      .where('id', '=', id)
      .execute()
  expect(await open(portal, unopened!.token)).toBeUndefined()
  expect(await peek(portal, unopened!.token)).toBe('revoked')
  expect(await findClaim(portal.db, { claim, now: portal.now() })).toBeUndefined()
  expect(await accept(portal, claim)).toEqual({ ok: false, reason: 'claim_lost' })
})

test.each(['person', 'organization'] as const)(
  'when the %s is deactivated, link and claim are dead and a waiting mail stays at home',
  async (what) => {
    const { portal, invitees, send } = await inviteSome(3)
    const [unopened, opened, waiting] = invitees
    const claim = (await open(portal, opened!.token)) ?? ''
    await send([waiting!])
    await deactivate(portal.db, what)
    expect(await open(portal, unopened!.token)).toBeUndefined()
    expect(await peek(portal, unopened!.token)).toBe('revoked')
    expect(await accept(portal, claim)).toEqual({ ok: false, reason: 'claim_lost' })
    expect(await portal.deliverMail()).toBe(0)
  },
)

test('opening leaves a password that nobody knows, and never replaces one that somebody chose', async () => {
  const { portal, invitees } = await inviteSome(2)
  const [fresh, known] = invitees
  await portal.db
    .updateTable('users')
    .set({ password_hash: 'of an earlier time' })
    .where('id', '=', known!.id)
    .execute()
  await open(portal, fresh!.token)
  await open(portal, known!.token)
  const generated = await user(portal.db, fresh!.id)
  expect(generated.password_hash).toMatch(/^\$argon2id\$/)
  expect(generated.password_set_at).toBeNull()
  for (const guess of ['', ' ', 'null', fresh!.token, fresh!.email])
    expect(await verifyPassword(guess, generated.password_hash)).toBe(false)
  expect((await user(portal.db, known!.id)).password_hash).toBe('of an earlier time')
})

function accept({ db, now }: { db: Db; now: () => Date }, claim: string) {
  return acceptInvitation(db, { claim, password: CHOSEN, now: now() })
}

async function peek({ db, now }: { db: Db; now: () => Date }, token: string) {
  const found = await peekInvitation(db, { token, now: now() })
  return found.ok ? 'alive' : found.dead.reason
}

async function deactivate(db: Db, what: 'person' | 'organization') {
  const deactivated_at = iso(NOW)
  const change =
    what === 'person'
      ? { deactivated_at }
      : { organization_id: (await createOrganization(db, { deactivated_at })).id }
  await db.updateTable('users').set(change).where('role', '=', 'user').execute()
}

function user(db: Db, id: string) {
  return db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}
