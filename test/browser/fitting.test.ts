import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { BUILT_IN, builtInTemplate } from '#src/templates/built-in.ts'
import { saveTemplate } from '#src/templates/save.ts'
import { openPage, openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast } from '#test/support/factories.ts'

const LONG_NAME = 'Northern Lights Claims and Complaints Portal'
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'

test.each(['de', 'pt-BR', 'uk', 'ar'])(
  'in %s the header holds a long name and every way, in windows of any width',
  async (locale) => {
    const { portal, page } = await openAs({ locale })
    await writeSetting(portal.db, 'portal_name', LONG_NAME, { by: null, now: portal.now() })
    await page.goto(`${portal.url}/users`)
    for (const width of [360, 768, 1024, 1180, 1279, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflow(page), `${width}`).toBe(0)
      const name = "document.querySelector('.brand bdi')"
      expect(await page.evaluate(`${name}.scrollWidth - ${name}.clientWidth`), `${width}`).toBeLessThan(1)
    }
  },
)

test('a word that is longer than a phone is wide wraps', async () => {
  const { portal, page, harbour, ada } = await openAs({ width: 360 })
  await portal.db.updateTable('organizations').set({ name: LONG_WORD }).execute()
  await portal.db.updateTable('users').set({ name: LONG_WORD }).where('id', '=', ada.id).execute()
  for (const path of [`/users/${ada.id}`, `/organizations/${harbour.id}`, '/organizations', '/users']) {
    await page.goto(portal.url + path)
    expect(await overflow(page), path).toBe(0)
  }
})

/** To a page, text twice as large on a phone is a window half as wide. */
test('text can be twice as large on a phone', async () => {
  const { portal, page, ada } = await openAs({ width: 180 })
  const lists = ['/', '/users', '/sendings', '/organizations', '/mailboxes', '/templates']
  const forms = ['/users/several', '/settings/security', '/templates/invitation/en', '/sendings/new']
  for (const path of [...lists, ...forms, `/users/${ada.id}`]) {
    await page.goto(portal.url + path)
    expect(await overflow(page), path).toBe(0)
  }
})

test.each(['en', 'ar'])('in %s the tab where somebody is stands in sight on a phone', async (locale) => {
  const { portal, page } = await openAs({ locale, width: 360 })
  await page.goto(`${portal.url}/settings/security`)
  const edges = await page.locator('.side [aria-current]').boundingBox()
  expect(edges!.x).toBeGreaterThanOrEqual(0)
  expect(edges!.x + edges!.width).toBeLessThanOrEqual(360)
  expect(await page.evaluate('scrollY')).toBe(0)
})

test.each(['en', 'de', 'es', 'fr', 'pl', 'pt-BR', 'uk', 'ar', 'ja'])(
  'in %s the templates of all languages are in sight, also when the original changed',
  async (locale) => {
    const { portal, page, admin } = await openAs({ locale })
    const template = { ...builtInTemplate('invitation', 'en'), subject: 'Come in: {{portal}}' }
    const which = { kind: 'invitation', locale: 'en', template, base: BUILT_IN } as const
    await saveTemplate(portal.db, { ...which, by: admin, now: portal.now() })
    await page.goto(`${portal.url}/templates`)
    const sheet = "document.querySelector('.scroll')"
    expect(await page.evaluate(`${sheet}.scrollWidth - ${sheet}.clientWidth`)).toBe(0)
  },
)

test('without scripts a field is as wide as the others, also where its button is not there', async () => {
  const { url } = await servePortal()
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(`${url}/sign-in`)
  const widthOf = async (name: string) => (await page.locator(`[name=${name}]`).boundingBox())?.width
  expect(await page.locator('[data-reveal]').isVisible()).toBe(false)
  expect(await widthOf('password')).toBe(await widthOf('email'))
})

async function openAs({ locale = 'en', width = 1280 }) {
  const portal = await servePortal()
  const people = await cast(portal.db)
  await portal.db.updateTable('users').set({ locale }).where('id', '=', people.admin.id).execute()
  const page = await openPageAs(portal, people.admin, { viewport: { width, height: 800 } })
  return { portal, page, ...people }
}

/** How far the page reaches beyond the window. */
function overflow(page: Page) {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
