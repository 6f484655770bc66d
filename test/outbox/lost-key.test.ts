import { expect, test } from 'vitest'
import { markRestored } from '#src/backups/mark-restored.ts'
import { holdOutbox, releaseOutbox } from '#src/outbox/hold.ts'
import { cast, createActiveUser } from '#test/support/factories.ts'
import { openLog } from '#test/support/log.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { workOnce } from '#test/support/work-once.ts'

const NEW_KEY = 'the only key that is left, long enough to be one'
const RESET = 'reset@example.org'

/** An invitation for Ada and a link for a new password wait; their tokens come from the key that will be lost. */
async function openWaiting() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  await createActiveUser(portal.db, { email: RESET })
  await invite(portal, people.admin, 'Ada')
  await holdOutbox(portal.db, { now: portal.now() })
  await portal.guest().post('/recovery', { email: RESET })
  expect(await portal.deliverMail()).toBe(0)
  return { portal, ...people }
}

/** The operator starts it again with another `SECRET_KEY`, and an administrator lets the mails go. */
async function startAgain({ portal, admin }: Awaited<ReturnType<typeof openWaiting>>) {
  const next = await openPortal({ db: portal.db, mailbox: false, config: { secretKeys: [NEW_KEY] } })
  await releaseOutbox(next.db, { by: admin, now: next.now() })
  return next
}

async function invite(portal: Portal, admin: { id: string }, name: string) {
  const users = await (await portal.signIn(admin)).visit('/users')
  return users.check(`Select ${name}`).press('Send invites')
}

test('a mail whose key is gone waits with that reason, also in the log, and holds up none of the others', async () => {
  const waiting = await openWaiting()
  const { admin, ada, bob } = waiting
  const portal = await startAgain(waiting)
  const { log, lines } = openLog()
  await invite(portal, admin, 'Bob')
  expect(await workOnce({ ...portal.services, log })).toBe(1)
  expect((await portal.guest().visit((await portal.mailTo(bob.email)).link)).status).toBe(200)
  const later = { state: 'waiting', attempts: 1, last_error: 'key_missing' }
  expect(await outboxOf(portal)).toMatchObject([
    { to: ada.email, ...later },
    { to: RESET, ...later },
    { to: bob.email, state: 'sent' },
  ])
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { msg: 'mails not sent', later: 2, refused: 0, why: 'key_missing' },
  ])
  const users = await (await portal.signIn(admin)).visit('/users')
  expect(users.row('Ada')).toContain('Queued')

  await invite(portal, admin, 'Ada')
  expect(await portal.deliverMail()).toBe(1)
  expect((await portal.guest().visit((await portal.mailTo(ada.email)).link)).status).toBe(200)
})

test('once the key is back, what waited for it leaves with the links that it had', async () => {
  const waiting = await openWaiting()
  const without = await startAgain(waiting)
  expect(await without.deliverMail()).toBe(0)
  const secretKeys: [string, string] = [NEW_KEY, waiting.portal.config.secretKeys[0]]
  const portal = await openPortal({ db: waiting.portal.db, mailbox: false, config: { secretKeys } })
  portal.later({ minutes: 1 })
  expect(await portal.deliverMail()).toBe(2)
  for (const email of [waiting.ada.email, RESET]) {
    const { link } = await portal.mailTo(email)
    expect((await portal.guest().visit(link)).status, email).toBe(200)
  }
})

test('after a restore what waited leaves although its key is gone: its links are made anew', async () => {
  const waiting = await openWaiting()
  await markRestored(waiting.portal.db, { now: waiting.portal.now() })
  const portal = await startAgain(waiting)
  expect(await portal.deliverMail()).toBe(2)
  for (const email of [waiting.ada.email, RESET]) {
    const { link } = await portal.mailTo(email)
    expect((await portal.guest().visit(link)).status, email).toBe(200)
  }
  const offer = await portal.db.selectFrom('invitations').select('key_id').executeTakeFirstOrThrow()
  const made = await portal.db.selectFrom('links').select('key_id').executeTakeFirstOrThrow()
  expect([offer.key_id, made.key_id]).toEqual([portal.secrets.keyId, portal.secrets.keyId])
})

function outboxOf({ db }: Portal) {
  return db.selectFrom('outbox').selectAll().orderBy('id').execute()
}
