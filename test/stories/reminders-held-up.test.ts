import { expect, test } from 'vitest'
import { pauseMailboxByHand, resumeMailbox } from '#src/mailboxes/pause-by-hand.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('after a mailbox stood still for days nobody gets two reminders at once, nor the next one on the same day', async () => {
  const portal = await openPortal()
  const { db } = portal
  const { admin: by } = await cast(db)
  await writeSetting(db, 'reminder_days', '3,6', { by: null, now: portal.now() })
  await (await (await portal.signIn(by)).visit('/users')).check('Select Ada').press('Send invites')
  expect(await portal.deliverMail()).toBe(1)
  const { id } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  await pauseMailboxByHand(db, { id, by, now: portal.now() })
  for (let twice = 0; twice < 2; twice++) {
    portal.later({ days: 3 })
    expect(await portal.deliverMail()).toBe(0)
  }
  await resumeMailbox(db, { id, by, now: portal.now() })
  expect(await portal.deliverMail()).toBe(1)
  portal.later({ minutes: 23 * 60 })
  expect(await portal.deliverMail()).toBe(0)
  portal.later({ minutes: 60 })
  expect(await portal.deliverMail()).toBe(1)
})
