import type { DeadLinkReason } from '#src/links/link.ts'
import { DeadOneTimeLink } from '#views/links/dead.tsx'
import { usePage } from '#views/page.ts'

export function EmailDeadPage({ reason }: { reason: DeadLinkReason }) {
  const { t } = usePage()
  const { used, expired } = t.profile.confirm
  return (
    <DeadOneTimeLink reason={reason} used={used} expired={expired}>
      <a href="/profile">{t.profile.confirm.back}</a>
    </DeadOneTimeLink>
  )
}
