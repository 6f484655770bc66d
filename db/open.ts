import { connect } from './connect.ts'
import { explain } from './explain.ts'
import { migrate } from './migrate.ts'
import { prepareFolder } from './prepare-folder.ts'
import type { Db } from './schema.ts'

/** The database, made when there is none and brought up to date. Throws a sentence for whoever set `DATABASE_URL`. */
export async function openDatabase(databaseUrl: string): Promise<Db> {
  let db: Db | undefined
  try {
    prepareFolder(databaseUrl)
    db = connect(databaseUrl)
    await migrate(db)
    return db
  } catch (error) {
    await db?.destroy()
    throw new Error(explain(error, databaseUrl), { cause: error })
  }
}
