import type { Db } from '#db/schema.ts'
import { sha256 } from '#src/ids.ts'

/** A sending that is there already, because its form came a second time; this time nobody is invited. */
export interface Repeated {
  ok: true
  sendingId: string
  repeated: true
  invited: 0
  leftOut: 0
}

/**
 * What tells one press from another: the id that the page gave its form, and all that was chosen in it, because a page that one comes
 * back to has the same id and other ticks.
 */
export function pressOf(form: { press?: string | undefined } & Record<string, unknown>) {
  return form.press && sha256(JSON.stringify(form))
}

interface Which {
  press: string | undefined
  by: { id: string }
}

export async function pressedBefore(trx: Db, { press, by }: Which): Promise<Repeated | undefined> {
  if (!press) return
  const sending = await trx
    .selectFrom('sendings')
    .select('id')
    .where('created_by', '=', by.id)
    .where('press', '=', press)
    .executeTakeFirst()
  return sending && { ok: true, sendingId: sending.id, repeated: true, invited: 0, leftOut: 0 }
}
