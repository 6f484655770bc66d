import type { Db } from '#db/schema.ts'
import { type Author, authorOf } from '#src/brand/brand.ts'
import { BUILT_IN } from './built-in.ts'
import { versionsOf, type Which } from './find.ts'

export interface VersionLine {
  version: string
  /** 0 for the shipped text. */
  nth: number
  is: 'saved' | 'restored' | 'reset' | 'built_in'
  /** Of `restored`: which one came back. */
  restores: number | null
  at: string | null
  by: Author | null
  isInUse: boolean
}

/** The history of a text, newest first, with the shipped text at its end. */
export async function listVersions(db: Db, which: Which): Promise<VersionLine[]> {
  const rows = await versionsOf(db, which).orderBy('nth', 'desc').execute()
  const numbers = new Map(rows.map((row) => [row.id, row.nth]))
  const lines = rows.map((row, place) => ({
    version: row.id,
    nth: row.nth,
    is:
      row.content === null
        ? ('reset' as const)
        : row.restores_id
          ? ('restored' as const)
          : ('saved' as const),
    restores: numbers.get(row.restores_id ?? '') ?? null,
    at: row.created_at,
    by: authorOf(row),
    isInUse: place === 0,
  }))
  const builtIn = { version: BUILT_IN, nth: 0, is: 'built_in' as const, restores: null, at: null, by: null }
  return [...lines, { ...builtIn, isInUse: rows.length === 0 }]
}
