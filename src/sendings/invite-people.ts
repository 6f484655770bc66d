import { holding } from '#db/engine.ts'
import { insertAll } from '#db/insert.ts'
import type { Db } from '#db/schema.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { holdOpen } from '#src/invitations/end-open.ts'
import { lockLimit, noteLimit } from '#src/invitations/limit.ts'
import { type Invitee, sendInvitations } from '#src/invitations/send.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import type { Secrets } from '#src/secrets.ts'
import { readSettings } from '#src/settings/settings.ts'
import { reasonsToLeaveOut } from './left-out.ts'

const PER_STATEMENT = 500

interface InvitePeople {
  sendingId: string
  userIds: string[]
  by: Viewer
  /** Whether people who were invited before, and are not in yet, get a new link. */
  again: boolean
  /** Of a sending for later: whom something happened to since then keeps the link that they have. */
  pressedAt?: string | null
  /** Whether also those whose email is on the suppression list get one. */
  despiteSuppression?: boolean
  /** They are not all whom the sending is for. */
  amongOthers?: boolean
  /** The sending has a personal note. */
  withNote: boolean
  mailboxId: string
  secrets: Secrets
  now: Date
  /**
   * Told when all of them are held, and their open links, which claiming holds without the people: from here on this transaction waits
   * for nobody who wants some of them.
   */
  onHeld?: (() => void) | undefined
}

/** Invites whoever can be invited and writes down the others with the reason. Returns how many of each there were. */
export async function invitePeople(
  trx: Db,
  { sendingId, userIds, by, again, pressedAt, withNote, now, onHeld, ...rest }: InvitePeople,
) {
  const { defaultLocale } = await readSettings(trx)
  const limit = await lockLimit(trx, { by, now })
  const people = await lockPeople(trx, [...userIds].sort(), by)
  if (onHeld) {
    await holdOpen(
      trx,
      people.flatMap(({ id, invitation_id }) => (invitation_id ? [id] : [])),
    )
    onHeld()
  }
  const { despiteSuppression } = rest
  const reasons = await reasonsToLeaveOut(trx, people, { again, pressedAt, despiteSuppression, now })
  const leftOut = [...reasons].map(([user_id, reason]) => ({ sending_id: sendingId, user_id, reason }))
  const out = new Set(leftOut.map((exclusion) => exclusion.user_id))
  const tooMany = limit ? people.filter(({ id }) => !out.has(id)).slice(limit.today) : []
  if (tooMany.length > 0) await noteLimit(trx, { by, now, what: 'over_daily' })
  for (const { id } of tooMany) {
    out.add(id)
    leftOut.push({ sending_id: sendingId, user_id: id, reason: 'limit' })
  }
  // Somebody else may have dealt with the same people at the same time: which of the two steps stays, its end decides.
  await insertAll(trx, 'sending_exclusions', leftOut, { unlessThere: true })
  const invitees = people
    .filter((person) => !out.has(person.id))
    .map((person) => inviteeOf(person, defaultLocale))
  const noteSendingId = withNote ? sendingId : null
  const invitedBy = by.id
  const common = { by, invitedBy, sendingId, noteSendingId, renewals: 0, now, ...rest }
  await sendInvitations(trx, { invitees, ...common })
  return { invited: invitees.length, leftOut: leftOut.length }
}

type Person = Awaited<ReturnType<typeof lockSome>>[number]

async function lockPeople(trx: Db, userIds: string[], by: Viewer) {
  const people: Person[] = []
  for (let i = 0; i < userIds.length; i += PER_STATEMENT)
    people.push(...(await lockSome(trx, userIds.slice(i, i + PER_STATEMENT), by)))
  return people
}

/** Held, so that of two senders the second waits and then supersedes the first. */
async function lockSome(trx: Db, userIds: string[], by: Viewer) {
  const chosen = trx
    .selectFrom('users')
    .select([
      'id',
      'email',
      'locale',
      'organization_id',
      'password_set_at',
      'deactivated_at',
      'invitation_id',
    ])
    .where('id', 'in', userIds)
    .where(usersInScope(by))
    .orderBy('id')
  const users = await holding(trx, chosen).execute()
  const organizations = await organizationsOf(
    trx,
    users.flatMap((user) => user.organization_id ?? []),
  )
  return users.map((user) => ({ ...user, organization: organizations.get(user.organization_id) }))
}

async function organizationsOf(trx: Db, ids: string[]) {
  const distinct = [...new Set(ids)]
  const rows = distinct.length
    ? await trx
        .selectFrom('organizations')
        .select(['id', 'locale', 'deactivated_at'])
        .where('id', 'in', distinct)
        .execute()
    : []
  return new Map<string | null, (typeof rows)[number]>(rows.map((row) => [row.id, row]))
}

function inviteeOf(person: Person, defaultLocale: string): Invitee {
  const { id, email, organization_id: organizationId, locale, organization, invitation_id } = person
  return {
    ...{ id, email, organizationId },
    locale: chooseLocale(locale, organization?.locale, defaultLocale),
    isFirst: invitation_id === null,
  }
}
