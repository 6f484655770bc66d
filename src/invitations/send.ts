import type { Db, NewRow, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { newId } from '#src/ids.ts'
import { enqueue } from '#src/outbox/enqueue.ts'
import type { Secrets } from '#src/secrets.ts'
import { BUILT_IN } from '#src/templates/built-in.ts'
import { tokenHashOf } from './token.ts'

export interface Invitee {
  id: string
  email: string
  organizationId: string | null
  /** The language of the mail. */
  locale: Locale
}

interface SendInvitations {
  invitees: Invitee[]
  by: { id: string } | null
  /** Named in the mail: usually `by`; for a link that somebody asked for anew, whoever invited them before. */
  invitedBy: string | null
  sendingId: string | null
  mailboxId: string
  renewals: number
  secrets: Secrets
  now: Date
}

const PER_STATEMENT = 100

/**
 * Makes a new offer to each invitee, with the mail and the audit line; any older link stops working. Expects the users'
 * rows to be locked by the caller's transaction, so that two senders never make two open invitations.
 */
export async function sendInvitations(trx: Db, sending: SendInvitations) {
  for (let i = 0; i < sending.invitees.length; i += PER_STATEMENT)
    await sendSome(trx, { ...sending, invitees: sending.invitees.slice(i, i + PER_STATEMENT) })
}

async function sendSome(trx: Db, { invitees, by, sendingId, mailboxId, now, ...rest }: SendInvitations) {
  const userIds = invitees.map((invitee) => invitee.id)
  await supersedeOpen(trx, userIds, now)
  const generations = await lastGenerations(trx, userIds)
  const invitations = invitees.map((invitee) =>
    newInvitation(invitee, (generations.get(invitee.id) ?? 0) + 1, { sendingId, now, ...rest }),
  )
  await trx.insertInto('invitations').values(invitations).execute()
  await pointToNewest(trx, userIds, now)

  const mails = invitees.map((invitee, i) => ({
    kind: 'invitation' as const,
    lane: laneFor(rest.renewals, sendingId, invitees.length),
    userId: invitee.id,
    invitationId: invitations[i]!.id,
    sendingId,
    mailboxId,
    to: invitee.email,
    locale: invitee.locale,
    templateVersion: BUILT_IN,
  }))
  await enqueue(trx, mails, now)
  for (const [organizationId, subjects] of byOrganization(invitees))
    await record(trx, rest.renewals > 0 ? 'invitation.renewed' : 'invitation.sent', {
      by,
      subjects,
      organizationId,
      now,
    })
}

async function supersedeOpen(trx: Db, userIds: string[], now: Date) {
  await trx
    .updateTable('invitations')
    .set({ superseded_at: iso(now), claim_hash: null })
    .where('user_id', 'in', userIds)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('superseded_at', 'is', null)
    .execute()
}

async function lastGenerations(trx: Db, userIds: string[]) {
  const rows = await trx
    .selectFrom('invitations')
    .select((eb) => ['user_id', eb.fn.max('generation').as('generation')])
    .where('user_id', 'in', userIds)
    .groupBy('user_id')
    .execute()
  return new Map(rows.map((row) => [row.user_id, row.generation]))
}

type Details = Pick<SendInvitations, 'sendingId' | 'invitedBy' | 'renewals' | 'secrets' | 'now'>

function newInvitation(invitee: Invitee, generation: number, details: Details): NewRow<'invitations'> {
  const { sendingId, invitedBy, renewals, secrets, now } = details
  const offer = { id: newId(), generation, key_id: secrets.keyId }
  return {
    ...offer,
    user_id: invitee.id,
    sending_id: sendingId,
    invited_by: invitedBy,
    email: invitee.email,
    token_hash: tokenHashOf(offer, secrets),
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

/** Somebody waits for a single mail; a bulk sending must not hold it up. */
function laneFor(renewals: number, sendingId: string | null, mails: number): 0 | 1 {
  return renewals > 0 || sendingId === null || mails === 1 ? 0 : 1
}

function byOrganization(invitees: Invitee[]) {
  const groups = new Map<Row<'users'>['organization_id'], string[]>()
  for (const { id, organizationId } of invitees)
    groups.set(organizationId, [...(groups.get(organizationId) ?? []), id])
  return groups
}
