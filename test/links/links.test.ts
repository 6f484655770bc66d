import { expect, test } from 'vitest'
import type { LinkPurpose } from '#db/schema.ts'
import { addMinutes } from '#src/clock.ts'
import { parseEmail } from '#src/email.ts'
import { composeLinkMail, namesOfUsers } from '#src/links/mail.ts'
import { makeLink } from '#src/links/make.ts'
import { peekLink } from '#src/links/peek.ts'
import { revokeLinksOf } from '#src/links/revoke.ts'
import { lockUserOfLink, spendLink } from '#src/links/spend.ts'
import { enqueue } from '#src/outbox/enqueue.ts'
import { beginEpoch } from '#src/settings/epoch.ts'
import { BUILT_IN } from '#src/templates/built-in.ts'
import { createActiveUser, createOrganization } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('a link works once: of twenty who press at the same moment, one has it', async () => {
  const { token, spend } = await linked()
  const spent = await Promise.all(Array.from({ length: 20 }, () => spend(token)))
  expect(spent.filter(Boolean)).toHaveLength(1)
  expect(await spend(token)).toBeUndefined()
})

test('looking changes nothing, however often and by whatever', async () => {
  const { portal, token, peek, spend } = await linked()
  const before = await portal.db.selectFrom('links').selectAll().execute()
  for (let i = 0; i < 5; i++) expect(await peek(token)).toBe('alive')
  expect(await portal.db.selectFrom('links').selectAll().execute()).toEqual(before)
  expect(await spend(token)).toBeDefined()
  expect(await peek(token)).toBe('used')
})

test('a link ends an hour after its mail was made up, and the end is part of the statement that spends', async () => {
  const { portal, token, peek, spend } = await linked()
  portal.later({ minutes: 59 })
  expect(await peek(token)).toBe('alive')
  portal.later({ minutes: 1 })
  expect(await peek(token)).toBe('expired')
  expect(await spend(token)).toBeUndefined()
})

test('a link is good for its purpose only', async () => {
  const { token, peek, spend } = await linked()
  for (const purpose of ['email_change', 'registration_confirmation'] as const) {
    expect(await peek(token, purpose)).toBe('unknown')
    expect(await spend(token, purpose)).toBeUndefined()
  }
})

test('a newer one of the same purpose ends the older one, and at no time are two alive', async () => {
  const { portal, token, make, deliver, peek, spend } = await linked()
  await make()
  expect(await peek(token)).toBe('newer')
  expect(await spend(token)).toBeUndefined()
  const newer = await deliver()
  expect(await peek(newer)).toBe('alive')
  const all = await Promise.allSettled(Array.from({ length: 10 }, () => make()))
  expect(all.every(({ status }) => status === 'fulfilled')).toBe(true)
  const links = await portal.db.selectFrom('links').selectAll().execute()
  expect(links.filter((link) => !link.spent_at && !link.superseded_at && !link.revoked_at)).toHaveLength(1)
})

test.each([
  ['their email changes', { email: 'other@example.org' }],
  ['they are deactivated', { deactivated_at: '2026-01-01T00:00:00.000Z' }],
])('a link of a user is dead as soon as %s', async (_what, change) => {
  const { portal, user, token, peek, spend } = await linked()
  await portal.db.updateTable('users').set(change).where('id', '=', user.id).execute()
  expect(await peek(token)).toBe('revoked')
  expect(await spend(token)).toBeUndefined()
})

test('a link of a user is dead as soon as their organization is deactivated', async () => {
  const { portal, user, token, spend } = await linked()
  const { id } = await createOrganization(portal.db, { deactivated_at: '2026-01-01T00:00:00.000Z' })
  await portal.db.updateTable('users').set({ organization_id: id }).where('id', '=', user.id).execute()
  expect(await spend(token)).toBeUndefined()
})

test('a revoked link is dead', async () => {
  const { portal, user, token, peek, spend } = await linked()
  await revokeLinksOf(portal.db, { people: [user.id], now: portal.now() })
  expect(await peek(token)).toBe('revoked')
  expect(await spend(token)).toBeUndefined()
})

test('the database alone lets nobody in, and a restored one revives no link', async () => {
  const { portal, token, spend } = await linked()
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(JSON.stringify(await portal.db.selectFrom('links').selectAll().execute())).not.toContain(token)
  expect(JSON.stringify(await portal.db.selectFrom('outbox').selectAll().execute())).not.toContain(token)
  await beginEpoch(portal.db, { now: addMinutes(portal.now(), 1) })
  expect(await spend(token)).toBeUndefined()
})

test('a mail that was made up twice carries the same link', async () => {
  const { portal, token } = await linked()
  const [row] = await portal.db.selectFrom('outbox').selectAll().execute()
  const where = { baseUrl: portal.config.baseUrl, secrets: portal.secrets }
  const composer = composeLinkMail({ ...where, purpose: 'password_reset', namesOf: namesOfUsers })
  const { recipientOf } = await composer(portal.db, [row!], portal.now())
  expect(recipientOf(row!).values.link).toContain(`/recovery/${token}`)
})

test('a mail whose link ended while it waited is not sent', async () => {
  const { portal, user, make } = await linked()
  await make()
  await revokeLinksOf(portal.db, { people: [user.id], now: portal.now() })
  expect(await portal.deliverMail()).toBe(0)
})

async function linked() {
  const portal = await openPortal()
  const { db, secrets, now } = portal
  const user = await createActiveUser(db, { email: 'ada@example.org', name: 'Ada' })
  const purpose = 'password_reset' as const
  const mailbox = await db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow()

  const make = () =>
    db.transaction().execute(async (trx) => {
      await trx.updateTable('users').set({ name: 'Ada' }).where('id', '=', user.id).execute()
      const email = parseEmail(user.email)!
      const aboutId = await makeLink(trx, { purpose, user, email, secrets, now: now() })
      const mail = { kind: purpose, lane: 0 as const, userId: user.id, invitationId: null, sendingId: null }
      const versions = { templateVersion: BUILT_IN, brandVersion: null, organizationBrandVersion: null }
      const how = { mailboxId: mailbox.id, to: user.email, locale: 'en', ...versions }
      await enqueue(trx, [{ ...mail, ...how, aboutId }], now())
      return aboutId
    })
  const deliver = async () => {
    await portal.deliverMail()
    const { text } = await portal.mailTo(user.email)
    return /\/recovery\/([\w-]+)/.exec(text)?.[1] ?? ''
  }
  const peek = async (token: string, as: LinkPurpose = purpose) => {
    const found = await peekLink(db, { token, purpose: as, now: now() })
    return found.ok ? 'alive' : found.reason
  }
  const spend = (token: string, as: LinkPurpose = purpose) =>
    db.transaction().execute(async (trx) => {
      await lockUserOfLink(trx, token)
      return spendLink(trx, { token, purpose: as, now: now() })
    })

  await make()
  return { portal, user, token: await deliver(), make, deliver, peek, spend }
}
