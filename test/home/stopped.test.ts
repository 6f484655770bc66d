import { expect, test } from 'vitest'
import type { Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { noteSent } from '#src/mailboxes/pause.ts'
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
  expect(home.row('1 mail waits at invitations@example.org')).toContain('does not let the mailbox sign in')
  await portal.db.updateTable('users').set({ role: 'admin' }).where('id', '=', waiting.id).execute()
  expect((await home.reload()).text).not.toContain('The mailbox is paused')
})

test.each([
  { role: 'admin', way: 'Open the mailbox' },
  { role: 'manager', way: 'See the sendings' },
] as const)(
  'a mailbox whose mails do not get through needs somebody, in words for the $role',
  async ({ role, way }) => {
    const portal = await openPortal()
    const viewer = await createActiveUser(portal.db, { role })
    await createInvited(portal.db, { mail: 'waiting' })
    const stalled = { stalled_at: iso(portal.now()), stalled_reason: 'not_reached' }
    await portal.db.updateTable('mailboxes').set(stalled).execute()
    const home = await (await portal.signIn(viewer)).visit('/')
    const concern = home.row('No mail from the mailbox has got through since 2 Mar, 09:00 UTC')
    expect(concern).toContain('The mail provider could not be reached')
    expect(home.text).toContain('Nothing gets through')
    expect(home.text).toMatch(/Since now Why The mail provider could not be reached/)
    expect((await home.follow(way, { in: 'has got through' })).status).toBe(200)

    await noteSent(portal.db, (await registrationMailbox(portal.db))!, portal.now())
    expect((await home.reload()).text).not.toContain('got through')
  },
)

test('mails that do not get through from a mailbox of earlier invitations need somebody as long as they wait', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  await createInvited(portal.db, { mail: 'waiting' })
  await leaveBehind(portal, { stalled_at: iso(portal.now()), stalled_reason: '421 Go away' })
  const home = await (await portal.signIn(admin)).visit('/')
  expect(home.row('1 mail waits at invitations@example.org')).toContain(
    'has got through since 2 Mar, 09:00 UTC · The mail server takes no mails from this portal for now.',
  )
  await portal.db.deleteFrom('outbox').execute()
  expect((await home.reload()).text).not.toContain('has got through')
})

/** The first mailbox pauses by itself, and invitations leave from a second one. */
function pauseAndLeave(portal: Portal) {
  return leaveBehind(portal, { paused_at: iso(portal.now()), paused_reason: 'The API key was refused' })
}

async function leaveBehind({ db, now }: Portal, trouble: Partial<Row<'mailboxes'>>) {
  const first = await registrationMailbox(db)
  const second = { id: 'second', name: 'Second', address: 'second@example.org' }
  await db
    .insertInto('mailboxes')
    .values({ ...first!, ...second })
    .execute()
  await db.updateTable('mailboxes').set(trouble).where('id', '=', 'first').execute()
  await writeSetting(db, 'registration_mailbox', 'second', { by: null, now: now() })
}
