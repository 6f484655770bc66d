import type { DeadLinkReason } from '#src/links/link.ts'
import { usePage } from '#views/page.ts'
import { Welcome } from '#views/parts/head.tsx'

/** What happened, and the way on: a dead link is never a dead end. */
export function RecoveryDeadPage({ reason }: { reason: DeadLinkReason }) {
  const { dead, back } = usePage().t.recovery
  return (
    <>
      <Welcome title={dead.title[reason]} lead={dead.lead[reason]} />
      <p>
        {reason === 'used' ? (
          <a class="button primary large" href="/sign-in">
            {dead.signIn}
          </a>
        ) : (
          <a class="button primary large" href="/recovery">
            {dead.again}
          </a>
        )}
      </p>
      <p>{reason === 'used' ? <a href="/recovery">{dead.again}</a> : <a href="/sign-in">{back}</a>}</p>
    </>
  )
}
