import type { Db } from '#db/schema.ts'
import type { Link } from '#src/links/link.ts'
import type { Why } from '#src/outbox/why.ts'

/** Links to emails that somebody has already, by id. */
export async function findTaken(db: Db, links: Link[]) {
  if (links.length === 0) return new Map<string, Why>()
  const rows = await db
    .selectFrom('links')
    .innerJoin('users', 'users.email', 'links.email')
    .select('links.id')
    .where(
      'links.id',
      'in',
      links.map((link) => link.id),
    )
    .execute()
  return new Map(rows.map(({ id }) => [id, 'email_taken'] as const))
}
