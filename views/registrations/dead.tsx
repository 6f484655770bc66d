import type { DeadLinkReason } from '#src/links/link.ts'
import { DeadOneTimeLink } from '#views/links/dead.tsx'
import { usePage } from '#views/page.ts'

export function DeadRegistrationPage({ reason }: { reason: DeadLinkReason }) {
  const { t } = usePage()
  const { dead, title } = t.registrations
  const used = reason === 'used'
  return (
    <DeadOneTimeLink reason={reason} used={dead.used} expired={dead.expired}>
      <a class="button primary large" href={used ? '/sign-in' : '/register'}>
        {used ? t.sessions.submit : title}
      </a>
    </DeadOneTimeLink>
  )
}
