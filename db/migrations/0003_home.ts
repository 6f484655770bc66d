import { type Kysely, sql } from 'kysely'

/** What the home page counts, it finds: invitations of a period, people who are not in yet, who administers what. */
export async function up(db: Kysely<unknown>) {
  await db.schema.createIndex('invitations_by_time').on('invitations').column('created_at').execute()
  await db.schema
    .createIndex('invitations_accepted')
    .on('invitations')
    .column('accepted_at')
    .where(sql.ref('accepted_at'), 'is not', null)
    .execute()
  await db.schema
    .createIndex('users_outside')
    .on('users')
    .column('invitation_id')
    .where(sql.ref('password_set_at'), 'is', null)
    .where(sql.ref('deactivated_at'), 'is', null)
    .execute()
  await db.schema
    .createIndex('users_administering')
    .on('users')
    .column('organization_id')
    .where(sql.ref('organization_admin_at'), 'is not', null)
    .execute()
}
