import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { noteTest } from '#src/mailboxes/note-test.ts'
import { changeMailbox } from '#src/mailboxes/save.ts'
import { expandNext } from '#src/sendings/expand.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { sendToMatching } from '#src/sendings/send-to-matching.ts'
import { changeSettings } from '#src/settings/change.ts'
import { readSettings } from '#src/settings/settings.ts'
import { engine } from '#test/support/db.ts'
import { whileHeld, whileHolding } from '#test/support/locks.ts'
import { openWithSpare, type Spare } from './spare.ts'

const FIRST = 'first'
const EVERYBODY = { q: '', status: '', organization: '', locale: '' } as const

/** Everybody comes as far as the line in which it is written down what they did, and no further. */
function begunTogether({ db }: Spare, acts: (() => Promise<unknown>)[]) {
  const keepClosed = async (trx: Db) => {
    if (engine === 'postgres') await sql`lock table audit in exclusive mode`.execute(trx)
  }
  return whileHolding(db, keepClosed, acts)
}

const registration = async ({ db }: Spare) => (await readSettings(db)).registrationMailbox

test('a mailbox in which somebody is just queuing a mail is not removed where no other is chosen', async () => {
  const spare = await openWithSpare()
  await spare.db.deleteFrom('settings').where('key', '=', 'registration_mailbox').execute()
  const ends = await whileHolding(spare.db, spare.queue, [() => spare.remove()])
  expect(ends).toMatchObject([{ value: 'in_use' }])
  expect(await spare.mailbox()).toMatchObject({ removed_at: null })
  expect(await spare.queuedIn()).toEqual([spare.spareId])
})

test('a mail that is just being queued in a mailbox goes to the one that is chosen when that is removed', async () => {
  const spare = await openWithSpare()
  const ends = await whileHolding(spare.db, spare.queue, [() => spare.remove()])
  expect(ends).toMatchObject([{ value: 'removed' }])
  expect(await spare.queuedIn()).toEqual([FIRST])
  const line = spare.db.selectFrom('audit').select('particulars').where('action', '=', 'mailbox.removed')
  expect(JSON.parse((await line.executeTakeFirstOrThrow()).particulars)).toMatchObject({ moved: 1 })
})

test('a mail that is just being claimed is not waited for, and nothing is removed', async () => {
  const spare = await openWithSpare()
  await spare.queue()
  await spare.queue()
  const claim = async (trx: Db) => {
    const { id } = await trx.selectFrom('outbox').select('id').limit(1).executeTakeFirstOrThrow()
    await trx.updateTable('outbox').set({ attempts: 1 }).where('id', '=', id).execute()
  }
  const ends = await whileHolding(spare.db, claim, [() => spare.remove()])
  const claimed = engine === 'postgres'
  expect(ends).toMatchObject([{ value: claimed ? 'in_use' : 'removed' }])
  const where = claimed ? spare.spareId : FIRST
  expect(await spare.queuedIn()).toEqual([where, where])
})

test('a mail that is queued while its mailbox is being removed waits in the one that is chosen', async () => {
  const spare = await openWithSpare()
  const queue = () => spare.db.transaction().execute((trx) => spare.queue(trx))
  const ends = await begunTogether(spare, [() => spare.remove(), queue])
  expect(ends).toMatchObject([{ value: 'removed' }, { status: 'fulfilled' }])
  expect(await spare.queuedIn()).toEqual([FIRST])
})

const choose = (spare: Spare) => spare.choose()
const set = (spare: Spare) =>
  changeSettings(spare.db, {
    values: { registration_mailbox: spare.spareId },
    seen: { registration_mailbox: FIRST },
    ...spare.how,
  })

test.each([
  ['on its page', choose, true, false],
  ['in the settings', set, { ok: true }, { ok: false, reason: 'mailbox_removed' }],
])('a mailbox is chosen %s or removed, never both', async (_, choose, chosen, tooLate) => {
  const first = await openWithSpare()
  const kept = await begunTogether(first, [() => choose(first), () => first.remove()])
  expect(kept).toMatchObject([{ value: chosen }, { value: 'in_use' }])
  expect(await registration(first)).toBe(first.spareId)

  const second = await openWithSpare()
  const gone = await begunTogether(second, [() => second.remove(), () => choose(second)])
  expect(gone).toMatchObject([{ value: 'removed' }, { value: tooLate }])
  expect(await registration(second)).toBe(FIRST)
})

test('what is typed for a mailbox that is being removed is not stored', async () => {
  const spare = await openWithSpare()
  const { db, secrets, how, draft } = spare
  const seen = await spare.mailbox()
  const save = () => changeMailbox(db, seen, { draft: { ...draft, password: 'ebb 0815' }, secrets, ...how })
  const ends = await begunTogether(spare, [() => spare.remove(), save])
  expect(ends).toMatchObject([{ value: 'removed' }, { value: 'removed' }])
  expect(await spare.mailbox()).toMatchObject({ secret: null, tested_at: null })

  const other = await openWithSpare()
  const before = await other.mailbox()
  const first = () =>
    changeMailbox(other.db, before, {
      draft: { ...draft, password: 'ebb 0815' },
      secrets: other.secrets,
      ...how,
    })
  const both = await begunTogether(other, [first, () => other.remove()])
  expect(both).toMatchObject([{ value: { id: other.spareId } }, { value: 'removed' }])
  expect(await other.mailbox()).toMatchObject({ secret: null })
})

test('what a test of it brings to light is noted no more', async () => {
  const spare = await openWithSpare()
  const seen = await spare.mailbox()
  const result = { ok: false, found: 'refused', said: null, what: 'connection', to: null } as const
  const note = () => noteTest(spare.db, seen, { result, ...spare.how })
  await begunTogether(spare, [() => spare.remove(), note])
  expect(await spare.mailbox()).toMatchObject({ tested_at: null, test_result: null })
})

const sendToAda = ({ db, secrets, how, ada }: Spare) =>
  sendInvites(db, { userIds: [ada.id], secrets, ...how })
const takeStep = ({ db, secrets, how }: Spare) => expandNext(db, { secrets, now: how.now })

test.each([
  ['somebody sends', async () => {}, sendToAda],
  [
    'a large sending goes on',
    ({ db, how }: Spare) => sendToMatching(db, { filter: EVERYBODY, again: true, ...how }),
    takeStep,
  ],
])(
  'when %s, and another mailbox is chosen and theirs removed meanwhile, mails wait in that one',
  async (_, prepare, send) => {
    const spare = await openWithSpare()
    await prepare(spare)
    const acts = [() => send(spare), () => spare.choose(), () => spare.remove(FIRST)]
    const ends = await whileHeld(spare.db, spare.ada, acts)
    expect(ends).toMatchObject([{ status: 'fulfilled' }, { value: true }, { value: 'removed' }])
    const queued = await spare.queuedIn()
    expect(queued.length).toBeGreaterThan(0)
    expect(new Set(queued)).toEqual(new Set([spare.spareId]))
  },
)

test('when none is chosen in its place, whoever sends reads that nothing was sent', async () => {
  const spare = await openWithSpare()
  const { db, portal, ada } = spare
  const users = await (await portal.signIn(spare.admin)).visit('/users')
  const clear = () => db.deleteFrom('settings').where('key', '=', 'registration_mailbox').execute()
  let answer = { status: 0, text: '' }
  const press = async () => {
    answer = await users.check('Select Ada').press('Send invites')
  }
  await whileHeld(db, ada, [press, clear, () => spare.remove(FIRST)])
  expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('Nothing was sent')])
  expect(await spare.queuedIn()).toEqual([])
})
