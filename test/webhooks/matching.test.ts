import { expect, test } from 'vitest'
import { cleanUp } from '#src/worker.ts'
import { eventOf, HARD_BOUNCE } from '#test/support/resend-events.ts'
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
