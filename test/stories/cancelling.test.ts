import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { goOnWithSendings } from '#src/sendings/go-on.ts'
import { addCrowd } from '#test/faults/crowd.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

test('of a large sending that was cancelled, only what is in a batch is said to go out still', async () => {
  const portal = await openPortal()
  await addCrowd(portal.db, { people: 1200, now: portal.now() })
  const list = await (await portal.admin()).visit('/users?q=crew')
  const confirm = await list.check('Select all 1,200 matching').press('Send invites')
  const sending = await confirm.press('Send invites')
  await goOn(portal)
  await handOver(portal, 100)

  const asked = await sending.follow('Cancel the rest…')
  expect(asked.text).toContain('100 are being handed over just now and still go out')
  const cancelled = await asked.press('Cancel 1,100 invitations')
  const waiting = await countWaiting(portal.db)
  expect(waiting).toBe(700)
  expect(cancelled.text).toContain('Waiting 700')
  expect(cancelled.text).toContain('600 mails that have not left are being withdrawn.')
  expect(cancelled.text).toContain('100 mails were being handed over already and still go out.')

  await goOn(portal)
  const settled = await cancelled.reload()
  expect(await countWaiting(portal.db)).toBe(100)
  expect(settled.text).toContain('Waiting 100')
  expect(settled.text).toContain('Cancelled 1,100')
  expect(settled.text).not.toContain('being withdrawn')
  expect(settled.text).toContain('100 mails were being handed over already and still go out.')
})

/** What the worker does, without delivering. */
async function goOn({ db, now, secrets }: Portal) {
  await goOnWithSendings(db, { clock: now, secrets, stopping: new AbortController().signal })
}

/** So many mails are in a batch that is on its way. */
async function handOver({ db, now }: Portal, mails: number) {
  const { id: mailbox_id } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  const batch = { id: newId(), mailbox_id, state: 'open' as const, attempts: 0 }
  await db
    .insertInto('batches')
    .values({ ...batch, due_at: iso(now()), created_at: iso(now()) })
    .execute()
  await db
    .updateTable('outbox')
    .set({ state: 'batched', batch_id: batch.id })
    .where('id', 'in', (eb) => eb.selectFrom('outbox').select('id').limit(mails))
    .execute()
}

async function countWaiting(db: Db) {
  const waiting = db.selectFrom('outbox').select('id').where('state', 'in', ['waiting', 'batched'])
  return (await waiting.execute()).length
}
