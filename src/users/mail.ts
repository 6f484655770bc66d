import type { Db, Row } from '#db/schema.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { composeLinkMail, type LinkMail, namesOfUsers } from '#src/links/mail.ts'
import type { Composer } from '#src/outbox/composer.ts'
import { readSettings } from '#src/settings/settings.ts'
import { formatMoment } from '#src/templates/format-moment.ts'
import { findTaken } from './taken.ts'

/** To the new email. Whether somebody has it already is looked up here, so that asking for it tells nothing. */
export function composeEmailChange(where: Pick<LinkMail, 'baseUrl' | 'secrets'>): Composer {
  return composeLinkMail({ ...where, purpose: 'email_change', namesOf: namesOfUsers, refuse: findTaken })
}

/** To the old email: it may be the only sign of a theft, so it is sent whatever happens next. */
export function composeEmailChanged(): Composer {
  return async (trx, rows) => {
    const { portalName: portal, timeZone } = await readSettings(trx)
    const changes = await changesOf(trx, rows)
    const recipientOf = ({ id, created_at, locale }: Row<'outbox'>) => {
      const { name = '', email: address = '' } = changes.get(id) ?? {}
      const at = formatMoment(new Date(created_at), { locale: chooseLocale(locale), timeZone })
      return { toName: name, values: { name, portal, address, at } }
    }
    return { dead: new Map(), recipientOf }
  }
}

/** The email that was confirmed then; without a link, the one that the person has now. */
async function changesOf(db: Db, rows: Row<'outbox'>[]) {
  const changes = await db
    .selectFrom('outbox')
    .innerJoin('users', 'users.id', 'outbox.user_id')
    .leftJoin('links', 'links.id', 'outbox.about_id')
    .select((eb) => ['outbox.id', 'users.name', eb.fn.coalesce('links.email', 'users.email').as('email')])
    .where(
      'outbox.id',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  return new Map(changes.map((change) => [change.id, change]))
}
