import { expect, test } from 'vitest'
import { addDays, iso } from '#src/clock.ts'
import { pauseMailboxByHand, resumeMailbox } from '#src/mailboxes/pause-by-hand.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { cleanUp } from '#src/worker.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { openRegistering, press, registered } from './registering.ts'

const EVE = 'eve@example.org'
const AWAY = { code: 451, message: '4.3.0 Try again later' }

test.each([
  ['waited from the beginning', false],
  ['was made up before, and refused for the time being', true],
])('a registration whose mail %s is there when that leaves after more than a week', async (_, refused) => {
  const { portal, pause, resume, sink, away } = await registering()
  if (!refused) await pause()
  await portal.guest().post('/register', { name: 'Eve', email: EVE })
  away(refused)
  expect(await portal.deliverMail()).toBe(0)
  if (refused) await pause()

  portal.later({ days: 8 })
  await cleanUp(portal.db, portal.now())
  away(false)
  await resume()
  expect(await portal.deliverMail()).toBe(1)
  const link = /https?:\/\/\S+\/register\/[\w-]+/.exec(sink.mails[0]?.text ?? '')?.[0] ?? ''
  await cleanUp(portal.db, portal.now())
  expect((await portal.guest().visit(link)).heading).toBe('Confirm your email address')
  expect((await press(portal, link)).page.path).toBe('/set-password')
})

test('what nobody confirmed is forgotten after a week, also when its mail was held back for good', async () => {
  const { portal } = await openRegistering()
  const { db } = portal
  await registered(portal, EVE)
  const [at, to] = [portal.now(), 'mallory@example.org']
  await suppress(db, { mail: { id: 'a mail', to, user_id: null }, reason: 'bounced', why: null, at, now: at })
  await portal.guest().post('/register', { name: 'Mallory', email: to })
  expect(await portal.deliverMail()).toBe(0)
  const names = async () => (await db.selectFrom('registrations').select('name').execute()).length
  await cleanUp(db, addDays(at, 6))
  expect(await names()).toBe(2)
  await cleanUp(db, addDays(at, 8))
  expect(await names()).toBe(0)
})

test('without its registration a mail is not sent', async () => {
  const { portal } = await openRegistering()
  await portal.guest().post('/register', { name: 'Eve', email: EVE })
  await portal.db.deleteFrom('registrations').execute()
  expect(await portal.deliverMail()).toBe(0)
  const mail = portal.db.selectFrom('outbox').select(['state', 'last_error', 'settled_at'])
  expect(await mail.executeTakeFirst()).toEqual({
    state: 'cancelled',
    last_error: 'gone',
    settled_at: iso(portal.now()),
  })
})

test('a link without its registration was not used: before and after the press it says so, and leads to registering', async () => {
  const { portal } = await openRegistering()
  const link = await registered(portal, EVE)
  await portal.db.deleteFrom('registrations').execute()
  const visit = () => portal.guest().visit(link)
  for (const page of [await visit(), (await press(portal, link)).page, await visit()]) {
    expect([page.status, page.heading]).toEqual([410, 'This link is no longer valid'])
    expect([page.buttons(), page.links().includes('Register')]).toEqual([[], true])
  }
})

async function registering() {
  let isAway = false
  const sink = await startSmtpSink({ refusesRecipient: () => (isAway ? AWAY : undefined) })
  const portal = await openPortal({ config: { smtpUrl: sink.url } })
  const { db, now } = portal
  const { admin: by } = await cast(db)
  await writeSetting(db, 'registration', 'on', { by, now: now() })
  const { id } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  return {
    ...{ portal, sink },
    away: (is: boolean) => {
      isAway = is
    },
    pause: () => pauseMailboxByHand(db, { id, by, now: now() }),
    resume: () => resumeMailbox(db, { id, by, now: now() }),
  }
}
