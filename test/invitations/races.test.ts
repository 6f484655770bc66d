import { expect, test } from 'vitest'
import { acceptInvitation } from '#src/invitations/accept.ts'
import { lapseInvitation } from '#src/invitations/lapse.ts'
import { renewInvitation } from '#src/invitations/renew.ts'
import type { Portal } from '#test/support/portal.ts'
import { CHOSEN, invitationsOf, inviteOne, inviteSome, open } from './invited.ts'

const RACERS = 20

test('of twenty people who open one link at once, exactly one gets in', async () => {
  const { portal, invitee } = await inviteOne()
  const claims = await Promise.all(Array.from({ length: RACERS }, () => open(portal, invitee.token)))
  expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1)
})

test('of twenty browsers that press the button at once, one is shown the way to the password', async () => {
  const { portal, invitee } = await inviteOne()
  const browsers = Array.from({ length: RACERS }, () => portal.guest())
  const pages = await Promise.all(browsers.map((browser) => browser.post(`/invite/${invitee.token}`)))
  expect(pages.filter((page) => page.path === '/set-password' && page.status === 200)).toHaveLength(1)
  expect(pages.filter((page) => page.status === 410)).toHaveLength(RACERS - 1)
  expect(browsers.filter((browser) => browser.cookies.names.includes('claim'))).toHaveLength(1)
})

test('of twenty passwords chosen with one claim, one counts', async () => {
  const { portal, invitee } = await inviteOne()
  const claim = (await open(portal, invitee.token)) ?? ''
  const choices = Array.from({ length: RACERS }, (_, i) => `${CHOSEN} ${i}`)
  const answers = await Promise.all(choices.map((password) => accept(portal, claim, password)))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'claim_lost')).toHaveLength(RACERS - 1)
})

test('while links are being opened and passwords chosen, invitations can be sent again and nobody waits for ever', async () => {
  const { portal, invitees, send } = await inviteSome(RACERS)
  const openings = await Promise.all([
    ...invitees.map(async (invitee) => {
      const claim = await open(portal, invitee.token)
      return { invitee, accepted: claim ? (await accept(portal, claim)).ok : false }
    }),
    sendOneByOne(),
  ])
  for (const opening of openings) {
    if (!opening) continue
    const standing = (await invitationsOf(portal, opening.invitee.id)).filter((one) => !one.superseded_at)
    expect(standing).toHaveLength(1)
    expect(standing[0]!.accepted_at !== null).toBe(opening.accepted)
  }

  async function sendOneByOne() {
    for (const invitee of [...invitees, ...invitees, ...invitees]) await send([invitee])
    return undefined
  }
})

test('a password chosen while the invitation is sent again: either they are in or a new link is on its way', async () => {
  const { portal, invitees, send } = await inviteSome(RACERS)
  for (const invitee of invitees) {
    const claim = (await open(portal, invitee.token)) ?? ''
    const [accepted, sent] = await Promise.all([accept(portal, claim), send([invitee])])
    expect(sent.ok && sent.invited).toBe(accepted.ok ? 0 : 1)
    const standing = (await invitationsOf(portal, invitee.id)).filter(
      (one) => !one.superseded_at && !one.accepted_at,
    )
    expect(standing).toHaveLength(accepted.ok ? 0 : 1)
  }
})

test('everything at once, again and again, never leaves two open invitations or an error', async () => {
  const { portal, invitees, send } = await inviteSome(8)
  const { db, secrets, now } = portal
  portal.later({ minutes: 61 })
  for (let round = 0; round < 4; round++)
    await Promise.all([
      send(invitees),
      send([...invitees].reverse()),
      ...invitees.map(async ({ token }) => {
        const claim = await open(portal, token)
        if (claim) await Promise.all([lapseInvitation(db, { claim, now: now() }), accept(portal, claim)])
        await renewInvitation(db, { token, secrets, now: now() })
      }),
    ])
  for (const { id } of invitees) {
    const invitations = await invitationsOf(portal, id)
    expect(
      invitations.filter((one) => !one.superseded_at && !one.lapsed_at && !one.accepted_at).length,
    ).toBeLessThan(2)
    expect(invitations.filter((one) => one.accepted_at).length).toBeLessThan(2)
  }
})

test('once sending again was answered, the earlier link and claim are dead', async () => {
  const { portal, invitees, send } = await inviteSome(2)
  const [unopened, opened] = invitees
  const claim = (await open(portal, opened!.token)) ?? ''
  await send(invitees)
  expect(await open(portal, unopened!.token)).toBeUndefined()
  expect(await accept(portal, claim)).toEqual({ ok: false, reason: 'claim_lost' })
})

function accept({ db, now }: Portal, claim: string, password = CHOSEN) {
  return acceptInvitation(db, { claim, password, now: now() })
}
