import { expect, test } from 'vitest'
import { endSessionsOf } from '#src/sessions/session.ts'
import { cast } from '#test/support/factories.ts'
import { openLog } from '#test/support/log.ts'
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

test('a database that fails ends it, and the log knows why', async () => {
  const { portal, lines, next } = await listen()
  await next()
  await portal.db.schema.alterTable('sendings').renameTo('sendings_elsewhere').execute()
  expect(await next()).toBeUndefined()
  expect(lines.join()).toContain('the progress of a sending could not be told')
  await portal.db.schema.alterTable('sendings_elsewhere').renameTo('sendings').execute()
})

test('asking for the headers alone begins nothing, and nothing of it is stored anywhere', async () => {
  const { portal, olga, path, next } = await listen()
  await next()
  const head = await olga.fetch('HEAD', path)
  expect([head.status, head.body]).toEqual([200, null])
  const events = await olga.fetch('GET', path)
  expect(events.headers.get('cache-control')).toBe('no-store')
  await portal.deliverMail()
  await events.text()
})

test('nobody listens twenty-one times at once', async () => {
  const { portal, olga, path, next } = await listen()
  const others = await Promise.all(Array.from({ length: 20 }, () => olga.fetch('GET', path)))
  expect(others.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 204])
  await portal.deliverMail()
  for (const { body } of others) if (body) await new Response(body).text()
  while (await next());
  expect((await olga.fetch('GET', path)).status).toBe(200)
})

/** Olga, who has sent invitations to her people, and what the page of that sending is told piece by piece. */
async function listen() {
  const portal = await openPortal()
  const { log, lines } = openLog()
  portal.services.log = log
  const people = await cast(portal.db)
  const olga = await portal.signIn(people.olga)
  const list = await olga.visit('/users')
  const sending = await list.check('Select Ada').check('Select Bob').press('Send invites')
  const path = `${sending.path}/events`
  const { body } = await olga.fetch('GET', path)
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  return { portal, people, olga, path, lines, next: async () => (await reader.read()).value }
}
