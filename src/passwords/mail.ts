import type { Db, Row } from '#db/schema.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import type { Composer } from '#src/outbox/composer.ts'
import { readSettings } from '#src/settings/settings.ts'
import { composeMails } from '#src/templates/compose.ts'
import { formatUntil } from '#src/templates/format-until.ts'

/** The notice that a password was set. It is sent whatever happens next: it may be the only sign of a theft. */
export function composePasswordChanged(baseUrl: string): Composer {
  return {
    recheck: async () => new Map(),
    compose: async (db, rows) => {
      const settings = await readSettings(db)
      const names = await namesOf(db, rows)
      const recipientOf = (row: Row<'outbox'>) => ({
        toName: names.get(row.user_id) ?? '',
        values: {
          name: names.get(row.user_id) ?? '',
          portal: settings.portalName,
          at: formatUntil(new Date(row.created_at), chooseLocale(row.locale)),
          link: `${baseUrl}/sign-in`,
        },
      })
      return composeMails(db, rows, { settings, baseUrl, recipientOf })
    },
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
