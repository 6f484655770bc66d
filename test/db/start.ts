import type { Migration } from 'kysely/migration'
import { connect } from '#db/connect.ts'
import { migrate, migrations } from '#db/migrate.ts'

/** One start of the product on a database, in a process of its own: `updated` to a newer release, `killed` half-way. */
const [url = '', ...how] = process.argv.slice(2)

const newer: Migration = {
  async up(db) {
    await db.schema.createTable('half_done').addColumn('id', 'text').execute()
  },
}

const all = how.includes('updated') ? { ...migrations, '9999_newer': newer } : migrations
const db = connect(url)
await migrate(db, how.includes('killed') ? deadly(all) : all)
await db.destroy()

/** Everything of the last change is done and nothing is committed when the process dies. */
function deadly(known: Record<string, Migration>) {
  const [name, last] = Object.entries(known).at(-1)!
  const up: Migration['up'] = async (db) => {
    await last.up(db)
    process.kill(process.pid, 'SIGKILL')
    await new Promise(() => {})
  }
  return { ...known, [name]: { up } }
}
