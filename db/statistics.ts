import { sql } from 'kysely'
import { onPostgres } from './engine.ts'
import type { Db } from './schema.ts'

/**
 * PostgreSQL plans queries by what it knows about tables, and looks at new ones after a minute only: until then it takes an outbox of a
 * hundred thousand mails for one of a dozen. To be called outside a transaction, once many rows of a new kind are there. SQLite plans by
 * its indexes alone.
 */
export async function learnAboutTables(db: Db) {
  if (onPostgres(db)) await sql`analyze users, invitations, outbox`.execute(db)
}
