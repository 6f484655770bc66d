import type { Db } from '#db/schema.ts'
import { sha256 } from '#src/ids.ts'
import { rememberBrowser } from './known-browsers.ts'

const LONGEST_AGENT = 400

interface Welcome {
  sessionId: string
  /** What the cookie of a browser that is known says. */
  browser: string | undefined
  address: string
  /** What the browser calls itself. */
  agent: string
  now: Date
}

/** Notes where a session begins, and that this browser is known from now on. Returns what its cookie is to hold. */
export async function welcomeBrowser(db: Db, { sessionId, browser, address, agent, now }: Welcome) {
  return db.transaction().execute(async (trx) => {
    const session = await trx
      .updateTable('sessions')
      .set({ address: address || null, agent: printable(agent).slice(0, LONGEST_AGENT) || null })
      .where('id_hash', '=', sha256(sessionId))
      .returning('user_id')
      .executeTakeFirst()
    return session && rememberBrowser(trx, { token: browser, userId: session.user_id, now })
  })
}

function printable(text: string) {
  return text.replace(/[^\x20-\x7e]/g, '')
}
