import { expect, test } from 'vitest'
import { LOCALES } from '#src/i18n/locales.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test.each(Object.keys(LOCALES))(
  'in %s every time of day names its zone, and so does the title of every date',
  async (locale) => {
    const portal = await openPortal()
    const { admin, ada } = await cast(portal.db)
    const browser = await portal.signIn(admin)
    await (await browser.visit('/users')).check('Select Ada').press('Send invites')
    await portal.deliverMail()
    await portal.db.updateTable('users').set({ locale }).where('id', '=', admin.id).execute()

    const pages = []
    for (const path of [`/users/${ada.id}`, '/profile', '/sendings', '/'])
      pages.push(await browser.visit(path))
    for (const page of pages) {
      const times = page.dom.querySelectorAll('time')
      for (const time of times) expect(time.getAttribute('title')).toMatch(/\d\d:\d\d UTC$/)
      expect(page.text).not.toMatch(/\d:\d\d(?! UTC)(?!\d)/)
    }
    const [person, sessions] = pages
    expect(person?.dom.querySelectorAll('time').length).toBeGreaterThan(2)
    expect(person?.text).toMatch(/\d\d:\d\d UTC/)
    expect(sessions?.text).toMatch(/\d\d:\d\d UTC/)
  },
)

test('with a time zone of its own the portal tells no time in another, wherever one looks', async () => {
  const portal = await openPortal()
  const { db, now } = portal
  const { admin, ada } = await cast(db)
  await writeSetting(db, 'time_zone', 'Europe/Berlin', { by: admin, now: now() })
  const browser = await portal.signIn(admin)
  const sending = await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const mailbox = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  const { id } = await db.selectFrom('captured_mails').select('id').executeTakeFirstOrThrow()

  const paths = [
    sending.path,
    `/users/${ada.id}`,
    '/profile',
    '/sendings',
    '/',
    '/mailboxes',
    '/settings/portal',
  ]
  let times = 0
  for (const path of [...paths, `/mailboxes/${mailbox.id}`, `/mail/${id}`]) {
    const { dom } = await browser.visit(path)
    const main = dom.querySelector('main')!
    for (const time of main.querySelectorAll('time')) {
      expect(time.getAttribute('title'), path).toMatch(/ at 10:00 CET$/)
      times += 1
    }
    for (const list of main.querySelectorAll('select')) list.remove()
    expect(main.text, path).not.toMatch(/UTC|\d:\d\d(?! CET)(?!\d)/)
  }
  expect(times).toBeGreaterThan(6)
})
