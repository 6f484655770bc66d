import { nameFromEmail } from '#src/email.ts'
import { composeLinkMail, type LinkMail } from '#src/links/mail.ts'
import type { Composer } from '#src/outbox/composer.ts'
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
  })
}
