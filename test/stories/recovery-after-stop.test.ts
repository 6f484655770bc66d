import { expect, test } from 'vitest'
import { beginTry, triesInBrowser, triesOnEmail } from '#src/passwords/tries.ts'
import { openAsking } from '#test/recovery/asking.ts'
import { createActiveUser, PASSWORD } from '#test/support/factories.ts'

const CHOSEN = 'copper meadow thimble'

test('after a hundred wrong passwords a new one opens the door again', async () => {
  const { portal, ada, ask } = await openAsking()
  for (let i = 0; i < 100; i++) {
    await beginTry(portal.db, { on: triesOnEmail(ada.email), now: portal.now() })
    portal.later({ minutes: 60 })
  }
  expect((await portal.guest().post('/sign-in', { email: ada.email, password: PASSWORD })).status).toBe(429)
  await portal.guest().post(await ask(ada.email), { email: ada.email, password: CHOSEN })
  expect((await portal.signInByPassword(ada, CHOSEN)).cookies.names).toContain('session')
})

test('after a hundred wrong passwords in a browser that somebody else uses too, a new one opens the door there for good', async () => {
  const { portal, ada, ask } = await openAsking()
  const bob = await createActiveUser(portal.db, { email: 'bob@example.org', name: 'Bob' })
  const shared = portal.guest()
  for (const { email } of [bob, ada]) await shared.post('/sign-in', { email, password: PASSWORD })
  const browser = shared.cookies.value('browser')
  for (let i = 0; i < 100; i++) {
    await beginTry(portal.db, { on: triesInBrowser(browser, ada.id), now: portal.now() })
    portal.later({ minutes: 60 })
  }
  expect((await shared.post('/sign-in', { email: ada.email, password: PASSWORD })).status).toBe(429)
  await portal.guest().post(await ask(ada.email), { email: ada.email, password: CHOSEN })
  for (const time of ['first', 'second']) {
    const inside = await shared.post('/sign-in', { email: ada.email, password: CHOSEN })
    expect(inside.path, `the ${time} time`).toBe('/profile')
    expect(shared.cookies.value('browser')).toBe(browser)
  }
})
