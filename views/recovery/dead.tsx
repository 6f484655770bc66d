import type { DeadLinkReason } from '#src/links/link.ts'
import { DeadOneTimeLink } from '#views/links/dead.tsx'
import { usePage } from '#views/page.ts'

export function RecoveryDeadPage({ reason }: { reason: DeadLinkReason }) {
  const { t } = usePage()
  const { used, expired, title, back } = t.recovery
  const again = reason !== 'used'
  return (
    <DeadOneTimeLink reason={reason} used={used} expired={expired}>
      <span class="row">
        <a class="button primary large" href={again ? '/recovery' : '/sign-in'}>
          {again ? title : t.sessions.submit}
        </a>
        <a href={again ? '/sign-in' : '/recovery'}>{again ? back : title}</a>
      </span>
    </DeadOneTimeLink>
  )
}
