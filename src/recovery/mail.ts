import type { Db, Row } from '#db/schema.ts'
import { nameToAsk } from '#src/invitations/name-to-ask.ts'
import { composeLinkMail, type LinkMail, namesOfUsers } from '#src/links/mail.ts'
import type { Composer } from '#src/outbox/composer.ts'
import { readSettings } from '#src/settings/settings.ts'

export function composePasswordReset(where: Pick<LinkMail, 'baseUrl' | 'secrets'>): Composer {
  return composeLinkMail({ ...where, purpose: 'password_reset', namesOf: namesOfUsers })
}

/** For those who never chose a password and can't be sent a link: no address in it, only whom to ask. */
export function composeRecoveryHelp(): Composer {
  return async (trx, rows) => {
    const { portalName: portal } = await readSettings(trx)
    const people = await peopleOf(trx, rows)
    const recipientOf = (row: Row<'outbox'>) => {
      const person = people.get(row.user_id)
      const name = person?.name ?? ''
      return { toName: name, values: { name, portal, ask: person?.inviter ?? person?.creator ?? portal } }
    }
    return { dead: new Map(), recipientOf }
  }
}

async function peopleOf(db: Db, rows: Row<'outbox'>[]) {
  const people = await db
    .selectFrom('users')
    .leftJoin('invitations', 'invitations.id', 'users.invitation_id')
    .select(['users.id', 'users.name'])
    .select((eb) => [
      nameToAsk(eb.ref('invitations.invited_by')).as('inviter'),
      nameToAsk(eb.ref('users.created_by')).as('creator'),
    ])
    .where(
      'users.id',
      'in',
      rows.map((row) => row.user_id),
    )
    .execute()
  return new Map<string | null, (typeof people)[number]>(people.map((person) => [person.id, person]))
}
