import { expect, test } from 'vitest'
import { markRestored } from '#src/backups/mark-restored.ts'
import { tokenOf } from '#src/invitations/token.ts'
import { outboxHeldSince, releaseOutbox } from '#src/outbox/hold.ts'
import { tokenEpoch } from '#src/settings/epoch.ts'
import { receiveEvent } from '#src/webhooks/receive.ts'
import { freshDatabaseUrl, open } from '#test/support/db.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { startScript } from '#test/support/process.ts'
import { startResend } from '#test/support/resend-stand-in.ts'

/** Ada's invitation has left, Bob's waits; then a backup of that moment is restored. */
async function openRestored() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const browser = await portal.signIn(people.admin)
  const invite = async (name: string) =>
    (await browser.visit('/users')).check(`Select ${name}`).press('Send invites')
  await invite('Ada')
  await portal.deliverMail()
  const { link } = await portal.mailTo(people.ada.email)
  await invite('Bob')
  const invitation = await portal.db
    .selectFrom('invitations')
    .selectAll()
    .where('user_id', '=', people.bob.id)
    .executeTakeFirstOrThrow()
  portal.later({ minutes: 1 })
  await markRestored(portal.db, { now: portal.now() })
  return { portal, browser, link, sentSince: `/invite/${tokenOf(invitation, portal.secrets)}`, ...people }
}

test('after a restore every session is over, and no mail leaves until an administrator releases the outbox', async () => {
  const { portal, browser, admin } = await openRestored()
  expect((await browser.visit('/users')).path).toContain('/sign-in')
  expect(await portal.deliverMail()).toBe(0)
  expect(await outboxHeldSince(portal.db)).toBe(portal.now().toISOString())

  await portal.signInByPassword(admin)
  await releaseOutbox(portal.db, { by: admin, now: portal.now() })
  expect(await portal.deliverMail()).toBe(1)
})

test('links from before are over and lead to a new one; whom they were for is shown as expired', async () => {
  const { portal, link, admin, ada } = await openRestored()
  const page = await portal.guest().visit(link)
  expect(page.status).toBe(410)
  expect(page.heading).toBe('This invitation has ended')
  const users = await (await portal.signIn(admin)).visit('/users')
  expect(users.row('Ada')).toContain('Expired')

  await releaseOutbox(portal.db, { by: admin, now: portal.now() })
  portal.later({ minutes: 61 })
  await page.press('Send me a new link')
  await portal.deliverMail()
  const renewed = await portal.mailTo(ada.email)
  expect(renewed.link).not.toBe(link)
  expect((await portal.guest().visit(renewed.link)).status).toBe(200)
})

test('a mail that left after the backup was made, and leaves again, carries another link; the first stays dead', async () => {
  const { portal, sentSince, admin, bob } = await openRestored()
  await releaseOutbox(portal.db, { by: admin, now: portal.now() })
  await portal.deliverMail()
  const { link } = await portal.mailTo(bob.email)
  expect(link).not.toContain(sentSince)
  expect((await portal.guest().visit(link)).status).toBe(200)
  expect((await portal.guest().visit(sentSince)).status).toBe(404)
})

test('a mail that left after the backup was made, and is reported only now, counts as sent with a link that is over', async () => {
  const { portal, sentSince, admin, bob } = await openRestored()
  const { db, now } = portal
  const mail = await db
    .selectFrom('outbox')
    .select('id')
    .where('to', '=', bob.email)
    .executeTakeFirstOrThrow()
  const report = {
    what: 'delivered' as const,
    at: now(),
    providerId: 'known to Resend',
    why: null,
    bounceType: null,
    forGood: false,
  }
  await receiveEvent(db, { messageId: 'msg_1', event: { ...report, outboxId: mail.id }, now: now() })
  await releaseOutbox(db, { by: admin, now: now() })
  expect(await portal.deliverMail()).toBe(0)
  expect((await (await portal.signIn(admin)).visit('/users')).row('Bob')).toContain('Expired')
  const page = await portal.guest().visit(sentSince)
  expect(page.status).toBe(410)
  expect(page.text).toContain('Send me a new link')
})

test('the same backup restored twice ends what was sent in between', async () => {
  const { portal, admin, bob } = await openRestored()
  const first = await tokenEpoch(portal.db)
  await releaseOutbox(portal.db, { by: admin, now: portal.now() })
  await portal.deliverMail()
  const { link } = await portal.mailTo(bob.email)
  portal.later({ minutes: 1 })
  await markRestored(portal.db, { now: portal.now() })
  expect(await tokenEpoch(portal.db)).not.toBe(first)
  expect((await portal.guest().visit(link)).status).toBe(410)
})

test('a password can no longer be chosen with a link that was opened before', async () => {
  const { portal, admin, charlie } = await openRestored()
  await releaseOutbox(portal.db, { by: admin, now: portal.now() })
  const browser = await portal.signIn(admin)
  await (await browser.visit('/users')).check('Select Charlie').press('Send invites')
  await portal.deliverMail()
  const invitation = await portal.guest().visit((await portal.mailTo(charlie.email)).link)
  const choosing = await invitation.press('Create your password')
  await markRestored(portal.db, { now: portal.now() })
  expect((await choosing.reload()).status).toBe(410)
})

test('requests that were under way when the backup was made are for an administrator to decide', async () => {
  const resend = await startResend()
  const portal = await openPortal({ config: { resendApiKey: 're_test', resendBaseUrl: resend.url } })
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  resend.orderFaults({ drop: 'after' })
  await portal.deliverMail()
  await markRestored(portal.db, { now: portal.now() })
  await releaseOutbox(portal.db, { by: admin, now: portal.now() })
  portal.later({ days: 1 })
  expect(await portal.deliverMail()).toBe(0)
  expect(resend.requests).toHaveLength(1)
  const batches = await portal.db.selectFrom('batches').selectAll().execute()
  expect(batches).toMatchObject([{ state: 'parked', last_error: 'restored' }])
})

test('whatever restored a database, a command marks it', async () => {
  const url = await freshDatabaseUrl()
  const env = { DATABASE_URL: url, SECRET_KEY: 'a-key-that-only-tests-use-long-enough-to-be-one' }
  const { ended } = await startScript('src/restore.ts', ['--mark'], env)
  expect(await ended).toMatchObject({ code: 0, output: expect.stringContaining('releases the outbox') })
  expect(await outboxHeldSince(open(url))).not.toBeNull()
})

test('a database that none was restored into is not marked, and nothing is made of it', async () => {
  const url = await freshDatabaseUrl({ empty: true })
  const env = { DATABASE_URL: url, SECRET_KEY: 'a-key-that-only-tests-use-long-enough-to-be-one' }
  const { code, output } = await (await startScript('src/restore.ts', ['--mark'], env)).ended
  expect([code, output]).toEqual([1, expect.stringMatching(/There is no file|is none of Vestibule/)])
  await expect(outboxHeldSince(open(url))).rejects.toThrow()
})
