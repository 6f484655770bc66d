import type { Db, Row } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import type { Composer } from '#src/outbox/composer.ts'
import type { Secrets } from '#src/secrets.ts'
import { tokenEpoch } from '#src/settings/epoch.ts'
import { readSettings } from '#src/settings/settings.ts'
import { composeMails } from '#src/templates/compose.ts'
import { formatUntil } from '#src/templates/format-until.ts'
import { tokenHashOf, tokenOf } from './token.ts'

interface Where {
  baseUrl: string
  secrets: Secrets
}

/** The mail with the link. Its token is derived while the mail is made up and is stored nowhere. */
export function composeInvitation({ baseUrl, secrets }: Where): Composer {
  return {
    recheck: async (trx, rows, now) => {
      const offers = await offersOf(trx, rows)
      const { linkDays } = await readSettings(trx)
      const reasons = new Map<string, string>()
      for (const row of rows) {
        const reason = whyNotToSend(offers.get(row.invitation_id ?? ''), row)
        if (reason) reasons.set(row.id, reason)
      }
      const alive = rows.filter((row) => !reasons.has(row.id)).flatMap((row) => row.invitation_id ?? [])
      await startLifetime(trx, alive, addDays(now, linkDays))
      await renewTokens(
        trx,
        alive.map((id) => offers.get(id)!),
        secrets,
      )
      return reasons
    },

    compose: compose({ baseUrl, secrets }),
  }
}

/** The same link once more: its life began with the first mail and goes on as it was. */
export function composeReminder(where: Where): Composer {
  return {
    recheck: async (trx, rows, now) => {
      const offers = await offersOf(trx, rows)
      const reasons = rows.map((row) => {
        const offer = offers.get(row.invitation_id ?? '')
        const ended = (offer?.expires_at ?? '') <= iso(now) && 'expired'
        return [row.id, whyNotToSend(offer, row) ?? ended] as const
      })
      return new Map(reasons.flatMap(([id, reason]) => (reason ? [[id, reason] as const] : [])))
    },

    compose: compose(where),
  }
}

function compose({ baseUrl, secrets }: Where): Composer['compose'] {
  return async (db, rows) => {
    const settings = await readSettings(db)
    const { portalName } = settings
    const offers = await offersOf(db, rows)
    const recipientOf = (row: Row<'outbox'>) => {
      const offer = offers.get(row.invitation_id ?? '')!
      return {
        toName: offer.invitee.name,
        values: {
          name: offer.invitee.name,
          organization: offer.inviter?.organization ?? portalName,
          inviter: offer.inviter?.name ?? portalName,
          portal: portalName,
          until: formatUntil(new Date(offer.expires_at!), chooseLocale(row.locale)),
          link: `${baseUrl}/invite/${tokenOf(offer, secrets)}`,
          ...(offer.note !== null && { note: offer.note }),
        },
      }
    }
    return composeMails(db, rows, { settings, baseUrl, recipientOf })
  }
}

/**
 * What a mail says and whether it may leave. Each kind of row is looked up by itself: joined in one query, PostgreSQL can choose to read
 * through all users from the first.
 */
async function offersOf(db: Db, rows: Row<'outbox'>[]) {
  const ids = rows.flatMap((row) => row.invitation_id ?? [])
  const invitations = await db
    .selectFrom('invitations')
    .select(['id', 'user_id', 'invited_by', 'note_sending_id', 'generation', 'key_id', 'epoch', 'expires_at'])
    .select(['opened_at', 'accepted_at', 'revoked_at', 'superseded_at'])
    .where('id', 'in', ids)
    .execute()
  const people = await peopleOf(
    db,
    invitations.flatMap(({ user_id, invited_by }) => (invited_by ? [user_id, invited_by] : [user_id])),
  )
  const notes = await notesOf(
    db,
    invitations.flatMap((invitation) => invitation.note_sending_id ?? []),
  )
  const offers = invitations.map((invitation) => ({
    ...invitation,
    invitee: people.get(invitation.user_id)!,
    inviter: people.get(invitation.invited_by ?? ''),
    note: notes.get(invitation.note_sending_id ?? '') ?? null,
  }))
  return new Map(offers.map((offer) => [offer.id, offer]))
}

async function peopleOf(db: Db, ids: string[]) {
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

type Offer = Awaited<ReturnType<typeof offersOf>> extends Map<string, infer T> ? T : never

function whyNotToSend(offer: Offer | undefined, row: Row<'outbox'>) {
  if (!offer) return 'gone'
  const { invitee } = offer
  if (invitee.deactivated_at || invitee.organization_deactivated_at) return 'deactivated'
  if (offer.revoked_at) return 'revoked'
  if (offer.superseded_at) return 'superseded'
  if (offer.accepted_at || offer.opened_at) return 'opened'
  if (invitee.email !== row.to) return 'email_changed'
}

/** A link lives from the moment its mail is made up, however long it waited in the queue. */
async function startLifetime(trx: Db, invitationIds: string[], end: Date) {
  if (invitationIds.length === 0) return
  await trx
    .updateTable('invitations')
    .set({ expires_at: iso(end) })
    .where('id', 'in', invitationIds)
    .execute()
}

/** What was queued before a backup was restored may have left since: its link, perhaps used, must not come to life again. */
async function renewTokens(trx: Db, offers: Offer[], secrets: Secrets) {
  const epoch = await tokenEpoch(trx)
  for (const offer of offers.filter((offer) => offer.epoch !== epoch))
    await trx
      .updateTable('invitations')
      .set({ epoch, token_hash: tokenHashOf({ ...offer, epoch }, secrets) })
      .where('id', '=', offer.id)
      .execute()
}
