import { expect, test } from 'vitest'
import { revokeInvitation } from '#src/users/revoke.ts'
import { CHOSEN, invitationsOf, inviteOne, inviteSome, open } from '#test/invitations/invited.ts'
import type { Portal } from '#test/support/portal.ts'
import { formTokenIn } from './scene.ts'

const PEOPLE = 50

test('50 people racing on one link: one wins', async () => {
  const { portal, invitee } = await inviteOne()
  const browsers = Array.from({ length: PEOPLE }, () => portal.guest())
  const opened = await Promise.all(browsers.map((browser) => browser.post(`/invite/${invitee.token}`)))
  const winners = opened.filter((page) => page.path === '/set-password' && page.status === 200)
  expect(winners).toHaveLength(1)
  expect(opened.filter(({ status }) => status === 410)).toHaveLength(PEOPLE - 1)

  const { browser } = winners[0]!
  const choices = Array.from({ length: PEOPLE }, (_, i) => ({ password: `${CHOSEN} ${i}` }))
  const chosen = await Promise.all(choices.map((choice) => browser.post('/set-password', choice)))
  expect(chosen.filter(({ url }) => url.pathname !== '/set-password')).toHaveLength(1)
  const accepted = (await invitationsOf(portal, invitee.id)).filter((one) => one.accepted_at)
  expect(accepted).toHaveLength(1)
})

test('racing revoke, re-send and accept: never two live links, never accepted after a revoke was acknowledged', async () => {
  const { portal, invitees, send, admin } = await inviteSome(12)
  const browser = await portal.signIn(admin)
  const form_token = await formTokenIn(browser)
  const by = { id: admin.id, role: 'admin' as const, organizationId: null, organizationAdmin: false }
  let revoked = 0
  const revoke = async (id: string) => {
    const answer = await revokeInvitation(portal.db, { id, by, now: portal.now() })
    if (!answer.ok) return
    revoked++
    const offers = await invitationsOf(portal, id)
    const ended = offers.filter((one) => one.revoked_at).map((one) => one.id)
    acknowledged.push(...ended)
  }
  const acknowledged: string[] = []
  await Promise.all(
    invitees.flatMap((invitee, i) => [
      accept(portal, invitee.token),
      i % 3 === 0 ? revoke(invitee.id) : send([invitee]),
      browser.post('/sendings', { form_token, user_ids: invitee.id }),
      i % 3 === 1 ? revoke(invitee.id) : accept(portal, invitee.token),
    ]),
  )
  for (const { id } of invitees) {
    const all = await invitationsOf(portal, id)
    const live = all.filter(
      (one) => !one.accepted_at && !one.superseded_at && !one.lapsed_at && !one.revoked_at,
    )
    expect(live.length).toBeLessThan(2)
    expect(all.filter((one) => one.accepted_at).length).toBeLessThan(2)
    expect(all.filter((one) => one.accepted_at && (one.revoked_at || acknowledged.includes(one.id)))).toEqual(
      [],
    )
  }
  expect(revoked).toBeGreaterThan(0)
})

test('nothing that was used works again: a link, a claim, a form of a session that ended', async () => {
  const { portal, invitee, admin } = await inviteOne()
  const browser = portal.guest()
  const opened = await browser.post(`/invite/${invitee.token}`)
  const claim = browser.cookies.value('claim') ?? ''
  await opened.fill('Password', CHOSEN).press('Save password and go in')
  expect((await portal.guest().post(`/invite/${invitee.token}`)).status).toBe(410)
  const thief = portal.guest()
  thief.cookies.plant('claim', claim)
  expect((await thief.post('/set-password', { password: `${CHOSEN} of a thief` })).status).toBe(410)
  expect((await thief.post('/set-password/later')).status).toBe(410)

  const administrator = await portal.signIn(admin)
  const form_token = await formTokenIn(administrator)
  const session = administrator.cookies.value('session') ?? ''
  await administrator.post('/sign-out', { form_token })
  const copy = portal.guest()
  copy.cookies.plant('session', session)
  const replayed = await copy.post('/users', { form_token, name: 'Eve', email: 'eve@example.org' })
  expect(replayed.url.pathname).toBe('/sign-in')
})

async function accept(portal: Portal, token: string) {
  const claim = await open(portal, token)
  if (!claim) return
  const browser = portal.guest()
  browser.cookies.plant('claim', claim)
  await browser.post('/set-password', { password: CHOSEN })
}
