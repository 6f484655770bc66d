import type { Db } from '#db/schema.ts'

/** The frozen request of a batch, encrypted, kept while its outcome is unknown. */
export async function keptRequest(db: Db, batchId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('batch_requests')
    .select('request')
    .where('batch_id', '=', batchId)
    .executeTakeFirst()
  return row?.request
}

export async function keepRequest(trx: Db, batchId: string, request: string) {
  await trx.insertInto('batch_requests').values({ batch_id: batchId, request }).execute()
}

export async function forgetRequest(trx: Db, batchId: string) {
  await trx.deleteFrom('batch_requests').where('batch_id', '=', batchId).execute()
}
