import { expect, test } from 'vitest'
import { settleUnknown } from '#src/outbox/unknown.ts'
import { cancelSending } from '#src/sendings/cancel.ts'
import { findSending } from '#src/sendings/show.ts'
import { cleanUp } from '#src/worker.ts'
import { createAdmin } from '#test/support/factories.ts'
import { eventOf, HARD_BOUNCE } from '#test/support/resend-events.ts'
import { viewerOf } from '#test/users/standing.ts'
import { openHearing } from './portal.ts'

test('a report that comes before the provider’s own answer finds its mail, and its answer is stored after all', async () => {
  const hearing = await openHearing()
  const { resend, portal } = hearing
  resend.orderFaults({ drop: 'after' })
  await hearing.invite('Ada', 'Bob')
  expect(await hearing.outboxOf('ada@example.org')).toMatchObject([{ state: 'batched', provider_id: null }])
  await hearing.report('ada@', 'email.delivered')
  expect(await hearing.outboxOf('ada@example.org')).toMatchObject([
    { state: 'sent', provider_id: hearing.mailTo('ada@').id, delivered_at: expect.any(String) },
  ])
  portal.later({ minutes: 1 })
  await portal.deliverMail()
  expect(await hearing.outboxOf('bob@example.org')).toMatchObject([
    { state: 'sent', provider_id: hearing.mailTo('bob@').id },
  ])
  expect(resend.accepted).toHaveLength(2)
})

test('mails nobody could tell about are told about by reports, and once all are, their request is forgotten', async () => {
  const hearing = await openHearing()
  const { resend, portal } = hearing
  resend.orderFaults({ drop: 'after' })
  await hearing.invite('Ada', 'Bob')
  portal.later({ days: 1 })
  await portal.deliverMail()
  const left = async () => {
    await cleanUp(portal.db, portal.now())
    const [batch] = await portal.db.selectFrom('batches').select('state').execute()
    const requests = await portal.db.selectFrom('batch_requests').select('batch_id').execute()
    return [batch?.state, requests.length]
  }
  await hearing.report('ada@', 'email.delivered')
  expect(await left()).toEqual(['parked', 1])
  await hearing.report('bob@', 'email.delivered')
  expect(await left()).toEqual(['known', 0])
  expect(await hearing.outboxOf('bob@example.org')).toMatchObject([{ state: 'sent' }])
})

test('a mail that was to go out again, and was withdrawn instead, counts as sent once a report tells that it had been', async () => {
  const hearing = await openHearing()
  const { resend, portal } = hearing
  const { db } = portal
  resend.orderFaults({ drop: 'after' })
  await hearing.invite('Ada', 'Bob')
  portal.later({ days: 1 })
  await portal.deliverMail()
  const [mail] = await hearing.outboxOf('ada@example.org')
  const { batch_id: batchId, mailbox_id: mailboxId, sending_id: id } = mail!
  const how = { by: viewerOf(await createAdmin(db)), now: portal.now() }
  await settleUnknown(db, { batchId: batchId!, mailboxId, as: 'again', ...how })
  await cancelSending(db, { id: id!, ...how })
  expect(await hearing.outboxOf('ada@example.org')).toMatchObject([{ state: 'cancelled' }])
  await hearing.report('ada@', 'email.delivered')
  expect(await hearing.outboxOf('ada@example.org')).toMatchObject([
    { state: 'sent', last_error: null, provider_id: hearing.mailTo('ada@').id },
  ])
  expect(await findSending(db, { id: id!, ...how })).toMatchObject({ sent: 1, cancelled: 1, delivered: 1 })
})

test('without its tag a mail is found by the provider’s id', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  await hearing.hear(eventOf({ ...hearing.mailTo('ada@'), tags: [] }, 'email.delivered'))
  expect((await hearing.outboxOf('ada@example.org'))[0]!.delivered_at).not.toBeNull()
})

test('an older invitation’s bounce does not touch the newer one', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  const older = hearing.mailTo('ada@')
  hearing.portal.later({ minutes: 1 })
  await hearing.invite('Ada')
  await hearing.report('ada@', 'email.delivered')
  await hearing.hear(eventOf(older, 'email.bounced', HARD_BOUNCE))
  expect(await hearing.outboxOf('ada@example.org')).toMatchObject([
    { bounced_why: '550 5.1.1 No such user', delivered_at: null },
    { bounced_at: null, delivered_at: expect.any(String) },
  ])
  expect((await hearing.browser.visit('/users')).row('Ada')).toContain('Delivered')
})
