import type { Db } from '#db/schema.ts'

/** The language and the standing of a user's organization; nothing for whoever has none. */
export async function organizationOf(db: Db, { organization_id: id }: { organization_id: string | null }) {
  if (!id) return
  return db
    .selectFrom('organizations')
    .select(['locale', 'deactivated_at'])
    .where('id', '=', id)
    .executeTakeFirst()
}
