import type { Viewer } from '#src/organizations/scope.ts'
import { startSession } from '#src/sessions/session.ts'
import { inviteOne, tokenOf } from '#test/invitations/invited.ts'
import { NOW } from '#test/support/clock.ts'
import { createUser } from '#test/support/factories.ts'
import type { Portal } from '#test/support/portal.ts'

/** How a row of the database looks at others. */
export function viewerOf(user: {
  id: string
  role: Viewer['role']
  organization_id?: string | null
  organization_admin_at?: string | null
}): Viewer {
  return {
    id: user.id,
    role: user.role,
    organizationId: user.organization_id ?? null,
    organizationAdmin: Boolean(user.organization_admin_at),
  }
}

/** Somebody with everything that a deactivation must end: a link that works, a session, and a mail that waits. */
export async function underway(attributes: Parameters<typeof createUser>[1] = {}) {
  const { portal, admin, send } = await inviteOne()
  const person = await createUser(portal.db, { name: 'Ada', email: 'ada@example.org', ...attributes })
  await send([person])
  await portal.deliverMail()
  const token = await tokenOf(portal, person.email)
  const sessionId = await startSession(portal.db, { userId: person.id, now: NOW })
  await queueNotice(portal, person)
  return { portal, by: viewerOf(admin), person, token, sessionId, send }
}

async function queueNotice({ db }: Portal, person: { id: string; email: string }) {
  const { id: mailboxId } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  await db
    .insertInto('outbox')
    .values({
      ...{ id: `notice-${person.id}`, kind: 'password_changed', lane: 0, user_id: person.id },
      ...{
        mailbox_id: mailboxId,
        to: person.email,
        locale: 'en',
        template_version: 'built-in',
        state: 'waiting',
      },
      ...{ attempts: 0, due_at: NOW.toISOString(), created_at: NOW.toISOString() },
    })
    .execute()
}
