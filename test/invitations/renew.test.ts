import { expect, test } from 'vitest'
import { inviteAgain, renewInvitation } from '#src/invitations/renew.ts'
import { showLink } from '#src/invitations/show-link.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import type { Portal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'
import { invitationsOf, inviteOne, open, tokenOf } from './invited.ts'

const MILLISECOND = 1 / 60_000
const LAPSED = { minutes: 30 }

test('what an administrator sent is renewed as soon as it has lapsed, what was asked for an hour later, not a moment earlier', async () => {
  const { portal, invitee } = await inviteOne()
  await open(portal, invitee.token)
  portal.later({ minutes: LAPSED.minutes - MILLISECOND })
  expect(await renew(portal, invitee.token)).toBe(0)
  portal.later({ minutes: MILLISECOND })
  expect(await renew(portal, invitee.token)).toBe(1)
  const renewed = await tokenOf(portal, invitee.email)
  expect(renewed).not.toBe(invitee.token)
  await open(portal, renewed)
  portal.later({ minutes: 60 - MILLISECOND })
  expect(await renew(portal, renewed)).toBe(0)
  portal.later({ minutes: MILLISECOND })
  expect(await renew(portal, renewed)).toBe(1)
})

test('a link that still works, or whose half hour runs, is not renewed', async () => {
  const { portal, invitee } = await inviteOne()
  portal.later({ minutes: 120 })
  expect(await renew(portal, invitee.token)).toBe(0)
  await open(portal, invitee.token)
  portal.later({ minutes: LAPSED.minutes - MILLISECOND })
  expect(await renew(portal, invitee.token)).toBe(0)
  portal.later({ minutes: MILLISECOND })
  expect(await renew(portal, invitee.token)).toBe(1)
})

test('a copied link is renewed once it has lapsed, and no sooner within the hour', async () => {
  const { portal, admin, invitee } = await inviteOne()
  const { db, secrets, now } = portal
  const by = viewerOf(admin)
  const copy = async () => {
    const shown = await showLink(db, { userId: invitee.id, by, baseUrl: '', secrets, now: now() })
    return shown.ok ? shown.link.replace(/.*\//, '') : ''
  }
  const copied = await copy()
  expect(await ask(portal, invitee)).toBe(false)
  await open(portal, copied)
  portal.later({ minutes: LAPSED.minutes - MILLISECOND })
  expect(await ask(portal, invitee)).toBe(false)
  portal.later({ minutes: MILLISECOND })
  expect(await renew(portal, copied)).toBe(1)
})

test('a link that was handed over lives on when a mail to its person could not be sent', async () => {
  const { portal, admin, invitee } = await inviteOne()
  const { db, secrets, now } = portal
  const mail = await db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
  await suppress(db, { mail, reason: 'bounced', why: null, at: now(), now: now() })
  const shown = await showLink(db, {
    userId: invitee.id,
    by: viewerOf(admin),
    baseUrl: '',
    secrets,
    now: now(),
  })
  portal.later({ minutes: 120 })
  expect(await ask(portal, invitee)).toBe(false)
  expect(shown.ok && (await portal.guest().visit(shown.link)).status).toBe(200)
})

test('three times, and again three times after an administrator has sent another one', async () => {
  const { portal, invitee, send } = await inviteOne()
  expect(await renewalsUntilRefused(portal, invitee)).toBe(3)
  await send([invitee])
  await portal.deliverMail()
  expect(await renewalsUntilRefused(portal, invitee)).toBe(3)
})

test('a renewed link is asked for by its owner and still names whoever invited them', async () => {
  const { portal, admin, invitee } = await inviteOne()
  portal.later({ days: 15 })
  await renew(portal, invitee.token)
  const renewed = (await invitationsOf(portal, invitee.id)).at(-1)
  expect(renewed).toMatchObject({ invited_by: admin.id, renewals: 1, sending_id: null, generation: 2 })
  const line = await portal.db
    .selectFrom('audit')
    .selectAll()
    .where('action', '=', 'invitation.renewed')
    .executeTakeFirst()
  expect(line).toMatchObject({ actor_id: invitee.id, subject_id: invitee.id })
})

test('ten presses at once bring one mail', async () => {
  const { portal, invitee } = await inviteOne()
  portal.later({ days: 15 })
  const { db, secrets, now } = portal
  const presses = Array.from({ length: 10 }, () =>
    renewInvitation(db, { token: invitee.token, secrets, now: now() }),
  )
  await Promise.all(presses)
  expect(await portal.deliverMail()).toBe(1)
})

test('nobody who is in, deactivated or unknown gets one; nor anybody while the setting is off', async () => {
  const { portal, invitee } = await inviteOne()
  portal.later({ days: 15 })
  expect(await renew(portal, 'unknown')).toBe(0)
  for (const fact of ['password_set_at', 'deactivated_at'] as const) {
    await set({ [fact]: '2026-01-01T00:00:00.000Z' })
    expect(await renew(portal, invitee.token)).toBe(0)
    await set({ [fact]: null })
  }
  const by = { by: null, now: portal.now() }
  await writeSetting(portal.db, 'new_links', 'off', by)
  expect(await renew(portal, invitee.token)).toBe(0)
  await writeSetting(portal.db, 'new_links', 'on', by)
  expect(await renew(portal, invitee.token)).toBe(1)

  function set(change: object) {
    return portal.db.updateTable('users').set(change).where('id', '=', invitee.id).execute()
  }
})

/** Whether somebody who asks for a way in by recovery is invited again. */
async function ask({ db, secrets, now }: Portal, { id }: { id: string }) {
  const user = await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return db.transaction().execute((trx) => inviteAgain(trx, { user, secrets, now: now() }))
}

/** Says how many mails left. */
async function renew(portal: Portal, token: string) {
  const { db, secrets, now } = portal
  await renewInvitation(db, { token, secrets, now: now() })
  return portal.deliverMail()
}

async function renewalsUntilRefused(portal: Portal, { email }: { email: string }) {
  for (let renewals = 0; ; renewals++) {
    portal.later({ days: 15 })
    if ((await renew(portal, await tokenOf(portal, email))) === 0) return renewals
  }
}
