import type { Locale } from '#src/i18n/locales.ts'
import { tokenOf } from '#src/links/link.ts'
import { makeLink } from '#src/links/make.ts'
import { writeSetting } from '#src/settings/settings.ts'
import type { Portal } from './stage.ts'

const PEOPLE = [
  ['Ines Almeida', 'ines.almeida@kestrel-marine.example', 'Kestrel Marine'],
  ['فاطمة الزهراء', 'fatima.zahra@almina.example', null],
  ['Wim de Boer', 'wim.de.boer@noordzee-logistiek.example', null],
] as const

/** From now on people may come to this portal by themselves, and an administrator decides. */
export async function openRegistration(portal: Portal, path: string) {
  const { db, now } = portal
  await writeSetting(db, 'registration', 'on', { by: null, now })
  await writeSetting(db, 'registration_approval', 'on', { by: null, now })
  return path
}

/** And some of them wait. */
export async function someWaiting(portal: Portal, path: string) {
  const { db, now } = portal
  for (const [i, [name, email, organization]] of PEOPLE.entries()) {
    const home = organization
      ? await db
          .selectFrom('organizations')
          .select('id')
          .where('name', 'like', `${organization}%`)
          .executeTakeFirst()
      : undefined
    const at = new Date(now.getTime() - (i + 1) * 3_600_000).toISOString()
    await db
      .insertInto('registrations')
      .values({
        ...{ id: `waiting-${i}`, email, email_typed: email, name, locale: 'en' },
        ...{ requested_at: at, confirmed_at: at, organization_id: home?.id ?? null },
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  }
  return openRegistration(portal, path)
}

/** The address behind a link to confirm an email, of somebody who asked for it in this language. */
export async function confirmationPath(portal: Portal, locale: Locale) {
  const { db, secrets, now } = portal
  const email = { canonical: 'eve@example.org', typed: 'eve@example.org' }
  const aboutId = `asked-in-${locale}`
  await db
    .insertInto('registrations')
    .values({
      ...{ id: aboutId, email: email.canonical, email_typed: email.typed, name: 'Eve', locale },
      requested_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const id = await makeLink(db, {
    purpose: 'registration_confirmation',
    aboutId,
    email,
    secrets,
    now,
  })
  const link = await db
    .updateTable('links')
    .set({ expires_at: new Date(now.getTime() + 3_600_000).toISOString() })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return openRegistration(portal, `/register/${tokenOf(link, secrets)}`)
}
