import type { Db, Row } from '#db/schema.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import type { Composer } from '#src/outbox/composer.ts'
import { readSettings } from '#src/settings/settings.ts'
import { formatMoment } from '#src/templates/format-moment.ts'

/** The notice that a password was set. It is sent whatever happens next: it may be the only sign of a theft. */
export function composePasswordChanged(baseUrl: string): Composer {
  return async (trx, rows) => {
    const { portalName: portal, timeZone } = await readSettings(trx)
    const names = await namesOf(trx, rows)
    const recipientOf = ({ user_id, created_at, locale }: Row<'outbox'>) => {
      const name = names.get(user_id) ?? ''
      const at = formatMoment(new Date(created_at), { locale: chooseLocale(locale), timeZone })
      return { toName: name, values: { name, portal, at, link: `${baseUrl}/sign-in` } }
    }
    return { dead: new Map(), recipientOf }
  }
}

async function namesOf(db: Db, rows: Row<'outbox'>[]) {
  const users = await db
    .selectFrom('users')
    .select(['id', 'name'])
    .where(
      'id',
      'in',
      rows.map((row) => row.user_id),
    )
    .execute()
  return new Map<string | null, string>(users.map((user) => [user.id, user.name]))
}
