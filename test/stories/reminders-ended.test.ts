import { expect, test } from 'vitest'
import { pauseMailboxByHand, resumeMailbox } from '#src/mailboxes/pause-by-hand.ts'
import { type Invited, invited, remindersIn } from './reminded.ts'

const open = async ({ portal, link }: Invited) =>
  (await portal.guest().visit(link)).press('Create your password')

const accept = async (those: Invited) =>
  (await open(those)).fill('Password', 'copper meadow thimble').press('Save password and go in')

async function revoke({ portal, people }: Invited) {
  const page = await (await portal.signIn(people.admin)).visit(`/users/${people.ada.id}`)
  return (await page.follow('Revoke the invitation…')).press('Revoke the invitation')
}

test.each([
  ['opened', open, '/set-password'],
  ['accepted', accept, '/profile'],
  ['revoked', revoke, /^\/users\//],
])('nobody is reminded of an invitation that was %s', async (_, end, where) => {
  const those = await invited('3')
  expect((await end(those)).path).toMatch(where)
  those.portal.later({ days: 4 })
  await those.portal.deliverMail()
  expect(await remindersIn(those.portal)).toEqual({ queued: 0, told: 0 })
})

test('sending again begins anew, and the end of the link ends it', async () => {
  const { portal, people } = await invited('3,20')
  portal.later({ days: 2 })
  const list = await (await portal.signIn(people.admin)).visit('/users')
  await list.check('Select Ada').press('Send invites')
  expect(await portal.deliverMail()).toBe(1)
  portal.later({ days: 2 })
  expect(await portal.deliverMail()).toBe(0)
  portal.later({ days: 1 })
  expect(await portal.deliverMail()).toBe(1)
  portal.later({ days: 18 })
  expect(await portal.deliverMail()).toBe(0)
})

test.each([
  ['was opened', open, 'opened'],
  ['had ended', async ({ portal }: Invited) => portal.later({ days: 14 }), 'expired'],
])('a reminder that waited until the link %s is not sent', async (_, end, why) => {
  const those = await invited('3')
  const { portal, people } = those
  const { db, now } = portal
  const { id } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  portal.later({ days: 3 })
  await pauseMailboxByHand(db, { id, by: people.admin, now: now() })
  expect([await portal.deliverMail(), await remindersIn(portal)]).toEqual([0, { queued: 1, told: 1 }])
  await end(those)
  await resumeMailbox(db, { id, by: people.admin, now: now() })
  expect(await portal.deliverMail()).toBe(0)
  const reminder = db
    .selectFrom('outbox')
    .select(['state', 'last_error'])
    .where('kind', '=', 'invitation_reminder')
  expect(await reminder.executeTakeFirst()).toEqual({ state: 'cancelled', last_error: why })
})
