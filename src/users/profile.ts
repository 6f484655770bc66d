import { holding } from '#db/engine.ts'
import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { type Edited, editsIn, type Said, type Seen } from '#src/edits.ts'
import { keyOf } from '#src/text.ts'

type Shown = Pick<Row<'users'>, 'name' | 'phone' | 'locale'>

interface ChangeProfile {
  values: Said<Shown>
  /** What the page showed when it was opened. */
  seen: Seen
  by: { id: string }
  now: Date
}

type Changed = { ok: true } | ({ ok: false } & Edited<Shown>)

/** What people may change about themselves. What an administrator changed as well, after the page was opened, is not written over. */
export async function changeProfile(db: Db, { values, seen, by, now }: ChangeProfile): Promise<Changed> {
  return db.transaction().execute(async (trx) => {
    const mine = trx.selectFrom('users').selectAll().where('id', '=', by.id)
    const stored = await holding(trx, mine).executeTakeFirstOrThrow()
    const { edits, overtaken } = editsIn<Shown>(values, { seen, stored })
    if (overtaken.length > 0) return { ok: false, edits, overtaken }
    const changed = Object.keys(edits)
    if (changed.length === 0) return { ok: true }
    await trx
      .updateTable('users')
      .set({ ...edits, ...(edits.name && { name_key: keyOf(edits.name) }) })
      .where('id', '=', by.id)
      .execute()
    await record(trx, 'user.changed', { by, subjects: [by.id], now, particulars: { changed } })
    return { ok: true }
  })
}
