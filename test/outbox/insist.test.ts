import { sql } from 'kysely'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { engine, freshDatabaseUrl, open } from '#test/support/db.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { letters, openOffice } from './office.ts'

/** Nobody else ever gets it: its schema is changed. */
const ownDb = async () => open(await freshDatabaseUrl())

/** No mail can be marked as sent until the returned function is called, as if the disk were full. */
async function refuseWriting(db: Db) {
  const run = (text: string) => sql.raw(text).execute(db)
  if (engine === 'sqlite')
    await run(
      `create trigger full_disk before update on outbox when new.state = 'sent' begin select raise(abort, 'full'); end`,
    )
  else {
    await run(`create function fail() returns trigger as $$ begin raise 'full'; end $$ language plpgsql`)
    await run(
      `create trigger full_disk before update on outbox for each row when (new.state = 'sent') execute function fail()`,
    )
  }
  return () => run(engine === 'sqlite' ? 'drop trigger full_disk' : 'drop trigger full_disk on outbox')
}

/** A log, and the errors in it. */
function listeningLog() {
  const errors: string[] = []
  return { log: pino({ level: 'error' }, { write: (line) => errors.push(line) }), errors }
}

test('what a mail server has taken is written down as soon as the database can, and taken once', async () => {
  const sink = await startSmtpSink({ onMail: () => arrived() })
  const office = await openOffice({ smtp: sink.url, db: await ownDb() })
  await office.queueMany(400)
  const { log, errors } = listeningLog()
  let allow: Promise<() => Promise<unknown>> | undefined
  function arrived() {
    if (sink.mails.length > 100) allow ??= refuseWriting(office.db)
  }
  const delivered = office.deliver({ log })
  await expect.poll(() => errors.length, { timeout: 10_000 }).toBeGreaterThan(0)
  const allowed = await allow
  await allowed?.()
  expect(await delivered).toBe(400)
  expect(sink.mails).toHaveLength(400)
  expect((await office.outbox()).every((row) => row.state === 'sent')).toBe(true)
})

test('what a provider has answered is written down as soon as the database can, without asking again', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url, db: await ownDb() })
  await office.queue(letters(3))
  const { log, errors } = listeningLog()
  const allow = await refuseWriting(office.db)
  const delivered = office.deliver({ log })
  await expect.poll(() => errors.length, { timeout: 10_000 }).toBeGreaterThan(0)
  await allow()
  expect(await delivered).toBe(3)
  expect(resend.requests).toHaveLength(1)
})

test('asked to end, nobody insists: what could not be written down is left to the next process', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url, db: await ownDb() })
  await office.queue(letters(3))
  const { log, errors } = listeningLog()
  await refuseWriting(office.db)
  const delivered = office.deliver({ log })
  const rejected = expect(delivered).rejects.toThrow('full')
  await expect.poll(() => errors.length, { timeout: 10_000 }).toBeGreaterThan(0)
  office.stopping.abort()
  await rejected
  expect(await office.batches()).toMatchObject([{ state: 'open' }])
})
