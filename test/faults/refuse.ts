import { sql } from 'kysely'
import { onPostgres } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'

const WRITES = {
  requests: sql`insert on batch_requests for each row`,
  outcomes: sql`update of state on outbox for each row when (new.state = 'sent')`,
}

/** Until the returned function is called, the database refuses to store frozen requests, or that a mail was sent. */
export async function refuse(db: Db, writes: keyof typeof WRITES): Promise<() => Promise<void>> {
  const trigger = sql`create trigger refused before ${WRITES[writes]}`
  if (!onPostgres(db)) {
    await sql`${trigger} begin select raise(abort, 'refused'); end`.execute(db)
    return async () => {
      await sql`drop trigger refused`.execute(db)
    }
  }
  await sql`create function refused() returns trigger language plpgsql as $$
    begin raise exception 'refused'; end $$`.execute(db)
  await sql`${trigger} execute function refused()`.execute(db)
  return async () => {
    await sql`drop function refused cascade`.execute(db)
  }
}
