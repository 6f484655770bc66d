import type { Db } from '#db/schema.ts'
import type { ListedMailbox } from '#src/mailboxes/list.ts'
import type { Reason } from '#src/mailboxes/reason.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { outboxHeldSince } from '#src/outbox/hold.ts'
import { countUnknown } from '#src/outbox/unknown.ts'
import { countWaiting } from '#src/registrations/list.ts'
import { findStopped, isStopped, type RegistrationMailbox } from './health.ts'
import { findLimited } from './limited.ts'
import { commonestReason, countStuck } from './stuck.ts'
import { findUnled } from './unled.ts'

/** Something that waits for an administrator. People are counted exactly as the users list filters them. */
export type Concern =
  | { what: 'outbox_held'; since: string }
  | { what: 'no_mailbox' }
  | { what: 'stopped'; mailbox: ListedMailbox }
  | { what: 'unknown'; mails: number; mailboxId: string }
  | { what: 'failed' | 'bounced'; people: number; reason: Reason | null }
  | { what: 'opened'; people: number; longAgo: number }
  | { what: 'expired'; people: number }
  | { what: 'ending'; people: number; first: string }
  | { what: 'registrations'; registrations: number }
  | { what: 'limited'; organizations: number; named: { id: string; name: string }[] }
  | { what: 'unled'; organizations: number; named: { id: string; name: string }[] }

interface Look {
  by: Viewer
  now: Date
  mailboxes: ListedMailbox[]
  registrationMailbox: RegistrationMailbox | undefined
}

/** What needs attention, most urgent first: nothing can leave, did not arrive, is stuck, will be stuck, could be better. */
export async function listConcerns(
  db: Db,
  { by, now, mailboxes, registrationMailbox }: Look,
): Promise<Concern[]> {
  const [heldSince, stopped, unknown, registrations, stuck, limited, unled] = await Promise.all([
    outboxHeldSince(db),
    findStopped(db, { mailboxes, by }),
    countUnknown(db),
    countWaiting(db, { by }),
    countStuck(db, { by, now }),
    findLimited(db, { by, now }),
    findUnled(db, { by }),
  ])
  const concerns: Concern[] = []
  if (heldSince) concerns.push({ what: 'outbox_held', since: heldSince })
  if (!registrationMailbox) concerns.push({ what: 'no_mailbox' })
  if (registrationMailbox && isStopped(registrationMailbox))
    concerns.push({ what: 'stopped', mailbox: registrationMailbox })
  for (const mailbox of stopped) concerns.push({ what: 'stopped', mailbox })
  for (const [mailboxId, mails] of unknown) concerns.push({ what: 'unknown', mails, mailboxId })
  if (registrations > 0) concerns.push({ what: 'registrations', registrations })
  for (const what of ['failed', 'bounced'] as const)
    if (stuck[what] > 0)
      concerns.push({ what, people: stuck[what], reason: await commonestReason(db, { what, by, now }) })
  if (stuck.opened > 0) concerns.push({ what: 'opened', people: stuck.opened, longAgo: stuck.openedLongAgo })
  if (stuck.expired > 0) concerns.push({ what: 'expired', people: stuck.expired })
  if (stuck.firstEnd) concerns.push({ what: 'ending', people: stuck.ending, first: stuck.firstEnd })
  if (limited.organizations > 0) concerns.push({ what: 'limited', ...limited })
  if (unled.organizations > 0) concerns.push({ what: 'unled', ...unled })
  return concerns
}
