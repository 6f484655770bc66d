import type { Db, NewRow } from '#db/schema.ts'
import { addDays, addMinutes, addSeconds, iso } from '#src/clock.ts'
import { makeFirstMailbox } from '#src/mailboxes/make-first.ts'
import { hashGeneratedPassword, hashPassword } from '#src/passwords/hash.ts'
import type { Secrets } from '#src/secrets.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { insertAll } from './insert.ts'
import { auditLines } from './seed/audit.ts'
import { captureNewest } from './seed/captured.ts'
import { createChance } from './seed/chance.ts'
import { type History, tellHistory } from './seed/history.ts'
import { PLACES } from './seed/organizations.ts'
import { passwordSince } from './seed/person.ts'
import { invitationRow, mailRow, noticeRow, organizationRow, userRow } from './seed/rows.ts'
import { learnAboutTables } from './statistics.ts'

/** Of everybody in the demo who is in. */
export const PASSWORD = 'violet harbour lantern'

const SENDER = { name: 'Harbour Claims', address: 'invitations@harbour-trust.example' }
const SEED = 20_261

interface Seed {
  secrets: Secrets
  now: Date
  baseUrl: string
}

/**
 * Fills an empty database with a believable portal: half a year of it up to now, the same every time. Its mailbox keeps
 * mails, so nothing of it is ever sent; links in its mails work.
 */
export async function seedPortal(db: Db, { secrets, now, baseUrl }: Seed) {
  if (await db.selectFrom('users').select('id').executeTakeFirst())
    throw new Error('This database has people in it: the demo never touches it.')
  const chance = createChance(SEED)
  const history = tellHistory({ chance, now })
  const passwords = { known: await hashPassword(PASSWORD), unknown: await hashGeneratedPassword() }
  const config = { mailFrom: SENDER, resendApiKey: undefined, smtpUrl: undefined }
  await makeFirstMailbox(db, { config, secrets, now: addDays(now, -175) })
  const { id: mailboxId } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()

  const places = new Map(PLACES.map((place) => [place.domain, chance.id(addDays(now, -place.since))]))
  const organizations = PLACES.map((place) =>
    organizationRow(place, places.get(place.domain)!, addMinutes(addDays(now, -place.since), -90)),
  )
  const idAt = (domain: string) => places.get(domain)!
  const invitations = history.people.flatMap((person) =>
    person.invitations.map((invitation) => ({ invitation, person })),
  )
  const notices = noticesOf(history, { mailboxId, chance })

  await db.transaction().execute(async (trx) => {
    await insertAll(trx, 'organizations', organizations)
    await insertAll(
      trx,
      'users',
      history.people.map((person) => userRow(person, idAt(person.place.domain), passwords)),
    )
    await insertAll(trx, 'sendings', sendingRows(history, idAt))
    await insertAll(trx, 'sending_exclusions', exclusionRows(history))
    await insertAll(
      trx,
      'invitations',
      invitations.map(({ invitation, person }) => invitationRow(invitation, person, secrets)),
    )
    await insertAll(trx, 'batches', [...batchRows(history, mailboxId), ...notices.map(({ batch }) => batch)])
    await insertAll(trx, 'outbox', [
      ...invitations.map(({ invitation, person }) => mailRow(invitation, person, { mailboxId, chance })),
      ...notices.map(({ mail }) => mail),
    ])
    await insertAll(trx, 'audit', auditLines(history, { idAt, chance }))
    await trx
      .updateTable('mailboxes')
      .set({ last_sent_at: lastSent(history) })
      .execute()
    await writeSetting(trx, 'portal_name', SENDER.name, { by: history.cast.admin, now: addDays(now, -174) })
  })
  await learnAboutTables(db)
  await captureNewest(db, { secrets, baseUrl, mailboxId, chance, now })
}

type IdAt = (domain: string) => string

function sendingRows({ sendings }: History, idAt: IdAt): NewRow<'sendings'>[] {
  return sendings.map(({ id, by, organization, createdAt, invited, leftOut }) => ({
    id,
    expected: invited.length + leftOut.length,
    expanded_at: iso(createdAt),
    created_by: by.id,
    organization_id: organization && idAt(organization),
    created_at: iso(createdAt),
  }))
}

function exclusionRows({ sendings }: History): NewRow<'sending_exclusions'>[] {
  return sendings.flatMap(({ id, leftOut }) =>
    leftOut.map(({ person, reason }) => ({ sending_id: id, user_id: person.id, reason })),
  )
}

function batchRows({ sendings }: History, mailboxId: string): NewRow<'batches'>[] {
  return sendings.flatMap(({ batches }) =>
    batches.map(({ id, createdAt }) => batchRow(id, createdAt, mailboxId)),
  )
}

function batchRow(id: string, at: Date, mailboxId: string): NewRow<'batches'> {
  const times = { due_at: iso(at), first_sent_at: iso(at), created_at: iso(at) }
  return { id, mailbox_id: mailboxId, state: 'known', attempts: 0, ...times }
}

interface Mail {
  mailboxId: string
  chance: ReturnType<typeof createChance>
}

function noticesOf({ people }: History, { mailboxId, chance }: Mail) {
  return people.flatMap((person) => {
    const setAt = person.invitations.length > 0 && passwordSince(person)
    if (!setAt) return []
    const batch = batchRow(chance.id(addSeconds(setAt, 1)), addSeconds(setAt, 1), mailboxId)
    return [{ batch, mail: noticeRow(person, setAt, batch.id, { mailboxId, chance }) }]
  })
}

function lastSent({ people }: History) {
  const times = people.flatMap(({ invitations }) =>
    invitations.flatMap(({ sentAt }) => (sentAt ? [iso(sentAt)] : [])),
  )
  return times.sort().at(-1) ?? null
}
