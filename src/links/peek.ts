import type { Db } from '#db/schema.ts'
import { sha256 } from '#src/ids.ts'
import { type DeadLinkReason, type Link, whyDead } from './link.ts'
import { isUsable, type WhichLink } from './usable.ts'

type LinkPeek = { ok: true; link: Link } | { ok: false; reason: DeadLinkReason; link: Link | null }

/** Looks without spending: mail scanners open links, so reading must never change anything. */
export async function peekLink(db: Db, { token, purpose, now }: WhichLink): Promise<LinkPeek> {
  const found = await db
    .selectFrom('links')
    .selectAll()
    .select(isUsable({ token, purpose, now }).as('usable'))
    .where('token_hash', '=', sha256(token))
    .where('purpose', '=', purpose)
    .where('expires_at', 'is not', null)
    .executeTakeFirst()
  if (!found) return { ok: false, reason: 'unknown', link: null }
  const { usable, ...link } = found
  return usable ? { ok: true, link } : { ok: false, reason: whyDead(link, now) ?? 'revoked', link }
}
