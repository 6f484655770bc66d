import type { Child, PropsWithChildren } from 'hono/jsx'
import type { UserStatus } from '#src/users/status.ts'
import { Status } from '#views/parts/status.tsx'

type Props = PropsWithChildren<{ is: UserStatus; title: string; why: Child }>

/** What is so, why, and the ways on. */
export function Line({ is, title, why, children }: Props) {
  return (
    <li>
      <div>
        <Status is={is} label={title} />
        {why && <span class="sub why">{why}</span>}
      </div>
      {children && <div class="actions">{children}</div>}
    </li>
  )
}

export function Go({ to, text, about }: { to: string; text: string; about: string }) {
  return (
    <a class="button compact" href={to} aria-label={`${text}: ${about}`}>
      {text}
    </a>
  )
}
