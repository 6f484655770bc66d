import { existsSync } from 'node:fs'
import { workAlone } from '#db/alone.ts'
import { isPostgres } from '#db/connect.ts'
import { openDatabase } from '#db/open.ts'
import { isOurs } from '#db/ours.ts'
import { markRestored } from '#src/backups/mark-restored.ts'
import { restoreBackup } from '#src/backups/restore.ts'
import { systemClock } from '#src/clock.ts'
import { readPlace } from '#src/config.ts'

/**
 * `npm run restore -- FILE` for SQLite. For PostgreSQL `pg_restore`, and then, before the product is started,
 * `npm run restore -- --mark`.
 */
await run(process.argv[2]).catch((error) => {
  console.error(error.message)
  process.exit(1)
})

async function run(what: string | undefined) {
  if (!what) throw new Error('Say which backup: npm run restore -- FILE')
  const { databaseUrl, keyFile } = readPlace(process.env)
  if (what !== '--mark' && isPostgres(databaseUrl))
    throw new Error('The database is PostgreSQL: use pg_restore, then npm run restore -- --mark')
  if (what === '--mark') await checkOurs(databaseUrl)
  await workAlone(databaseUrl, { patienceMs: 0 })
  if (what === '--mark') await mark(databaseUrl)
  else await restore(what, databaseUrl)
  console.log('Every link and session from before is over.')
  if (keyFile && !existsSync(keyFile))
    console.log(`Put ${keyFile} back too, before the first start: without it a new key is made.`)
  console.log('No mail leaves until an administrator signs in and releases the outbox.')
}

/** Before anything is made, as it would be of a path that is mistyped. */
async function checkOurs(databaseUrl: string) {
  if (await isOurs(databaseUrl)) return
  const which = isPostgres(databaseUrl) ? 'The database in DATABASE_URL' : databaseUrl
  throw new Error(`${which} is none of Vestibule: restore the backup first. Nothing was changed.`)
}

/** Whatever restored it. */
async function mark(databaseUrl: string) {
  const db = await openDatabase(databaseUrl)
  try {
    await markRestored(db, { now: systemClock() })
  } finally {
    await db.destroy()
  }
}

async function restore(backup: string, database: string) {
  const kept = await restoreBackup({ backup, database, now: systemClock() })
  console.log(`${backup} is in place as ${database}.`)
  if (kept) console.log(`What was there before is kept as ${kept}.`)
}
