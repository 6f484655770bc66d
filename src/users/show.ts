import type { Db } from '#db/schema.ts'
import { mayShowLinks } from '#src/invitations/show-link.ts'
import { sendingsInScope, usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { FACT_COLUMNS, SUPPRESSED } from '#src/outbox/mail-status.ts'
import { readSettings } from '#src/settings/settings.ts'
import { type Suppression, suppressionsOf } from '#src/suppressions/suppressions-of.ts'
import { deactivationsOf } from './deactivations.ts'
import { type May, mayOf } from './may.ts'
import { recoveriesOf, recoveryEvents } from './recoveries.ts'
import { type ListedUser, listedUser, selectUsers } from './row.ts'
import type { UserStatus } from './status.ts'
import { emailSuggester } from './suggest-email.ts'
import { type TimelineEvent, timelineOf } from './timeline.ts'

const ON_THE_WAY: UserStatus[] = ['sent', 'delayed', 'delivered']
const UNDELIVERED: UserStatus[] = ['failed', 'bounced']
/** How many invitations of one user are shown. */
const SHOWN = 20

export interface UserDetail extends ListedUser {
  createdAt: string
  linkUntil: string | null
  /** The newest. */
  invitationId: string | null
  invitedBy: string | null
  timeline: TimelineEvent[]
  /** What a mistyped email was probably meant to be. */
  suggestion: string | null
  /** Whether whoever looks may be shown a link of theirs. */
  mayShowLink: boolean
  /** Nothing is sent to the address unless somebody asks for it. */
  suppression: Suppression | null
  may: May
  /** Whether their organization is deactivated, and they with it. */
  outWithOrganization: boolean
  /** What they chose themselves; the language of their mails may be another's choice. */
  ownLocale: string | null
  phone: string | null
}

export async function findUser(
  db: Db,
  { id, by, now }: { id: string; by: Viewer; now: Date },
): Promise<UserDetail | undefined> {
  const row = await selectUsers(db)
    .leftJoin('users as creators', 'creators.id', 'users.created_by')
    .select(['users.created_at', 'users.phone', 'creators.name as created_by'])
    .where('users.id', '=', id)
    .where(usersInScope(by))
    .executeTakeFirst()
  if (!row) return

  const invitations = await invitationsOf(db, id, by)
  const { defaultLocale } = await readSettings(db)
  const person = listedUser(row, defaultLocale, now)
  const newest = invitations.at(-1)
  const added = { createdAt: row.created_at, createdBy: row.created_by }
  const reminders = await remindersOf(db, invitations)
  const mailed = newest?.mail_state || reminders.some(({ invitation_id }) => invitation_id === newest?.id)
  const recoveries = row.password_set_at ? await recoveriesOf(db, id) : []
  const deactivations = await deactivationsOf(db, { person: row, invitations, by })
  const others = [
    ...deactivations.map((told) => ({ at: told.at ?? '', events: [told] })),
    ...recoveries.map((mail) => ({ at: mail.created_at, events: recoveryEvents(mail) })),
  ]
  return {
    ...person,
    createdAt: row.created_at,
    invitationId: row.invitation_id,
    linkUntil: ON_THE_WAY.includes(person.status) ? row.expires_at : null,
    word: mailed && person.word === 'linkShown' ? null : person.word,
    invitedBy: newest?.inviter ?? null,
    suppression: (await suppressionsOf(db, [row.email])).get(row.email) ?? null,
    suggestion: UNDELIVERED.includes(person.status)
      ? await emailSuggester(db)({ email: row.email, organizationId: row.organization_id })
      : null,
    may: mayOf(row),
    outWithOrganization: row.organization_deactivated_at !== null,
    ownLocale: row.locale,
    phone: row.phone,
    mayShowLink: person.invitable && mayShowLinks(by),
    timeline: timelineOf({ added, invitations, reminders, others }, now),
  }
}

export type UserInvitation = Awaited<ReturnType<typeof invitationsOf>>[number]

/** A user's invitations with what became of their mails, oldest first; of very many only the newest. */
async function invitationsOf(db: Db, userId: string, by: Viewer) {
  const invitations = await db
    .selectFrom('invitations')
    .leftJoin('users as inviters', 'inviters.id', 'invitations.invited_by')
    .leftJoin('sendings', (join) =>
      join.onRef('sendings.id', '=', 'invitations.sending_id').on(() => sendingsInScope(by)),
    )
    .leftJoin('outbox', (join) =>
      join.onRef('outbox.invitation_id', '=', 'invitations.id').on('outbox.kind', '=', 'invitation'),
    )
    .selectAll('invitations')
    .select(['inviters.name as inviter', 'sendings.id as seen_sending_id'])
    .select(['outbox.state as mail_state', 'outbox.settled_at'])
    .select(FACT_COLUMNS)
    .where('invitations.user_id', '=', userId)
    .orderBy('generation', 'desc')
    .limit(SHOWN)
    .execute()
  return invitations.reverse()
}

export type Reminder = Awaited<ReturnType<typeof remindersOf>>[number]

/** Those that left, and those that should have. */
async function remindersOf(db: Db, invitations: UserInvitation[]) {
  if (invitations.length === 0) return []
  return (
    db
      .selectFrom('outbox')
      .select(['invitation_id', 'outbox.state as mail_state', 'settled_at', ...FACT_COLUMNS])
      .where(
        'invitation_id',
        'in',
        invitations.map((invitation) => invitation.id),
      )
      .where('kind', '=', 'invitation_reminder')
      // Nobody misses one that did not leave because the link had been opened or had ended.
      .where((eb) => eb.or([eb('state', 'in', ['sent', 'failed']), eb('last_error', '=', SUPPRESSED)]))
      .orderBy('id')
      .execute()
  )
}
