import type { Db } from '#db/schema.ts'

const TYPES: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' }
const NAME = /^[0-9a-f]{64}\.(png|jpg|gif)$/

export interface Image {
  /** `<SHA-256>.png`: the same name never means another picture. */
  name: string
  width: number
  height: number
}

/** The picture that is served under a name, whoever asks: mails show it. */
export async function findImage(db: Db, name: string) {
  if (!NAME.test(name)) return
  const row = await db.selectFrom('images').select('base64').where('name', '=', name).executeTakeFirst()
  const type = TYPES[name.split('.')[1] ?? '']
  return row && type ? { type, bytes: Buffer.from(row.base64, 'base64') } : undefined
}

export async function hasImage(db: Db, name: string) {
  return (await findImageSize(db, name)) !== undefined
}

export async function findImageSize(db: Db, name: string): Promise<Image | undefined> {
  if (!NAME.test(name)) return
  return db
    .selectFrom('images')
    .select(['name', 'width', 'height'])
    .where('name', '=', name)
    .executeTakeFirst()
}
