import type { Db } from '#db/schema.ts'
import { nameFromEmail } from '#src/email.ts'
import type { Link } from '#src/links/link.ts'
import { composeLinkMail, type LinkMail } from '#src/links/mail.ts'
import type { Composer } from '#src/outbox/composer.ts'
import type { Why } from '#src/outbox/why.ts'
import { PURPOSE } from './find.ts'

/**
 * Calls people by the part before the @: anybody can type any name, and what strangers type must not go out in our mails
 * to others.
 */
export function composeRegistrationConfirmation(where: Pick<LinkMail, 'baseUrl' | 'secrets'>): Composer {
  return composeLinkMail({
    ...where,
    purpose: PURPOSE,
    namesOf: async (_db, links) =>
      new Map(
        links.map(({ id, email, email_typed: typed }) => [id, nameFromEmail({ canonical: email, typed })]),
      ),
    refuse: findGone,
  })
}

/** Links to registrations that are no longer there, by id. */
async function findGone(db: Db, links: Link[]) {
  if (links.length === 0) return new Map<string, Why>()
  const ids = links.map((link) => link.about_id)
  const there = await db.selectFrom('registrations').select('id').where('id', 'in', ids).execute()
  const known = new Set(there.map(({ id }) => id))
  return new Map(links.filter((link) => !known.has(link.about_id)).map(({ id }) => [id, 'gone'] as const))
}
