import { type Migration, Migrator } from 'kysely/migration'
import * as start from './migrations/0001_start.ts'
import * as selections from './migrations/0002_selections.ts'
import * as home from './migrations/0003_home.ts'
import * as delivery from './migrations/0004_delivery.ts'
import * as mailboxTests from './migrations/0005_mailbox_tests.ts'
import * as sendingControl from './migrations/0006_sending_control.ts'
import * as sendingTroubles from './migrations/0007_sending_troubles.ts'
import * as batchRequests from './migrations/0008_batch_requests.ts'
import * as templates from './migrations/0009_templates.ts'
import * as doors from './migrations/0011_doors.ts'
import * as people from './migrations/0013_people.ts'
import * as registrations from './migrations/0014_registrations.ts'
import * as figures from './migrations/0015_figures.ts'
import * as lighterOutbox from './migrations/0016_lighter_outbox.ts'
import * as standings from './migrations/0017_standings.ts'
import * as queue from './migrations/0018_queue.ts'
import * as mailsOfLinks from './migrations/0019_mails_of_links.ts'
import * as presses from './migrations/0020_presses.ts'
import * as makersOfLinks from './migrations/0021_makers_of_links.ts'
import * as accounts from './migrations/0022_accounts.ts'
import * as pressesOfLinks from './migrations/0023_presses_of_links.ts'
import * as byBytes from './migrations/0024_by_bytes.ts'
import * as additions from './migrations/0025_additions.ts'
import * as bounceTypes from './migrations/0026_bounce_types.ts'
import * as stalledMailboxes from './migrations/0027_stalled_mailboxes.ts'
import * as removedMailboxes from './migrations/0028_removed_mailboxes.ts'
import * as begunBy from './migrations/0029_begun_by.ts'
import type { Db } from './schema.ts'
import { UnusableDatabase } from './unusable.ts'

/** Listed by hand: the order is visible here and bundlers see every file. The numbers 0010 and 0012 were never used. */
export const migrations: Record<string, Migration> = {
  '0001_start': start,
  '0002_selections': selections,
  '0003_home': home,
  '0004_delivery': delivery,
  '0005_mailbox_tests': mailboxTests,
  '0006_sending_control': sendingControl,
  '0007_sending_troubles': sendingTroubles,
  '0008_batch_requests': batchRequests,
  '0009_templates': templates,
  '0011_doors': doors,
  '0013_people': people,
  '0014_registrations': registrations,
  '0015_figures': figures,
  '0016_lighter_outbox': lighterOutbox,
  '0017_standings': standings,
  '0018_queue': queue,
  '0019_mails_of_links': mailsOfLinks,
  '0020_presses': presses,
  '0021_makers_of_links': makersOfLinks,
  '0022_accounts': accounts,
  '0023_presses_of_links': pressesOfLinks,
  '0024_by_bytes': byBytes,
  '0025_additions': additions,
  '0026_bounce_types': bounceTypes,
  '0027_stalled_mailboxes': stalledMailboxes,
  '0028_removed_mailboxes': removedMailboxes,
  '0029_begun_by': begunBy,
}

/**
 * Brings the schema up to date in one transaction: killed half-way, nothing of it remains and the next start begins anew.
 * Throws when the database was made by a newer release.
 */
export async function migrate(db: Db, known = migrations) {
  const { error, results } = await new Migrator({
    db,
    provider: { getMigrations: async () => known },
  }).migrateToLatest()
  if (error) throw explain(error)
  return results ?? []
}

function explain(error: unknown) {
  const [, unknown] = /previously executed migration (\S+) is missing/.exec(String(error)) ?? []
  if (!unknown) return error
  return new UnusableDatabase(
    `The database was made by a newer release (it has the change ${unknown}, which this one doesn't know). Start that release instead; nothing was changed.`,
    { cause: error },
  )
}
