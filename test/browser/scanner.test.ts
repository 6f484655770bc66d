import { expect, test } from 'vitest'
import { openPage, servePortal } from '#test/support/chromium.ts'
import { cast } from '#test/support/factories.ts'

test('mail scanners that fetch the link and run its scripts change nothing', async () => {
  const portal = await servePortal()
  const { admin, ada } = await cast(portal.db)
  const users = await (await portal.signIn(admin)).visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const before = await everythingIn(portal)

  for (const method of ['HEAD', 'GET', 'GET']) {
    const response = await fetch(link, { method })
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie()).toEqual([])
  }
  const scanner = await openPage()
  await scanner.goto(link, { waitUntil: 'networkidle' })
  expect(await scanner.context().cookies()).toEqual([])
  expect(await scanner.locator('script:not([src])').count()).toBe(0)

  expect(await everythingIn(portal)).toEqual(before)
  const ours = await portal.guest().visit(link)
  expect((await ours.press('Create your password')).path).toBe('/set-password')
})

async function everythingIn({ db }: Awaited<ReturnType<typeof servePortal>>) {
  return {
    invitations: await db.selectFrom('invitations').selectAll().execute(),
    users: await db.selectFrom('users').selectAll().orderBy('id').execute(),
    audit: await db.selectFrom('audit').selectAll().orderBy('id').execute(),
  }
}
