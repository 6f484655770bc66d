import { createMiddleware } from 'hono/factory'
import type { StatusCode } from 'hono/utils/http-status'
import { directionOf } from '#src/i18n/locales.ts'
import { newId } from '#src/ids.ts'
import { localPath } from '#src/local-path.ts'
import { hasCaptureMailbox } from '#src/mailers/captured.ts'
import { Layout, type LayoutProps } from '#views/layout.tsx'
import { PageContext } from '#views/page.ts'
import type { App, AppContext } from './context.ts'
import { takeFlash } from './flash.ts'
import { formTokenFor } from './form-token.ts'
import { wantsFragment } from './htmx.ts'
import { asset } from './static.ts'

interface PageProps extends Pick<LayoutProps, 'door' | 'nav'> {
  title: string
  /** 422, or the status given, with what was typed: the title says so, for those who hear it first. */
  refused?: boolean | 429
}

declare module 'hono' {
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: declaration merging needs an interface
    (content: string | Promise<string>, props: PageProps): Response | Promise<Response>
  }
}

/** `c.render(<UsersPage … />, { title })` is a whole document; htmx gets the same page without the layout around it. */
export const renderer = createMiddleware<App>(async (c, next) => {
  c.setRenderer(async (content, { title, refused = false, ...props }) => {
    c.header('Vary', 'HX-Request')
    if (refused) c.status(refused === true ? 422 : refused)
    const { t } = c.var
    return c.html(
      <PageContext.Provider value={{ ...(await pageOf(c)), flash: takeFlash(c) }}>
        <Layout title={refused ? t.frame.errorTitle(title) : title} bare={wantsFragment(c)} {...props}>
          {content}
        </Layout>
      </PageContext.Provider>,
    )
  })
  await next()
})

/** For a part of a page that refreshes itself: the content alone. */
export async function renderPart(c: AppContext, content: string | Promise<string>) {
  return c.html(await partOf(c, content))
}

/** Out of band, for a page that stays as it is, with all that was typed, at the address that it has. */
export function renderBeside(c: AppContext, status: StatusCode, content: string | Promise<string>) {
  c.status(status)
  c.header('HX-Reswap', 'none')
  c.header('HX-Push-Url', 'false')
  return renderPart(c, content)
}

export async function partOf(c: AppContext, content: string | Promise<string>) {
  const part = <PageContext.Provider value={await pageOf(c)}>{content}</PageContext.Provider>
  return String(await part)
}

async function pageOf(c: AppContext) {
  const { t, locale, user, settings, clock } = c.var
  const { pathname, search } = new URL(c.req.url)
  return {
    t,
    locale,
    dir: directionOf(locale),
    user,
    portalName: settings.portalName,
    path: localPath(pathname + search) ?? '/',
    formToken: formTokenFor(c),
    press: newId(),
    // What is to be said once waits for a page that says it.
    flash: undefined,
    now: clock(),
    timeZone: settings.timeZone,
    asset,
    captureOn: user?.role === 'admin' && (await hasCaptureMailbox(c.var.db)),
  }
}
