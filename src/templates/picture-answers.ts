import type { Context } from 'hono'
import { saveImage } from '#src/brand/save-image.ts'
import type { SignedIn } from '#src/http/context.ts'
import type { EditorFault } from '#views/templates/draft.ts'
import type { Typed } from './forms.ts'
import { type Block, IMAGE_WIDTH } from './template.ts'

/** Pictures are kept as soon as they are chosen: a file can't be filled in again when the form comes back. */
export async function keepPictures(c: Context<SignedIn>, typed: Typed) {
  const { db, clock, user: by } = c.var
  const blocks = [...typed.template.blocks]
  const faults: EditorFault[] = []
  for (const [place, file] of typed.pictures) {
    const block = blocks[place]
    if (block?.is !== 'image') continue
    const saved = await saveImage(db, { bytes: new Uint8Array(await file.arrayBuffer()), by, now: clock() })
    if (saved.ok) blocks[place] = withPicture(block, saved.image)
    else faults.push({ place: { block: place, field: 'image' }, fault: saved.fault })
  }
  return { typed: { ...typed, template: { ...typed.template, blocks } }, faults }
}

function withPicture(
  block: Block & { is: 'image' },
  { name, width }: { name: string; width: number },
): Block {
  const fitting = Math.min(width, IMAGE_WIDTH.most)
  return { ...block, image: name, width: block.image ? Math.min(block.width, fitting) : fitting }
}
