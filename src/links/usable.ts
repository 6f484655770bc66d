import { type Expression, type ExpressionWrapper, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, LinkPurpose } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { sha256 } from '#src/ids.ts'
import { isOfThisEpoch } from '#src/settings/epoch.ts'
import { isRegistrationOn } from '#src/settings/settings.ts'

export interface WhichLink {
  token: string
  purpose: LinkPurpose
  now: Date
}

/**
 * Whether a link still works, for the statement that spends it: for this purpose only, not after its time, once, and for a
 * user only as long as they are in with the email that they had; to come in unasked only while anybody may.
 */
export function isUsable({ token, purpose, now }: WhichLink): ExpressionWrapper<Database, 'links', SqlBool> {
  const eb = expressionBuilder<Database, 'links'>()
  const user = eb
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select('users.id')
    .whereRef('users.id', '=', 'links.user_id')
    .whereRef('users.email', '=', 'links.user_email')
    .where('users.deactivated_at', 'is', null)
    .where('organizations.deactivated_at', 'is', null)
  return eb.and([
    eb('links.token_hash', '=', sha256(token)),
    eb('links.purpose', '=', purpose),
    eb('links.expires_at', '>', iso(now)),
    isOfThisEpoch('links'),
    isOpenLink(),
    eb.or([eb('links.user_id', 'is', null), eb.exists(user)]),
    ...(purpose === 'registration_confirmation' ? [isRegistrationOn()] : []),
  ])
}

/** Not used, and nothing took its place or ended it; its time may be over all the same. */
export function isOpenLink(): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'links'>()
  return eb.and([
    eb('links.spent_at', 'is', null),
    eb('links.superseded_at', 'is', null),
    eb('links.revoked_at', 'is', null),
  ])
}
