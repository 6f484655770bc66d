import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '#src/i18n/locales.ts'
import { LOOKS } from '#test/pictures/looks.ts'
import { type Gallery, openGallery, WIDE } from '#test/pictures/visit.ts'
import { axeViolations } from '#test/support/chromium.ts'

const NARROW = { width: 360, height: 780 }
/** Mail is made for mail programs: tables for layout, no landmarks. */
const MAIL = /^mail(-|$)(?!captured)/
const pages = LOOKS.filter((look) => !MAIL.test(look.name))

/** Left to right and light when wide, right to left and dark when narrow: every page in both. */
describe.each([
  ['en', WIDE, 'light'],
  ['ar', NARROW, 'dark'],
] as const)('in %s', (locale: Locale, viewport, colorScheme) => {
  let gallery: Gallery
  beforeAll(async () => {
    gallery = await openGallery()
  })
  afterAll(() => gallery.close())

  test.each(pages)('$name has no barriers and breaks no rule', async (look) => {
    const page = await gallery.visit(look, locale)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize(viewport)
    expect(await axeViolations(page)).toEqual([])
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(overflow, 'wider than the window').toBeLessThanOrEqual(0)
    expect(gallery.complaints.splice(0)).toEqual([])
    await page.close()
  })
})
