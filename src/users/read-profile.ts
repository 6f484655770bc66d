import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { isOpenLink } from '#src/links/usable.ts'

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
    .where('about_id', '=', by.id)
    .where('purpose', '=', 'email_change')
    .where(isOpenLink())
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', iso(now))]))
    .executeTakeFirst()
  return {
    phone: user.phone,
    passwordSetAt: user.password_set_at,
    newEmail: link?.email_typed ?? null,
  }
}
