import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'

/** Where a look through the links ended; it follows the order in which they end. */
export interface Reached {
  expiresAt: string
  id: string
}

interface Look {
  sentBefore: Date
  after: Reached | undefined
  now: Date
  limit: number
}

export type Link = Awaited<ReturnType<ReturnType<typeof unopenedLinks>['execute']>>[number]

/** The next links that work, were not opened, and went out in a mail; with the number and time of the last reminder. */
export function unopenedLinks(db: Db, { sentBefore, after, now, limit }: Look) {
  const from = after ?? { expiresAt: iso(now), id: '' }
  return (
    db
      .selectFrom('invitations')
      // Not an inner join: SQLite, which knows nothing about tables, would begin with all mails that were ever sent.
      .crossJoin('outbox')
      .innerJoin('users', 'users.id', 'invitations.user_id')
      .leftJoin('organizations', 'organizations.id', 'users.organization_id')
      .select(['invitations.id', 'invitations.expires_at', 'invitations.email', 'outbox.settled_at'])
      .select(['users.id as user_id', 'users.locale', 'users.organization_id'])
      .select('organizations.locale as organization_locale')
      .select(({ selectFrom }) => {
        const reminders = selectFrom('reminders').whereRef('invitation_id', '=', 'invitations.id')
        // When it left: it may have waited for days.
        const left = selectFrom('outbox as mail')
          .whereRef('mail.invitation_id', '=', 'invitations.id')
          .where('mail.kind', '=', 'invitation_reminder')
        return [
          reminders.select((eb) => eb.fn.max('nth').as('n')).as('nth'),
          left.select((eb) => eb.fn.max('mail.settled_at').as('at')).as('reminded_at'),
        ]
      })
      .where((eb) =>
        eb(eb.refTuple('invitations.expires_at', 'invitations.id'), '>', eb.tuple(from.expiresAt, from.id)),
      )
      // As in the index `invitations_unopened`.
      .where('invitations.expires_at', 'is not', null)
      .where('invitations.opened_at', 'is', null)
      .where('invitations.accepted_at', 'is', null)
      .where('invitations.revoked_at', 'is', null)
      .where('invitations.superseded_at', 'is', null)
      .whereRef('outbox.invitation_id', '=', 'invitations.id')
      .where('outbox.kind', '=', 'invitation')
      .where('outbox.state', '=', 'sent')
      .where('outbox.settled_at', '<=', iso(sentBefore))
      .whereRef('users.email', '=', 'invitations.email')
      .where('users.password_set_at', 'is', null)
      .where('users.deactivated_at', 'is', null)
      .where('organizations.deactivated_at', 'is', null)
      .orderBy('invitations.expires_at')
      .orderBy('invitations.id')
      .limit(limit)
  )
}
