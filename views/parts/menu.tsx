import type { Child, PropsWithChildren } from 'hono/jsx'
import { Icon } from './icon.tsx'

/** A popover: opening, Escape, light dismiss and returning focus come with the browser, without a script. */
export function Menu({ id, label, children }: PropsWithChildren<{ id: string; label: string }>) {
  return (
    <>
      <button class="plain quiet square" type="button" popovertarget={id} aria-label={label}>
        <Icon name="ellipsis" />
      </button>
      <MenuBox id={id}>{children}</MenuBox>
    </>
  )
}

export function MenuBox({ id, children }: { id: string; children?: Child }) {
  return (
    <div class="menu" id={id} popover="auto">
      {children}
    </div>
  )
}
