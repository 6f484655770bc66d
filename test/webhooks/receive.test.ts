import { expect, test } from 'vitest'
import { addMinutes } from '#src/clock.ts'
import { mailStatusOf } from '#src/outbox/mail-status.ts'
import { NOW } from '#test/support/clock.ts'
import { eventOf, HARD_BOUNCE, PROVIDER_SUPPRESSED, signed } from '#test/support/resend-events.ts'
import { openHearing, post } from './portal.ts'
import { shuffled } from './shuffled.ts'

const at = (minutes: number) => addMinutes(NOW, minutes)

test('reports in any order come to the same, and each counts at its earliest', async () => {
  const hearing = await openHearing()
  const { db } = hearing.portal
  await hearing.invite('Ada')
  const mail = hearing.mailTo('ada@')
  const reports = [
    eventOf(mail, 'email.sent', { at: at(1) }),
    eventOf(mail, 'email.delivery_delayed', { at: at(2) }),
    eventOf(mail, 'email.delivery_delayed', { at: at(3) }),
    eventOf(mail, 'email.delivered', { at: at(4) }),
    eventOf(mail, 'email.bounced', { at: at(5), ...HARD_BOUNCE }),
    eventOf(mail, 'email.complained', { at: at(6) }),
  ]
  const [fresh] = await hearing.outboxOf('ada@example.org')
  const results = new Set<string>()
  for (let i = 0; i < 30; i++) {
    for (const report of shuffled(reports, i)) await hearing.hear(report)
    const [row] = await hearing.outboxOf('ada@example.org')
    results.add(JSON.stringify([row, mailStatusOf(row!), await hearing.suppressions()]))
    await db.updateTable('outbox').set(fresh!).where('id', '=', fresh!.id).execute()
    await db.deleteFrom('suppressions').execute()
  }
  expect(results.size).toBe(1)
  expect([...results][0]).toContain(at(2).toISOString())
  expect([...results][0]).not.toContain(at(3).toISOString())
  expect([...results][0]).toContain('"complained"')
})

test('a message that comes again counts once', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  const bounce = signed(eventOf(hearing.mailTo('ada@'), 'email.bounced', HARD_BOUNCE), { id: 'msg_1' })
  const answers = await Promise.all([1, 2, 3].map(() => post(hearing.portal, bounce)))
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
  const audit = await hearing.portal.db
    .selectFrom('audit')
    .select(['subject_id', 'organization_id', 'particulars'])
    .where('action', '=', 'email.suppressed')
    .execute()
  const { ada, harbour } = hearing
  expect(audit).toEqual([
    { subject_id: ada.id, organization_id: harbour.id, particulars: '{"reason":"bounced"}' },
  ])
})

test.each([
  ['a hard bounce', 'email.bounced', HARD_BOUNCE, 'Bounced', 'There is no mailbox', 'bounced'],
  ['a complaint', 'email.complained', {}, 'Marked as spam', '', 'complained'],
  [
    'a suppression of the provider',
    'email.suppressed',
    PROVIDER_SUPPRESSED,
    'Suppressed',
    'The mail provider sends nothing to this address',
    'suppressed',
  ],
] as const)(
  '%s is shown with its reason and puts the email on the list',
  async (_, type, details, word, why, reason) => {
    const hearing = await openHearing()
    await hearing.invite('Ada')
    await hearing.report('ada@', type, details)
    const row = (await hearing.browser.visit('/users')).row('Ada')
    expect(row).toContain(word)
    expect(row).toContain(why)
    const person = await hearing.browser.visit(`/users/${hearing.ada.id}`)
    expect(person.text).toContain('did not arrive')
    expect(await hearing.suppressions()).toMatchObject([
      { email: 'ada@example.org', reason, lifted_at: null },
    ])
  },
)

test('whatever a mail server said about a bounce can be written down, and is not more than can be read', async () => {
  const { invite, report, outboxOf } = await openHearing()
  await invite('Ada')
  const message = `550 No\0 such\u001b user ${'x'.repeat(10_000)}`
  const answer = await report('ada@example.org', 'email.bounced', {
    bounce: { type: 'Permanent', subType: 'General', message },
  })
  expect(answer.status).toBe(200)
  const [mail] = await outboxOf('ada@example.org')
  expect(mail!.bounced_why).toMatch(/^550 No such user x+$/)
  expect(mail!.bounced_why!.length).toBeLessThanOrEqual(500)
})

test('a mail that the provider could not send after all is shown as not sent', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  await hearing.report('ada@', 'email.failed', { failed: { reason: 'reached_daily_quota' } })
  const row = (await hearing.browser.visit('/users')).row('Ada')
  expect(row).toContain('Not sent')
  expect(row).toContain('More was sent than the mail server or provider allows.')
  expect(await hearing.suppressions()).toEqual([])
})

test('when the provider tells afterwards that a quota is used up, the mailbox pauses; an old report says nothing about now', async () => {
  const hearing = await openHearing()
  const { portal, resend } = hearing
  await hearing.invite('Ada')
  const failed = (minutes: number) =>
    eventOf(hearing.mailTo('ada@'), 'email.failed', {
      at: addMinutes(portal.now(), minutes),
      failed: { reason: 'reached_daily_quota' },
    })
  await hearing.hear(failed(-61))
  await hearing.invite('Bob')
  expect(resend.accepted).toHaveLength(2)

  await hearing.hear(failed(-1))
  const mailbox = () => portal.db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow()
  expect(await mailbox()).toMatchObject({ paused_reason: 'reached_daily_quota' })
  await hearing.invite('Bob')
  expect(resend.accepted).toHaveLength(2)

  portal.later({ minutes: 61 })
  await portal.deliverMail()
  expect(resend.accepted).toHaveLength(3)
  expect(await mailbox()).toMatchObject({ paused_at: null, paused_reason: null })
})

test('delayed and delivered have words of their own, in the list and in the timeline', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  await hearing.report('ada@', 'email.delivery_delayed')
  expect((await hearing.browser.visit('/users')).row('Ada')).toContain('Delayed')
  await hearing.report('ada@', 'email.delivered')
  expect((await hearing.browser.visit('/users')).row('Ada')).toContain('Delivered')
  const timeline = (await hearing.browser.visit(`/users/${hearing.ada.id}`)).dom.querySelector('.timeline')
  expect(timeline?.text).toMatch(/Sent.*Delivered.*Opened/s)
  expect(timeline?.text).not.toContain('Delayed')
  const mailbox = await hearing.portal.db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow()
  expect(mailbox.heard_at).toBe(NOW.toISOString())
})

test('whoever opened the link was reached, whatever was reported', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  const link = /\S+\/invite\/\S+/.exec(hearing.mailTo('ada@').text)![0]
  await (await hearing.portal.guest().visit(link)).press('Create your password')
  await hearing.report('ada@', 'email.bounced', HARD_BOUNCE)
  expect((await hearing.browser.visit('/users')).row('Ada')).toContain('Opened')
})
