import { html } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { SwapContext, usePage } from './page.ts'
import type { Door } from './parts/art.tsx'
import { Flash, SignedInFrame } from './parts/frame.tsx'
import { MainNav, type NavItem } from './parts/nav.tsx'
import { Threshold } from './parts/threshold.tsx'

/** Nothing inline may run or style under our CSP, so htmx must not bring its own. What somebody opened stays open while the page changes. */
const HTMX = JSON.stringify({ includeIndicatorCSS: false, morphIgnore: ['data-htmx-powered', 'open'] })

export type LayoutProps = PropsWithChildren<{
  title: string
  /** For htmx: only what changes. */
  bare: boolean
  /** How far the door stands open for outsiders; without it the page has the frame of those who are in. */
  door?: Door | undefined
  nav?: NavItem | undefined
}>

export function Layout({ title, bare, door, nav, children }: LayoutProps) {
  const { t, portalName } = usePage()
  const documentTitle = t.frame.documentTitle(title, portalName)
  if (bare)
    return (
      <SwapContext.Provider value={true}>
        <title>{documentTitle}</title>
        <Flash swap />
        {door ? null : <MainNav current={nav} swap />}
        {children}
      </SwapContext.Provider>
    )

  return (
    <Document title={documentTitle}>
      {door ? (
        <Threshold door={door}>{children}</Threshold>
      ) : (
        <SignedInFrame nav={nav}>{children}</SignedInFrame>
      )}
    </Document>
  )
}

function Document({ title, children }: PropsWithChildren<{ title: string }>) {
  const { locale, dir, asset } = usePage()
  return html`<!doctype html>${(
    <html lang={locale} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="htmx-config" content={HTMX} />
        <title>{title}</title>
        <link rel="icon" href={asset('/static/mark.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={asset('/static/vestibule.css')} />
        <script src={asset('/static/htmx.min.js')} defer></script>
        <script src={asset('/static/hx-sse.min.js')} defer></script>
        <script src={asset('/static/answers.js')} defer></script>
        <script src={asset('/static/vestibule.js')} defer></script>
        <script src={asset('/static/ticks.js')} defer></script>
      </head>
      {children}
    </html>
  )}`
}
