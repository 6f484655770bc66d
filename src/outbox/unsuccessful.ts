import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** A mail that never left or came back: the condition of the index in `db/migrations/0015_figures.ts`, to the letter. */
export const unsuccessful: RawBuilder<SqlBool> = sql`(state in ('failed', 'cancelled') or bounced_at is not null or complained_at is not null or suppressed_at is not null or undelivered_at is not null)`
