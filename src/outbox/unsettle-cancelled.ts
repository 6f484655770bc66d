import type { Db, Row } from '#db/schema.ts'

/**
 * Mails that wait again may be of a sending that was cancelled meanwhile: `src/sendings/settle.ts` withdraws them then. The update holds
 * the sending: whoever cancels it just now either finds these mails waiting, or has done so before it.
 */
export async function unsettleCancelled(trx: Db, mails: Pick<Row<'outbox'>, 'sending_id'>[]) {
  const ids = new Set(mails.flatMap((mail) => mail.sending_id ?? []))
  for (const id of [...ids].sort())
    await trx
      .updateTable('sendings')
      .set((eb) => ({ unsettled_at: eb.fn.coalesce('cancelled_at', 'unsettled_at') }))
      .where('id', '=', id)
      .execute()
}
