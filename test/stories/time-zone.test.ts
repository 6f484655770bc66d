import { expect, test } from 'vitest'
import { LOCALES } from '#src/i18n/locales.ts'
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
