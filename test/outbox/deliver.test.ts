import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { listCaptured } from '#src/mailers/captured.ts'
import { claimNext } from '#src/outbox/claim-next.ts'
import type { Composer } from '#src/outbox/composer.ts'
import { takeBackLeases } from '#src/outbox/lease.ts'
import { engine } from '#test/support/db.ts'
import { letters, openOffice, SECRET_LINK } from './office.ts'

test('every mail leaves once, however many workers run', async () => {
  const office = await openOffice()
  await office.queue(letters(250))
  const counts = await Promise.all(['a', 'b', 'c', 'd'].map((instance) => office.deliver({ instance })))
  expect(counts.reduce((a, b) => a + b)).toBe(250)
  expect(await office.db.selectFrom('captured_mails').select('outbox_id').execute()).toHaveLength(250)
  expect(await office.deliver()).toBe(0)
})

test('a sent mail is settled and its request is forgotten', async () => {
  const office = await openOffice()
  await office.queue(letters(1))
  expect(await office.deliver()).toBe(1)
  expect(await office.outbox()).toMatchObject([{ state: 'sent', attempts: 1, position: 0, last_error: null }])
  expect(await office.batches()).toMatchObject([{ state: 'known', leased_by: null }])
  expect(await office.requests()).toEqual([])
  expect((await office.mailbox()).last_sent_at).toBe(office.clock().toISOString())
})

test('a mail that somebody waits for overtakes a bulk sending', async () => {
  const office = await openOffice()
  await office.queue([...letters(120, 1), { to: 'waiting@example.org', lane: 0 }])
  const claim = await claimNext(office.post)
  const rows = claim === 'again' ? [] : claim?.rows
  expect(rows?.map((row) => row.to)).toEqual(['waiting@example.org'])
})

test('a mail that must not be sent any more is cancelled with the reason', async () => {
  const office = await openOffice()
  await office.queue([{ to: 'ada@example.org' }, { to: 'bob@example.org' }])
  office.revoked.add('ada@example.org')
  expect(await office.deliver()).toBe(1)
  expect(await office.outbox()).toMatchObject([
    { to: 'ada@example.org', state: 'cancelled', last_error: 'revoked', batch_id: null },
    { to: 'bob@example.org', state: 'sent' },
  ])
})

test('mails that must not be sent are withdrawn a hundred at a time: whoever waits has their turn in between, and so has the end', async () => {
  const office = await openOffice()
  await office.queueMany(250)
  for (const { to } of await office.outbox()) office.revoked.add(to)
  expect(await claimNext(office.post)).toBe('again')
  await office.queue([{ to: 'waiting@example.org', lane: 0 }])
  const claim = await claimNext(office.post)
  expect(claim).toMatchObject({ rows: [{ to: 'waiting@example.org' }] })

  const composers = { ...office.post.composers, invitation: endingAfterwards(office) }
  expect(await office.deliver({ composers })).toBe(0)
  const withdrawn = (await office.outbox()).filter((row) => row.state === 'cancelled')
  expect(withdrawn).toHaveLength(200)
})

test('nothing is claimed after the process was asked to stop', async () => {
  const office = await openOffice()
  await office.queue(letters(1))
  office.stopping.abort()
  expect(await office.deliver()).toBe(0)
  expect(await office.outbox()).toMatchObject([{ state: 'waiting' }])
})

test('what a killed process had only claimed is looked at afresh', async () => {
  const office = await openOffice()
  await office.queue([{ to: 'ada@example.org' }, { to: 'bob@example.org' }])
  await claimNext(office.post)
  expect(await office.deliver()).toBe(0)
  office.revoked.add('ada@example.org')
  await office.endLeases()
  expect(await office.deliver()).toBe(1)
  expect((await office.outbox()).map((row) => row.state)).toEqual(['cancelled', 'sent'])
})

test('a restart takes back what was leased; on PostgreSQL another instance may still be working on it', async () => {
  const office = await openOffice()
  await office.queue(letters(1))
  await claimNext(office.post)
  await takeBackLeases(office.db)
  expect(await office.deliver()).toBe(engine === 'sqlite' ? 1 : 0)
})

test('mails that can not be made up come back later and keep the reason', async () => {
  const office = await openOffice()
  await office.queue(letters(2))
  await office.deliver({ render: () => Promise.reject(new Error('no such template')) })
  expect(await office.outbox()).toMatchObject([
    { state: 'waiting', attempts: 1, last_error: 'not_made_up' },
    { state: 'waiting', attempts: 1 },
  ])
  office.later({ minutes: 1 })
  expect(await office.deliver()).toBe(2)
})

test('a name that tries to add a header stays inside the building', async () => {
  const office = await openOffice()
  await office.queue([{ name: 'Ada\r\nBcc: eve@example.org' }, { name: 'Bob' }])
  expect(await office.deliver()).toBe(1)
  expect(await office.outbox()).toMatchObject([
    { state: 'failed', last_error: 'unsafe_text' },
    { state: 'sent' },
  ])
})

test('the database holds no link that works, neither while a mail waits nor afterwards', async () => {
  const office = await openOffice()
  await office.queue(letters(3))
  const links: string[] = []
  const { mailerFor } = office.post
  const spying: typeof mailerFor = (mailbox) => {
    const mailer = mailerFor(mailbox)
    const hand: typeof mailer.hand = async (handover) => {
      links.push(...(JSON.stringify(handover.mails).match(/invite\/[\w-]+/g) ?? []))
      await expectNoLink(office.db, links)
      return mailer.hand(handover)
    }
    return { ...mailer, hand }
  }
  expect(await office.deliver({ mailerFor: spying })).toBe(3)
  expect(links.length).toBeGreaterThan(0)
  await expectNoLink(office.db, links)
  const { mails } = await listCaptured(office.db, { secrets: office.post.secrets })
  expect(mails[0]?.preview).toContain(SECRET_LINK)
})

async function expectNoLink(db: Parameters<typeof listCaptured>[0], links: string[]) {
  const tables = ['outbox', 'batches', 'captured_mails', 'mailboxes'] as const
  const rows = await Promise.all(tables.map((table) => sql`select * from ${sql.table(table)}`.execute(db)))
  const everything = JSON.stringify(rows)
  expect(links.filter((link) => everything.includes(link.slice('invite/'.length)))).toEqual([])
}

/** In the middle of a look at some mails the process is asked to end. */
function endingAfterwards({ post, stopping }: Awaited<ReturnType<typeof openOffice>>): Composer {
  return async (...some) => {
    stopping.abort()
    return post.composers.invitation(...some)
  }
}
