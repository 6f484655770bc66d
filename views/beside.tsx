import type { PropsWithChildren } from 'hono/jsx'

/** Above a page that htmx leaves as it is: why nothing came of what was pressed. */
export function Beside({ children }: PropsWithChildren) {
  return (
    <div id="flash" role="status" hx-swap-oob="innerHTML show:top">
      {children}
    </div>
  )
}
