import { expect, test } from 'vitest'
import { parseEmail } from '#src/email.ts'
import { openInvitation } from '#src/invitations/open.ts'
import { openByAddress } from '#src/invitations/open-by-address.ts'
import { writeSetting } from '#src/settings/settings.ts'
import type { Portal } from '#test/support/portal.ts'
import { invitationsOf, inviteOne, inviteSome } from './invited.ts'

const HERE = '192.0.2.1'

test('the invited email opens the link, in whatever spelling it is typed', async () => {
  const { portal, invitees } = await inAddressMode(3)
  const spellings = [' invited0@example.org ', 'Invited1@EXAMPLE.org', 'INVITED2@Example.ORG']
  for (const [n, { token }] of invitees.entries())
    expect(await type(portal, token, spellings[n]!)).toMatchObject({ ok: true })
})

test.each(['somebody@example.org', 'invited1@example.org', 'invited0+x@example.org', 'invited0@example.com'])(
  '%s is another email: nothing changes, and the link still works',
  async (typed) => {
    const { portal, invitees } = await inAddressMode(2)
    const { id, token, email } = invitees[0]!
    const before = await everythingAbout(portal, id)
    expect(await type(portal, token, typed)).toEqual({ ok: false, reason: 'address_other' })
    expect(await everythingAbout(portal, id)).toEqual(before)
    expect(await type(portal, token, email)).toMatchObject({ ok: true })
  },
)

test('a press alone opens nothing where the email is asked for', async () => {
  const { portal, invitees } = await inAddressMode(1)
  const { id, token } = invitees[0]!
  const before = await everythingAbout(portal, id)
  expect(await openInvitation(portal.db, { token, now: portal.now() })).toBeUndefined()
  expect(await openInvitation(portal.db, { token, address: '', now: portal.now() })).toBeUndefined()
  expect(await everythingAbout(portal, id)).toEqual(before)
})

test('after ten wrong emails in a quarter of an hour a network waits, with the right one too, and then goes on', async () => {
  const { portal, invitees } = await inAddressMode(1)
  const { token, email } = invitees[0]!
  for (let n = 0; n < 10; n++)
    expect(await type(portal, token, `guess${n}@example.org`)).toMatchObject({ reason: 'address_other' })
  expect(await type(portal, token, email)).toMatchObject({ ok: false, reason: 'wait' })
  portal.later({ minutes: 14 })
  expect(await type(portal, token, email)).toMatchObject({ ok: false, reason: 'wait' })
  portal.later({ minutes: 1 })
  expect(await type(portal, token, email)).toMatchObject({ ok: true })
})

test('one stranger with the link cannot keep the invited person waiting', async () => {
  const { portal, invitees } = await inAddressMode(1)
  const { token, email } = invitees[0]!
  for (let n = 0; n < 200; n++) await type(portal, token, `guess${n}@example.org`, '198.51.100.7')
  expect(await type(portal, token, email)).toMatchObject({ ok: true })
})

test('many strangers together get fifty guesses, and the wait is over after a quarter of an hour', async () => {
  const { portal, invitees } = await inAddressMode(2)
  const { token, email } = invitees[0]!
  const answers = []
  for (let n = 0; n < 60; n++) answers.push(await type(portal, token, `guess${n}@example.org`, `net${n}`))
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'address_other')).toHaveLength(50)
  expect(await type(portal, token, email)).toMatchObject({ reason: 'wait' })
  // Other links are not touched by it.
  expect(await type(portal, invitees[1]!.token, invitees[1]!.email)).toMatchObject({ ok: true })
  portal.later({ minutes: 15 })
  expect(await type(portal, token, email)).toMatchObject({ ok: true })
})

test('a hundred guesses at the same moment are counted like a hundred one after the other', async () => {
  const { portal, invitees } = await inAddressMode(1)
  const { token } = invitees[0]!
  const guesses = Array.from({ length: 100 }, (_, n) => type(portal, token, `guess${n}@example.org`))
  const compared = (await Promise.all(guesses)).filter((a) => !a.ok && a.reason === 'address_other')
  expect(compared).toHaveLength(10)
})

test('a whole office opens its links from one address on one morning', async () => {
  const { portal, invitees } = await inAddressMode(15)
  for (const { token, email } of invitees)
    expect(await type(portal, token, email)).toMatchObject({ ok: true })
})

test('of many people who type the right email at the same moment exactly one gets in', async () => {
  const { portal, invitees } = await inAddressMode(1)
  const { token, email } = invitees[0]!
  const racing = Array.from({ length: 20 }, (_, n) => type(portal, token, email, `net${n}`))
  const won = (await Promise.all(racing)).filter(({ ok }) => ok)
  expect(won).toHaveLength(1)
})

test('an email that the person got later does not open a link that was sent to the earlier one', async () => {
  const { portal, invitee } = await inviteOne()
  await addressMode(portal)
  const moved = { email: 'moved@example.org', email_typed: 'moved@example.org' }
  await portal.db.updateTable('users').set(moved).where('id', '=', invitee.id).execute()
  for (const typed of ['moved@example.org', invitee.email])
    expect(await type(portal, invitee.token, typed)).toMatchObject({ ok: false })
})

async function inAddressMode(count: number) {
  const invited = await inviteSome(count)
  await addressMode(invited.portal)
  return invited
}

function addressMode({ db, now }: Portal) {
  return writeSetting(db, 'opening_mode', 'address', { by: null, now: now() })
}

function type({ db, now }: Portal, token: string, typed: string, network = HERE) {
  return openByAddress(db, { token, email: parseEmail(typed)!, network, now: now() })
}

async function everythingAbout(portal: Portal, userId: string) {
  const user = await portal.db.selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirst()
  const audit = await portal.db.selectFrom('audit').selectAll().orderBy('id').execute()
  return { user, audit, invitations: await invitationsOf(portal, userId) }
}
