import type { PropsWithChildren } from 'hono/jsx'
import { useChosenLocale } from './form.tsx'

/** A link from one page for outsiders to the next: a language chosen here goes along. */
export function Onward({ to, button, children }: PropsWithChildren<{ to: string; button?: boolean }>) {
  return (
    <a class={button ? 'button primary large' : undefined} href={useChosenLocale(to)}>
      {children}
    </a>
  )
}
