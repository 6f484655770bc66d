import { serve } from '@hono/node-server'
import axe, { type Result, type RunOptions } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { startSession } from '#src/sessions/session.ts'
import { chromiumProgram, FLAGS } from './chromium-program.ts'
import { openPortal } from './portal.ts'

/** Shorter than a test may take, so that what is missing is named. */
const PATIENCE_MS = 20_000

/** One for all tests of this process; playwright ends it with the process. */
let browser: Promise<Browser> | undefined

/** A page of a real browser with cookies of its own. The test fails when it logs an error or breaks the content policy. */
export async function openPage(options: BrowserContextOptions = {}) {
  browser ??= launch()
  const context = await (await browser).newContext({ locale: 'en-GB', ...options })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const complaints = listen(page)
  onTestFinished(async () => {
    await context.close()
    expect(complaints, 'The browser complained.').toEqual([])
  })
  return Object.assign(page, { complaints })
}

/** The same with a new session of this user, who typed no password for it. */
export async function openPageAs(
  { db, url, now }: Pick<ServedPortal, 'db' | 'url' | 'now'>,
  { id }: { id: string },
  options: BrowserContextOptions = {},
) {
  const page = await openPage(options)
  const session = await startSession(db, { userId: id, now: now() })
  await page.context().addCookies([{ name: 'session', value: session, url }])
  return page
}

type ServedPortal = Awaited<ReturnType<typeof servePortal>>

/** A portal that real browsers can reach, on a free port, until the test ends. */
export async function servePortal(options: Parameters<typeof openPortal>[0] = {}) {
  const front = await listenOnFreePort()
  const portal = await openPortal({ baseUrl: front.url, ...options })
  front.answerWith(portal.app)
  return { ...portal, url: front.url }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe-core finds against WCAG 2.2 AA and good practice: one line per rule. */
export async function axeViolations(page: Page) {
  // A mail in its sandbox is a document of its own, and runs no script, not even this one.
  const options: RunOptions = { runOnly: TAGS, iframes: false, resultTypes: ['violations'] }
  const run = `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`
  const found = await page.evaluate<Result[]>(`${axe.source}; ${run}`)
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(' | ')})`,
  )
}

async function launch() {
  return chromium.launch({ ...(await chromiumProgram()), args: FLAGS })
}

/** A refused form (422) or a dead link (410) is an answer like others; Chromium logs it as an error all the same. */
function listen(page: Page) {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`)
  })
  page.on('console', (message) => {
    const expected = /^Failed to load resource: the server responded with a status of 4/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text())
  })
  return complaints
}

type App = Awaited<ReturnType<typeof openPortal>>['app']

function listenOnFreePort() {
  let app: App | undefined
  return new Promise<{ url: string; answerWith: (app: App) => void }>((resolve) => {
    const server = serve(
      { fetch: (request, bindings) => app!.fetch(request, bindings), port: 0, hostname: '127.0.0.1' },
      ({ port }) =>
        resolve({
          url: `http://127.0.0.1:${port}`,
          answerWith: (given) => {
            app = given
          },
        }),
    )
    onTestFinished(
      () =>
        new Promise<void>((done) => {
          server.close(() => done())
          if ('closeAllConnections' in server) server.closeAllConnections()
        }),
    )
  })
}
