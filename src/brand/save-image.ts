import { createHash } from 'node:crypto'
import { imageSize } from 'image-size'
import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import type { Image } from './images.ts'

export const LARGEST_IMAGE_BYTES = 512 * 1024
/** On a side. More would only be sent to be made smaller by every mail program. */
const LARGEST_IMAGE_SIDE = 2400

/** What every mail program shows. SVG is shown by few and can hold scripts; WebP is unknown to Outlook on Windows. */
const BEGINNINGS = [
  ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['jpg', Buffer.from([0xff, 0xd8, 0xff])],
  ['gif', Buffer.from('GIF87a')],
  ['gif', Buffer.from('GIF89a')],
] as const

export type ImageFault = 'not_an_image' | 'too_large' | 'too_many_pixels'

interface Save {
  bytes: Uint8Array
  /** For whose mails; nothing: the portal's. */
  organizationId?: string | null
  by: { id: string }
  now: Date
}

type SavedImage = { ok: true; image: Image } | { ok: false; fault: ImageFault }

/** Keeps a picture under the hash of its content, so that it is kept once and its address never means another. */
export async function saveImage(
  db: Db,
  { bytes, organizationId = null, by, now }: Save,
): Promise<SavedImage> {
  if (bytes.length > LARGEST_IMAGE_BYTES) return { ok: false, fault: 'too_large' }
  const read = readImage(bytes)
  if (!read) return { ok: false, fault: 'not_an_image' }
  const { width, height } = read
  if (Math.max(width, height) > LARGEST_IMAGE_SIDE) return { ok: false, fault: 'too_many_pixels' }

  const name = `${createHash('sha256').update(bytes).digest('hex')}.${read.type}`
  const image = { name, width, height }
  await db.transaction().execute(async (trx) => {
    const base64 = Buffer.from(bytes).toString('base64')
    const made = { created_at: iso(now), created_by: by.id, organization_id: organizationId }
    const added = await trx
      .insertInto('images')
      .values({ ...image, base64, ...made })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .returning('name')
      .executeTakeFirst()
    if (added) await record(trx, 'image.saved', { by, subjects: [name], organizationId, now })
  })
  return { ok: true, image }
}

function readImage(given: Uint8Array) {
  // A copy with memory of its own: the library reads on beyond the end of a view, in what others have left there.
  const bytes = Uint8Array.from(given)
  const [type] =
    BEGINNINGS.find(([, beginning]) => beginning.equals(bytes.subarray(0, beginning.length))) ?? []
  if (!type) return
  try {
    const { type: said, width, height } = imageSize(bytes)
    return said === type && width > 0 && height > 0 ? { type, width, height } : undefined
  } catch {
    return
  }
}
