import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { sendingsInScope, type Viewer } from '#src/organizations/scope.ts'
import { isYetToBegin } from './yet-to-begin.ts'

interface Which {
  id: string
  by: Viewer
  now: Date
}

/**
 * A sending that has yet to begin, so that it does not begin before the transaction ends. A step comes to its sending last and only if its
 * time has come by then (`expand.ts`): one that was faster is waited for and seen here, one that is slower leaves nothing behind.
 */
export function holdPlanned(trx: Db, { id, by, now }: Which) {
  const planned = trx
    .selectFrom('sendings')
    .select(['organization_id', 'send_at'])
    .where('id', '=', id)
    .where(sendingsInScope(by))
    .where(isYetToBegin(now))
  return holding(trx, planned).executeTakeFirst()
}
