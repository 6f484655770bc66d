import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('a portal under test has the real pages, the real mails and a clock of its own', async () => {
  const portal = await openPortal()
  const { admin, ada, bob } = await cast(portal.db)

  const users = await (await portal.signIn(admin)).visit('/users')
  expect(users.row(ada.email)).toContain('Not invited')
  const sending = await users.check('Select Ada').press('Send invites')
  expect(sending.status).toBe(200)

  expect(await portal.deliverMail()).toBe(1)
  const mail = await portal.mailTo(ada.email)
  expect(mail.link).toMatch(/^http:\/\/localhost:3000\/invite\/[\w-]+$/)
  await expect(portal.mailTo(bob.email)).rejects.toThrow(
    'No mail to bob@example.org, only to: ada@example.org',
  )
  expect((await portal.guest().visit(mail.link)).status).toBe(200)

  portal.later({ days: 15 })
  expect((await portal.guest().visit(mail.link)).status).toBe(410)
})

test('every portal is on its own', async () => {
  const [one, two] = [await openPortal(), await openPortal()]
  await cast(one.db)
  expect(await two.db.selectFrom('users').select('id').execute()).toEqual([])
})

test('somebody who cannot sign in is told so at once', async () => {
  const portal = await openPortal()
  const { ada } = await cast(portal.db)
  await expect(portal.signInByPassword(ada)).rejects.toThrow("ada@example.org can't sign in")
})
