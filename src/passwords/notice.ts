import type { Db } from '#db/schema.ts'
import { writeTo } from '#src/outbox/write-to.ts'

/** Tells a person by mail that their password was set. Part of the transaction that set it. */
export async function noticePasswordChanged(trx: Db, { userId, now }: { userId: string; now: Date }) {
  await writeTo(trx, { kind: 'password_changed', userId, now })
}
