import { keepMailbox } from '#db/keep-mailbox.ts'
import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { type Edited, editsIn, type Said, type Seen } from '#src/edits.ts'
import { replaceSetting, storedNow } from './replace.ts'
import { readSettings, type SettingKey } from './settings.ts'
import { type Texts, textsOf } from './texts.ts'

interface Change {
  values: Said<Texts>
  /** What the page showed when it was opened: only what differs from it was changed by this person. */
  seen: Seen
  by: { id: string }
  now: Date
}

type Changed =
  | { ok: true; changed: SettingKey[] }
  | ({ ok: false; reason: 'overtaken' } & Edited<Texts>)
  | { ok: false; reason: 'mailbox_removed' }

/**
 * Writes what was changed on the page and nothing else, each with an audit line. What somebody else changed since the page
 * was opened is not written over: then nothing is written, and the answer names it.
 */
export async function changeSettings(db: Db, { values, seen, by, now }: Change): Promise<Changed> {
  try {
    return await db.transaction().execute(async (trx) => {
      const stored = await storedNow(trx, Object.keys(values) as SettingKey[])
      const before = textsOf(await readSettings(trx))
      const edited = editsIn<Texts>(values, { seen, stored: before })
      if (edited.overtaken.length > 0) return { ok: false, reason: 'overtaken', ...edited }
      const mailbox = edited.edits.registration_mailbox
      if (mailbox && !(await keepMailbox(trx, mailbox))) return { ok: false, reason: 'mailbox_removed' }
      const changed = Object.keys(edited.edits) as SettingKey[]
      for (const key of changed) {
        const to = edited.edits[key] ?? ''
        if (!(await replaceSetting(trx, { key, from: stored.get(key) ?? before[key], to, by, now })))
          throw new Overtaken({ ...edited, overtaken: [key] })
        const particulars = { before: before[key], after: to }
        await record(trx, 'setting.changed', { by, subjects: [key], now, particulars })
      }
      return { ok: true, changed }
    })
  } catch (error) {
    if (error instanceof Overtaken) return { ok: false, reason: 'overtaken', ...error.edited }
    throw error
  }
}

/** Undoes what was written of a page before. */
class Overtaken extends Error {
  readonly edited: Edited<Texts>
  constructor(edited: Edited<Texts>) {
    super('Somebody else changed it in the meantime.')
    this.edited = edited
  }
}
