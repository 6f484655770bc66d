import { expect, test } from 'vitest'
import { sendRecoveryLink } from '#src/recovery/send-link.ts'
import { findUser } from '#src/users/show.ts'
import { createActiveUser } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { type Refusal, type SunkMail, startSmtpSink } from '#test/support/smtp-sink.ts'
import { ADMIN } from '#test/users/viewers.ts'

test('a link lives in full although its mail was in the batch that paused the mailbox for an hour', async () => {
  const { portal, server, mails } = await sent({ code: 553, message: 'Sender not allowed' })
  expect(await portal.deliverMail()).toBe(0)
  server.mends()
  portal.later({ minutes: 61 })
  expect(await portal.deliverMail()).toBe(1)
  await expectAnHour(portal, mails)
})

test('a link lives in full although the server put its mail off for longer than that', async () => {
  const { portal, server, mails, told } = await sent({ code: 451, message: 'Greylisted' })
  for (let minutes = 0; minutes < 180; minutes += 30) {
    expect(await portal.deliverMail()).toBe(0)
    portal.later({ minutes: 30 })
  }
  expect(await told()).toEqual(['added', 'recoveryQueued'])
  server.mends()
  portal.later({ minutes: 60 })
  expect(await portal.deliverMail()).toBe(1)
  expect(await told()).toEqual(['added', 'recoverySent'])
  await expectAnHour(portal, mails)
})

/** A link for a new password waits, and the server takes nothing until it mends. */
async function sent(refusal: Refusal) {
  let refused: Refusal | undefined = refusal
  const { url, mails } = await startSmtpSink({
    refusesSender: () => (refusal.code >= 500 ? refused : undefined),
    refusesRecipient: () => (refusal.code < 500 ? refused : undefined),
  })
  const portal = await openPortal({ config: { smtpUrl: url } })
  const { db, secrets, now } = portal
  const { id: userId } = await createActiveUser(db, { email: 'eve@example.org' })
  const server = {
    mends() {
      refused = undefined
    },
  }
  const told = async () => {
    const person = await findUser(db, { id: userId, by: ADMIN, now: now() })
    return person?.timeline.map(({ what }) => what)
  }
  expect(await sendRecoveryLink(db, { userId, by: ADMIN, secrets, now: now() })).toMatchObject({ ok: true })
  return { portal, server, mails, told }
}

async function expectAnHour(portal: Portal, mails: SunkMail[]) {
  const [link = ''] = /https?:\/\/\S+\/recovery\/[\w-]+/.exec(mails[0]?.text ?? '') ?? []
  portal.later({ minutes: 59 })
  expect((await portal.guest().visit(link)).status).toBe(200)
  portal.later({ minutes: 1 })
  expect((await portal.guest().visit(link)).status).toBe(410)
}
