import type { Db } from '#db/schema.ts'

/** Whoever may sign in with this email, if anybody. */
export function findByEmail(db: Db, email: string) {
  return db
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.id', 'password_hash'])
    .where('email', '=', email)
    .where('users.deactivated_at', 'is', null)
    .where('organizations.deactivated_at', 'is', null)
    .executeTakeFirst()
}
