import { iso } from '#src/clock.ts'
import { newId, newToken, sha256 } from '#src/ids.ts'
import { showLink } from '#src/invitations/show-link.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { startSession } from '#src/sessions/session.ts'
import { NOW } from '#test/support/clock.ts'
import {
  createActiveUser,
  createAdmin,
  createOrganization,
  createOrganizationAdmin,
  createUser,
} from '#test/support/factories.ts'
import type { Portal } from '#test/support/portal.ts'
import type { Viewer } from './table.ts'

/** Somebody who was deactivated, or whose organization was, with a session that outlived it. */
export type Out = 'deactivated' | 'of a deactivated organization'

export type Stage = Awaited<ReturnType<typeof setStage>>
export type Scene = Awaited<ReturnType<typeof enter>>

/** An organization with its people, a sending and a link. The person may be an administrator, whom only those can touch. */
export async function setStage(portal: Portal, { above }: { above: boolean }) {
  const { db, secrets } = portal
  const [organization, elsewhere] = [await createOrganization(db), await createOrganization(db)]
  const inside = { organization_id: organization.id }
  const admin = await createAdmin(db)
  const person = above ? await createAdmin(db, { password_set_at: null }) : await createUser(db, inside)
  const active = above ? await createAdmin(db) : await createActiveUser(db, inside)
  const by = { id: admin.id, role: 'admin' as const, organizationId: null, organizationAdmin: false }
  const sent = await sendInvites(db, { userIds: [person.id], by, secrets, now: NOW })
  const sendingId = sent.ok ? sent.sendingId : ''
  await db.updateTable('sendings').set(inside).where('id', '=', sendingId).execute()
  const registration = {
    ...{ id: newId(), email: `reg-${newId()}@example.org`, email_typed: '', name: 'Eve', locale: 'en' },
    ...{ ...inside, requested_at: iso(NOW), confirmed_at: iso(NOW) },
  }
  await db.insertInto('registrations').values(registration).execute()
  const shown = await showLink(db, { userId: person.id, by, baseUrl: '', secrets, now: NOW })
  const { invitation_id } = await db
    .selectFrom('users')
    .select('invitation_id')
    .where('id', '=', person.id)
    .executeTakeFirstOrThrow()
  return {
    ...{ organization, elsewhere, person, active, sendingId },
    invitationId: invitation_id ?? '',
    registrationId: registration.id,
    token: shown.ok ? (shown.link.split('/').at(-1) ?? '') : '',
    mailboxId: (await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()).id,
    mailId: (await db.selectFrom('captured_mails').select('id').executeTakeFirst())?.id ?? '',
  }
}

/** Somebody new who looks at all that, signed in. */
export async function enter(portal: Portal, stage: Stage, viewer: Viewer | Out) {
  const { db } = portal
  const { organization, elsewhere } = stage
  const inside = { organization_id: organization.id }
  const people = {
    nobody: null,
    user: () => createActiveUser(db, inside),
    own: () => createOrganizationAdmin(db, inside),
    foreign: () => createOrganizationAdmin(db, { organization_id: elsewhere.id }),
    manager: () => createActiveUser(db, { role: 'manager' }),
    above: () => createActiveUser(db, { role: 'manager' }),
    admin: () => createAdmin(db),
    deactivated: () => createAdmin(db, { deactivated_at: iso(NOW) }),
    'of a deactivated organization': async () => {
      const shut = await createOrganization(db, { deactivated_at: iso(NOW) })
      return createOrganizationAdmin(db, { organization_id: shut.id })
    },
  }
  const user = await people[viewer]?.()
  const sessionId = user && (await startSession(db, { userId: user.id, now: NOW }))
  const browser = portal.guest()
  if (sessionId) browser.cookies.take(`session=${sessionId}; Path=/`, new URL(portal.config.baseUrl))
  return {
    ...stage,
    browser,
    ownName: user?.name ?? '',
    formToken: sessionId ? formTokenOf(portal, sessionId, user.id) : '',
    /** An email that nobody has. */
    email: `dora-${newId()}@example.org`,
  }
}

function formTokenOf({ secrets }: Portal, sessionId: string, userId: string) {
  const nonce = newToken()
  const signed = (whose: string) => secrets.derive(secrets.keyId, 'form', whose, nonce)
  return [nonce, signed(sha256(sessionId)), signed(userId)].join('.')
}
