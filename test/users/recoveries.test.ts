import { expect, test } from 'vitest'
import { sendRecoveryLink } from '#src/recovery/send-link.ts'
import { findUser } from '#src/users/show.ts'
import { createActiveUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { ADMIN } from './viewers.ts'

const CHOSEN = 'copper meadow thimble'

test('what became of a link for a new password is told with the person', async () => {
  const { portal, eve, send, told } = await opened()
  await send()
  expect(await told()).toEqual(['added', 'recoveryQueued: now'])
  await portal.deliverMail()
  expect(await told()).toEqual(['added', 'recoverySent'])
  const { link } = await portal.mailTo(eve.email)
  await portal.guest().post(link, { email: eve.email, password: CHOSEN })
  expect(await told()).toEqual(['added', 'recoverySent', 'recovered'])
})

test('one that did not arrive says why, and one that a newer took the place of is not missed', async () => {
  const { portal, send, told } = await opened()
  for (const _ of [1, 2]) await send()
  await portal.deliverMail()
  expect(await told()).toEqual(['added', 'recoverySent'])
  const bounced = { bounced_at: portal.now().toISOString(), bounced_why: '550 No such user' }
  await portal.db.updateTable('outbox').set(bounced).where('state', '=', 'sent').execute()
  expect(await told()).toEqual(['added', 'recoverySent', 'recoveryBounced: bad: 550 No such user'])
})

async function opened() {
  const portal = await openPortal()
  const { db, secrets, now } = portal
  const eve = await createActiveUser(db, { email: 'eve@example.org' })
  const told = async () => {
    const person = await findUser(db, { id: eve.id, by: ADMIN, now: now() })
    return person?.timeline.map(({ what, is, why }) =>
      [what, is === 'done' ? [] : is, why ?? []].flat().join(': '),
    )
  }
  const send = () => sendRecoveryLink(db, { userId: eve.id, by: ADMIN, secrets, now: now() })
  return { portal, eve, send, told }
}
