import { expect, test } from 'vitest'
import { addMinutes, iso } from '#src/clock.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const QUOTA = 'daily_quota_exceeded: You have reached your daily email sending quota.'

test('what waits for its mailbox is not said to go on, and its page leads administrators to the mailbox', async () => {
  const { sending, portal } = await begin()
  const nextTry = addMinutes(portal.now(), 60)
  await portal.db
    .updateTable('mailboxes')
    .set({ paused_at: iso(portal.now()), paused_reason: QUOTA, resume_at: iso(nextTry) })
    .execute()
  const page = await sending.reload()
  expect(page.heading).toBe('Held up at 0 of 2')
  expect(page.text).not.toContain('You can leave this page')
  expect(page.text).toContain('The mailbox “Harbour Portal” is paused')
  expect(page.text).toContain(QUOTA)
  expect(page.text).toContain('Nothing is lost: sending goes on by itself when the mailbox works again.')
  expect(page.text).toMatch(/It is tried again by itself at 2 Mar, \d\d:\d\d UTC\./)
  expect((await page.follow('Open the mailbox')).path).toMatch(/^\/mailboxes\/./)
})

test('it can be paused itself all the same, and resumed it is not said to go on either', async () => {
  const { sending, pauseMailbox } = await begin()
  await pauseMailbox()
  const page = await sending.reload()
  expect(page.text).not.toContain('tried again by itself')
  expect(page.buttons()).not.toContain('Pause')
  const paused = await page.press('Pause this sending')
  expect(paused.heading).toBe('Paused at 0 of 2')
  const resumed = await paused.press('Resume')
  expect(resumed.heading).toBe('Held up at 0 of 2')
  expect(resumed.flash).toBe('Not paused any more. It goes on as soon as mails can leave.')
})

test('others are told that it is paused, but not which mailbox, and are led to none', async () => {
  const { sending, portal, people, pauseMailbox } = await begin('olga')
  await pauseMailbox()
  const page = await (await portal.signIn(people.olga)).visit(sending.path)
  expect(page.text).toContain('The mailbox is paused')
  expect(page.text).not.toContain('“Harbour Portal”')
  expect(page.html).not.toContain('/mailboxes')
})

/** To Ada and Bob. */
async function begin(by: 'admin' | 'olga' = 'admin') {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const list = await (await portal.signIn(people[by])).visit('/users')
  const sending = await list.check('Select Ada', 'Select Bob').press('Send invites')
  return {
    ...{ portal, people, sending },
    async pauseMailbox() {
      const admin = await portal.signIn(people.admin)
      const { id } = await portal.db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
      await (await admin.visit(`/mailboxes/${id}`)).press('Pause this mailbox')
    },
  }
}
