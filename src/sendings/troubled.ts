import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { CANCELLED } from './settle.ts'

// Both say what the conditions of the indexes of the same names say, so that nobody looks through all mails of a sending.

/** Something went wrong before it was accepted. Being cancelled with the rest of a sending is no trouble. */
export const troubled: RawBuilder<SqlBool> = sql`(outbox.last_error is not null and outbox.last_error <> ${sql.lit(CANCELLED)})`

/** It was sent, and then something was reported. */
export const returned: RawBuilder<SqlBool> = sql`(outbox.bounced_at is not null or outbox.complained_at is not null or outbox.suppressed_at is not null or outbox.undelivered_at is not null)`
