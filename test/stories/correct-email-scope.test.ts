import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { createOrganizationAdmin } from '#test/support/factories.ts'
import { failed } from './failed-sending.ts'

test('whoever does not see a sending puts no mail into it: nobody else stops or revokes it there', async () => {
  const { portal, sink, people, sending } = await failed()
  const olga = await portal.signIn(people.olga)
  const corrected = await (await olga.visit(`/users/${people.bob.id}`)).press('Correct and resend')
  expect(corrected.flash).toContain('bob@example.org is queued')
  expect(await sendingOf(portal.db, people.bob.id)).toBeNull()
  expect((await sending.reload()).row('Bob')).toContain('A newer invitation was sent since')

  expect(await portal.deliverMail()).toBe(1)
  expect(sink.mails.at(-1)?.recipients).toEqual(['bob@example.org'])
})

test('a mail to somebody who was moved stays out of the sending of the organization they left', async () => {
  const { portal, people, sending } = await failed({ by: 'olga' })
  const { db } = portal
  await db
    .updateTable('users')
    .set({ organization_id: people.lighthouse.id })
    .where('id', '=', people.bob.id)
    .execute()
  const admin = await portal.signIn(people.admin)
  const page = await admin.visit(`/users/${people.bob.id}`)
  await page.fill('Address', 'bob@lighthouse.example').press('Correct and resend')
  expect(await sendingOf(db, people.bob.id)).toBeNull()
  const left = await sending.reload()
  for (const secret of ['lighthouse.example', 'Lighthouse', 'Bob']) expect(left.text).not.toContain(secret)
  const response = await sending.browser.fetch('GET', `${sending.path}/result`)
  const result = await response.text()
  expect(result).toContain('Ada')
  for (const secret of ['Lighthouse', 'Bob']) expect(result).not.toContain(secret)
})

test('a mail that is sent to another email leaves although its sending was stopped meanwhile', async () => {
  const { portal, sink, sending } = await failed()
  const stopped = iso(portal.now())
  await portal.db.updateTable('sendings').set({ paused_at: stopped }).execute()
  await sending.press('Correct and resend', { in: 'Bob' })
  expect(await portal.deliverMail()).toBe(1)
  expect(sink.mails.at(-1)?.recipients).toEqual(['bob@example.org'])
})

test('in a sending of their own organization the correction of any of its administrators counts', async () => {
  const { portal, people, sending } = await failed({ by: 'olga' })
  const oskar = await createOrganizationAdmin(portal.db, {
    name: 'Oskar',
    email: 'oskar@example.org',
    organization_id: people.harbour.id,
  })
  const page = await (await portal.signIn(oskar)).visit(sending.path)
  await page.press('Correct and resend', { in: 'Bob' })
  expect(await sendingOf(portal.db, people.bob.id)).toBe(sending.path.split('/').at(-1))
})

async function sendingOf(db: Awaited<ReturnType<typeof failed>>['portal']['db'], userId: string) {
  const { sending_id } = await db
    .selectFrom('users')
    .innerJoin('outbox', 'outbox.invitation_id', 'users.invitation_id')
    .select('outbox.sending_id')
    .where('users.id', '=', userId)
    .executeTakeFirstOrThrow()
  return sending_id
}
