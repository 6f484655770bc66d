import type { Health } from '#src/mailboxes/list.ts'
import type { UserStatus } from '#src/users/status.ts'
import { usePage } from '#views/page.ts'
import { Status } from '#views/parts/status.tsx'

const ARCHES: Record<Health, UserStatus> = {
  working: 'active',
  stalled: 'failed',
  failing: 'failed',
  paused: 'expired',
  untried: 'none',
}

/** However it is doing by itself: on hold nothing leaves from any. */
export function HealthStatus({ health, held = false }: { health: Health; held?: boolean }) {
  const { mailboxes } = usePage().t
  if (held) return <Status is="expired" label={mailboxes.held.status} />
  return <Status is={ARCHES[health]} label={mailboxes.healths[health]} />
}
