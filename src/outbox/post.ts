import type { Db, Row } from '#db/schema.ts'
import type { Clock } from '#src/clock.ts'
import type { Log } from '#src/log.ts'
import type { Mailer } from '#src/mailers/mailer.ts'
import type { Secrets } from '#src/secrets.ts'
import type { Query, Rendered } from '#src/templates/render.ts'
import type { Composers } from './composer.ts'

/** Everything that delivering needs from outside. */
export interface Post {
  db: Db
  clock: Clock
  secrets: Secrets
  log: Log
  composers: Composers
  render: (query: Omit<Query, 'baseUrl'>) => Promise<Rendered>
  /** Names this process in leases. */
  instance: string
  mailerFor(mailbox: Row<'mailboxes'>): Mailer
  /** Once aborted, nothing more is claimed; what is on its way still arrives. */
  stopping: AbortSignal
  /** Between 0 and 1, for spreading retries. */
  random: () => number
}
