import { type Context, Hono } from 'hono'
import type { App, SignedIn } from '#src/http/context.ts'
import type { LookFault } from '#views/brand/below-look.tsx'
import { findImage } from './images.ts'
import { saveImage } from './save-image.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** The pictures in mails, for everybody: whoever reads a mail is a stranger here. A name never means another picture. */
export const pictureDoor = new Hono<App>().get('/:name{[0-9a-f]{64}\\.(?:png|jpg|gif)}', async (c) => {
  const image = await findImage(c.var.db, c.req.param('name'))
  if (!image) return c.text('There is no such picture.', 404)
  c.header('Content-Type', image.type)
  c.header('Cache-Control', FOR_EVER)
  // Mail programs in a browser show it on pages of their own.
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  c.header('Content-Security-Policy', "default-src 'none'; sandbox")
  return c.body(new Uint8Array(image.bytes))
})

/** A logo is kept as soon as it is chosen: a file can't be filled in again when the form comes back. */
export async function keepLogo<Look extends { logo: string | null }, Place extends string>(
  c: Context<SignedIn>,
  brand: Look,
  file: File | undefined,
  organizationId: string | null = null,
): Promise<{ brand: Look; faults: LookFault<Place | 'logo'>[] }> {
  if (!file) return { brand, faults: [] }
  const { db, clock, user: by } = c.var
  const bytes = new Uint8Array(await file.arrayBuffer())
  const saved = await saveImage(db, { bytes, organizationId, by, now: clock() })
  if (!saved.ok) return { brand, faults: [{ place: 'logo', fault: saved.fault }] }
  return { brand: { ...brand, logo: saved.image.name }, faults: [] }
}
