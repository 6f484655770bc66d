import type { Db } from '#db/schema.ts'
import { addVersion, type Edit } from './add-version.ts'
import { BUILT_IN } from './built-in.ts'
import { findFaults } from './check.ts'
import { findVersion } from './find.ts'
import { findImageFaults } from './save.ts'
import type { Saved } from './template.ts'

/**
 * An earlier text once more, as a new version. Checked like any other: the rules may have become stricter since. Nothing
 * when there is no such version.
 */
export async function restoreVersion(
  db: Db,
  { version, ...edit }: Edit & { version: string },
): Promise<Saved | undefined> {
  if (version === BUILT_IN) return resetTemplate(db, edit)
  const found = await findVersion(db, { kind: edit.kind, locale: edit.locale, version })
  if (!found) return
  if (found.isBuiltIn) return resetTemplate(db, edit)
  const { template } = found
  const faults = [...findFaults(edit.kind, template), ...(await findImageFaults(db, template))]
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  return addVersion(db, { ...edit, template, restoresId: version, action: 'template.restored' })
}

/** Back to the shipped text, which changes with the releases; what was edited stays in the history. */
export function resetTemplate(db: Db, edit: Edit): Promise<Saved> {
  return addVersion(db, { ...edit, template: null, action: 'template.reset' })
}
