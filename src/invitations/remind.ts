import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { addDays, type Clock, iso } from '#src/clock.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { enqueue } from '#src/outbox/enqueue.ts'
import { unsuccessful } from '#src/outbox/unsuccessful.ts'
import { readSettings } from '#src/settings/settings.ts'
import { suppressionsOf } from '#src/suppressions/suppressions-of.ts'
import { versionsInUse } from '#src/templates/in-use.ts'
import { type Link, type Reached, unopenedLinks } from './unopened-links.ts'

/** Small enough that nobody waits long for the database in between. */
const STEP = 200
/** Whatever the setting says, and however long nothing ran: nobody gets two on one day. */
const DAYS_BETWEEN = 1

interface Run {
  clock: Clock
  stopping: AbortSignal
}

/** Everybody whose day has come, step by step; requests are answered between the steps. */
export async function remindEverybody(db: Db, { clock, stopping }: Run) {
  let after: Reached | undefined
  do {
    after = await remindNext(db, { after, now: clock() })
    await letOthersIn()
  } while (after && !stopping.aborted)
}

interface Remind {
  after?: Reached | undefined
  now: Date
}

/**
 * Looks at the next links that work and were not opened, in one transaction, and sends the same link again to those whose
 * day has come and who can be reached: once for every day in the setting. Returns where to go on; nothing when all were
 * looked at, or when the setting is off.
 */
async function remindNext(db: Db, { after, now }: Remind): Promise<Reached | undefined> {
  const { reminderDays, defaultLocale } = await readSettings(db)
  const [first] = reminderDays
  const mailbox = first !== undefined && (await registrationMailbox(db))
  if (!mailbox) return

  return db.transaction().execute(async (trx) => {
    const sentBefore = addDays(now, -first)
    const links = await unopenedLinks(trx, { sentBefore, after, now, limit: STEP }).execute()
    const due = await reachableAmong(trx, dueAmong(links, reminderDays, now))
    const fresh = await takeDown(trx, due, now)
    const kind = 'invitation_reminder' as const
    const organizationIds = fresh.map((link) => link.organization_id)
    const versionsFor = await versionsInUse(trx, { kind, organizationIds })
    const mails = fresh.map((link) => {
      const locale = chooseLocale(link.locale, link.organization_locale, defaultLocale)
      return {
        ...{ kind, lane: 1 as const, sendingId: null, locale, to: link.email },
        ...{ userId: link.user_id, invitationId: link.id, mailboxId: mailbox.id },
        ...versionsFor(locale, link.organization_id),
      }
    })
    await enqueue(trx, mails, now)
    for (const [organizationId, some] of Map.groupBy(fresh, (link) => link.organization_id)) {
      const subjects = some.map((link) => link.user_id)
      await record(trx, 'invitation.reminded', { by: null, subjects, organizationId, now })
    }
    const last = links.at(-1)
    return last && links.length === STEP ? { expiresAt: last.expires_at!, id: last.id } : undefined
  })
}

interface Due {
  link: Link
  nth: number
}

/** Of several days that have passed since, only the latest counts: nobody gets two at once. */
function dueAmong(links: Link[], reminderDays: number[], now: Date): Due[] {
  const passed = (at: string, days: number) => at <= iso(addDays(now, -days))
  return links.flatMap((link) => {
    const nth = reminderDays.filter((days) => passed(link.settled_at!, days)).length
    const tooSoon = link.reminded_at !== null && !passed(link.reminded_at, DAYS_BETWEEN)
    return nth > Number(link.nth ?? 0) && !tooSoon ? [{ link, nth }] : []
  })
}

/** Nobody for whom a mail about this link, be it a reminder, came back, never left or still waits, or to whom nothing may be sent. */
async function reachableAmong(trx: Db, due: Due[]) {
  if (due.length === 0) return []
  const [ids, emails] = [due.map(({ link }) => link.id), due.map(({ link }) => link.email)]
  const mails = trx.selectFrom('outbox').select('invitation_id').where('invitation_id', 'in', ids)
  const found = await Promise.all([
    mails.where(unsuccessful).execute(),
    mails.where('settled_at', 'is', null).execute(),
  ])
  const lost = new Set(found.flat().map((mail) => mail.invitation_id))
  const suppressions = await suppressionsOf(trx, emails)
  return due.filter(({ link }) => !lost.has(link.id) && !suppressions.has(link.email))
}

/** The key keeps the promise: of two processes one gets each reminder. */
async function takeDown(trx: Db, due: Due[], now: Date) {
  if (due.length === 0) return []
  const taken = await trx
    .insertInto('reminders')
    .values(due.map(({ link, nth }) => ({ invitation_id: link.id, nth, created_at: iso(now) })))
    .onConflict((conflict) => conflict.columns(['invitation_id', 'nth']).doNothing())
    .returning('invitation_id')
    .execute()
  const ids = new Set(taken.map((row) => row.invitation_id))
  return due.map(({ link }) => link).filter((link) => ids.has(link.id))
}
