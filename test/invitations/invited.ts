import type { Row } from '#db/schema.ts'
import { openInvitation } from '#src/invitations/open.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { createAdmin, createUser } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

export const CHOSEN = 'copper meadow thimble'

/** A portal in which some people were invited and have their mail. */
export async function inviteSome(count: number) {
  const portal = await openPortal()
  const admin = await createAdmin(portal.db)
  const people = []
  for (let i = 0; i < count; i++)
    people.push(await createUser(portal.db, { email: `invited${i}@example.org` }))
  const send = sender(portal, admin.id)
  await send(people)
  await portal.deliverMail()
  const invitees = []
  for (const { id, email } of people) invitees.push({ id, email, token: await tokenOf(portal, email) })
  return { portal, admin, invitees, send }
}

export async function inviteOne() {
  const { invitees, ...rest } = await inviteSome(1)
  return { ...rest, invitee: invitees[0]! }
}

function sender({ db, secrets, now }: Portal, adminId: string) {
  const by = { id: adminId, role: 'admin' as const, organizationId: null, organizationAdmin: false }
  return (people: { id: string }[]) =>
    sendInvites(db, { userIds: people.map(({ id }) => id), by, secrets, now: now() })
}

export async function tokenOf(portal: Portal, email: string) {
  return (await portal.mailTo(email)).link.replace(/.*\//, '')
}

export function open({ db, now }: Portal, token: string) {
  return openInvitation(db, { token, now: now() })
}

export function invitationsOf({ db }: Portal, userId: string): Promise<Row<'invitations'>[]> {
  return db
    .selectFrom('invitations')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('generation')
    .execute()
}
