import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { domainOf } from '#src/email.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { admit } from '#src/invitations/admit.ts'
import { spendLink } from '#src/links/spend.ts'
import { hashGeneratedPassword } from '#src/passwords/hash.ts'
import type { Secrets } from '#src/secrets.ts'
import { readSettings } from '#src/settings/settings.ts'
import { insertUsers } from '#src/users/add.ts'
import { type Dead, findRegistration, isKnown, PURPOSE, registrationOf, type Which } from './find.ts'

/** `in`: a password may be chosen; `waiting`: an administrator decides; `known`: the email has its way in already. */
type Confirmed =
  | { ok: true; outcome: 'in'; claim: string }
  | { ok: true; outcome: 'waiting' | 'known' }
  | Dead

/**
 * The press that proves whose the email is. Somebody new becomes a user, in the organization that their domain belongs to,
 * and may choose a password; or an administrator is asked first. Nothing about somebody who is known changes.
 */
export async function confirmRegistration(
  db: Db,
  { token, secrets, now }: Which & { secrets: Secrets },
): Promise<Confirmed> {
  const found = await findRegistration(db, { token, now })
  if (!found.ok) return { ok: false, reason: found.reason }
  const generated = await hashGeneratedPassword() // slow on purpose, so it stays outside the transaction

  return db.transaction().execute(async (trx): Promise<Confirmed> => {
    const link = await spendLink(trx, { token, purpose: PURPOSE, now })
    const registration = link && (await registrationOf(trx, link.about_id))
    if (!registration) return { ok: false, reason: 'used' }
    const home = await homeOf(trx, registration.email)
    const { registrationApproval } = await readSettings(trx)
    const known = await isKnown(trx, registration.email)
    // Of a deactivated organization nobody comes in by themselves.
    if (!known && (registrationApproval || home?.deactivated_at)) {
      await settle(trx, registration.id, { organization_id: home?.id ?? null, confirmed_at: iso(now) })
      return { ok: true, outcome: 'waiting' }
    }
    const done = { confirmed_at: iso(now), decided_at: iso(now) }
    const organizationId = home?.id ?? null
    const id = known ? undefined : await addUser(trx, registration, organizationId, now)
    await settle(trx, registration.id, { ...done, organization_id: organizationId, user_id: id ?? null })
    if (!id) return { ok: true, outcome: 'known' }
    await record(trx, 'user.registered', { by: { id }, subjects: [id], organizationId, now })
    const user = { id, email: registration.email }
    return { ok: true, outcome: 'in', claim: await admit(trx, { user, generated, secrets, now }) }
  })
}

/** The organization whose people have such emails. */
function homeOf(trx: Db, email: string) {
  return trx
    .selectFrom('organization_domains')
    .innerJoin('organizations', 'organizations.id', 'organization_domains.organization_id')
    .select(['organizations.id', 'organizations.deactivated_at'])
    .where('domain', '=', domainOf({ canonical: email }))
    .executeTakeFirst()
}

async function settle(trx: Db, id: string, change: Partial<Row<'registrations'>>) {
  await trx.updateTable('registrations').set(change).where('id', '=', id).execute()
}

/** Nobody, when somebody has got the email in the meantime. */
async function addUser(
  trx: Db,
  registration: Row<'registrations'>,
  organizationId: string | null,
  now: Date,
) {
  const { email: canonical, email_typed: typed, name, locale } = registration
  const common = { organizationId, locale: chooseLocale(locale), role: 'user' as const, by: null, now }
  const [user] = await insertUsers(trx, [{ email: { canonical, typed }, name }], common)
  return user?.id
}
