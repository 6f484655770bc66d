import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { addMinutes, iso } from '#src/clock.ts'
import type { CurrentUser } from '#src/http/context.ts'
import { newToken, sha256 } from '#src/ids.ts'
import { luciaOn } from './lucia.ts'

/** How exactly "last used" is kept: writing it at every click would make every page a write. */
const TOUCH_MINUTES = 1

interface CurrentSession {
  user: CurrentUser
  hash: string
}

/** Starts a session and returns its id, for the cookie; only the hash is stored. */
export async function startSession(db: Db, { userId, now }: { userId: string; now: Date }) {
  const session = await luciaOn(db, now).createSession(
    userId,
    { usedAt: iso(now) },
    { sessionId: newToken() },
  )
  return session.id
}

/** Whose session an id is, if it is one and neither of its limits has passed. Looking keeps nobody signed in. */
export async function peekSession(db: Db, { id, now }: { id: string; now: Date }) {
  const { session, user } = await luciaOn(db, now).validateSession(id)
  return session && { user, hash: sha256(id), usedAt: session.usedAt }
}

/** The same for something that a person did: notes that the session was used. */
export async function readSession(
  db: Db,
  { id, now }: { id: string; now: Date },
): Promise<CurrentSession | null> {
  const session = await peekSession(db, { id, now })
  if (session && session.usedAt < iso(addMinutes(now, -TOUCH_MINUTES)))
    await db
      .updateTable('sessions')
      .set({ used_at: iso(now) })
      .where('id_hash', '=', session.hash)
      .execute()
  return session
}

/** "Sign out": ends the session and writes down who did. */
export async function signOut(db: Db, { id, by, now }: { id: string; by: { id: string }; now: Date }) {
  await db.transaction().execute(async (trx) => {
    await endSession(trx, { id, now })
    await record(trx, 'session.ended', { by, subjects: [by.id], now })
  })
}

export async function endSession(db: Db, { id, now }: { id: string; now: Date }) {
  await luciaOn(db, now).invalidateSession(id)
}

export async function endSessionsOf(db: Db, { userId, now }: { userId: string; now: Date }) {
  await luciaOn(db, now).invalidateUserSessions(userId)
}
