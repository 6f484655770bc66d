import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { enqueue } from '#src/outbox/enqueue.ts'
import { versionsInUse } from '#src/templates/in-use.ts'
import { type Common, makeInvitations } from './make-invitations.ts'

export interface Invitee {
  id: string
  email: string
  organizationId: string | null
  /** The language of the mail. */
  locale: Locale
  /** Known never to have been invited, so there is nothing to look up. */
  isFirst?: boolean
}

interface SendInvitations extends Common {
  invitees: Invitee[]
  by: { id: string } | null
  mailboxId: string
  /** Somebody asked for it although the email is on the suppression list. */
  despiteSuppression?: boolean | undefined
  /** Their sending is for others as well. */
  amongOthers?: boolean | undefined
}

const PER_STATEMENT = 400

/**
 * Makes a new invitation for each invitee, with the mail and the audit line; any older link stops working. Expects the users'
 * rows to be locked by the caller's transaction, so that two senders never make two open invitations.
 */
export async function sendInvitations(trx: Db, sending: SendInvitations) {
  const lane = laneFor(sending)
  for (let i = 0; i < sending.invitees.length; i += PER_STATEMENT)
    await sendSome(trx, { ...sending, lane, invitees: sending.invitees.slice(i, i + PER_STATEMENT) })
}

/** Somebody waits for a single mail; a bulk sending must not hold it up, and no part of one is such a mail. */
function laneFor({ invitees, amongOthers }: SendInvitations): Lane {
  return invitees.length === 1 && !amongOthers ? 0 : 1
}

type Lane = 0 | 1
type SendSome = SendInvitations & { lane: Lane }

async function sendSome(trx: Db, { invitees, by, lane, sendingId, mailboxId, now, ...rest }: SendSome) {
  const invitations = await makeInvitations(trx, { invitees, sendingId, now, ...rest })
  const kind = 'invitation' as const
  const organizationIds = invitees.map((invitee) => invitee.organizationId)
  const versionsFor = await versionsInUse(trx, { kind, organizationIds })
  const mails = invitees.map((invitee, i) => ({
    kind,
    lane,
    userId: invitee.id,
    invitationId: invitations[i]!.id,
    sendingId,
    mailboxId,
    to: invitee.email,
    locale: invitee.locale,
    ...versionsFor(invitee.locale, invitee.organizationId),
    despiteSuppression: rest.despiteSuppression,
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

function byOrganization(invitees: Invitee[]) {
  const groups = new Map<Row<'users'>['organization_id'], string[]>()
  for (const { id, organizationId } of invitees)
    groups.set(organizationId, [...(groups.get(organizationId) ?? []), id])
  return groups
}
