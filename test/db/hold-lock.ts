import { openSqlite } from '#db/sqlite.ts'

const MILLISECONDS = 400

/** Another process in the middle of a transaction: it says so, holds the lock for a while, and commits. */
const database = openSqlite(process.argv[2] ?? '')
database.exec('begin immediate')
process.stdout.write('holding\n')
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MILLISECONDS)
database.exec(`insert into rate_limits (key, count, ends_at) values ('first', 1, '2026-03-02T09:00:00.000Z')`)
database.exec('commit')
database.close()
