import type { ExpressionBuilder } from 'kysely'
import type { Database, OutboxState } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { tokenOf } from '#src/invitations/token.ts'
import type { StatusFilter } from '#src/users/filter.ts'
import { listUsers } from '#src/users/list.ts'
import type { Portal } from './stage.ts'

const EVERYTHING = { id: '', role: 'admin', organizationId: null, organizationAdmin: false } as const
const used = new Set<string>()

/** The address of the page of somebody by name. */
export async function userPath({ db }: Portal, name: string) {
  const { id } = await db.selectFrom('users').select('id').where('name', '=', name).executeTakeFirstOrThrow()
  return `/users/${id}`
}

export async function organizationPath({ db }: Portal, name: string) {
  const row = await db
    .selectFrom('organizations')
    .select('id')
    .where('name', 'like', `${name}%`)
    .executeTakeFirstOrThrow()
  return `/organizations/${row.id}`
}

/** A link that was sent to somebody of this status, who reads this language from now on; never the same one twice. */
export async function invitationPath(portal: Portal, status: StatusFilter, locale: Locale) {
  const { db, now, secrets } = portal
  const query = {
    q: '',
    status,
    organization: '',
    locale: '',
    sort: 'activity',
    after: '',
    before: '',
  } as const
  const { users } = await listUsers(db, { query, by: EVERYTHING, now, defaultLocale: 'en' })
  const person = users.find(({ id, role }) => role === 'user' && !used.has(id))
  if (!person) throw new Error(`Nobody is "${status}".`)
  used.add(person.id)
  await db.updateTable('users').set({ locale }).where('id', '=', person.id).execute()
  const offer = await db
    .selectFrom('invitations')
    .innerJoin('users', 'users.invitation_id', 'invitations.id')
    .select(['invitations.id', 'generation', 'key_id', 'epoch'])
    .where('users.id', '=', person.id)
    .executeTakeFirstOrThrow()
  return `/invite/${tokenOf(offer, secrets)}`
}

/** An older link of somebody whose newer one came by mail, and who is not in yet. */
export async function olderInvitationPath({ db, secrets }: Portal) {
  const offer = await db
    .selectFrom('invitations')
    .innerJoin('users', 'users.id', 'invitations.user_id')
    .innerJoin('outbox', 'outbox.invitation_id', 'users.invitation_id')
    .select(['invitations.id', 'generation', 'key_id', 'epoch'])
    .where('outbox.state', '=', 'sent')
    .where('superseded_at', 'is not', null)
    .where('password_set_at', 'is', null)
    .where('deactivated_at', 'is', null)
    .where('expires_at', 'is not', null)
    .orderBy('invitations.created_at', 'desc')
    .executeTakeFirstOrThrow()
  return `/invite/${tokenOf(offer, secrets)}`
}

/** The newest large sending that is still under way, or that is done; some of its mails came back. */
export async function sendingPath({ db }: Portal, is: 'running' | 'done') {
  const row = await db
    .selectFrom('outbox')
    .select('sending_id')
    .where('sending_id', 'is not', null)
    .groupBy('sending_id')
    .having(mailsThat('waiting'), is === 'running' ? '>' : '=', is === 'running' ? 20 : 0)
    .having(mailsThat('failed'), '>=', 2)
    .having((eb) => eb.fn.countAll(), '>', 20)
    .orderBy((eb) => eb.fn.max('created_at'), 'desc')
    .executeTakeFirstOrThrow()
  return `/sendings/${row.sending_id}`
}

function mailsThat(are: OutboxState) {
  return (eb: ExpressionBuilder<Database, 'outbox'>) => eb.fn.countAll().filterWhere('state', '=', are)
}

export async function mailPath({ db }: Portal, locale: Locale) {
  const row = await db
    .selectFrom('captured_mails')
    .innerJoin('outbox', 'outbox.id', 'captured_mails.outbox_id')
    .select('captured_mails.id')
    .where('kind', '=', 'invitation')
    .where('locale', '=', locale)
    .orderBy('captured_at', 'desc')
    .executeTakeFirstOrThrow()
  return `/mail/${row.id}`
}
