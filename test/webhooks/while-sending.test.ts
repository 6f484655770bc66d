import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { readEvent } from '#src/webhooks/event.ts'
import { receiveEvent } from '#src/webhooks/receive.ts'
import { letters, openOffice } from '#test/outbox/office.ts'
import { eventOf, HARD_BOUNCE } from '#test/support/resend-events.ts'
import { startResend } from '#test/support/resend-stand-in.ts'

test('reports that pour in while mails leave are all kept, and neither holds the other up', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  await office.queue(letters(400))
  const { db, clock } = office
  let told = 0
  const tell = async () => {
    const fresh = resend.accepted.slice(told)
    told += fresh.length
    const reports = fresh.flatMap((mail) => [
      eventOf(mail, 'email.delivered'),
      ...(mail.to[0]!.includes('7@') ? [eventOf(mail, 'email.bounced', HARD_BOUNCE)] : []),
    ])
    await Promise.all(
      reports.map((report, i) =>
        receiveEvent(db, { messageId: `${told}-${i}`, event: readEvent(report)!, now: clock() }),
      ),
    )
  }

  let done = false
  const sending = Promise.all(['here', 'there'].map((instance) => office.deliver({ instance }))).finally(
    () => {
      done = true
    },
  )
  while (!done) {
    await tell()
    await setImmediate()
  }
  await sending
  await tell()

  const rows = await office.outbox()
  expect(rows.filter((row) => row.state === 'sent' && row.delivered_at && row.provider_id)).toHaveLength(400)
  expect(rows.filter((row) => row.bounced_at)).toHaveLength(40)
  expect(await db.selectFrom('suppressions').selectAll().execute()).toHaveLength(40)
  expect(resend.accepted).toHaveLength(400)
})
