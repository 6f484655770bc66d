import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { PROBE_SECONDS, pauseMailbox } from '#src/mailboxes/pause.ts'
import { cancelSending } from '#src/sendings/cancel.ts'
import { goOnWithSendings } from '#src/sendings/go-on.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { findSending } from '#src/sendings/show.ts'
import { createAdmin, createUser } from '#test/support/factories.ts'
import { whileHolding } from '#test/support/locks.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

// PostgreSQL passes over what somebody holds. SQLite has one writer, for whom everybody waits.

const WITHDRAWN = { standing: 'cancelled', waiting: 0, cancelled: 2 }

test('mails that somebody reached for while their sending was cancelled are withdrawn, also when the mailbox stands still', async () => {
  const { portal, send, cancel, seen } = await setUp()
  const { db, now } = portal
  const id = await send()
  const mailbox = await db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow()
  await pauseMailbox(db, mailbox, { why: 'HTTP 401', now: now() })
  portal.later({ minutes: PROBE_SECONDS / 60 })
  const tryElsewhere = (trx: Db) =>
    trx
      .updateTable('mailboxes')
      .set({ resume_at: iso(addMinutes(now(), 60)) })
      .execute()

  // Who delivers here has the mails in hand, and waits to learn that another instance tries the mailbox.
  await whileHolding(db, tryElsewhere, [() => portal.deliverMail(), () => cancel(id)])
  await portal.deliverMail()
  expect(await seen(id)).toMatchObject(WITHDRAWN)
})

test('as long as somebody holds them, another cancelled sending does not wait for it', async () => {
  const { portal, send, cancel, seen } = await setUp()
  const { db, secrets, now: clock } = portal
  const [held, other] = [await send(), await send()]
  const hold = (ids: string[]) => (trx: Db) =>
    trx.updateTable('outbox').set({ attempts: 1 }).where('sending_id', 'in', ids).execute()
  await whileHolding(db, hold([held, other]), [() => cancel(held), () => cancel(other)])
  portal.later({ minutes: 1 })

  const goOn = () => goOnWithSendings(db, { clock, secrets, stopping: new AbortController().signal })
  let meanwhile: unknown
  await whileHolding(db, hold([held]), [goOn, goOn, async () => (meanwhile = await seen(other))])
  await goOn()
  expect([meanwhile, await seen(held)]).toMatchObject([WITHDRAWN, WITHDRAWN])
})

async function setUp() {
  const portal = await openPortal()
  const { db, secrets, now } = portal
  const by = viewerOf(await createAdmin(db))
  return {
    portal,
    /** To two people. */
    async send() {
      const userIds = [(await createUser(db)).id, (await createUser(db)).id]
      const sent = await sendInvites(db, { userIds, by, secrets, now: now() })
      return sent.ok ? sent.sendingId : ''
    },
    cancel: (id: string) => cancelSending(db, { id, by, now: now() }),
    seen: (id: string) => findSending(db, { id, by, now: now() }),
  }
}
