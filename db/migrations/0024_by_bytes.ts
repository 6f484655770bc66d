import type { Kysely } from 'kysely'
import { compareByBytes } from '#db/by-bytes.ts'

export async function up(db: Kysely<unknown>) {
  await compareByBytes(db)
}
