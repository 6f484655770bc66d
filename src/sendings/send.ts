import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { newId } from '#src/ids.ts'
import { type Invitee, sendInvitations } from '#src/invitations/send.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { administersOrganization, usersInScope, type Viewer } from '#src/organizations/scope.ts'
import type { Secrets } from '#src/secrets.ts'
import { readSettings } from '#src/settings/settings.ts'

const PER_STATEMENT = 500

interface SendInvites {
  userIds: string[]
  by: Viewer
  secrets: Secrets
  now: Date
}

type Sent =
  | { ok: true; sendingId: string; invited: number; leftOut: number }
  | { ok: false; reason: 'no_mailbox' | 'unknown_user' }

/**
 * One press of "Send invites". People who are active or deactivated are left out and written down with the reason; an
 * unknown id, or one outside the sender's scope, refuses the whole and changes nothing.
 */
export async function sendInvites(db: Db, { userIds, by, secrets, now }: SendInvites): Promise<Sent> {
  const mailbox = await registrationMailbox(db)
  if (!mailbox) return { ok: false, reason: 'no_mailbox' }
  const { defaultLocale } = await readSettings(db)

  return db.transaction().execute(async (trx) => {
    const people = await lockPeople(trx, [...new Set(userIds)].sort(), by)
    if (people.length !== new Set(userIds).size) return { ok: false, reason: 'unknown_user' }

    const sendingId = newId()
    const organizationId = administersOrganization(by) ? by.organizationId : null
    await trx
      .insertInto('sendings')
      .values({ id: sendingId, created_by: by.id, organization_id: organizationId, created_at: iso(now) })
      .execute()
    const invitees = people.flatMap((person) => inviteeOf(person, defaultLocale))
    const leftOut = people.flatMap((person) => exclusionOf(person, sendingId))
    for (let i = 0; i < leftOut.length; i += PER_STATEMENT)
      await trx
        .insertInto('sending_exclusions')
        .values(leftOut.slice(i, i + PER_STATEMENT))
        .execute()
    await record(trx, 'sending.created', { by, subjects: [sendingId], organizationId, now })
    await sendInvitations(trx, {
      invitees,
      by,
      invitedBy: by.id,
      sendingId,
      mailboxId: mailbox.id,
      renewals: 0,
      secrets,
      now,
    })
    return { ok: true, sendingId, invited: invitees.length, leftOut: leftOut.length }
  })
}

type Person = Awaited<ReturnType<typeof lockSome>>[number]

async function lockPeople(trx: Db, userIds: string[], by: Viewer) {
  const people: Person[] = []
  for (let i = 0; i < userIds.length; i += PER_STATEMENT)
    people.push(...(await lockSome(trx, userIds.slice(i, i + PER_STATEMENT), by)))
  return people
}

/** The update changes nothing but holds the rows: of two senders the second waits and then supersedes the first. */
async function lockSome(trx: Db, userIds: string[], by: Viewer) {
  await trx
    .updateTable('users')
    .set((eb) => ({ activity_at: eb.ref('activity_at') }))
    .where('id', 'in', userIds)
    .where(usersInScope(by))
    .execute()
  return trx
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.id', 'users.email', 'users.locale', 'users.organization_id', 'users.password_set_at'])
    .select(['users.deactivated_at', 'organizations.locale as organization_locale'])
    .select('organizations.deactivated_at as organization_deactivated_at')
    .where('users.id', 'in', userIds)
    .where(usersInScope(by))
    .execute()
}

function whyLeftOut(person: Person) {
  if (person.deactivated_at || person.organization_deactivated_at) return 'deactivated'
  if (person.password_set_at) return 'active'
}

function inviteeOf(person: Person, defaultLocale: string): Invitee[] {
  if (whyLeftOut(person)) return []
  const { id, email, organization_id: organizationId, locale, organization_locale } = person
  return [{ id, email, organizationId, locale: chooseLocale(locale, organization_locale, defaultLocale) }]
}

function exclusionOf(person: Person, sendingId: string) {
  const reason = whyLeftOut(person)
  return reason ? [{ sending_id: sendingId, user_id: person.id, reason } as const] : []
}
