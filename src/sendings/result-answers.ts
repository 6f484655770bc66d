import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import type { SignedIn } from '#src/http/context.ts'
import { csvLine, csvStart } from '#src/http/csv.ts'
import type { Messages } from '#src/i18n/messages.ts'
import { seesEveryOrganization } from '#src/organizations/scope.ts'
import { readReason } from '#views/parts/why.tsx'
import { type ResultRow, resultOf } from './result.ts'
import type { SendingDetail } from './show.ts'

/** The whole result for a spreadsheet, handed over while it is read. */
export function downloadResult(c: Context<SignedIn>, sending: SendingDetail) {
  const { db, t, user: by } = c.var
  const { name, email, organization, result, reason, at, words } = t.sendings.csv
  const headings = [name, email, organization, result, reason, at, words]
  const start = csvStart(c, `sending-${sending.createdAt.slice(0, 10)}`, headings)
  const mayRead = seesEveryOrganization(by)
  return stream(c, async (out) => {
    await out.write(start)
    for await (const rows of resultOf(db, { sendingId: sending.id, by }))
      await out.write(rows.map((row) => csvLine(fieldsOf(t, row, mayRead))).join(''))
  })
}

function fieldsOf(t: Messages, row: ResultRow, mayRead: boolean) {
  const { name, email, organization, result, leftOut, why, at } = row
  const { is, words } = readReason(t, why, mayRead)
  const reason = leftOut ? t.sendings.reasons[leftOut] : is
  return [name, email, organization, wordFor(t, result), reason, at, words]
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
