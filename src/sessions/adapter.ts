import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import type { CurrentUser } from '#src/http/context.ts'
import { sha256 } from '#src/ids.ts'
import { readSettings } from '#src/settings/settings.ts'
import { sessionEnd } from './limits.ts'

type Found = [session: DatabaseSession | null, user: DatabaseUser | null]

/**
 * Lucia's sessions in our tables. Every id that comes in is hashed first: the database never holds one that works. Both
 * limits, idle and absolute, are worked out when a session is read, so a change of role or limit counts at once.
 */
export class SessionAdapter implements Adapter {
  readonly #db: Db
  readonly #now: Date

  constructor(db: Db, now: Date) {
    this.#db = db
    this.#now = now
  }

  async getSessionAndUser(id: string): Promise<Found> {
    const [row, { sessionLimits }] = await Promise.all([this.#find(id), readSettings(this.#db)])
    if (!row) return [null, null]

    const user: CurrentUser = {
      id: row.id,
      name: row.name,
      email: row.email,
      role: row.role,
      organizationId: row.organization_id,
      organizationName: row.organization_name,
      organizationAdmin: row.organization_admin_at !== null,
      locale: row.locale,
      organizationLocale: row.organization_locale,
    }
    const session = {
      id,
      userId: row.id,
      expiresAt: this.#onLuciasClock(sessionEnd(row, row.role, sessionLimits)),
      attributes: { usedAt: row.used_at },
    }
    return [session, { id: row.id, attributes: user }]
  }

  #find(id: string) {
    return this.#db
      .selectFrom('sessions')
      .innerJoin('users', 'users.id', 'sessions.user_id')
      .leftJoin('organizations', 'organizations.id', 'users.organization_id')
      .select(['sessions.created_at', 'sessions.used_at', 'users.id', 'users.name', 'users.email'])
      .select(['users.role', 'users.locale', 'users.organization_id', 'users.organization_admin_at'])
      .select(['organizations.name as organization_name', 'organizations.locale as organization_locale'])
      .where('sessions.id_hash', '=', sha256(id))
      .where('users.deactivated_at', 'is', null)
      .where('organizations.deactivated_at', 'is', null)
      .executeTakeFirst()
  }

  async setSession(session: DatabaseSession) {
    const at = iso(this.#now)
    await this.#db
      .insertInto('sessions')
      .values({ id_hash: sha256(session.id), user_id: session.userId, created_at: at, used_at: at })
      .execute()
  }

  async deleteSession(id: string) {
    await this.#db.deleteFrom('sessions').where('id_hash', '=', sha256(id)).execute()
  }

  async deleteUserSessions(userId: string) {
    await this.#db.deleteFrom('sessions').where('user_id', '=', userId).execute()
  }

  /** Lucia's sliding window is switched off; `readSession` keeps ours. */
  async updateSessionExpiration() {}

  async getUserSessions(): Promise<DatabaseSession[]> {
    throw new Error('Sessions are listed by their hash, not through Lucia.')
  }

  async deleteExpiredSessions() {
    throw new Error('Sessions have no stored end; see sessions/limits.ts.')
  }

  /** Lucia reads the machine's clock, the product its own, which tests can move. */
  #onLuciasClock(end: Date) {
    return new Date(Date.now() + end.getTime() - this.#now.getTime())
  }
}
