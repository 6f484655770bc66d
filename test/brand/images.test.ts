import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { findImage } from '#src/brand/images.ts'
import { LARGEST_IMAGE_BYTES, saveImage } from '#src/brand/save-image.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createAdmin, createOrganization } from '#test/support/factories.ts'
import { png } from './pictures.ts'

test('a picture is kept under the hash of its content and comes back byte for byte', async () => {
  const { db, save } = await desk()
  const bytes = png(120, 60)
  const name = `${createHash('sha256').update(bytes).digest('hex')}.png`
  expect(await save(bytes)).toEqual({ ok: true, image: { name, width: 120, height: 60 } })
  expect(await findImage(db, name)).toEqual({ type: 'image/png', bytes })
  expect(await save(bytes)).toMatchObject({ ok: true })
  const row = { name, width: 120, height: 60, organization_id: null }
  expect(await kept(db)).toEqual([row])
  expect(await db.selectFrom('audit').select('action').execute()).toEqual([{ action: 'image.saved' }])
})

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>alert(1)</script></svg>'],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a WebP', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['a BMP', 'BM\x46\0\0\0\0\0\0\0\x36\0\0\0'],
  ['nothing', ''],
  ['only the beginning of a PNG', '\x89PNG\r\n\x1a\n'],
  ['only the beginning of a JPEG', '\xff\xd8\xff\xe0'],
  ['only the beginning of a GIF', 'GIF89a'],
])('%s is refused', async (_what, content) => {
  const { db, save } = await desk()
  expect(await save(Buffer.from(content, 'latin1'))).toEqual({ ok: false, fault: 'not_an_image' })
  expect(await kept(db)).toEqual([])
})

test('a picture that is too heavy or has too many pixels is refused', async () => {
  const { save } = await desk()
  const heavy = Buffer.concat([png(), Buffer.alloc(LARGEST_IMAGE_BYTES)])
  expect(await save(heavy)).toEqual({ ok: false, fault: 'too_large' })
  expect(await save(png(2500, 1))).toEqual({ ok: false, fault: 'too_many_pixels' })
})

test.each(['../../etc/passwd', 'x.png', `${'a'.repeat(64)}.svg`, `${'a'.repeat(64)}.png`, ''])(
  'under %j there is no picture',
  async (name) => {
    const { db } = await desk()
    expect(await findImage(db, name)).toBeUndefined()
  },
)

test('a picture is kept once, whoever brings it, and says who brought it first', async () => {
  const { db, save } = await desk()
  const { id: organizationId } = await createOrganization(db)
  for (const whose of [organizationId, null, organizationId])
    expect(await save(png(), whose)).toMatchObject({ ok: true })
  expect(await kept(db)).toMatchObject([{ organization_id: organizationId }])
})

function kept(db: Db) {
  return db.selectFrom('images').select(['name', 'width', 'height', 'organization_id']).execute()
}

async function desk() {
  const db = await freshDb()
  const by = await createAdmin(db)
  const save = (bytes: Uint8Array, organizationId: string | null = null) =>
    saveImage(db, { bytes, organizationId, by, now: NOW })
  return { db, save }
}
