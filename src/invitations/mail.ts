import { passingOverLocked } from '#db/engine.ts'
import type { Db, Row } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import type { Composer, RecipientOf } from '#src/outbox/composer.ts'
import { undecidedAmong } from '#src/outbox/undecided.ts'
import type { Why } from '#src/outbox/why.ts'
import type { Secrets } from '#src/secrets.ts'
import { tokenEpoch } from '#src/settings/epoch.ts'
import { readSettings } from '#src/settings/settings.ts'
import { formatMoment } from '#src/templates/format-moment.ts'
import { tokenHashOf, tokenOf } from './token.ts'

interface Where {
  baseUrl: string
  secrets: Secrets
}

/** The mail with the link. Its token is derived while the mail is made up and is stored nowhere. */
export function composeInvitation(where: Where): Composer {
  return async (trx, rows, now) => {
    const { portalName: portal, timeZone, linkDays } = await readSettings(trx)
    const invitations = await addressedOf(trx, rows, { hold: true })
    const undecided = await undecidedAmong(trx, rows, { by: 'invitation_id', held: invitations })
    const decided = rows.filter((row) => !undecided.has(row.id))
    const dead = deadAmong(decided, invitations, whyNotToSend)
    const alive = decided.flatMap((row) => (dead.has(row.id) ? [] : invitations.get(row.invitation_id!)!))
    const begun = await beginLife(trx, alive, { ends: addDays(now, linkDays), secrets: where.secrets })
    return { dead, undecided, recipientOf: recipientsOf(begun, { ...where, portal, timeZone }) }
  }
}

/** The same link once more: its life began with the first mail and goes on as it was. */
export function composeReminder(where: Where): Composer {
  return async (trx, rows, now) => {
    const { portalName: portal, timeZone } = await readSettings(trx)
    const invitations = await addressedOf(trx, rows)
    const ended = (invitation: Addressed) =>
      (invitation.expires_at ?? '') <= iso(now) ? 'expired' : undefined
    const dead = deadAmong(
      rows,
      invitations,
      (invitation, row) => whyNotToSend(invitation, row) ?? ended(invitation),
    )
    return { dead, recipientOf: recipientsOf(invitations, { ...where, portal, timeZone }) }
  }
}

type AddressedById = Map<string, Addressed>

function recipientsOf(
  invitations: AddressedById,
  { baseUrl, secrets, portal, timeZone }: Where & { portal: string; timeZone: string },
): RecipientOf {
  return (row) => {
    const invitation = invitations.get(row.invitation_id ?? '')!
    const manner = { locale: chooseLocale(row.locale), timeZone }
    return {
      toName: invitation.invitee.name,
      values: {
        name: invitation.invitee.name,
        organization: invitation.inviter?.organization ?? portal,
        inviter: invitation.inviter?.name ?? portal,
        portal,
        until: formatMoment(new Date(invitation.expires_at!), manner),
        link: `${baseUrl}/invite/${tokenOf(invitation, secrets)}`,
        ...(invitation.note !== null && { note: invitation.note }),
      },
    }
  }
}

/**
 * What a mail says and whether it may leave. Each kind of row is looked up by itself: joined in one query, PostgreSQL can choose to read
 * through all users from the first. Whoever is going to change the invitations holds them; those that somebody else holds are left out.
 */
async function addressedOf(db: Db, rows: Row<'outbox'>[], { hold = false } = {}) {
  const ids = rows.flatMap((row) => row.invitation_id ?? [])
  const named = db
    .selectFrom('invitations')
    .select(['id', 'user_id', 'invited_by', 'note_sending_id', 'generation', 'key_id', 'epoch', 'expires_at'])
    .select(['opened_at', 'accepted_at', 'revoked_at', 'superseded_at'])
    .where('id', 'in', ids)
  const invitations = await (hold ? passingOverLocked(db, named) : named).execute()
  const people = await peopleOf(
    db,
    invitations.flatMap(({ user_id, invited_by }) => (invited_by ? [user_id, invited_by] : [user_id])),
  )
  const notes = await notesOf(
    db,
    invitations.flatMap((invitation) => invitation.note_sending_id ?? []),
  )
  const addressed = invitations.map((invitation) => ({
    ...invitation,
    invitee: people.get(invitation.user_id)!,
    inviter: people.get(invitation.invited_by ?? ''),
    note: notes.get(invitation.note_sending_id ?? '') ?? null,
  }))
  return new Map(addressed.map((invitation) => [invitation.id, invitation]))
}

async function peopleOf(db: Db, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const people = await db
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.id', 'users.name', 'users.email', 'users.deactivated_at'])
    .select(['organizations.name as organization'])
    .select(['organizations.deactivated_at as organization_deactivated_at'])
    .where('users.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(people.map((person) => [person.id, person]))
}

async function notesOf(db: Db, sendingIds: string[]) {
  const ids = [...new Set(sendingIds)]
  if (ids.length === 0) return new Map<string, string | null>()
  const sendings = await db.selectFrom('sendings').select(['id', 'note']).where('id', 'in', ids).execute()
  return new Map(sendings.map(({ id, note }) => [id, note]))
}

/** With the people it is from and for. */
type Addressed = Awaited<ReturnType<typeof addressedOf>> extends Map<string, infer T> ? T : never

type WhyNot = (invitation: Addressed, row: Row<'outbox'>) => Why | undefined

function deadAmong(rows: Row<'outbox'>[], invitations: AddressedById, whyNot: WhyNot) {
  const dead = new Map<string, Why>()
  for (const row of rows) {
    const invitation = invitations.get(row.invitation_id ?? '')
    const reason = invitation ? whyNot(invitation, row) : 'gone'
    if (reason) dead.set(row.id, reason)
  }
  return dead
}

function whyNotToSend(invitation: Addressed, row: Row<'outbox'>): Why | undefined {
  const { invitee } = invitation
  if (invitee.deactivated_at || invitee.organization_deactivated_at) return 'deactivated'
  if (invitation.revoked_at) return 'revoked'
  if (invitation.superseded_at) return 'superseded'
  if (invitation.accepted_at || invitation.opened_at) return 'opened'
  if (invitee.email !== row.to) return 'email_changed'
}

/** A link lives from the moment its mail is made up, however long it waited in the queue. Returns the invitations as they are now. */
async function beginLife(
  trx: Db,
  invitations: Addressed[],
  { ends, secrets }: { ends: Date; secrets: Secrets },
) {
  const expires_at = iso(ends)
  const begun = new Map(invitations.map((invitation) => [invitation.id, { ...invitation, expires_at }]))
  if (begun.size === 0) return begun
  await trx
    .updateTable('invitations')
    .set({ expires_at })
    .where('id', 'in', [...begun.keys()])
    .execute()
  await renewTokens(trx, begun, secrets)
  return begun
}

/**
 * What was queued before a backup was restored may have left since: its link, perhaps used, must not come to life again. The
 * key that it was made with may be gone since then.
 */
async function renewTokens(trx: Db, invitations: AddressedById, secrets: Secrets) {
  const present = { key_id: secrets.keyId, epoch: await tokenEpoch(trx) }
  for (const invitation of invitations.values()) {
    if (invitation.epoch === present.epoch) continue
    Object.assign(invitation, present)
    await trx
      .updateTable('invitations')
      .set({ ...present, token_hash: tokenHashOf(invitation, secrets) })
      .where('id', '=', invitation.id)
      .execute()
  }
}
