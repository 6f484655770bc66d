import type { Db, NewRow, OutboxState } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { BUILT_IN } from '#src/templates/built-in.ts'
import { NOW } from '#test/support/clock.ts'
import { createUser } from '#test/support/factories.ts'

interface Story {
  user?: Partial<NewRow<'users'>>
  /** How many days ago; the link works for 14. */
  daysAgo?: number
  mail?: OutboxState
  error?: string
  /** What came back after it was sent. */
  bounced?: string
  opened?: true
  accepted?: true
  lapsed?: true
}

const LINK_DAYS = 14

/** Somebody with an invitation that went as far as told; the mail was sent unless it says otherwise. */
export async function createInvited(db: Db, story: Story = {}) {
  const at = iso(addDays(NOW, -(story.daysAgo ?? 1)))
  const invitationId = newId()
  const user = await createUser(db, {
    invitation_id: invitationId,
    password_set_at: story.accepted ? at : null,
    ...story.user,
  })
  await invite(db, user, { ...story, invitationId, at })
  return user
}

/** An earlier invitation of somebody who got a newer one. */
export async function addEarlier(db: Db, user: { id: string; email: string }, daysAgo: number) {
  const at = iso(addDays(NOW, -daysAgo))
  await invite(db, user, { invitationId: newId(), at, generation: 0, supersededAt: iso(NOW) })
}

interface Invitation extends Story {
  invitationId: string
  at: string
  generation?: number
  supersededAt?: string
}

async function invite(db: Db, user: { id: string; email: string }, story: Invitation) {
  const { invitationId: id, at, mail = 'sent', error = null, bounced, opened, accepted, lapsed } = story
  await db
    .insertInto('invitations')
    .values({
      id,
      user_id: user.id,
      generation: story.generation ?? 1,
      email: user.email,
      key_id: 'k',
      token_hash: id,
      created_at: at,
      expires_at: mail === 'sent' ? iso(addDays(new Date(at), LINK_DAYS)) : null,
      opened_at: opened || accepted || lapsed ? at : null,
      claim_ends_at: opened || accepted || lapsed ? at : null,
      accepted_at: accepted ? at : null,
      lapsed_at: lapsed ? at : null,
      superseded_at: story.supersededAt ?? null,
      renewals: 0,
    })
    .execute()
  await db
    .insertInto('outbox')
    .values({
      id: newId(),
      kind: 'invitation',
      lane: 0,
      user_id: user.id,
      invitation_id: id,
      mailbox_id: (await registrationMailbox(db))!.id,
      to: user.email,
      locale: 'en',
      template_version: BUILT_IN,
      state: mail,
      attempts: 1,
      due_at: at,
      last_error: error,
      bounced_at: bounced ? at : null,
      bounced_why: bounced ?? null,
      created_at: at,
      settled_at: mail === 'waiting' ? null : at,
    })
    .execute()
}
