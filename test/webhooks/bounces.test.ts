import { expect, test } from 'vitest'
import { addMinutes } from '#src/clock.ts'
import { mailStatusOf } from '#src/outbox/mail-status.ts'
import { NOW } from '#test/support/clock.ts'
import { eventOf, HARD_BOUNCE, OUT_OF_OFFICE, SOFT_BOUNCE } from '#test/support/resend-events.ts'
import { openHearing } from './portal.ts'
import { shuffled } from './shuffled.ts'

const at = (minutes: number) => addMinutes(NOW, minutes)

test('a passing bounce is shown, and the next mail may try again', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  await hearing.report('ada@', 'email.bounced', SOFT_BOUNCE)
  expect((await hearing.browser.visit('/users')).row('Ada')).toContain('The mailbox is full.')
  expect(await hearing.suppressions()).toEqual([])
})

test('what Resend calls a bounce says what it means where the words have no code, also on the list of addresses', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  const message = 'The recipient’s email provider sent a hard bounce message.'
  await hearing.report('ada@', 'email.bounced', {
    bounce: { type: 'Permanent', subType: 'General', message },
  })
  const { browser, ada } = hearing
  for (const path of [`/users/${ada.id}`, '/suppressions']) {
    const { text } = await browser.visit(path)
    expect(text, path).toContain('Either the mailbox does not exist, or its server takes no mails')
    expect(text, path).toContain(`In detail: ${message}`)
  }
})

test('what the mail server itself answered says more than what Resend says of it', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  await hearing.report('ada@', 'email.bounced', {
    bounce: {
      ...{
        type: 'Permanent',
        subType: 'General',
        message: 'The recipient’s email provider sent a hard bounce.',
      },
      diagnosticCode: ['smtp; 550 5.1.1 As requested: user unknown'],
    },
  })
  const { browser, ada } = hearing
  for (const path of [`/users/${ada.id}`, '/suppressions']) {
    const { text } = await browser.visit(path)
    expect(text, path).toContain('There is no mailbox')
    expect(text, path).toContain('The server’s answer: 550 5.1.1 As requested: user unknown')
  }
})

test.each([[[]], [['', '  ']], [null], ['smtp; 550'], [[7]]])(
  'an answer that cannot be read (%j) leaves what Resend says',
  async (diagnosticCode) => {
    const hearing = await openHearing()
    await hearing.invite('Ada')
    const bounce = { ...HARD_BOUNCE.bounce, diagnosticCode: diagnosticCode as string[] }
    await hearing.report('ada@', 'email.bounced', { bounce })
    const [row] = await hearing.outboxOf('ada@example.org')
    expect(row!.bounced_why).toBe('550 5.1.1 No such user')
  },
)

test('whoever is away was reached: the page of a person and the list say nothing of a bounce', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  await hearing.report('ada@', 'email.bounced', OUT_OF_OFFICE)
  await hearing.report('ada@', 'email.delivered')
  expect((await hearing.browser.visit('/users')).row('Ada')).toContain('Delivered')
  const person = await hearing.browser.visit(`/users/${hearing.ada.id}`)
  expect(person.text).toContain('Delivered')
  expect(person.text).not.toContain('out of the office')
})

test.each([
  [['delivered', 'answered'], 'delivered', null],
  [['answered'], 'bounced', 'I am out of the office until Monday.'],
  [['answered', 'returned'], 'bounced', '550 5.1.1 No such user'],
  [['delivered', 'answered', 'returned'], 'bounced', '550 5.1.1 No such user'],
  [['delivered', 'full'], 'bounced', '452 4.2.2 Mailbox full'],
] as const)('%j, in any order, comes to %s', async (what, status, why) => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  const mail = hearing.mailTo('ada@')
  const reports = {
    delivered: eventOf(mail, 'email.delivered', { at: at(1) }),
    answered: eventOf(mail, 'email.bounced', { at: at(2), ...OUT_OF_OFFICE }),
    full: eventOf(mail, 'email.bounced', { at: at(3), ...SOFT_BOUNCE }),
    returned: eventOf(mail, 'email.bounced', { at: at(4), ...HARD_BOUNCE }),
  }
  const [fresh] = await hearing.outboxOf('ada@example.org')
  for (let i = 0; i < 6; i++) {
    for (const report of shuffled([...what], i)) await hearing.hear(reports[report])
    const [row] = await hearing.outboxOf('ada@example.org')
    expect([mailStatusOf(row!), row!.bounced_why]).toEqual([status, why])
    await hearing.portal.db.updateTable('outbox').set(fresh!).where('id', '=', fresh!.id).execute()
  }
})
