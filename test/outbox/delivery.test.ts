import { expect, test } from 'vitest'
import { newId } from '#src/ids.ts'
import type { Mailer, Outcome } from '#src/mailers/mailer.ts'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import { createDelivery } from '#src/outbox/delivery.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { letters, openOffice } from './office.ts'

const ADA = 'ada@example.org'

test('whoever waits for a mail gets it beside a batch that takes long', async () => {
  const { office, slow, delivery } = await openSlowOffice()
  await office.queue(letters(20))
  delivery.look()
  await slow.handedOver(1)
  await office.queue([{ to: ADA, lane: 0 }])
  delivery.look()
  await slow.handedOver(2)
  expect(slow.handed[1]).toEqual([ADA])
  slow.release()
  expect(await delivery.end()).toBe(21)
})

test('whoever waits for a mail gets it although as many batches are under way as may be', async () => {
  const { office, slow, delivery } = await openSlowOffice()
  await office.queueMany(500)
  delivery.look()
  await slow.handedOver(4)
  await office.queue([{ to: ADA, lane: 0 }])
  delivery.look()
  await slow.handedOver(5)
  expect(slow.handed[4]).toEqual([ADA])
  slow.release()
  expect(await delivery.end()).toBe(501)
})

test('whoever waits for a mail of another mailbox gets it, whatever those of a slow one wait for', async () => {
  const { office, slow, delivery } = await openSlowOffice()
  await office.queueMany(500)
  delivery.look()
  await slow.handedOver(4)
  await office.queue([{ to: 'waits-in-vain@example.org', lane: 0 }])
  delivery.look()
  await slow.handedOver(5)
  const quick = await addMailbox(office)
  slow.letPass(quick)
  await office.queue([{ to: ADA, lane: 0 }])
  await office.db.updateTable('outbox').set({ mailbox_id: quick }).where('to', '=', ADA).execute()
  delivery.look()
  await expect.poll(() => sentFrom(office, quick)).toBe(1)
  slow.release()
  expect(await delivery.end()).toBe(502)
})

test('a mailbox that does not get on leaves room for another', async () => {
  const { office, slow, delivery } = await openSlowOffice()
  await office.queueMany(500)
  const quick = await addMailbox(office)
  await leaveFrom(quick, office, 300)
  slow.letPass(quick)
  delivery.look()
  await expect.poll(() => sentFrom(office, quick)).toBe(300)
  expect(await sentFrom(office, office.mailboxId)).toBe(0)
  slow.release()
  expect(await delivery.end()).toBe(500)
})

test('hands that reach for mails at the same moment share the mailboxes', async () => {
  const { office, slow, delivery } = await openSlowOffice()
  await office.queueMany(800)
  const other = await addMailbox(office)
  await leaveFrom(other, office, 400)
  delivery.look()
  await slow.handedOver(4)
  slow.releaseThese()
  await slow.handedOver(8)
  const each = [office.mailboxId, other]
  expect(slow.from.slice(4).toSorted()).toEqual([...each, ...each].toSorted())
  slow.release()
  expect(await delivery.end()).toBe(800)
})

test('hands that reach for mails at the same moment do not make small batches of them', async () => {
  const { office, slow, delivery } = await openSlowOffice()
  await office.queueMany(500)
  delivery.look()
  await slow.handedOver(4)
  slow.releaseThese()
  await slow.handedOver(5)
  slow.release()
  expect(await delivery.end()).toBe(500)
  expect(slow.handed.map((batch) => batch.length)).toEqual(Array(5).fill(100))
})

test('a batch whose lease ran out while the database was away is not begun again by those who are at it', async () => {
  const { office, slow, delivery } = await openSlowOffice()
  await office.queue(letters(20))
  delivery.look()
  await slow.handedOver(1)
  await office.endLeases()
  await office.queue([{ to: ADA }])
  delivery.look()
  await slow.handedOver(2)
  expect(slow.handed[1]).toEqual([ADA])
  slow.release()
  expect(await delivery.end()).toBe(21)
})

test('new credentials double nothing of what is on its way with the old ones', async () => {
  let save: Promise<unknown> | undefined
  const sink = await startSmtpSink({
    async onMail() {
      save ??= saveAnotherSecret()
      await save
    },
  })
  const office = await openOffice({ smtp: sink.url })
  async function saveAnotherSecret() {
    const secret = office.post.secrets.seal(MAILBOX_SECRET, `${sink.url}?name=another.example`)
    await office.db.updateTable('mailboxes').set({ secret }).execute()
    office.post.mailerFor(await office.mailbox())
  }
  await office.queue(letters(40))
  expect(await office.deliver()).toBe(40)
  expect(sink.mails).toHaveLength(40)
  await office.queue([{ to: ADA }])
  expect(await office.deliver()).toBe(1)
})

/** An outbox whose mailer takes batches and comes to an end with them only when it is released. */
async function openSlowOffice() {
  const office = await openOffice()
  const slow = createSlowMailer()
  const delivery = createDelivery({ ...office.post, mailerFor: slow.mailerFor }, (error) => {
    throw error
  })
  return { office, slow, delivery }
}

type Office = Awaited<ReturnType<typeof openOffice>>

function createSlowMailer() {
  const handed: string[][] = []
  const from: string[] = []
  const quick = new Set<string>()
  const waiting: (() => void)[] = []
  let released = false
  const mailerFor = ({ id }: { id: string }): Mailer => ({
    freeze: (mails) => mails.map((mail) => ({ id: mail.id, body: [mail.to.address] })),
    async hand({ mails }) {
      handed.push(mails.map((mail) => String(mail.body)))
      from.push(id)
      if (!released && !quick.has(id)) await new Promise<void>((resolve) => waiting.push(resolve))
      const sent: Outcome = { is: 'sent', providerId: null }
      return { is: 'known', outcomes: new Map(mails.map((mail) => [mail.id, sent])) }
    },
    close: () => {},
  })
  /** What is here now. */
  function releaseThese() {
    for (const resolve of waiting.splice(0)) resolve()
  }
  return {
    handed,
    from,
    mailerFor,
    releaseThese,
    release() {
      released = true
      releaseThese()
    },
    letPass: (id: string) => quick.add(id),
    handedOver: (batches: number) => expect.poll(() => handed.length).toBe(batches),
  }
}

async function addMailbox({ db, mailbox }: Office) {
  const id = newId()
  await db
    .insertInto('mailboxes')
    .values({ ...(await mailbox()), id })
    .execute()
  return id
}

/** The last ones in the queue, so many of them. */
async function leaveFrom(mailboxId: string, { db, outbox }: Office, mails: number) {
  const ids = (await outbox()).slice(-mails).map((row) => row.id)
  await db.updateTable('outbox').set({ mailbox_id: mailboxId }).where('id', 'in', ids).execute()
}

async function sentFrom({ outbox }: Office, mailboxId: string) {
  const rows = await outbox()
  return rows.filter((row) => row.mailbox_id === mailboxId && row.state === 'sent').length
}
