import type { Action, Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { BUILT_IN } from './built-in.ts'
import { findTemplate, type Which } from './find.ts'
import type { Saved, Template } from './template.ts'

export interface Edit extends Which {
  /** The version that was edited. */
  base: string
  by: { id: string }
  now: Date
}

interface Add extends Edit {
  action: Action
  /** Nothing for the shipped text. */
  template: Template | null
  restoresId?: string
}

/**
 * Puts a text into use, after the one that was edited. The number after that one can be taken once: of two people who
 * edited the same version, the second is told what the first one saved, and nothing of either is lost.
 */
export function addVersion(db: Db, version: Add): Promise<Saved> {
  return db.transaction().execute((trx) => add(trx, version))
}

async function add(trx: Db, { kind, locale, base, by, now, action, ...what }: Add): Promise<Saved> {
  const which = { kind, locale }
  const content = what.template && JSON.stringify(what.template)
  const before = await numberOf(trx, which, base)
  const row = { id: newId(), ...which, nth: (before ?? 0) + 1, content, restores_id: what.restoresId ?? null }
  const added =
    before !== undefined &&
    (await trx
      .insertInto('template_versions')
      .values({ ...row, created_at: iso(now), created_by: by.id })
      .onConflict((conflict) => conflict.columns(['kind', 'locale', 'nth']).doNothing())
      .returning('id')
      .executeTakeFirst())
  if (!added) return yieldTo(trx, which, content)
  await record(trx, action, { by, subjects: [row.id], now, particulars: { ...which, nth: row.nth } })
  return { ok: true, version: row.id, nth: row.nth }
}

async function numberOf(trx: Db, { kind, locale }: Which, base: string) {
  if (base === BUILT_IN) return 0
  const row = await trx
    .selectFrom('template_versions')
    .select('nth')
    .where('id', '=', base)
    .where('kind', '=', kind)
    .where('locale', '=', locale)
    .executeTakeFirst()
  return row?.nth
}

/** Pressed twice, a text is saved once. */
async function yieldTo(trx: Db, which: Which, content: string | null): Promise<Saved> {
  const theirs = await findTemplate(trx, which)
  const same = theirs.isBuiltIn ? content === null : JSON.stringify(theirs.template) === content
  if (!same) return { ok: false, reason: 'conflict', theirs }
  return { ok: true, version: theirs.version, nth: theirs.nth }
}
