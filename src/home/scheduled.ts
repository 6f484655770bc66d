import type { Db } from '#db/schema.ts'
import { sendingsInScope, type Viewer } from '#src/organizations/scope.ts'
import { isYetToBegin } from '#src/sendings/yet-to-begin.ts'

export interface ScheduledSending {
  id: string
  sendAt: string
  /** How many people were chosen. */
  people: number
}

const SHOWN = 3

/** Sendings that were put off to a time that is still to come, the first of them. */
export async function listScheduled(
  db: Db,
  { by, now }: { by: Viewer; now: Date },
): Promise<ScheduledSending[]> {
  const sendings = await db
    .selectFrom('sendings')
    .select(['id', 'send_at', 'expected'])
    .where(sendingsInScope(by))
    .where(isYetToBegin(now))
    .orderBy('send_at')
    .orderBy('id')
    .limit(SHOWN)
    .execute()
  return sendings.map(({ id, send_at, expected }) => ({ id, sendAt: send_at!, people: expected ?? 0 }))
}
