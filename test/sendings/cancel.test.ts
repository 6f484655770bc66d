import { expect, test } from 'vitest'
import { addDays, iso } from '#src/clock.ts'
import type { Answer, Handover, Mail, Outcome } from '#src/mailers/mailer.ts'
import { listUnknown, settleUnknown } from '#src/outbox/unknown.ts'
import { cancelSending } from '#src/sendings/cancel.ts'
import { goOnWithSendings } from '#src/sendings/go-on.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { openOffice } from '#test/outbox/office.ts'
import { cast, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

test('each invitation that a cancellation revokes stands in the history of that person’s organization', async () => {
  const { db, secrets, now } = await openPortal()
  const { admin, ada, bob, charlie, harbour, lighthouse } = await cast(db)
  const dora = await createUser(db, { name: 'Dora' })
  const how = { by: viewerOf(admin), now: now() }
  const userIds = [ada, bob, charlie, dora].map(({ id }) => id)
  const sent = await sendInvites(db, { userIds, secrets, ...how })
  if (!sent.ok) throw new Error(sent.reason)
  expect(await cancelSending(db, { id: sent.sendingId, ...how })).toBe(true)

  const lines = await db
    .selectFrom('audit')
    .innerJoin('users', 'users.id', 'subject_id')
    .select(['name', 'audit.organization_id', 'actor_id'])
    .where('action', '=', 'invitation.revoked')
    .orderBy('name')
    .execute()
  const by = { actor_id: admin.id }
  expect(lines).toEqual([
    { name: 'Ada', organization_id: harbour.id, ...by },
    { name: 'Bob', organization_id: harbour.id, ...by },
    { name: 'Charlie', organization_id: lighthouse.id, ...by },
    { name: 'Dora', organization_id: null, ...by },
  ])
})

const putOff = ({ mails }: Handover): Answer => {
  const outcome: Outcome = { is: 'later', why: '450 Not now' }
  return { is: 'known', outcomes: new Map(mails.map(({ id }) => [id, outcome])) }
}

test.each([
  ['the mailbox pauses', (): Answer => ({ is: 'pause', why: '535 Who are you?' })],
  ['the server puts them off', putOff],
  ['nobody can tell, and an administrator sends them again', (): Answer => ({ is: 'park', why: 'unknown' })],
])(
  'mails that are being handed over while their sending is cancelled are withdrawn when they come back: %s',
  async (_, answer) => {
    const { db, secrets, now } = await openPortal()
    const { admin, ada, bob } = await cast(db)
    const how = { by: viewerOf(admin), now: now() }
    const sent = await sendInvites(db, { userIds: [ada.id, bob.id], secrets, ...how })
    if (!sent.ok) throw new Error(sent.reason)
    const tomorrow = iso(addDays(now(), 1))
    await db.updateTable('outbox').set({ due_at: tomorrow }).where('user_id', '=', bob.id).execute()

    const { deliver } = await openOffice({ db })
    const hand = async (handover: Handover) => {
      expect(await cancelSending(db, { id: sent.sendingId, ...how })).toBe(true)
      return answer(handover)
    }
    const freeze = (mails: Mail[]) => mails.map(({ id }) => ({ id, body: [] }))
    await deliver({ mailerFor: () => ({ freeze, hand, close: () => {} }) })
    for (const { id: mailboxId } of await db.selectFrom('mailboxes').select('id').execute())
      for (const { id: batchId } of await listUnknown(db, { mailboxId }))
        await settleUnknown(db, { batchId, mailboxId, as: 'again', ...how })

    await goOnWithSendings(db, { clock: now, secrets, stopping: new AbortController().signal })
    const states = await db.selectFrom('outbox').select('state').execute()
    expect(states).toEqual([{ state: 'cancelled' }, { state: 'cancelled' }])
    const open = await db.selectFrom('invitations').select('id').where('revoked_at', 'is', null).execute()
    expect(open).toEqual([])
  },
)
