import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { expectNowhere } from '#test/support/nowhere.ts'
import { openPortal } from '#test/support/portal.ts'
import { CHOSEN } from './invited.ts'

test('nothing that lets somebody in stands in any row of any table', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const administrator = await portal.signIn(admin)
  await (await administrator.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const secret = link.slice(-43)

  const guest = portal.guest()
  const choosing = await (await guest.visit(link)).press('Create your password')
  const claim = guest.cookies.value('claim') ?? ''
  const known = [secret, claim, administrator.cookies.value('session') ?? '']
  expect(known.every((secret) => secret.length >= 43)).toBe(true)
  await expectNowhere(portal.db, known)

  await choosing.fill('Password', CHOSEN).press('Save password and go in')
  await portal.deliverMail()
  await expectNowhere(portal.db, [...known, guest.cookies.value('session') ?? '', CHOSEN])
})
