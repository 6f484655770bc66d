import type { Db, Row } from '#db/schema.ts'

/** What mails carry, by the column that names it. */
const CARRIED = { invitation_id: 'invitations', about_id: 'links' } as const

interface Held {
  by: keyof typeof CARRIED
  /** What was there and free, by its id. */
  held: ReadonlyMap<string, unknown>
}

/** Mails whose fate somebody else is deciding just now: what they carry is there, and was passed over. */
export async function undecidedAmong(trx: Db, rows: Row<'outbox'>[], { by, held }: Held) {
  const missing = rows.flatMap(({ [by]: id }) => (id && !held.has(id) ? [id] : []))
  if (missing.length === 0) return new Set<string>()
  const there = await trx.selectFrom(CARRIED[by]).select('id').where('id', 'in', missing).execute()
  const passedOver = new Set<string | null>(there.map(({ id }) => id))
  return new Set(rows.filter((row) => passedOver.has(row[by])).map((row) => row.id))
}
