import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { findSending } from '#src/sendings/show.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

test('a mail that was delivered and came back all the same is not counted twice', async () => {
  const { db, secrets, now, deliverMail } = await openPortal()
  const { admin, ada, bob } = await cast(db)
  const by = viewerOf(admin)
  const sent = await sendInvites(db, { userIds: [ada.id, bob.id], by, secrets, now: now() })
  await deliverMail()
  await db
    .updateTable('outbox')
    .set({ delivered_at: iso(now()) })
    .execute()
  await db
    .updateTable('outbox')
    .set({ bounced_at: iso(now()) })
    .where('user_id', '=', bob.id)
    .execute()
  const shown = sent.ok ? await findSending(db, { id: sent.sendingId, by, now: now() }) : undefined
  expect(shown).toMatchObject({ total: 2, sent: 1, delivered: 1, failed: 1 })
})
