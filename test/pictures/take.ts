import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Locale } from '#src/i18n/locales.ts'
import type { Look, Variant } from './look.ts'
import { LOOKS } from './looks.ts'
import { MAILS_TAKEN, takeMail } from './mails.ts'
import { writeSheet } from './sheet.ts'
import { squeeze } from './squeeze.ts'
import { openGallery, WIDE } from './visit.ts'

const FOLDER = 'docs/pictures'
const PHONE = { width: 390, height: 760 }
/** Nobody scrolls further in a picture. */
const LONGEST = { wide: 1450, phone: 1500 }
/** Nothing moves for longer without moving on. */
const SETTLED_MS = 150
/** Bytes that a picture should not have. */
const LARGE = 150_000
/** Takes every page and every mail, or only those whose names are given; `mails` are all of those. */
const wanted = process.argv.slice(2)
const looks = LOOKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const gallery = await openGallery()
mkdirSync(join(FOLDER, 'mails'), { recursive: true })
try {
  for (const look of looks) await takeAll(look)
  if (wanted.length === 0 || wanted.includes('mails'))
    for (const mail of MAILS_TAKEN)
      writeFileSync(join(FOLDER, mail.file), squeeze(await takeMail(gallery.browser, mail)))
  const bytes = writeSheet(FOLDER, [...LOOKS, ...MAILS_TAKEN])
  console.log(`${FOLDER}/index.html shows them all: ${(bytes / 1e6).toFixed(1)} MB.`)
} finally {
  await gallery.close()
}

async function takeAll(look: Look) {
  const arabic = look.variants.filter((variant) => variant.startsWith('arabic'))
  await take(look, 'en', ['', ...look.variants.filter((variant) => !arabic.includes(variant))])
  if (arabic.length > 0) await take(look, 'ar', arabic)
}

/** One visit; its pictures differ in width and colours only. */
async function take(look: Look, locale: Locale, variants: (Variant | '')[]) {
  const page = await gallery.visit(look, { locale })
  for (const variant of variants) await shoot(page, look, variant)
}

async function shoot(page: Page, { name, cut }: Look, variant: Variant | '') {
  const is = (what: string) => variant.split(' ').includes(what)
  const size = is('phone') ? PHONE : WIDE
  await page.emulateMedia({ colorScheme: is('dark') ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.setViewportSize(size)
  await page.mouse.move(0, 0)
  await page.evaluate('scrollTo(0, 0), document.fonts.ready.then(() => true)')
  const end = (is('phone') ? '-390' : '') + (is('dark') ? '-dark' : '') + (is('arabic') ? '-ar' : '')
  const path = join(FOLDER, `${name}${end}.png`)
  if (!cut) {
    const whole = await heightOf(page)
    await page.setViewportSize({
      ...size,
      height: Math.min(whole, is('phone') ? LONGEST.phone : LONGEST.wide),
    })
  }
  const picture = await page.screenshot({ animations: 'disabled' })
  const small = squeeze(picture)
  writeFileSync(path, small)
  if (small.length > LARGE) console.warn(`${path} has ${Math.round(small.length / 1000)} kB.`)
}

/** A page lays itself out anew a moment after its window has changed, so what it says counts once it stays. */
async function heightOf(page: Page): Promise<number> {
  const measure = async () => Number(await page.evaluate('document.documentElement.scrollHeight'))
  for (let height = await measure(); ; ) {
    await page.waitForTimeout(SETTLED_MS)
    const before = height
    height = await measure()
    if (height === before) return height
  }
}
