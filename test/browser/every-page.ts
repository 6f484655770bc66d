import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '#src/i18n/locales.ts'
import { LOOKS } from '#test/pictures/looks.ts'
import { type Gallery, openGallery } from '#test/pictures/visit.ts'
import { axeViolations } from '#test/support/chromium.ts'
import { cutOff } from './cut-off.ts'

/** Mail is made for mail programs: tables for layout, no landmarks. */
const MAIL = /^mail(-|$)(?!captured)/
const pages = LOOKS.filter((look) => !MAIL.test(look.name))

interface Reader {
  locale: Locale
  viewport: { width: number; height: number }
  colorScheme: 'light' | 'dark'
}

/** Every page that a picture is taken of, as this reader sees it. */
export function describeEveryPage(reader: Reader) {
  describe(`in ${reader.locale}`, () => {
    let gallery: Gallery
    beforeAll(async () => {
      gallery = await openGallery()
    })
    afterAll(() => gallery.close())

    test.each(pages)('$name has no barriers and breaks no rule', async (look) => {
      const page = await gallery.visit(look, { ...reader, reducedMotion: 'reduce' })
      expect(await axeViolations(page)).toEqual([])
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(overflow, 'wider than the window').toBeLessThanOrEqual(0)
      expect(await cutOff(page)).toEqual([])
      expect(gallery.complaints.splice(0)).toEqual([])
    })
  })
}
