import { insertAll } from '#db/insert.ts'
import type { Db, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import type { Secrets } from '#src/secrets.ts'
import { tokenEpoch } from '#src/settings/epoch.ts'
import { endOpen } from './end-open.ts'
import { tokenHashOf } from './token.ts'

/** What all invitations that are made together have in common. */
export interface Common {
  /** Named in the mail: usually who sends it; for a link that somebody asked for anew, whoever invited them before. */
  invitedBy: string | null
  sendingId: string | null
  /** The sending whose note goes with them. */
  noteSendingId: string | null
  renewals: number
  secrets: Secrets
  now: Date
}

interface MakeInvitations extends Common {
  invitees: (Pick<Row<'users'>, 'id' | 'email'> & { isFirst?: boolean })[]
}

/** The next generation for each, in their order; any older link stops working. Expects the users' rows to be locked. */
export async function makeInvitations(trx: Db, { invitees, ...common }: MakeInvitations) {
  const { now } = common
  const invitedBefore = invitees.filter((invitee) => !invitee.isFirst).map((invitee) => invitee.id)
  if (invitedBefore.length > 0) await endOpen(trx, invitedBefore, { superseded_at: iso(now) }).execute()
  const generations = await lastGenerations(trx, invitedBefore)
  const epoch = await tokenEpoch(trx)
  const invitations = invitees.map((invitee) =>
    newInvitation(invitee, { ...common, generation: (generations.get(invitee.id) ?? 0) + 1, epoch }),
  )
  await insertAll(trx, 'invitations', invitations)
  await pointToNewest(
    trx,
    invitees.map((invitee) => invitee.id),
    now,
  )
  return invitations
}

async function lastGenerations(trx: Db, userIds: string[]) {
  if (userIds.length === 0) return new Map<string, number>()
  const rows = await trx
    .selectFrom('invitations')
    .select((eb) => ['user_id', eb.fn.max('generation').as('generation')])
    .where('user_id', 'in', userIds)
    .groupBy('user_id')
    .execute()
  return new Map(rows.map((row) => [row.user_id, row.generation]))
}

type Which = Common & { generation: number; epoch: string }

function newInvitation(invitee: Pick<Row<'users'>, 'id' | 'email'>, which: Which) {
  const { sendingId, noteSendingId, invitedBy, renewals, generation, epoch, secrets, now } = which
  const derived = { id: newId(), generation, key_id: secrets.keyId, epoch }
  return {
    ...derived,
    user_id: invitee.id,
    sending_id: sendingId,
    note_sending_id: noteSendingId,
    invited_by: invitedBy,
    email: invitee.email,
    token_hash: tokenHashOf(derived, secrets),
    created_at: iso(now),
    renewals,
  }
}

async function pointToNewest(trx: Db, userIds: string[], now: Date) {
  await trx
    .updateTable('users')
    .set({ activity: 'invited', activity_at: iso(now) })
    .set((eb) => ({
      invitation_id: eb
        .selectFrom('invitations')
        .select('invitations.id')
        .whereRef('invitations.user_id', '=', 'users.id')
        .orderBy('generation', 'desc')
        .limit(1),
    }))
    .where('id', 'in', userIds)
    .execute()
}
