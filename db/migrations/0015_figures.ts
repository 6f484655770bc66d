import { type Kysely, sql } from 'kysely'

/** The figures above the list of users are counted without looking at everybody's invitation and mail. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createIndex('users_standing')
    .on('users')
    .columns(['organization_id', 'role', 'password_set_at', 'deactivated_at', 'invitation_id'])
    .execute()
  // The conditions of `src/users/troubled.ts` and `src/outbox/unsuccessful.ts`, to the letter.
  await db.schema
    .createIndex('invitations_troubled')
    .on('invitations')
    .column('id')
    .where(sql<boolean>`(opened_at is not null or lapsed_at is not null)`)
    .where(sql.ref('accepted_at'), 'is', null)
    .where(sql.ref('revoked_at'), 'is', null)
    .where(sql.ref('superseded_at'), 'is', null)
    .execute()
  await db.schema
    .createIndex('invitations_revoked')
    .on('invitations')
    .column('id')
    .where(sql.ref('revoked_at'), 'is not', null)
    .execute()
  await db.schema
    .createIndex('outbox_unsuccessful')
    .on('outbox')
    .column('invitation_id')
    .where(
      sql<boolean>`(state in ('failed', 'cancelled') or bounced_at is not null or complained_at is not null or suppressed_at is not null or undelivered_at is not null)`,
    )
    .execute()
}
