import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { cast, createActiveUser } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { createInvited } from './invited.ts'

test('mails that wait in a paused mailbox need somebody, also when invitations leave from another one', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await (await browser.visit('/mailboxes/first')).press('Pause this mailbox')
  await (await browser.visit('/users')).check('Select Ada', 'Select Bob').press('Send invites')
  const form = await browser.visit('/mailboxes/new?transport=capture')
  const named = form.fill('Name', 'Second').fill('Sender address', 'second@example.org')
  await (await named.press('Add mailbox')).press('Use for invitations')

  const home = await browser.visit('/')
  const concern = home.row('2 mails wait at invitations@example.org')
  expect(concern).toContain('The mailbox is paused, by Admin, now')
  const paused = await home.follow('Open the mailbox', { in: '2 mails wait' })
  expect(paused.path).toBe('/mailboxes/first')

  await paused.press('Resume')
  await portal.deliverMail()
  expect((await home.reload()).text).not.toContain('The mailbox is paused')
})

test('a mailbox that stands still and from which nothing is to leave needs nobody', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  await createInvited(portal.db)
  await pauseAndLeave(portal)
  const home = await (await portal.signIn(admin)).visit('/')
  expect(home.text).not.toContain('The mailbox is paused')
})

test('managers read of the mails that wait for people they may see, and of no others', async () => {
  const portal = await openPortal()
  const manager = await createActiveUser(portal.db, { role: 'manager' })
  await createInvited(portal.db, { user: { role: 'admin' }, mail: 'waiting' })
  const waiting = await createInvited(portal.db, { mail: 'waiting' })
  await pauseAndLeave(portal)
  const home = await (await portal.signIn(manager)).visit('/')
  expect(home.row('1 mail waits at invitations@example.org')).toContain('The API key was refused')
  await portal.db.updateTable('users').set({ role: 'admin' }).where('id', '=', waiting.id).execute()
  expect((await home.reload()).text).not.toContain('The mailbox is paused')
})

/** The first mailbox pauses by itself, and invitations leave from a second one. */
async function pauseAndLeave({ db, now }: Portal) {
  const first = await registrationMailbox(db)
  const second = { id: 'second', name: 'Second', address: 'second@example.org' }
  await db
    .insertInto('mailboxes')
    .values({ ...first!, ...second })
    .execute()
  await db
    .updateTable('mailboxes')
    .set({ paused_at: iso(now()), paused_reason: 'The API key was refused' })
    .where('id', '=', 'first')
    .execute()
  await writeSetting(db, 'registration_mailbox', 'second', { by: null, now: now() })
}
