import { type Expression, type ExpressionWrapper, expressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { LINK_MINUTES } from '#src/links/link.ts'
import { isOpenLink } from '#src/links/usable.ts'

interface Whose {
  by: { id: string }
  now: Date
}

/** The link to another email that somebody asked for and that is not confirmed; it may not have left yet, and then its time has not begun. */
export function isOpenEmailChange({ by, now }: Whose): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'links'>()
  return eb.and([
    eb('links.user_id', '=', by.id),
    eb('links.purpose', '=', 'email_change'),
    isOpenLink(),
    eb.or([eb('links.expires_at', 'is', null), eb('links.expires_at', '>', iso(now))]),
  ])
}

/**
 * Whoever asked is told of it for as long as such a link lives, counted from when they asked: a mail to an email that somebody else has never
 * leaves, and nobody may learn that from a time that never begins.
 */
export function isToldOfEmailChange({
  now,
}: Pick<Whose, 'now'>): ExpressionWrapper<Database, 'links', SqlBool> {
  const eb = expressionBuilder<Database, 'links'>()
  return eb('links.created_at', '>', iso(addMinutes(now, -LINK_MINUTES.email_change)))
}
