import type { Db } from '#db/schema.ts'
import { isOpenEmailChange, isToldOfEmailChange } from './pending-email-change.ts'

export interface Profile {
  phone: string | null
  passwordSetAt: string | null
  /** Another email that was asked for and is not confirmed yet. */
  newEmail: string | null
}

/** What is known about somebody beside what every page knows. */
export async function readProfile(db: Db, { by, now }: { by: { id: string }; now: Date }): Promise<Profile> {
  const user = await db
    .selectFrom('users')
    .select(['phone', 'password_set_at'])
    .where('id', '=', by.id)
    .executeTakeFirstOrThrow()
  const link = await db
    .selectFrom('links')
    .innerJoin('users', 'users.email', 'links.user_email')
    .select('links.email_typed')
    .where('users.id', '=', by.id)
    .where(isOpenEmailChange({ by, now }))
    .where(isToldOfEmailChange({ now }))
    .executeTakeFirst()
  return {
    phone: user.phone,
    passwordSetAt: user.password_set_at,
    newEmail: link?.email_typed ?? null,
  }
}
