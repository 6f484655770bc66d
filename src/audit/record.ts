import { insertAll } from '#db/insert.ts'
import type { Action, Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'

interface Event {
  /** Who did it; null for what happens by itself. */
  by: { id: string } | null
  subjects: string[]
  organizationId?: string | null
  now: Date
  particulars?: Record<string, unknown>
}

/** Writes one line per subject. Call it in the same transaction as the change it describes. */
export async function record(db: Db, action: Action, event: Event) {
  const { by, subjects, organizationId = null, now, particulars = {} } = event
  const lines = subjects.map((subject) => ({
    id: newId(),
    action,
    actor_id: by?.id ?? null,
    subject_id: subject,
    organization_id: organizationId,
    particulars: JSON.stringify(particulars),
    at: iso(now),
  }))
  await insertAll(db, 'audit', lines)
}
