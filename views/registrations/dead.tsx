import type { DeadLinkReason } from '#src/links/link.ts'
import { DeadOneTimeLink } from '#views/links/dead.tsx'
import { usePage } from '#views/page.ts'
import { Onward } from '#views/parts/onward.tsx'

export function DeadRegistrationPage({ reason }: { reason: DeadLinkReason }) {
  const { t } = usePage()
  const { dead, title } = t.registrations
  const used = reason === 'used'
  return (
    <DeadOneTimeLink reason={reason} used={dead.used} expired={dead.expired}>
      <Onward to={used ? '/sign-in' : '/register'} button>
        {used ? t.sessions.submit : title}
      </Onward>
    </DeadOneTimeLink>
  )
}
