import { expect, test } from 'vitest'
import { endSessionsOf } from '#src/sessions/session.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('an open page is told what changed, and nothing more once its session has ended', async () => {
  const { portal, people, next } = await listen()
  expect(await next()).toContain('Sending 2 invitations')
  await endSessionsOf(portal.db, { userId: people.olga.id, now: portal.now() })
  await portal.deliverMail()
  expect(await next()).toBeUndefined()
})

test('whoever may not see the sending any more is told nothing more', async () => {
  const { portal, people, next } = await listen()
  expect(await next()).toContain('Sending 2 invitations')
  const demoted = { organization_admin_at: null }
  await portal.db.updateTable('users').set(demoted).where('id', '=', people.olga.id).execute()
  await portal.deliverMail()
  expect(await next()).toBeUndefined()
})

test('it ends with the sending', async () => {
  const { portal, next } = await listen()
  await next()
  await portal.deliverMail()
  expect(await next()).toContain('All 2 invitations are out')
  expect(await next()).toContain('event: finished')
  expect(await next()).toBeUndefined()
})

/** Olga, who has sent invitations to her people, and what the page of that sending is told piece by piece. */
async function listen() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const olga = await portal.signIn(people.olga)
  const list = await olga.visit('/users')
  const sending = await list.check('Select Ada').check('Select Bob').press('Send invites')
  const { body } = await olga.fetch('GET', `${sending.path}/events`)
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  return { portal, people, next: async () => (await reader.read()).value }
}
