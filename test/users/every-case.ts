import { insertAll } from '#db/insert.ts'
import type { Db, NewRow, OutboxState } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { type MailFacts, mailStatusOf } from '#src/outbox/mail-status.ts'
import { type UserStatus, userStatusOf } from '#src/users/status.ts'
import { NOW } from '#test/support/clock.ts'
import { createOrganization } from '#test/support/factories.ts'

const [PAST, PRESENT, FUTURE] = [iso(addSeconds(NOW, -1)), iso(NOW), iso(addSeconds(NOW, 1))]

interface InvitationCase {
  mail: MailFacts | null
  expires_at: string | null
  opened_at: string | null
  claim_ends_at: string | null
  accepted_at: string | null
  lapsed_at: string | null
  revoked_at: string | null
  superseded_at: string | null
}

const STATES: OutboxState[] = ['waiting', 'batched', 'sent', 'failed', 'cancelled']
const NOTHING_REPORTED = {
  ...{ last_error: null, delivered_at: null, delayed_at: null, bounced_at: null },
  ...{ complained_at: null, suppressed_at: null, undelivered_at: null },
}
const EVERY_MAIL = combine<MailFacts>({
  state: STATES,
  last_error: [null, 'suppressed'],
  delivered_at: [null, PAST],
  delayed_at: [null, PAST],
  bounced_at: [null, PAST],
  complained_at: [null, PAST],
  suppressed_at: [null, PAST],
  undelivered_at: [null, PAST],
})
const FRESH = {
  ...{ opened_at: null, claim_ends_at: null, accepted_at: null },
  ...{ lapsed_at: null, revoked_at: null, superseded_at: null },
}
const EVERY_INVITATION: InvitationCase[] = combine({
  mail: [null, ...STATES.map((state) => ({ ...NOTHING_REPORTED, state }))],
  expires_at: [null, PAST, PRESENT, FUTURE],
  claim_ends_at: [null, PAST, PRESENT, FUTURE],
  accepted_at: [null, PAST],
  lapsed_at: [null, PAST],
  revoked_at: [null, PAST],
  superseded_at: [null, PAST],
}).map((invitation) => ({ ...invitation, opened_at: invitation.claim_ends_at && PAST }))
const SENT = EVERY_INVITATION.filter(
  (invitation) => invitation.mail?.state === 'sent' && invitation.expires_at === FUTURE,
)
const EVERY_REPORT: InvitationCase[] = EVERY_MAIL.flatMap((mail) => [
  { ...FRESH, mail, expires_at: FUTURE },
  ...(mail.state === 'sent' ? [{ ...FRESH, mail, expires_at: PAST }] : []),
])

/**
 * One user for each combination of facts that arises, and the status that the code gives them: who accepted has a password, and what was
 * superseded is not the newest.
 */
export async function createEveryCase(db: Db) {
  const closed = await createOrganization(db, { deactivated_at: PAST })
  const open = await createOrganization(db)
  const mailboxId = await createMailbox(db)
  const expected = new Map<string, UserStatus>()
  const users: NewRow<'users'>[] = []
  const invitations: NewRow<'invitations'>[] = []
  const outbox: NewRow<'outbox'>[] = []

  const people = combine({
    organization_id: [null, open.id, closed.id],
    deactivated_at: [null, PAST],
    password_set_at: [null, PAST],
  })
  for (const person of people) {
    const plain = !person.deactivated_at && !person.password_set_at && !person.organization_id
    for (const invitation of [null, ...(plain ? [...EVERY_INVITATION, ...EVERY_REPORT] : SENT)]) {
      if (invitation?.superseded_at || (invitation?.accepted_at && !person.password_set_at)) continue
      const [id, invitationId] = [newId(), invitation && newId()]
      users.push({ ...USER, ...person, id, email: `${id}@example.org`, invitation_id: invitationId })
      if (invitation && invitationId) {
        const { mail, ...facts } = invitation
        invitations.push({ ...INVITATION, ...facts, id: invitationId, user_id: id, token_hash: id })
        const about = { id: newId(), user_id: id, invitation_id: invitationId, mailbox_id: mailboxId }
        if (mail) outbox.push({ ...MAIL, ...about, ...mail })
      }
      const organization_deactivated_at = person.organization_id === closed.id ? PAST : null
      expected.set(
        id,
        userStatusOf({ ...person, organization_deactivated_at }, invitation, mailOf(invitation), NOW),
      )
    }
  }
  await insertAll(db, 'users', users)
  await insertAll(db, 'invitations', invitations)
  await insertAll(db, 'outbox', outbox)
  return expected
}

function mailOf(invitation: InvitationCase | null) {
  return invitation?.mail ? mailStatusOf(invitation.mail) : null
}

const USER = {
  ...{ email_typed: '', name: 'Ada', name_key: 'ada', role: 'user' as const },
  ...{ activity: 'added' as const, activity_at: PAST, created_at: PAST },
}
const INVITATION = { generation: 1, email: '', key_id: 'k', created_at: PAST, renewals: 0 }
const MAIL = {
  ...{ kind: 'invitation' as const, lane: 1, to: '', locale: 'en', template_version: 'x', attempts: 0 },
  ...{ due_at: PAST, created_at: PAST },
}

async function createMailbox(db: Db) {
  const id = newId()
  const mailbox = { id, name: '', address: '', transport: 'capture' as const, created_at: PAST }
  await db.insertInto('mailboxes').values(mailbox).execute()
  return id
}

/** Each value of each fact with each value of the others. */
function combine<T extends Record<string, unknown>>(facts: { [K in keyof T]: readonly T[K][] }): T[] {
  let all: Partial<T>[] = [{}]
  for (const name in facts)
    all = all.flatMap((one) => facts[name].map((value) => ({ ...one, [name]: value })))
  return all as T[]
}
