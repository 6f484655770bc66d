import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isPostgres } from './connect.ts'

/** A SQLite file needs its folder. */
export function prepareFolder(databaseUrl: string) {
  if (!isPostgres(databaseUrl) && databaseUrl !== ':memory:')
    mkdirSync(dirname(databaseUrl), { recursive: true })
}
