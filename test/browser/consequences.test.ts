import { expect, test } from 'vitest'
import { openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast } from '#test/support/factories.ts'

test('what follows from a step is a plain list, which does not look like rules that are not met', async () => {
  const portal = await servePortal()
  const { admin, ada, harbour } = await cast(portal.db)
  const page = await openPageAs(portal, admin)
  for (const path of [
    `/users/${ada.id}/link`,
    `/users/${ada.id}/deactivation`,
    `/organizations/${harbour.id}/deactivation`,
  ]) {
    await page.goto(portal.url + path)
    const parts = page.locator('main .sheet ul > li')
    expect(await parts.count(), path).toBeGreaterThan(1)
    const looks = await page.evaluate<string[]>(`
      [...document.querySelectorAll('main .sheet ul > li')].map((part) =>
        getComputedStyle(part).listStyleType + ' ' + getComputedStyle(part, '::before').content)
    `)
    expect(new Set(looks), path).toEqual(new Set(['disc none']))
  }
})
