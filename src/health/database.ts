import type { Db } from '#db/schema.ts'

/** Far more than a query of one row takes, and less than whoever asks waits for. */
const PATIENCE_MS = 3000

/**
 * Asks the database for a row, to see whether it answers in time. Whoever wants to know meanwhile is given the same answer, so that
 * no number of questions keeps the database busy, or waits in a row for one that is gone.
 */
export function watchDatabase(db: Db): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined
  return () => {
    asking ??= answers(db).finally(() => {
      asking = undefined
    })
    return asking
  }
}

async function answers(db: Db) {
  const { promise: late, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(resolve, PATIENCE_MS, false)
  const row = db.selectFrom('settings').select('key').limit(1).execute()
  const answered = row.then(
    () => true,
    () => false,
  )
  return Promise.race([answered, late]).finally(() => clearTimeout(timer))
}
