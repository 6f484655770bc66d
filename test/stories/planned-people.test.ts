import { expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { createActiveUser } from '#test/support/factories.ts'
import { planForAll } from './planning.ts'

test('its page names whom it would invite, and whom it would leave alone and why', async () => {
  const { portal, people, planned } = await planForAll()
  expect(planned.row('Ada')).toContain('First invitation')
  expect(planned.row('Olga')).toContain('Is active already')
  await (await planned.browser.visit('/users')).check('Select Charlie').press('Send invites')
  const bounced = { reason: 'bounced' as const, why: null, at: portal.now(), now: portal.now() }
  const mail = { id: 'a mail', to: people.bob.email, user_id: people.bob.id }
  await suppress(portal.db, { mail, ...bounced })
  const now = await planned.reload()
  expect(now.text).toContain('For 2 of 5 people as things stand, chosen by Admin.')
  expect(now.text).toContain('Would be invited as things stand 2')
  expect(now.text).toContain('Would be left alone as things stand 3')
  expect(now.row('Bob')).toContain('Has an address that bounced')
  expect(now.row('Charlie'), 'invited in the same moment').toContain('New link')

  await portal.db.updateTable('users').set({ role: 'user' }).where('id', '=', people.admin.id).execute()
  const manager = await portal.signIn(await createActiveUser(portal.db, { role: 'manager' }))
  const ended = await manager.visit(planned.path)
  expect(ended.text).toContain('For 0 of 5 people')
  expect(ended.row('Ada')).toContain('May no longer be invited by whoever planned it')
})

test('of many it names the first fifty; the others stand on pages of their own', async () => {
  const { portal, planned } = await planForAll({ crowd: 58 })
  expect(planned.text).toContain('Would be invited as things stand 61')
  expect(planned.dom.querySelectorAll('details .who')).toHaveLength(50)
  const first = await planned.follow('Everybody chosen: 63')
  expect(first.heading).toBe('Everybody chosen: 63')
  expect(first.dom.querySelectorAll('.who')).toHaveLength(50)
  const second = await first.follow('Older')
  expect(second.dom.querySelectorAll('.who')).toHaveLength(13)
  const names = [first, second].flatMap(({ dom }) => dom.querySelectorAll('.who').map(({ text }) => text))
  expect(new Set(names).size).toBe(63)
  expect(second.row('Olga')).toContain('Is active already')
  expect((await second.follow('Scheduled')).path).toBe(planned.path)

  await planned.press('Send now')
  expect((await first.reload()).path, 'it has begun').toBe(planned.path)
  expect(await portal.deliverMail()).toBe(61)
})

test('of more than five hundred it says only how many were chosen, and names them on pages', async () => {
  const { planned } = await planForAll({ crowd: 500 })
  expect(planned.text).toContain('For 505 people, chosen by Admin.')
  expect(planned.text).toContain('There are too many people to count here how many would be left alone')
  expect(planned.text).not.toContain('as things stand')
  const named = await planned.follow('Everybody chosen: 505')
  expect(named.row('Crew 1')).toContain('First invitation')
})

test('an administrator of an organization reads how many of them the limit allows', async () => {
  const { portal, planned } = await planForAll({ by: 'olga' })
  expect(planned.text).not.toContain('limit')
  await writeSetting(portal.db, 'organization_daily', '1', { by: null, now: portal.now() })
  expect((await planned.reload()).text).toContain(
    'If it began now, it would invite 1 of them: that is what is left of the limit within 24 hours.',
  )
  await planned.press('Send now')
  expect(await portal.deliverMail()).toBe(1)
})
