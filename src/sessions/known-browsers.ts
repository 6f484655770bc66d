import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { newToken, sha256 } from '#src/ids.ts'

const TOKEN = /^[\w-]{43}$/
/** As long as browsers keep the cookie. */
export const KNOWN_DAYS = 400

interface Which {
  /** What its cookie says. */
  token: string | undefined
  userId: string
  now: Date
}

/** Whether somebody signed in with this browser before: then strangers who guess elsewhere can't make it wait. */
export async function isKnownBrowser(db: Db, { token, userId, now }: Which) {
  if (!token || !TOKEN.test(token)) return false
  const row = await db
    .selectFrom('known_browsers')
    .select('user_id')
    .where('token_hash', '=', sha256(token))
    .where('user_id', '=', userId)
    .where('used_at', '>', iso(addDays(now, -KNOWN_DAYS)))
    .executeTakeFirst()
  return row !== undefined
}

/** Remembers a browser and says what its cookie is to hold. What it brings along is kept only if we made it. */
export async function rememberBrowser(db: Db, { token, userId, now }: Which) {
  const ours = token && TOKEN.test(token) && (await wasMadeHere(db, token)) ? token : newToken()
  await db
    .insertInto('known_browsers')
    .values({ token_hash: sha256(ours), user_id: userId, used_at: iso(now) })
    .onConflict((conflict) => conflict.columns(['token_hash', 'user_id']).doUpdateSet({ used_at: iso(now) }))
    .execute()
  return ours
}

async function wasMadeHere(db: Db, token: string) {
  const row = await db
    .selectFrom('known_browsers')
    .select('user_id')
    .where('token_hash', '=', sha256(token))
    .executeTakeFirst()
  return row !== undefined
}
