import type { Db } from '#db/schema.ts'
import { healthOf } from '#src/mailboxes/list.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { outboxHeldSince } from '#src/outbox/hold.ts'

/** What keeps invitations from leaving once they are sent, or may. */
export type Obstacle =
  | { what: 'no_mailbox' }
  | { what: 'outbox_held'; since: string }
  | { what: 'paused' | 'failing'; mailbox: ObstacleMailbox }
  | { what: 'stalled'; since: string; mailbox: ObstacleMailbox }

interface ObstacleMailbox {
  id: string
  name: string
}

/** Nothing, as long as nobody knows why they should not leave. */
export async function findObstacle(db: Db): Promise<Obstacle | null> {
  const row = await registrationMailbox(db)
  if (!row) return { what: 'no_mailbox' }
  const since = await outboxHeldSince(db)
  if (since) return { what: 'outbox_held', since }
  const health = healthOf(row)
  const mailbox = { id: row.id, name: row.name || row.address }
  if (health === 'stalled') return { what: health, since: row.stalled_at!, mailbox }
  return health === 'paused' || health === 'failing' ? { what: health, mailbox } : null
}
