import type { Db } from '#db/schema.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { FACT_COLUMNS } from '#src/outbox/mail-status.ts'
import { readSettings } from '#src/settings/settings.ts'
import { type Suppression, suppressionsOf } from '#src/suppressions/suppressions-of.ts'
import { type ListedUser, listedUser, selectUsers } from './row.ts'
import type { UserStatus } from './status.ts'
import { type TimelineEvent, timelineOf } from './timeline.ts'

export interface UserDetail extends ListedUser {
  createdAt: string
  linkUntil: string | null
  invitedBy: string | null
  timeline: TimelineEvent[]
  /** Nothing is sent to the address unless somebody asks for it. */
  suppression: Suppression | null
}

export async function findUser(
  db: Db,
  { id, by, now }: { id: string; by: Viewer; now: Date },
): Promise<UserDetail | undefined> {
  const row = await selectUsers(db)
    .leftJoin('users as creators', 'creators.id', 'users.created_by')
    .select(['users.created_at', 'creators.name as created_by'])
    .where('users.id', '=', id)
    .where(usersInScope(by))
    .executeTakeFirst()
  if (!row) return

  const offers = await offersOf(db, id)
  const { defaultLocale } = await readSettings(db)
  const person = listedUser(row, defaultLocale, now)
  const newest = offers.at(-1)
  return {
    ...person,
    createdAt: row.created_at,
    linkUntil: ON_THE_WAY.includes(person.status) ? row.expires_at : null,
    invitedBy: newest?.inviter ?? null,
    suppression: (await suppressionsOf(db, [row.email])).get(row.email) ?? null,
    timeline: timelineOf({ createdAt: row.created_at, createdBy: row.created_by }, offers, now),
  }
}

const ON_THE_WAY: UserStatus[] = ['sent', 'delayed', 'delivered']

export type Offer = Awaited<ReturnType<typeof offersOf>>[number]

const SHOWN = 20

/** A user's invitations with what became of their mails, oldest first; of very many only the newest. */
async function offersOf(db: Db, userId: string) {
  const offers = await db
    .selectFrom('invitations')
    .leftJoin('users as inviters', 'inviters.id', 'invitations.invited_by')
    .leftJoin('outbox', (join) =>
      join.onRef('outbox.invitation_id', '=', 'invitations.id').on('outbox.kind', '=', 'invitation'),
    )
    .selectAll('invitations')
    .select(['inviters.name as inviter', 'outbox.state as mail_state', 'outbox.settled_at'])
    .select(FACT_COLUMNS)
    .where('invitations.user_id', '=', userId)
    .orderBy('generation', 'desc')
    .limit(SHOWN)
    .execute()
  return offers.reverse()
}
