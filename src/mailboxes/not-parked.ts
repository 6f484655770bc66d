import { expressionBuilder } from 'kysely'
import type { Database } from '#db/schema.ts'

/** For mails with their batch, if any: a batch whose outcome nobody can tell waits for a person, not for its turn. */
export function isNotParked() {
  const eb = expressionBuilder<Database, 'batches'>()
  return eb.or([eb('batches.state', 'is', null), eb('batches.state', '!=', 'parked')])
}
