import type { UserStatus } from '#src/users/status.ts'
import { type Tone, usePage } from '#views/page.ts'

/** An arch that fills as the person comes closer, and the word for it. */
export function Status({ is, label }: { is: UserStatus; label?: string }) {
  const { t } = usePage()
  return (
    <span class="status" data-is={is}>
      {label ?? t.status[is]}
    </span>
  )
}

export function Tag({ children, tone }: { children: string; tone?: Tone | undefined }) {
  return (
    <span class="tag" data-tone={tone}>
      {children}
    </span>
  )
}
