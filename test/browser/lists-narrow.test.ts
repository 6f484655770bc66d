import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locale } from '#src/i18n/locales.ts'
import { LOOKS } from '#test/pictures/looks.ts'
import { type Gallery, openGallery } from '#test/pictures/visit.ts'
import { cutOff } from './cut-off.ts'

/** Those with the longest words, and one from right to left. */
const LANGUAGES: Locale[] = ['de', 'uk', 'ar']
const PHONE = { width: 360, height: 780 }
/** The narrowest on which lists are tables, and a usual laptop. */
const TABLET = { width: 768, height: 1024 }
const LAPTOP = { width: 1280, height: 800 }

/** Of which every column stands on the card, too. */
const WHOLE = ['sendings', 'suppressions', 'mailboxes', 'mailboxes-stalled', 'organizations', 'organization']
const TEXTS = ['templates', 'template-versions']
const PEOPLE = ['users', 'users-ticked', 'preview', 'addition', 'registrations']
const LISTS = LOOKS.filter(({ name }) => [...WHOLE, ...TEXTS, ...PEOPLE].includes(name))

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())

const each = LISTS.flatMap((look) => LANGUAGES.map((locale) => ({ look, name: look.name, locale })))

test.each(each)('$name in $locale fits a phone and wider windows', async ({ look, name, locale }) => {
  const page = await gallery.visit(look, { locale, viewport: PHONE })
  expect(await page.evaluate('document.documentElement.lang')).toBe(locale)
  expect(await page.locator('main :is(tbody tr, .list > li)').count()).toBeGreaterThan(0)
  await expectToFit(page)
  if (!PEOPLE.includes(name)) await expectAllToBeSeen(page)
  for (const viewport of name === 'templates' ? [LAPTOP] : [TABLET, LAPTOP]) {
    await page.setViewportSize(viewport)
    await expectToFit(page)
  }
})

test.each(LANGUAGES)(
  'on a phone a person’s card says in %s where they belong and which language they get',
  async (locale) => {
    const users = LISTS.find(({ name }) => name === 'users')!
    const page = await gallery.visit(users, { locale, viewport: PHONE })
    const card = page.locator('tbody tr', { hasText: 'moritz.bergmann@' })
    expect(await card.innerText()).toMatch(
      /^Nordlicht Versicherungsgesellschaft auf Gegenseitigkeit · Deutsch$/m,
    )
  },
)

async function expectAllToBeSeen(page: Page) {
  expect(await unseenCells(page)).toEqual([])
  for (const label of await page.locator('main td .phone-only').all())
    expect(await label.isVisible()).toBe(true)
}

async function expectToFit(page: Page) {
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  expect(await cutOff(page)).toEqual([])
  expect(await page.evaluate(PUSHED)).toEqual([])
}

/** What would have to be pushed sideways to be read, and words that stick out. */
const PUSHED = `
  [...document.querySelectorAll('main .sheet')].flatMap((sheet) => {
    const edges = sheet.getBoundingClientRect()
    const scrolls = [sheet, ...sheet.querySelectorAll('*')].filter((part) =>
      /auto|scroll/.test(getComputedStyle(part).overflowX) && part.scrollWidth > part.clientWidth + 1)
    const sticksOut = [...sheet.querySelectorAll('tbody :is(td, th):not(.tick, .end)')].filter((cell) => {
      const words = document.createRange()
      words.selectNodeContents(cell)
      return [...words.getClientRects()].some(({ left, right }) => left < edges.left - 1 || right > edges.right + 1)
    })
    return [...scrolls, ...sticksOut].map((part) => part.outerHTML.slice(0, 100))
  })
`

/** What a wide window shows of a row, and this one does not. */
function unseenCells(page: Page) {
  return page.evaluate(`
    [...document.querySelectorAll('main tbody :is(td, th)')]
      .filter((cell) => cell.textContent.trim() && !cell.checkVisibility())
      .map((cell) => cell.outerHTML.slice(0, 100))
  `)
}
