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

export function HealthStatus({ health }: { health: Health }) {
  const { healths } = usePage().t.mailboxes
  return <Status is={ARCHES[health]} label={healths[health]} />
}
