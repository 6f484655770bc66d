import type { Db, ExclusionReason, Row } from '#db/schema.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { sendingsInScope, type Viewer } from '#src/organizations/scope.ts'
import { type Failure, failuresOf } from './failures.ts'
import { countLeftAlone, type LeftAlone, NAMED, namesLeftAlone } from './left-alone.ts'
import { countMails, type MailCounts, NO_MAILS, UNARRIVED } from './list.ts'
import { type MailboxPause, mailboxPauseOf } from './mailbox-pause.ts'
import { findObstacle, type Obstacle } from './obstacle.ts'
import { type OnlyPerson, onlyPeopleOf } from './only-person.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { readPaces } from './pace.ts'
import { type PutOff, readPutOff } from './put-off.ts'
import { type Standing, standingOf } from './standing.ts'

export interface SendingDetail extends MailCounts {
  id: string
  createdAt: string
  by: string | null
  /** The one whom it is for, when it is for one; only if the viewer sees them. */
  person: OnlyPerson | null
  note: string | null
  standing: Standing | null
  sendAt: string | null
  /** Who did not wait for its time, which was later then. */
  begunBy: string | null
  delivered: number
  opened: number
  accepted: number
  finishedAt: string | null
  /** How many mails a minute are leaving. */
  perMinute: number | null
  /** Of those that wait. */
  putOff: PutOff | null
  /** The mailbox is paused. */
  paused: MailboxPause | null
  /** People are still to be taken up, and there is no mailbox that their invitations could leave from. */
  noMailbox: boolean
  /** These and `leftOut` name only whom the viewer sees; the numbers are of everybody. */
  failures: Failure[]
  leftOut: LeftAlone[]
  /** How many were left out, and for which reasons; `leftOut` names only the first of very many. */
  leftOutCount: number
  leftOutFor: { reason: ExclusionReason; people: number }[]
  /** So many of those whose email bounced, and so many others. */
  mostNamed: number
  /** Of one for later: what it would do as everything stands, if that is known. */
  outlook: Outlook | null
  /** Of one for later: what would keep its invitations from leaving now. */
  obstacle: Obstacle | null
  /** While people are still being taken up: how many of how many were dealt with. */
  preparing: { done: number; expected: number } | null
  /** Chosen, and not taken up: not yet, or never. */
  untouched: number
}

export async function findSending(
  db: Db,
  { id, by, now }: { id: string; by: Viewer; now: Date },
): Promise<SendingDetail | undefined> {
  const sending = await db
    .selectFrom('sendings')
    .leftJoin('users', 'users.id', 'sendings.created_by')
    .leftJoin('users as beginners', 'beginners.id', 'sendings.begun_by')
    .selectAll('sendings')
    .select(['users.name', 'beginners.name as beginner'])
    .where('sendings.id', '=', id)
    .where(sendingsInScope(by))
    .executeTakeFirst()
  if (!sending) return

  const mails = (await countMails(db, [id])).get(id) ?? NO_MAILS
  const leftOutFor = await countLeftAlone(db, id)
  const leftOutCount = leftOutFor.reduce((all, { people }) => all + people, 0)
  const done = mails.total + leftOutCount
  const expected = Math.max(done, sending.expected ?? 0)
  const preparing = sending.expanded_at ? null : { done, expected }
  const standing = standingOf(sending, mails.waiting, now)
  const people = await onlyPeopleOf(db, { sendingIds: mails.total === 1 ? [id] : [], by })
  return {
    id,
    createdAt: sending.created_at,
    by: sending.name,
    person: people.get(id) ?? null,
    note: sending.note,
    standing,
    sendAt: sending.send_at,
    begunBy: sending.beginner,
    ...mails,
    ...(await countPeople(db, id)),
    finishedAt: preparing || mails.waiting > 0 ? null : await finishOf(db, sending),
    perMinute: (await readPaces(db, { now })).get(id) ?? null,
    putOff: (await readPutOff(db, { sendingIds: [id], now })).get(id) ?? null,
    paused: mails.waiting > 0 ? await mailboxPauseOf(db, id) : null,
    noMailbox: preparing !== null && !(await registrationMailbox(db)),
    failures: await failuresOf(db, id, by),
    leftOut: leftOutCount > 0 ? await namesLeftAlone(db, id, by) : [],
    leftOutCount,
    leftOutFor,
    mostNamed: NAMED,
    outlook: standing === 'scheduled' ? await outlookOf(db, sending, { by, now }) : null,
    obstacle: standing === 'scheduled' ? await findObstacle(db) : null,
    preparing,
    untouched: expected - done,
  }
}

/** Each count has an index of its own, so it costs what it counts. */
async function countPeople(db: Db, id: string) {
  const people = await db
    .selectFrom('invitations')
    .select((eb) => [eb.fn.countAll().as('opened'), eb.fn.count('accepted_at').as('accepted')])
    .where('sending_id', '=', id)
    .where('opened_at', 'is not', null)
    .executeTakeFirstOrThrow()
  const mails = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll().as('delivered'))
    .where('sending_id', '=', id)
    .where('delivered_at', 'is not', null)
    // A server may take a mail and send it back all the same.
    .where((eb) => eb.and(UNARRIVED.map((at) => eb(at, 'is', null))))
    .executeTakeFirstOrThrow()
  return {
    opened: Number(people.opened),
    accepted: Number(people.accepted),
    delivered: Number(mails.delivered),
  }
}

async function finishOf(db: Db, { id, created_at, cancelled_at }: Row<'sendings'>) {
  const row = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.max('settled_at').as('at'))
    .where('sending_id', '=', id)
    .executeTakeFirst()
  return row?.at ?? cancelled_at ?? created_at
}
