import type { ListedUser } from '#src/users/row.ts'
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

/** Where somebody stands; marked as spam and suppressed have a word of their own. */
export function PersonStatus({ person: { status, word } }: { person: Pick<ListedUser, 'status' | 'word'> }) {
  const { t } = usePage()
  return <Status is={status} label={t.status[word ?? status]} />
}

export function Tag({ children, tone }: { children: string; tone?: Tone | undefined }) {
  return (
    <span class="tag" data-tone={tone}>
      {children}
    </span>
  )
}
