import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const NO_MAILBOX = 'There is no mailbox that invitations could leave from.'

test('a scheduled sending whose time came without a mailbox says so, and goes out once there is one', async () => {
  const { portal, people, admin } = await open()
  const scheduled = await schedule(admin)
  expect(scheduled.text).not.toContain(NO_MAILBOX)
  await chooseMailbox(admin, 'None: nothing is sent')
  const warned = await scheduled.reload()
  expect(warned.heading).toBe('Scheduled for Thursday 5 March at 09:00 UTC')
  expect(warned.text).toContain(NO_MAILBOX)

  portal.later({ days: 3 })
  expect(await portal.deliverMail()).toBe(0)
  const late = await portal.signIn(people.admin)
  const stuck = await late.visit(scheduled.path)
  expect(stuck.heading).toBe('Held up at 0 of 5')
  expect(stuck.text).toContain(NO_MAILBOX)
  expect(stuck.text).not.toContain('goes on')
  const listed = (await late.visit('/sendings')).row('Sending to 5 people')
  expect(listed).not.toContain('Scheduled')
  expect(listed).toContain('No mailbox yet')
  expect((await stuck.follow('To the mailboxes')).heading).toBe('Mailboxes')

  await chooseMailbox(late, 'Harbour Portal')
  expect((await stuck.reload()).text).not.toContain(NO_MAILBOX)
  expect(await portal.deliverMail()).toBe(3)
  expect((await stuck.reload()).heading).toBe('All 3 invitations are out')
  expect((await late.visit('/sendings')).text).not.toContain('No mailbox yet')
})

test('between its time and the first invitation a scheduled sending is under way', async () => {
  const { portal, people, admin } = await open()
  const scheduled = await schedule(admin)
  portal.later({ days: 3 })
  const due = await (await portal.signIn(people.admin)).visit(scheduled.path)
  expect(due.heading).toBe('Sending to 5 people')
  expect(due.buttons()).toContain('Pause')
})

test('everybody who matches is not claimed to be sent to while there is no mailbox', async () => {
  const { portal, people, admin } = await open()
  const olga = await portal.signIn(people.olga)
  const confirm = await (await olga.visit('/users')).check('Select all 3 matching').press('Send invites')
  await confirm.press('Send invites')
  await chooseMailbox(admin, 'None: nothing is sent')
  expect(await portal.deliverMail()).toBe(0)
  const list = await olga.visit('/sendings')
  expect(list.text).not.toContain('Nobody was invited')
  const stuck = await list.follow('Sending to 3 people')
  expect(stuck.text).toContain(NO_MAILBOX)
  expect(stuck.text).not.toContain('goes on')
  expect(stuck.links()).not.toContain('To the mailboxes')
})

test('the list says to how many a sending goes until everybody is taken up, and then how many were invited', async () => {
  const { portal, admin } = await open()
  const confirm = await (await admin.visit('/users')).check('Select all 5 matching').press('Send invites')
  await confirm.press('Send invites')
  expect((await admin.visit('/sendings')).row('Sending to 5 people')).toContain('Admin')
  await portal.deliverMail()
  expect((await admin.visit('/sendings')).row('3 invitations')).toContain('Admin')
})

test('a mailbox that somebody paused goes on when somebody lets it, and the page promises nothing else', async () => {
  const { portal, admin } = await open()
  const sending = await (await admin.visit('/users')).check('Select Ada').press('Send invites')
  const { id } = await portal.db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  await (await admin.visit(`/mailboxes/${id}`)).press('Pause this mailbox')
  const { text } = await sending.reload()
  expect(text).toContain('An administrator paused the mailbox')
  expect(text).toContain('sending goes on when an administrator lets it')
  expect(text).not.toContain('by itself')
})

async function open() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  return { portal, people, admin: await portal.signIn(people.admin) }
}

type Visitor = Awaited<ReturnType<typeof open>>['admin']

/** For everybody, three days ahead. */
async function schedule(admin: Visitor) {
  const confirm = await (await admin.visit('/users')).check('Select all 5 matching').press('Send invites')
  return confirm.choose('At a time').fill('Date and time, in UTC', '2026-03-05T09:00').press('Send invites')
}

async function chooseMailbox(admin: Visitor, mailbox: string) {
  const settings = await admin.visit('/settings/mail')
  await settings.select('Registration mailbox', mailbox).press('Save mail')
}
