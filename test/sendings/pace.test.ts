import { expect, test } from 'vitest'
import { addSeconds, iso } from '#src/clock.ts'
import { ASIDE } from '#src/outbox/set-aside.ts'
import { goOnWithSendings } from '#src/sendings/go-on.ts'
import { readPaces } from '#src/sendings/pace.ts'
import { addCrowd } from '#test/faults/crowd.ts'
import { createAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const PACE = /a minute|minutes? left/

test('the pace is that of the mails which left lately, and tells how long the rest takes', async () => {
  const { portal, leave, look } = await sendToCrew(40)
  await leave(4, { every: 15 })
  // Counted from the first on: three in 45 seconds.
  expect(await look()).toEqual([
    expect.stringContaining('4 a minute · about 9 minutes left'),
    expect.stringContaining('4 of 40 sent · about 9 minutes left'),
  ])
  portal.later({ minutes: 1 })
  for (const text of await look()) expect(text).not.toMatch(PACE)
})

test('a pause is no working time', async () => {
  const { portal, admin, sending, leave, look } = await sendToCrew(40)
  await leave(4, { every: 5 })
  await (await sending.reload()).press('Pause')
  for (const text of await look()) expect(text).not.toMatch(PACE)
  portal.later({ minutes: 10 * 60 })
  await (await (await portal.signIn(admin)).visit(sending.path)).press('Resume')
  for (const text of await look()) expect(text).not.toMatch(PACE)

  await leave(4, { every: 5 })
  expect(await look()).toEqual([
    expect.stringContaining('12 a minute · about 3 minutes left'),
    expect.stringContaining('8 of 40 sent · about 3 minutes left'),
  ])
})

test('what is tried again later is told by itself, and does not leave at the present pace', async () => {
  const { portal, leave, refuse, look } = await sendToCrew(40)
  await leave(4, { every: 15 })
  await refuse(10, { minutes: 39 })
  await refuse(1, { minutes: 45 })
  // Due in a moment: among those that leave.
  await refuse(5, { minutes: 0.5 })
  const later = '11 mails are tried again, the next in 39 minutes'
  expect(await look()).toEqual([
    expect.stringMatching(`4 a minute · about 7 minutes left.*${later}`),
    expect.stringContaining(`4 of 40 sent · about 7 minutes left · ${later}`),
  ])
  portal.later({ minutes: 38 })
  for (const text of await look()) {
    expect(text).toContain('1 mail is tried again in 7 minutes')
    expect(text).not.toMatch(PACE)
  }
})

test('a batch of which nobody knows what became of it waits with all its mails, unless it is on its way', async () => {
  const { portal, sending, leave, look } = await sendToCrew(40)
  await leave(4, { every: 15 })
  const { db, now } = portal
  const batch = await db.selectFrom('batches').selectAll().executeTakeFirstOrThrow()
  const due_at = iso(addSeconds(now(), 600))
  const again = { ...batch, id: 'again', state: 'open' as const, due_at }
  await db.insertInto('batches').values(again).execute()
  const some = db.selectFrom('outbox').select('id').where('due_at', '=', ASIDE).orderBy('id').limit(20)
  await db
    .updateTable('outbox')
    .set({ state: 'batched', batch_id: 'again', last_error: 'timeout' })
    .where('id', 'in', some)
    .execute()
  for (const text of await look()) {
    expect(text).toContain('about 4 minutes left')
    expect(text).toContain('20 mails are tried again, the next in 10 minutes')
  }
  const change = (of: object) => db.updateTable('batches').set(of).where('id', '=', 'again').execute()
  await change({ leased_by: 'somebody' })
  for (const text of await look()) expect(text).toMatch(/about 9 minutes left(?!.*tried again,)/)
  await change({ leased_by: null, state: 'parked' })
  for (const text of await look()) expect(text).toMatch(/about 4 minutes left(?!.*tried again,)/)
  await (await sending.reload()).press('Pause')
  await change({ state: 'open' })
  for (const text of await look()) expect(text).not.toMatch(/minutes left|tried again,/)
})

test('the home page promises nothing of what waits for a mailbox', async () => {
  const { portal, admin, leave, refuse, look } = await sendToCrew(40)
  await leave(4, { every: 15 })
  await refuse(10, { minutes: 39 })
  await (await (await portal.signIn(admin)).visit('/mailboxes/first')).press('Pause this mailbox')
  for (const text of await look()) {
    expect(text).toContain('Held up at 4 of 40')
    expect(text).not.toMatch(/minutes left|tried again,/)
  }
})

test('the first mails are no pace yet, and neither is a correction days after the others', async () => {
  const { portal, admin, sending, leave, look } = await sendToCrew(3)
  await leave(2, { every: 2 })
  for (const text of await look()) expect(text).not.toMatch(PACE)
  await leave(1, { every: 2 })
  const bounced = { bounced_at: iso(portal.now()) }
  await portal.db.updateTable('outbox').set(bounced).where('to', '=', 'crew0@example.org').execute()

  portal.later({ days: 3 })
  const corrected = await (await (await portal.signIn(admin)).visit(sending.path))
    .fill('Address of Crew 0', 'better@example.org')
    .press('Correct and resend')
  expect(corrected.heading).toBe('Sending 3 invitations')
  for (const text of await look()) expect(text).not.toMatch(PACE)
})

test('a sending for later is timed from when it began', async () => {
  const { leave, look } = await sendToCrew(20, { inDays: 3 })
  await leave(4, { every: 15 })
  expect(await look()).toEqual([
    expect.stringContaining('4 a minute · about 4 minutes left'),
    expect.stringContaining('4 of 20 sent · about 4 minutes left'),
  ])
})

test('mails of a batch that is still being handed over count, and those of another sending do not', async () => {
  const { portal, sending, leave } = await sendToCrew(10)
  const id = sending.path.replace('/sendings/', '')
  await leave(3, { every: 10 })
  const { db, now } = portal
  const batches = await db.selectFrom('batches').select('id').orderBy('id').execute()
  await db
    .updateTable('batches')
    .set({ state: 'open', leased_by: 'somebody' })
    .where('id', '=', batches[2]!.id)
    .execute()
  expect(await readPaces(db, { now: now() })).toEqual(new Map([[id, 6]]))

  await db
    .insertInto('sendings')
    .values({ id: 'another', created_at: iso(now()) })
    .execute()
  await db
    .updateTable('outbox')
    .set({ sending_id: 'another' })
    .where('batch_id', '=', batches[1]!.id)
    .execute()
  expect(await readPaces(db, { now: now() })).toEqual(new Map([[id, 3]]))
})

/** Everybody has a mail that waits; `leave` lets so many of them go, each some seconds after the one before. */
async function sendToCrew(people: number, { inDays = 0 } = {}) {
  const portal = await openPortal()
  const { db, now, secrets } = portal
  await addCrowd(db, { people, now: now() })
  const admin = await createAdmin(db)
  const list = await (await portal.signIn(admin)).visit('/users?q=crew')
  const confirm = await list.check(`Select all ${people} matching`).press('Send invites')
  const at = iso(addSeconds(now(), inDays * 86_400)).slice(0, 16)
  if (inDays > 0) confirm.choose('At a time').fill('Date and time, in UTC', at)
  const sending = await confirm.press('Send invites')
  portal.later({ days: inDays })
  await goOnWithSendings(db, { clock: now, secrets, stopping: new AbortController().signal })

  function putAside() {
    const untried = db.updateTable('outbox').where('state', '=', 'waiting').where('attempts', '=', 0)
    return untried.set({ due_at: ASIDE }).execute()
  }

  async function leave(mails: number, { every }: { every: number }) {
    // Resuming puts them back.
    await putAside()
    for (let n = 0; n < mails; n++) {
      portal.later({ minutes: every / 60 })
      const next = db.selectFrom('outbox').select('id').where('due_at', '=', ASIDE).orderBy('id').limit(1)
      await db
        .updateTable('outbox')
        .set({ due_at: iso(now()) })
        .where('id', 'in', next)
        .execute()
      expect(await portal.deliverMail()).toBe(1)
    }
  }

  /** So many of those that wait are not taken now, and tried again so many minutes later. */
  async function refuse(mails: number, { minutes }: { minutes: number }) {
    const next = db.selectFrom('outbox').select('id').where('due_at', '=', ASIDE).orderBy('id').limit(mails)
    const due_at = iso(addSeconds(now(), minutes * 60))
    await db
      .updateTable('outbox')
      .set({ due_at, attempts: 1, last_error: '452 Not now' })
      .where('id', 'in', next)
      .execute()
  }

  /** What the page of the sending says, and what the home page. */
  async function look() {
    const browser = await portal.signIn(admin)
    return [(await browser.visit(sending.path)).text, (await browser.visit('/')).text]
  }

  return { portal, admin, sending, leave, refuse, look }
}
