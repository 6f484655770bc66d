import type { DeadLinkReason } from '#src/links/link.ts'
import { DeadOneTimeLink } from '#views/links/dead.tsx'
import { usePage } from '#views/page.ts'
import { Onward } from '#views/parts/onward.tsx'

interface Props {
  reason: DeadLinkReason
  /** Whether people may ask for another link themselves. */
  canAsk: boolean
}

export function RecoveryDeadPage({ reason, canAsk }: Props) {
  const { used, expired, another } = usePage().t.recovery
  const again = reason !== 'used'
  return (
    <>
      <DeadOneTimeLink reason={reason} used={used} expired={expired}>
        {canAsk ? <WaysOn again={again} /> : <SignIn />}
      </DeadOneTimeLink>
      {again && !canAsk && <p class="muted small">{another}</p>}
    </>
  )
}

function WaysOn({ again }: { again: boolean }) {
  const { title, back } = usePage().t.recovery
  return (
    <span class="row">
      {again ? (
        <Onward to="/recovery" button>
          {title}
        </Onward>
      ) : (
        <SignIn />
      )}
      <Onward to={again ? '/sign-in' : '/recovery'}>{again ? back : title}</Onward>
    </span>
  )
}

function SignIn() {
  return (
    <Onward to="/sign-in" button>
      {usePage().t.sessions.submit}
    </Onward>
  )
}
