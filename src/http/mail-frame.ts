import type { AppContext } from './context.ts'

/** Mail brings its own inline styles and our own pictures, and nothing else; in a sandbox, its link opens outside. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ')
const LINKS_OPEN_OUTSIDE = '<head><base target="_blank">'
const DARK = /@media\s*\(prefers-color-scheme:\s*dark\)/g

interface Options {
  /** As in a dark or a light mail program, whatever the reader's system is set to: browsers don't pass that on into a frame. */
  scheme?: 'dark' | 'light'
}

/** A whole mail as a document of its own, to be shown in a frame of our pages. */
export function mailFrame(c: AppContext, html: string, { scheme }: Options = {}) {
  c.header('Content-Security-Policy', POLICY)
  c.header('X-Frame-Options', 'SAMEORIGIN')
  const media = { dark: '@media all', light: '@media not all' }
  const drawn = scheme ? html.replaceAll(DARK, media[scheme]) : html
  return c.html(drawn.replace('<head>', LINKS_OPEN_OUTSIDE))
}
