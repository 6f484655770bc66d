import { Lucia, TimeSpan } from 'lucia'
import type { Db } from '#db/schema.ts'
import type { CurrentUser } from '#src/http/context.ts'
import { SessionAdapter } from './adapter.ts'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaOn>
    DatabaseUserAttributes: CurrentUser
    DatabaseSessionAttributes: { usedAt: string }
  }
}

/** Lucia over the given connection or transaction, at a given time. Cheap: made for each use. */
export function luciaOn(db: Db, now: Date) {
  return new Lucia(new SessionAdapter(db, now), {
    sessionExpiresIn: new TimeSpan(0, 'ms'), // no sliding window of its own
    getUserAttributes: (user) => ({ ...user }),
    getSessionAttributes: (session) => ({ usedAt: session.usedAt }),
  })
}
