import type { Db } from '#db/schema.ts'
import { sha256 } from '#src/ids.ts'

/** What was counted beforehand turned out to be all right: it is not held against anybody. */
export async function giveBack(db: Db, { what, whose }: { what: string; whose: string }) {
  await db
    .updateTable('rate_limits')
    .set((eb) => ({ count: eb('count', '-', 1) }))
    .where('key', '=', sha256(`${what} ${whose}`))
    .where('count', '>', 0)
    .execute()
}
