import type { DeadLinkReason } from '#src/links/link.ts'
import { DeadOneTimeLink } from '#views/links/dead.tsx'
import { usePage } from '#views/page.ts'
import { Onward } from '#views/parts/onward.tsx'

export function EmailDeadPage({ reason }: { reason: DeadLinkReason }) {
  const { t, user } = usePage()
  const { used, expired, revoked, back } = t.profile.confirm
  return (
    <DeadOneTimeLink reason={reason} used={used} expired={expired} revoked={revoked}>
      <Onward to={user ? '/profile' : '/sign-in?next=/profile'}>{back}</Onward>
    </DeadOneTimeLink>
  )
}
