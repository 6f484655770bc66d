import type { Db, Row } from '#db/schema.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { readSettings } from '#src/settings/settings.ts'
import { type ListedUser, listedUser, selectUsers } from './row.ts'
import { type TimelineEvent, timelineOf } from './timeline.ts'

export interface UserDetail extends ListedUser {
  createdAt: string
  linkUntil: string | null
  invitedBy: string | null
  timeline: TimelineEvent[]
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
    linkUntil: person.status === 'sent' ? row.expires_at : null,
    invitedBy: newest?.inviter ?? null,
    timeline: timelineOf({ createdAt: row.created_at, createdBy: row.created_by }, offers, now),
  }
}

export type Offer = Row<'invitations'> & {
  inviter: string | null
  mail_state: Row<'outbox'>['state'] | null
  settled_at: string | null
  last_error: string | null
}

const SHOWN = 20

/** A user's invitations with what became of their mails, oldest first; of very many only the newest. */
async function offersOf(db: Db, userId: string): Promise<Offer[]> {
  const offers = await db
    .selectFrom('invitations')
    .leftJoin('users as inviters', 'inviters.id', 'invitations.invited_by')
    .leftJoin('outbox', (join) =>
      join.onRef('outbox.invitation_id', '=', 'invitations.id').on('outbox.kind', '=', 'invitation'),
    )
    .selectAll('invitations')
    .select(['inviters.name as inviter', 'outbox.state as mail_state', 'outbox.settled_at'])
    .select('outbox.last_error')
    .where('invitations.user_id', '=', userId)
    .orderBy('generation', 'desc')
    .limit(SHOWN)
    .execute()
  return offers.reverse()
}
