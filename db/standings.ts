import { sql } from 'kysely'
import { onPostgres } from './engine.ts'
import type { Db } from './schema.ts'

/** Makes one line of all that have come together since; what they come to stays the same. On SQLite there is never more than one. */
export async function addUpStandings(db: Db) {
  if (!onPostgres(db)) return
  await sql`
    with gone as (delete from standings returning role, standing, people)
    insert into standings (role, standing, people)
    select role, standing, sum(people) from gone group by role, standing having sum(people) <> 0`.execute(db)
}
