import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { EMAILS } from '#db/seed/cast.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { startSession } from '#src/sessions/session.ts'
import { chromiumProgram, FLAGS } from '#test/support/chromium-program.ts'
import { writeFontsConfig } from './fonts.ts'
import type { Look, Who } from './look.ts'
import { openStage, type Portal } from './stage.ts'

export const WIDE = { width: 1280, height: 800 }

/** Through which a page is looked at; light and wide if nothing else is said. */
type Eyes = { locale: Locale; viewport?: typeof WIDE } & Parameters<Page['emulateMedia']>[0]

export type Gallery = Awaited<ReturnType<typeof openGallery>>

/** The stage and a browser in front of it: every page of the product can be visited as whoever looks at it. */
export async function openGallery() {
  const stage = await openStage()
  const browser = await launch(stage)
  const pages = new Map<string, Page>()
  const complaints: string[] = []
  return {
    browser,
    /** What the browser said against the pages: errors of scripts, rules that were broken, failures of the server. */
    complaints,
    /** Goes there and does the steps. The page is the gallery's: the next visit may use it again. */
    async visit(look: Look, { locale, viewport = WIDE, ...media }: Eyes): Promise<Page> {
      const portal = stage.portals[look.portal ?? 'full']
      const who = look.who === 'admin' && locale === 'ar' && portal.name === 'full' ? 'arabicAdmin' : look.who
      const key = `${portal.name} ${who} ${locale}`
      const page = pages.get(key) ?? (await openPage(browser, portal, { who, locale, complaints }))
      pages.set(key, page)
      if (who === 'nobody') await page.context().clearCookies()
      else await portal.db.updateTable('users').set({ locale }).where('email', '=', EMAILS[who]).execute()
      // The clock stands still, so nothing that is counted by the minute would ever be over.
      for (const table of ['rate_limits', 'sign_in_tries'] as const)
        await portal.db.deleteFrom(table).execute()
      const at = typeof look.at === 'string' ? look.at : await look.at({ page, portal, locale })
      await page.setViewportSize(viewport)
      // Before the page is there: what it changes under the eyes of a reader fades, and is half one colour, half the other meanwhile.
      await page.emulateMedia({ colorScheme: 'light', ...media })
      await page.goto(at)
      await look.steps?.({ page, portal, locale })
      return page
    },
    async close() {
      await browser.close()
      await stage.close()
    },
  }
}

function listen(page: Page, complaints: string[]) {
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.url()} answered ${response.status()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4/.test(message.text())) complaints.push(message.text())
  })
}

async function launch(stage: Awaited<ReturnType<typeof openStage>>): Promise<Browser> {
  const { executablePath, env } = await chromiumProgram()
  const fonts = writeFontsConfig(stage.folder, join(executablePath, '..', 'fonts'))
  const args = [...FLAGS, stage.resolverRules]
  return chromium.launch({ executablePath, env: { ...env, FONTCONFIG_FILE: fonts }, args })
}

interface Reader {
  who: Who
  locale: Locale
  complaints: string[]
}

async function openPage(browser: Browser, portal: Portal, { who, locale, complaints }: Reader) {
  const context = await browser.newContext({
    ...{ baseURL: portal.url, viewport: WIDE },
    locale: locale === 'en' ? 'en-GB' : locale,
  })
  const page = await context.newPage()
  listen(page, complaints)
  if (who === 'nobody') return page
  const { id: userId } = await portal.db
    .selectFrom('users')
    .select('id')
    .where('email', '=', EMAILS[who])
    .executeTakeFirstOrThrow()
  const session = await startSession(portal.db, { userId, now: portal.now })
  await context.addCookies([{ name: 'session', value: session, url: portal.url }])
  return page
}
