import { expect, test } from 'vitest'
import { sendRecoveryLink } from '#src/recovery/send-link.ts'
import { findUser } from '#src/users/show.ts'
import { createActiveUser, createAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { ADMIN } from './viewers.ts'

const CHOSEN = 'copper meadow thimble'

test('what became of a link for a new password is told with the person', async () => {
  const { portal, eve, send, told } = await opened()
  await send()
  expect(await told()).toEqual(['added', 'recoveryQueued: now'])
  await portal.deliverMail()
  expect(await told()).toEqual(['added', 'recoveryQueued', 'recoverySent'])
  const { link } = await portal.mailTo(eve.email)
  await portal.guest().post(link, { email: eve.email, password: CHOSEN })
  expect(await told()).toEqual(['added', 'recoveryQueued', 'recoverySent', 'recovered'])
})

test('who had it sent is named, and nobody when the person asked for it', async () => {
  const { portal, eve, by, send } = await opened()
  const named = async () =>
    (await findUser(portal.db, { id: eve.id, by: ADMIN, now: portal.now() }))?.timeline.map(({ what, by }) =>
      [what, by ?? []].flat().join(': '),
    )
  await send()
  expect(await named()).toEqual(['added', 'recoveryQueued: Pat'])
  await portal.deliverMail()
  expect(await named()).toEqual(['added', 'recoveryQueued: Pat', 'recoverySent'])
  await portal.guest().post('/recovery', { email: eve.email })
  await portal.deliverMail()
  expect(await named()).toEqual(['added', 'recoveryQueued: Pat', 'recoverySent', 'recoverySent'])
  const page = await (await portal.signIn(by)).visit(`/users/${eve.id}`)
  expect(page.text).toContain('Link for a new password queued by Pat')
})

test('one that did not arrive says why, and one that a newer took the place of is not missed', async () => {
  const { portal, send, told } = await opened()
  for (const _ of [1, 2]) await send()
  await portal.deliverMail()
  expect(await told()).toEqual(['added', 'recoveryQueued', 'recoverySent'])
  const bounced = { bounced_at: portal.now().toISOString(), bounced_why: '550 No such user' }
  await portal.db.updateTable('outbox').set(bounced).where('state', '=', 'sent').execute()
  expect(await told()).toEqual([
    ...['added', 'recoveryQueued', 'recoverySent'],
    'recoveryBounced: bad: 550 No such user',
  ])
})

async function opened() {
  const portal = await openPortal()
  const { db, secrets, now } = portal
  const eve = await createActiveUser(db, { email: 'eve@example.org' })
  const pat = await createAdmin(db, { name: 'Pat' })
  const by = { ...ADMIN, ...pat }
  const told = async () => {
    const person = await findUser(db, { id: eve.id, by: ADMIN, now: now() })
    return person?.timeline.map(({ what, is, why }) =>
      [what, is === 'done' ? [] : is, why?.words ?? []].flat().join(': '),
    )
  }
  const send = () => sendRecoveryLink(db, { userId: eve.id, by, secrets, now: now() })
  return { portal, eve, by, send, told }
}
