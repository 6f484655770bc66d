import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('once nobody is left whom it could go on to, a paused sending is finished, on its page and in the list', async () => {
  const portal = await openPortal()
  const { admin, ada, bob, charlie } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const users = await browser.visit('/users')
  const sending = await users.check('Select Ada', 'Select Bob', 'Select Charlie').press('Send invites')
  await sending.press('Pause')
  for (const { id } of [ada, bob])
    await (await browser.visit(`/users/${id}/deactivation`)).press('Deactivate')
  expect((await browser.visit('/sendings')).row('3 invitations')).toContain('Paused')
  expect((await sending.reload()).buttons()).toContain('Resume')

  await (await browser.visit(`/users/${charlie.id}/revocation`)).press('Revoke the invitation')
  const done = await sending.reload()
  expect([done.heading, done.has('Finished')]).toEqual(['0 of 3 invitations are out', true])
  expect(done.buttons()).not.toContain('Resume')
  expect((await browser.visit('/sendings')).row('3 invitations')).not.toContain('Paused')
})

test('a sending that was paused while people are still being taken up stays paused', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const list = await (await portal.signIn(admin)).visit('/users')
  const confirm = await list.check('Select all 5 matching').press('Send invites')
  const paused = await (await confirm.press('Send invites')).press('Pause')
  expect(paused.buttons()).toContain('Resume')
  expect((await paused.browser.visit('/sendings')).row('Paused')).toContain('Admin')
})
