import { globSync, readFileSync, statSync } from 'node:fs'
import { sql } from 'kysely'
import type { Db } from '#db/schema.ts'
import { engine } from '#test/support/db.ts'

/** The bytes of every file in which the engine keeps this database, its write-ahead log included. */
export async function filesOf(db: Db, url: string): Promise<[string, Buffer][]> {
  const paths = engine === 'postgres' ? await postgresFiles(db) : [url, `${url}-wal`]
  return paths.map((path) => [path, readFileSync(path)])
}

async function postgresFiles(db: Db) {
  await sql`checkpoint`.execute(db)
  const { rows } = await sql<{ folder: string; oid: number; segment: string }>`
    select current_setting('data_directory') as folder, oid, pg_walfile_name(pg_current_wal_lsn()) as segment
    from pg_database where datname = current_database()`.execute(db)
  const { folder, oid, segment } = rows[0]!
  const tables = globSync(`${folder}/base/${oid}/*`).filter((path) => statSync(path).isFile())
  return [...tables, `${folder}/pg_wal/${segment}`]
}

/** A secret in every form in which it could be used or turned back into itself. */
export function formsOf(secret: string): Buffer[] {
  const bytes = Buffer.from(secret, 'base64url')
  const texts = [
    ...[secret, encodeURIComponent(secret), bytes.toString('hex'), Buffer.from(secret).toString('hex')],
    ...[bytes.toString('base64'), Buffer.from(secret).toString('base64')].map((text) =>
      text.replace(/=+$/, ''),
    ),
  ]
  const decoded = /^[\w-]{43}$/.test(secret) ? [bytes] : []
  return [...new Set(texts)].map((text) => Buffer.from(text)).concat(decoded)
}
