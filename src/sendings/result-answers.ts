import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import type { SignedIn } from '#src/http/context.ts'
import { csvLine, csvStart } from '#src/http/csv.ts'
import type { Messages } from '#src/i18n/messages.ts'
import { type ResultRow, resultOf } from './result.ts'
import type { SendingDetail } from './show.ts'

/** The whole result for a spreadsheet, handed over while it is read. */
export function downloadResult(c: Context<SignedIn>, sending: SendingDetail) {
  const { db, t, user: by } = c.var
  const { name, email, organization, result, reason, at } = t.sendings.csv
  const headings = [name, email, organization, result, reason, at]
  const start = csvStart(c, `sending-${sending.createdAt.slice(0, 10)}`, headings)
  return stream(c, async (out) => {
    await out.write(start)
    for await (const rows of resultOf(db, { sendingId: sending.id, by }))
      await out.write(rows.map((row) => csvLine(fieldsOf(t, row))).join(''))
  })
}

function fieldsOf(t: Messages, { name, email, organization, result, why, at }: ResultRow) {
  const reasons: Record<string, string> = result === 'leftOut' ? t.sendings.reasons : t.whys
  return [name, email, organization, wordFor(t, result), reasons[why] ?? why, at]
}

function wordFor({ sendings, status, activity }: Messages, result: ResultRow['result']) {
  switch (result) {
    case 'leftOut':
      return sendings.csv.leftOut
    case 'accepted':
    case 'opened':
      return activity[result]
    case 'cancelled':
      return sendings.cancelled
    case 'waiting':
    case 'batched':
      return status.queued
    default:
      return status[result]
  }
}
