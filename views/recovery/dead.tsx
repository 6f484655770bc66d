import type { DeadLinkReason } from '#src/links/link.ts'
import { DeadOneTimeLink } from '#views/links/dead.tsx'
import { usePage } from '#views/page.ts'
import { Onward } from '#views/parts/onward.tsx'

export function RecoveryDeadPage({ reason }: { reason: DeadLinkReason }) {
  const { t } = usePage()
  const { used, expired, title, back } = t.recovery
  const again = reason !== 'used'
  return (
    <DeadOneTimeLink reason={reason} used={used} expired={expired}>
      <span class="row">
        <Onward to={again ? '/recovery' : '/sign-in'} button>
          {again ? title : t.sessions.submit}
        </Onward>
        <Onward to={again ? '/sign-in' : '/recovery'}>{again ? back : title}</Onward>
      </span>
    </DeadOneTimeLink>
  )
}
