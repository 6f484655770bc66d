import type { Db } from '#db/schema.ts'
import { hasImage } from '#src/brand/images.ts'
import { addVersion, type Edit } from './add-version.ts'
import { findFaults, tidyTemplate } from './check.ts'
import type { Fault, Saved, Template } from './template.ts'

/** From now on mails say this; those that are queued keep the text that they were queued with. */
export async function saveTemplate(
  db: Db,
  { template, ...edit }: Edit & { template: Template },
): Promise<Saved> {
  const tidy = tidyTemplate(template)
  const faults = [...findFaults(edit.kind, tidy), ...(await findImageFaults(db, tidy))]
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  return addVersion(db, { ...edit, template: tidy, action: 'template.saved' })
}

export async function findImageFaults(db: Db, { blocks }: Template): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const [place, block] of blocks.entries())
    if (block.is === 'image' && !(await hasImage(db, block.image)))
      faults.push({ place: { block: place, field: 'image' }, fault: 'image_unknown' })
  return faults
}
