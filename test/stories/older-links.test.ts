import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const CHOSEN = 'copper meadow thimble'

test('whoever came in with a newer link is in: the older one says so, and leads to signing in', async () => {
  const { portal, ada, send, link } = await invited()
  await send()
  const newer = await portal.guest().visit((await portal.mailTo(ada.email)).link)
  await (await newer.press('Create your password')).fill('Password', CHOSEN).press('Save password')
  const dead = await portal.guest().visit(link)
  expect([dead.status, dead.heading]).toEqual([410, 'This link has already been used'])
  expect(dead.text).toContain('A password has been chosen already.')
  expect((await dead.follow('Sign in')).path).toBe('/sign-in')
})

test.each(['cancelled', 'failed'] as const)(
  'a newer link whose mail was %s is in no mail to look for',
  async (state) => {
    const { portal, browser, link } = await invited()
    await (await browser.visit('/users')).check('Select Ada').press('Send invites')
    const changed = portal.db.updateTable('outbox').set({ state, settled_at: iso(portal.now()) })
    await changed.where('state', '=', 'waiting').execute()
    const dead = await portal.guest().visit(link)
    expect([dead.status, dead.heading]).toEqual([410, 'This link was replaced by a newer one'])
    expect(dead.text).not.toContain('latest mail')
    expect(dead.text).toContain('Ask Admin for a new invitation.')
  },
)

test('nobody is named who could not be asked any more', async () => {
  const { portal, admin, ada, send, link } = await invited()
  await send()
  const gone = { deactivated_at: iso(portal.now()) }
  await portal.db.updateTable('users').set(gone).where('id', '=', admin.id).execute()
  const ask = 'Ask the person who invited you, or an administrator, for a new invitation.'
  expect((await portal.guest().visit(link)).text).toContain(ask)
  portal.later({ days: 15 })
  const expired = await portal.guest().visit((await portal.mailTo(ada.email)).link)
  expect(expired.text).toContain('Questions? Ask the person who invited you, or an administrator.')
})

test('nor anybody whose organisation was deactivated', async () => {
  const { portal, link } = await invited('olga')
  const shut = { deactivated_at: iso(portal.now()) }
  expect((await portal.guest().visit(link)).text).toContain('Olga')
  await portal.db.updateTable('organizations').set(shut).execute()
  const dead = await portal.guest().visit(link)
  expect(dead.text).toContain('Ask the person who invited you, or an administrator')
  expect(dead.text).not.toContain('Olga')
})

/** Ada has a mail with a link, from either of them. */
async function invited(by: 'admin' | 'olga' = 'admin') {
  const portal = await openPortal()
  const { ada, ...people } = await cast(portal.db)
  const browser = await portal.signIn(people[by])
  const send = async () => {
    await (await browser.visit('/users')).check('Select Ada').press('Send invites')
    await portal.deliverMail()
  }
  await send()
  return { portal, ada, admin: people[by], browser, send, link: (await portal.mailTo(ada.email)).link }
}
