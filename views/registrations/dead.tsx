import type { DeadLinkReason } from '#src/links/link.ts'
import { DeadOneTimeLink } from '#views/links/dead.tsx'
import { usePage } from '#views/page.ts'
import { Onward } from '#views/parts/onward.tsx'

interface Props {
  reason: DeadLinkReason
  /** Whether anybody may register now. */
  open: boolean
  /** Nobody is told so: the page says whom to ask, and leads to no sign-in. */
  declined: boolean
}

export function DeadRegistrationPage({ reason, open, declined }: Props) {
  const { t } = usePage()
  const { dead, title } = t.registrations
  const signIn = reason === 'used' || !open
  const over = open ? { expired: dead.expired } : { expired: dead.closed, revoked: dead.closed }
  return (
    <DeadOneTimeLink reason={reason} used={declined ? dead.declined : dead.used} {...over}>
      {!declined && (
        <Onward to={signIn ? '/sign-in' : '/register'} button>
          {signIn ? t.sessions.submit : title}
        </Onward>
      )}
    </DeadOneTimeLink>
  )
}
