import { createContext, useContext } from 'hono/jsx'
import type { CurrentUser } from '#src/http/context.ts'
import type { Locale } from '#src/i18n/locales.ts'
import type { Messages } from '#src/i18n/messages.ts'

export type Tone = 'good' | 'bad' | 'warn'

export interface Link {
  text: string
  href: string
}

export interface Page {
  t: Messages
  locale: Locale
  dir: 'ltr' | 'rtl'
  user: CurrentUser | null
  portalName: string
  /** Of the page being shown, with its query: links that change one part of it begin here. */
  path: string
  /** Bound to the session; every form carries it. */
  formToken: string | null
  /** Another one each time, for forms that do something once however often they are sent. */
  press: string
  flash: { tone: Tone; sentence: string; link?: Link | undefined } | undefined
  now: Date
  /** Of the portal: nobody's own is known here. */
  timeZone: string
  /** `/static/vestibule.css` → the same with the hash of its content. */
  asset(path: string): string
  /** A mailbox captures its mails; they can be read at `/mail`. */
  captureOn: boolean
}

export const PageContext = createContext<Page | null>(null)

export function usePage() {
  const page = useContext(PageContext)
  if (!page) throw new Error('Views are rendered with c.render()')
  return page
}

/** True while answering htmx: the new content then takes the focus that the old page had. */
export const SwapContext = createContext(false)

/** Portal administrators and managers see everybody; administrators of an organization see its people. */
export function isStaff(user: CurrentUser | null) {
  return user !== null && user.role !== 'user'
}
