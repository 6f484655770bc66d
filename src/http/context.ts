import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Db, Role } from '#db/schema.ts'
import type { Clock } from '#src/clock.ts'
import type { Config } from '#src/config.ts'
import type { Locale } from '#src/i18n/locales.ts'
import type { Messages } from '#src/i18n/messages.ts'
import type { Log } from '#src/log.ts'
import type { Secrets } from '#src/secrets.ts'
import type { Settings } from '#src/settings/settings.ts'

/** What the app is made of; `main.ts` builds it once, tests build their own. */
export interface Services {
  db: Db
  clock: Clock
  config: Config
  secrets: Secrets
  log: Log
  /** Tells the worker that there is something to do: mail to deliver, a sending, a request for a recovery link. */
  wake: () => void
  /** Aborted as soon as the process was asked to end. */
  ending?: AbortSignal
}

export interface CurrentUser {
  id: string
  name: string
  email: string
  role: Role
  organizationId: string | null
  organizationName: string | null
  /** Administers that organization's people. */
  organizationAdmin: boolean
  locale: string | null
  organizationLocale: string | null
}

/** What every handler finds on `c.var`, and on `c.env` where it came by HTTP. */
export interface App {
  Bindings: Partial<HttpBindings>
  Variables: Services & {
    t: Messages
    locale: Locale
    /** Of whoever is there, whatever the address says. */
    ownLocale: Locale
    /** As they were when the request began: for pages. A change that depends on them reads them in its own transaction. */
    settings: Settings
    user: CurrentUser | null
    /** SHA-256 of the session id: names the session in the database and binds its forms. */
    sessionHash: string | null
    /** Asked for by an open page, not by a person. */
    unattended?: true
  }
}

export type SignedIn = App & { Variables: { user: CurrentUser; sessionHash: string } }

/** A handler of either kind: for what works the same whoever is there. */
export type AppContext = Context<App> | Context<SignedIn>
