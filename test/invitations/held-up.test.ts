import { expect, test } from 'vitest'
import { countStuck } from '#src/home/stuck.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { listUsers } from '#src/users/list.ts'
import { findUser } from '#src/users/show.ts'
import { createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { ADMIN, EVERYBODY } from '#test/users/viewers.ts'

const LINK_DAYS = 14

test('an invitation that a mailbox held up for longer than links live is on the way, and arrives with a link that works', async () => {
  let refused = true
  const { url, mails } = await startSmtpSink({
    refusesSender: () => (refused ? { code: 553, message: 'Sender not allowed' } : undefined),
  })
  const portal = await openPortal({ config: { smtpUrl: url } })
  const { db, secrets, now } = portal
  const ada = await createUser(db, { email: 'ada@example.org' })
  await sendInvites(db, { userIds: [ada.id], by: ADMIN, secrets, now: now() })
  expect(await portal.deliverMail()).toBe(0)
  expect(await db.selectFrom('outbox').select('state').execute()).toEqual([{ state: 'waiting' }])

  for (const days of [LINK_DAYS - 1, 2]) {
    portal.later({ days })
    const { users, counts } = await listUsers(db, {
      query: EVERYBODY,
      by: ADMIN,
      now: now(),
      defaultLocale: 'en',
    })
    expect([users[0]?.status, counts]).toMatchObject(['queued', { underway: 1, waiting: 0 }])
    const { timeline } = (await findUser(db, { id: ada.id, by: ADMIN, now: now() }))!
    expect(timeline.map(({ what, is }) => `${what} ${is}`)).toEqual([
      'added done',
      'queued done',
      'sent next',
    ])
    const { expired, ending, firstEnd } = await countStuck(db, { by: ADMIN, now: now() })
    expect({ expired, ending, firstEnd }).toEqual({ expired: 0, ending: 0, firstEnd: null })
  }

  refused = false
  expect(await portal.deliverMail()).toBe(1)
  const [link = ''] = /https?:\/\/\S+\/invite\/[\w-]+/.exec(mails[0]?.text ?? '') ?? []
  portal.later({ days: LINK_DAYS - 1 })
  expect((await portal.guest().visit(link)).status).toBe(200)
})
