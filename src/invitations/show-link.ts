import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { addDays, iso } from '#src/clock.ts'
import { lockUser } from '#src/organizations/lock-user.ts'
import { organizationOf } from '#src/organizations/of-user.ts'
import { administersOrganization, type Viewer } from '#src/organizations/scope.ts'
import type { Secrets } from '#src/secrets.ts'
import { readSettings } from '#src/settings/settings.ts'
import { lockLimit, mayInviteOne } from './limit.ts'
import { makeInvitations } from './make-invitations.ts'
import { tokenOf } from './token.ts'

interface ShowLink {
  userId: string
  /** Tells one press from another; the same one again shows nothing. */
  press?: string | undefined
  by: Viewer
  baseUrl: string
  secrets: Secrets
  now: Date
}

type Shown =
  | { ok: true; link: string; until: string; name: string; email: string }
  | { ok: false; reason: 'unknown_user' | 'shown' | 'not_invitable' | 'over_daily' }

/**
 * Makes a new link for one person and returns it, once, for handing over by other means than our mails: it counts as
 * sending, so the older link ends. Nothing that is stored can show it again.
 */
export async function showLink(db: Db, show: ShowLink): Promise<Shown> {
  const { userId, press = null, by, baseUrl, secrets, now } = show
  if (!mayShowLinks(by)) return { ok: false, reason: 'unknown_user' }
  return db.transaction().execute(async (trx) => {
    const limit = await lockLimit(trx, { by, now })
    const user = await lockUser(trx, userId, by)
    if (!user) return { ok: false, reason: 'unknown_user' }
    if (await shownBefore(trx, { press, by })) return { ok: false, reason: 'shown' }
    if (user.password_set_at || user.deactivated_at || (await organizationOf(trx, user))?.deactivated_at)
      return { ok: false, reason: 'not_invitable' }
    if (!(await mayInviteOne(trx, limit, { by, now }))) return { ok: false, reason: 'over_daily' }
    const noteSendingId = await lastNote(trx, user.invitation_id)
    const common = { invitedBy: by.id, sendingId: null, noteSendingId, renewals: 0, secrets, now }
    const [invitation] = await makeInvitations(trx, { invitees: [user], ...common })
    const { linkDays } = await readSettings(trx)
    const until = iso(addDays(now, linkDays))
    const shown = { expires_at: until, press }
    await trx.updateTable('invitations').set(shown).where('id', '=', invitation!.id).execute()
    const subjects = [user.id]
    const organizationId = user.organization_id
    await record(trx, 'invitation.link_shown', { by, subjects, organizationId, now })
    const link = `${baseUrl}/invite/${tokenOf(invitation!, secrets)}`
    return { ok: true, link, until, name: user.name, email: user.email }
  })
}

/** Whoever holds a link can choose the password, so this is for administrators only. */
export function mayShowLinks(by: Viewer) {
  return by.role === 'admin' || administersOrganization(by)
}

async function shownBefore(trx: Db, { press, by }: { press: string | null; by: Viewer }) {
  if (!press) return false
  const invitation = await trx
    .selectFrom('invitations')
    .select('id')
    .where('invited_by', '=', by.id)
    .where('press', '=', press)
    .executeTakeFirst()
  return invitation !== undefined
}

async function lastNote(trx: Db, invitationId: string | null) {
  if (!invitationId) return null
  const last = await trx
    .selectFrom('invitations')
    .select('note_sending_id')
    .where('id', '=', invitationId)
    .executeTakeFirst()
  return last?.note_sending_id ?? null
}
