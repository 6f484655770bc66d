import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { isOpenLink } from '#src/links/usable.ts'

/** The link to another email that somebody asked for and that is not confirmed yet; its time begins when its mail is made up. */
export function isPendingEmailChange({ by, now }: { by: { id: string }; now: Date }): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'links'>()
  return eb.and([
    eb('links.user_id', '=', by.id),
    eb('links.purpose', '=', 'email_change'),
    isOpenLink(),
    eb.or([eb('links.expires_at', 'is', null), eb('links.expires_at', '>', iso(now))]),
  ])
}
