import type { Page } from 'playwright-core'
import type { EMAILS } from '#db/seed/cast.ts'
import type { Locale } from '#src/i18n/locales.ts'
import type { Portal, PortalName } from './stage.ts'

export type Who = keyof typeof EMAILS | 'nobody'
/** Wide and light is always taken. */
export type Variant = 'phone' | 'dark' | 'phone dark' | 'arabic' | 'arabic phone' | 'arabic dark'

export interface Scene {
  page: Page
  portal: Portal
  locale: Locale
}

/** One page of the product: who looks, where, and what is done before the picture is taken. */
export interface Look {
  name: string
  says: string
  who: Who
  portal?: PortalName
  at: string | ((scene: Scene) => Promise<string>)
  steps?: (scene: Scene) => Promise<unknown>
  variants: Variant[]
  /** The window only: for pages that go on and on. */
  cut?: true
}
