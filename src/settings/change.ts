import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { replaceSetting, storedNow } from './replace.ts'
import { readSettings, type SettingKey } from './settings.ts'
import { textsOf } from './texts.ts'

export type Texts = Partial<Record<SettingKey, string>>

interface Change {
  values: Texts
  /** What the page showed when it was opened: only what differs from it was changed by this person. */
  seen: Texts
  by: { id: string }
  now: Date
}

type Changed = { ok: true; changed: SettingKey[] } | { ok: false; conflicts: SettingKey[] }

/**
 * Writes what was changed on the page and nothing else, each with an audit line. What somebody else changed since the page
 * was opened is not written over: then nothing is written, and the answer names it.
 */
export async function changeSettings(db: Db, { values, seen, by, now }: Change): Promise<Changed> {
  const wanted = (Object.keys(values) as SettingKey[]).filter((key) => values[key] !== seen[key])
  if (wanted.length === 0) return { ok: true, changed: [] }
  try {
    return await db.transaction().execute(async (trx) => {
      const stored = await storedNow(trx, wanted)
      const before = textsOf(await readSettings(trx))
      const open = wanted.filter((key) => values[key] !== before[key])
      refuse(open.filter((key) => before[key] !== seen[key]))
      for (const key of open) {
        const to = values[key] ?? ''
        if (!(await replaceSetting(trx, { key, from: stored.get(key) ?? before[key], to, by, now })))
          refuse([key])
        const particulars = { before: before[key], after: to }
        await record(trx, 'setting.changed', { by, subjects: [key], now, particulars })
      }
      return { ok: true, changed: open }
    })
  } catch (error) {
    if (error instanceof Overtaken) return { ok: false, conflicts: error.keys }
    throw error
  }
}

class Overtaken extends Error {
  readonly keys: SettingKey[]
  constructor(keys: SettingKey[]) {
    super('Somebody else changed it in the meantime.')
    this.keys = keys
  }
}

function refuse(keys: SettingKey[]) {
  if (keys.length > 0) throw new Overtaken(keys)
}
