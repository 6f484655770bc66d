import { expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { LONG, openEverything } from '#test/security/scene.ts'

test('on a Japanese page sentences follow each other without a space', LONG, async () => {
  const { portal, people, pages } = await openEverything()
  await portal.db.updateTable('users').set({ locale: 'ja' }).where('id', '=', people.admin.id).execute()
  await writeSetting(portal.db, 'default_locale', 'ja', { by: people.admin, now: portal.now() })
  const [spaced, seen] = [new Set<string>(), new Set<string>()]
  for (const { browser, url } of pages) {
    url.searchParams.set('locale', 'ja')
    const page = await browser.visit(url.href)
    if (page.locale === 'ja') seen.add(url.pathname)
    for (const [found] of page.html.matchAll(/[^<>]{0,20}。 .{0,20}/g))
      spaced.add(`${url.pathname}: ${found}`)
  }
  expect([...spaced]).toEqual([])
  expect(seen.size).toBeGreaterThan(60)
})
