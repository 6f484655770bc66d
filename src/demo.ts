import { existsSync, rmSync } from 'node:fs'
import { workAlone } from '#db/alone.ts'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { EMAILS } from '#db/seed/cast.ts'
import { PASSWORD, seedPortal } from '#db/seed.ts'
import { iso, systemClock } from '#src/clock.ts'
import { readConfig } from '#src/config.ts'
import { createSecrets } from '#src/secrets.ts'

/** The only file the demo ever opens. It is thrown away and made anew at each start. */
const FILE = 'data/demo.db'
/** A setting by which the demo knows its own file again. */
const MARK = 'demo_made_at'
/** What would send real mails, or put the demo on the real site. */
const DROPPED = ['RESEND_API_KEY', 'RESEND_BASE_URL', 'SMTP_URL', 'MAIL_FROM', 'SECRET_KEY', 'BASE_URL']

/** A believable portal to look around in, at http://localhost:3000 unless `PORT` says otherwise. */
refuseAnythingElse()
for (const name of DROPPED) delete process.env[name]
process.env.DATABASE_URL = FILE
const config = readConfig(process.env)
const release = await workAlone(FILE, { patienceMs: 0 }).catch((error) => refuse(error.message))
await refuseForeignFile()
for (const end of ['', '-wal', '-shm']) rmSync(`${FILE}${end}`, { force: true })
await makePortal()
release()
await import('#src/main.ts')
sayWhoIsWho()

function refuseAnythingElse() {
  const { NODE_ENV, DATABASE_URL } = process.env
  if (NODE_ENV === 'production') refuse('The demo is not for production: everybody knows its passwords.')
  if (DATABASE_URL && DATABASE_URL !== FILE)
    refuse(`The demo uses ${FILE} and nothing else; unset DATABASE_URL (${DATABASE_URL}) to start it.`)
}

/** Somebody may have given a portal of their own this name. */
async function refuseForeignFile() {
  if (!existsSync(FILE)) return
  const db = connect(FILE)
  const has = (row: { executeTakeFirst: () => Promise<unknown> }) =>
    row.executeTakeFirst().catch(() => undefined)
  const someone = await has(db.selectFrom('users').select('id'))
  const marked = await has(db.selectFrom('settings').select('key').where('key', '=', MARK))
  await db.destroy()
  if (someone && !marked) refuse(`${FILE} is not the demo's; move it away to start the demo.`)
}

async function makePortal() {
  const db = connect(FILE)
  await migrate(db)
  const now = systemClock()
  await db
    .insertInto('settings')
    .values({ key: MARK, value: iso(now), updated_at: iso(now) })
    .execute()
  await seedPortal(db, { secrets: createSecrets(config.secretKeys), now, baseUrl: config.baseUrl })
  await db.destroy()
}

function sayWhoIsWho() {
  const { admin, manager, organizationAdmin, user } = EMAILS
  console.log(`Sign in with the password "${PASSWORD}" as
  ${admin}  administrator
  ${manager}  manager
  ${organizationAdmin}  administrator of one organization
  ${user}  user`)
}

function refuse(why: string): never {
  console.error(why)
  process.exit(1)
}
