import fc from 'fast-check'
import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { parseEmail } from '#src/email.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { mailStatusOf } from '#src/outbox/mail-status.ts'
import { beginNow } from '#src/sendings/begin-now.ts'
import { cancelSending } from '#src/sendings/cancel.ts'
import { expandNext } from '#src/sendings/expand.ts'
import { listSendings } from '#src/sendings/list.ts'
import { pauseSending, resumeSending } from '#src/sendings/pause.ts'
import { reschedule } from '#src/sendings/reschedule.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { sendToMatching } from '#src/sendings/send-to-matching.ts'
import { findSending } from '#src/sendings/show.ts'
import { correctEmail } from '#src/users/correct-email.ts'
import { createAdmin, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const PEOPLE = 24
const EVERYBODY = { q: 'person', status: '', organization: '', locale: '' } as const

/** What people and time can do to a few sendings; `which` picks whom or what it happens to. */
const ACTIONS = [
  'send to some',
  'send to all',
  'send later',
  'begin now',
  'reschedule',
  'expand',
  'deliver',
  'time passes',
  'pause',
  'resume',
  'cancel',
  'correct',
  'fail',
  'bounce',
  'open',
  'deactivate',
] as const

const steps = fc.array(fc.record({ do: fc.constantFrom(...ACTIONS), which: fc.nat(PEOPLE - 1) }), {
  minLength: 5,
  maxLength: 25,
})

test('whatever happens, the figures equal the mails, and what was cancelled leaves no link open', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const world = await begin()
      for (const step of sequence) {
        await world.act(step.do, step.which)
        await world.expectTrueFigures()
      }
      await world.settle()
      await world.expectTrueFigures()
      await world.expectNothingLeftOver()
    }),
    { numRuns: 20, endOnFailure: true },
  )
}, 120_000)

async function begin() {
  const portal = await openPortal()
  const { db, secrets, now, later, deliverMail } = portal
  const admin = await createAdmin(db, { name: 'Boss' })
  const by: Viewer = { id: admin.id, role: 'admin', organizationId: null, organizationAdmin: false }
  const people: string[] = []
  for (let n = 0; n < PEOPLE; n++) people.push((await createUser(db, { name: `Person ${n}` })).id)
  let addresses = 0

  const sendings = () => db.selectFrom('sendings').selectAll().orderBy('id').execute()
  const pick = async (which: number) => {
    const all = await sendings()
    return all[which % Math.max(1, all.length)]?.id ?? ''
  }
  const actions: Record<(typeof ACTIONS)[number], (which: number) => Promise<unknown>> = {
    'send to some': (which) =>
      sendInvites(db, { userIds: people.slice(which, which + 7), by, secrets, now: now() }),
    'send to all': (which) =>
      sendToMatching(db, { filter: EVERYBODY, again: which % 2 === 0, by, now: now() }),
    'send later': () => {
      const sendAt = new Date(now().getTime() + 3_600_000)
      return sendToMatching(db, { filter: EVERYBODY, again: true, sendAt, by, now: now() })
    },
    'begin now': async (which) => beginNow(db, { id: await pick(which), by, now: now() }),
    reschedule: async (which) => {
      const sendAt = new Date(now().getTime() + which * 60_000)
      return reschedule(db, { id: await pick(which), sendAt, by, now: now() })
    },
    expand: () => expandNext(db, { secrets, now: now() }),
    deliver: () => deliverMail(),
    'time passes': async () => later({ minutes: 45 }),
    pause: async (which) => pauseSending(db, { id: await pick(which), by, now: now() }),
    resume: async (which) => resumeSending(db, { id: await pick(which), by, now: now() }),
    cancel: async (which) => cancelSending(db, { id: await pick(which), by, now: now() }),
    correct: async (which) => {
      const [userId, email] = [people[which]!, parseEmail(`new${addresses++}@example.org`)!]
      const { invitation_id: invitationId } = await db
        .selectFrom('users')
        .select('invitation_id')
        .where('id', '=', userId)
        .executeTakeFirstOrThrow()
      return correctEmail(db, { userId, email, invitationId, by, secrets, now: now() })
    },
    // A name that must not stand in a mail, and later one that may.
    fail: async (which) => {
      const name = which % 2 ? `Person ${which}` : `Person ${which}\r\nBcc: eve@evil.example`
      await db.updateTable('users').set({ name }).where('id', '=', people[which]!).execute()
    },
    bounce: async (which) => {
      const at = iso(now())
      await db
        .updateTable('outbox')
        .set({ bounced_at: at, bounced_why: 'No such mailbox' })
        .where('user_id', '=', people[which]!)
        .where('state', '=', 'sent')
        .execute()
    },
    open: async (which) => {
      await db
        .updateTable('invitations')
        .set({ opened_at: iso(now()) })
        .where('user_id', '=', people[which]!)
        .where('expires_at', '>', iso(now()))
        .where('revoked_at', 'is', null)
        .where('superseded_at', 'is', null)
        .execute()
    },
    deactivate: async (which) => {
      await db
        .updateTable('users')
        .set({ deactivated_at: which % 3 ? null : iso(now()) })
        .where('id', '=', people[which]!)
        .execute()
    },
  }

  return {
    act: (what: (typeof ACTIONS)[number], which: number) => actions[what](which),

    /** Resumes what is paused and lets everything run to its end. */
    async settle() {
      for (const { id } of await sendings()) await resumeSending(db, { id, by, now: now() })
      later({ minutes: 120 })
      for (let round = 0; round < 3; round++) await deliverMail()
    },

    async expectTrueFigures() {
      const mails = await db.selectFrom('outbox').selectAll().execute()
      const { sendings: list } = await listSendings(db, { by, now: now() })
      const listed = new Map(list.map((sending) => [sending.id, sending]))
      for (const sending of await sendings()) {
        const own = mails.filter((mail) => mail.sending_id === sending.id)
        const count = (...statuses: string[]) =>
          own.filter((mail) => statuses.includes(mailStatusOf(mail))).length
        const figures = {
          total: own.length,
          waiting: count('waiting', 'batched'),
          sent: count('sent', 'delayed', 'delivered', 'complained'),
          failed: count('failed', 'bounced', 'suppressed'),
          cancelled: count('cancelled'),
        }
        const detail = await findSending(db, { id: sending.id, by, now: now() })
        expect(detail).toMatchObject(figures)
        expect(listed.get(sending.id)).toMatchObject(figures)
        expect(figures.waiting + figures.sent + figures.failed + figures.cancelled).toBe(figures.total)
        expect(detail?.finishedAt === null).toBe(figures.waiting > 0 || sending.expanded_at === null)
        expect(new Set(own.map((mail) => mail.user_id)).size).toBe(own.length)
        expect(own.length + detail!.leftOutCount).toBeLessThanOrEqual(sending.expected ?? 0)
      }
    },

    async expectNothingLeftOver() {
      expect(await db.selectFrom('sendings').select('id').where('expanded_at', 'is', null).execute()).toEqual(
        [],
      )
      const stuck = db.selectFrom('outbox').select('id').where('state', 'in', ['waiting', 'batched'])
      expect(await stuck.execute()).toEqual([])
      const open = await db
        .selectFrom('invitations')
        .innerJoin('outbox', 'outbox.invitation_id', 'invitations.id')
        .select('invitations.id')
        .where('outbox.state', '=', 'cancelled')
        .where('outbox.last_error', '=', 'cancelled')
        .where('invitations.opened_at', 'is', null)
        .where('invitations.revoked_at', 'is', null)
        .where('invitations.superseded_at', 'is', null)
        .execute()
      expect(open).toEqual([])
    },
  }
}
