import type { LinkPurpose } from '#db/schema.ts'
import { EMAILS } from '#db/seed/cast.ts'
import { addMinutes, iso } from '#src/clock.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { LINK_PATHS, tokenOf } from '#src/links/link.ts'
import { makeLink } from '#src/links/make.ts'
import type { Portal } from './stage.ts'

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'
const SAFARI = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1'

/** A link to a page for outsiders that works once, of somebody who is in and reads this language. */
export async function linkPath(portal: Portal, purpose: LinkPurpose, locale: Locale, minutes = 60) {
  const { db, secrets, now } = portal
  const user = await personOf(portal, locale)
  return db.transaction().execute(async (trx) => {
    const email = { canonical: user.email, typed: user.email }
    const id = await makeLink(trx, { purpose, user, email, secrets, now })
    const link = await trx
      .updateTable('links')
      .set({ expires_at: iso(addMinutes(now, minutes)) })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    return `${LINK_PATHS[purpose]}/${tokenOf(link, secrets)}`
  })
}

export function personOf({ db }: Portal, locale: Locale) {
  return db
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.id', 'users.email'])
    .where((eb) => eb.fn.coalesce('users.locale', 'organizations.locale', eb.val('en')), '=', locale)
    .where('password_set_at', 'is not', null)
    .where('users.deactivated_at', 'is', null)
    .where('organizations.deactivated_at', 'is', null)
    .where('users.email', 'not in', Object.values(EMAILS))
    .orderBy('users.id')
    .executeTakeFirstOrThrow()
}

/** They are signed in at two other places, and a new email of theirs waits. */
export async function profilePath(portal: Portal, email: string) {
  const { db, secrets, now } = portal
  const user = await db
    .selectFrom('users')
    .select(['id', 'email'])
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const sessions = [
    { agent: FIREFOX, address: '198.51.100.23', minutes: -12 },
    { agent: SAFARI, address: '2001:db8:4f2:9c00::17', minutes: -47 },
  ]
  for (const { minutes, ...where } of sessions) {
    const at = iso(addMinutes(now, minutes))
    await db
      .insertInto('sessions')
      .values({
        id_hash: `${where.address} ${user.id}`,
        user_id: user.id,
        created_at: at,
        used_at: at,
        ...where,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  const [canonical, typed] = ['new.address@example.org', 'new.address@example.org']
  await db
    .transaction()
    .execute((trx) =>
      makeLink(trx, { purpose: 'email_change', user, email: { canonical, typed }, secrets, now }),
    )
  return '/profile'
}
