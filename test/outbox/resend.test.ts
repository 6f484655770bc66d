import { expect, test } from 'vitest'
import { claimNext } from '#src/outbox/claim-next.ts'
import { openLog } from '#test/support/log.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { letters, openOffice } from './office.ts'

const bad = {
  refuses: (mail: { to: string[] }) => (mail.to[0]!.includes('bad') ? 'Invalid `to` field.' : undefined),
}

async function setUp(options: Parameters<typeof startResend>[0] = {}) {
  const resend = await startResend(options)
  const office = await openOffice({ resend: resend.url })
  return { resend, office }
}

test('a hundred mails leave in one request and keep the provider’s ids in order', async () => {
  const { resend, office } = await setUp()
  await office.queue(letters(150))
  expect(await office.deliver()).toBe(150)
  expect(resend.requests).toHaveLength(2)
  const ids = new Map(resend.accepted.map((mail) => [mail.to[0], mail.id]))
  for (const row of await office.outbox()) expect(row.provider_id).toBe(ids.get(`"Ada" <${row.to}>`))
})

test('whatever the provider calls a mail is written down, be it half a character or quotes', async () => {
  let nth = 0
  const { office } = await setUp({ idOf: () => `$."${nth++}"'\\\ud83d` })
  await office.queue(letters(2))
  expect(await office.deliver()).toBe(2)
  const ids = (await office.outbox()).map((row) => row.provider_id)
  expect(ids).toEqual(['$."0"\'\\\ufffd', '$."1"\'\\\ufffd'])
})

test('a mail says that it is automatic, can be recognised, and names one recipient however odd the name', async () => {
  const { resend, office } = await setUp()
  await office.queue([{ to: 'ada@example.org', name: 'Ada", eve@example.org, "<eve@example.org>' }])
  await office.deliver()
  const [mail] = resend.accepted
  const [row] = await office.outbox()
  expect(mail).toMatchObject({
    from: '"Harbour Portal" <welcome@harbour.example>',
    to: ['"Ada, eve@example.org, eve@example.org" <ada@example.org>'],
    headers: { 'Auto-Submitted': 'auto-generated', 'Message-ID': `<${row!.id}@harbour.example>` },
    tags: [
      { name: 'outbox_id', value: row!.id },
      { name: 'kind', value: 'invitation' },
    ],
  })
})

test.each([
  ['the connection broke before the mails were accepted', { drop: 'before' }],
  ['the connection broke after the mails were accepted', { drop: 'after' }],
  ['the answer could not be read', { garbled: true }],
  ['the answer named only some of the mails', { names: 1 }],
  ['the provider failed', { status: 500, name: 'internal_server_error' }],
  ['the provider found that it took too long', { status: 408 }],
] as const)('when %s, the same bytes go out again under the same key', async (_, fault) => {
  const { resend, office } = await setUp()
  await office.queue(letters(3))
  resend.orderFaults(fault)
  expect(await office.deliver()).toBe(0)
  expect(await office.batches()).toMatchObject([{ state: 'open', attempts: 1, leased_by: null }])
  expect(await office.deliver()).toBe(0)

  office.later({ minutes: 1 })
  expect(await office.deliver()).toBe(3)
  const [first, second] = resend.requests
  expect(second).toMatchObject({ key: first!.key, body: first!.body })
  expect(resend.accepted).toHaveLength(3)
})

test('a connection that broke is told by a reason of ours, and what the system said is in the log', async () => {
  const { resend, office } = await setUp()
  await office.queue(letters(1))
  resend.orderFaults({ drop: 'after' })
  const { log, lines } = openLog()
  await office.deliver({ log })
  expect(await office.outbox()).toMatchObject([{ last_error: 'not_reached' }])
  expect(lines.join()).toContain('socket hang up')
})

test('a process killed between sending and the answer doubles nothing', async () => {
  const { resend, office } = await setUp()
  await office.queue(letters(3))
  const killed = office.deliver({
    mailerFor: (mailbox) => {
      const mailer = office.post.mailerFor(mailbox)
      const hand: typeof mailer.hand = async (handover) => {
        await mailer.hand(handover)
        // Meanwhile somebody else takes over: what this process still writes must not count.
        await office.endLeases()
        expect(await office.deliver({ instance: 'there' })).toBe(3)
        return { is: 'unknown', why: 'killed' }
      }
      return { ...mailer, hand }
    },
  })
  expect(await killed).toBe(0)
  expect(resend.accepted).toHaveLength(3)
  expect(new Set(resend.requests.map(({ key, body }) => key + body)).size).toBe(1)
  expect((await office.outbox()).map((row) => row.state)).toEqual(['sent', 'sent', 'sent'])
})

test('bad addresses in a batch are refused with the provider’s words, and the others get their own ids', async () => {
  const { resend, office } = await setUp(bad)
  await office.queue(['a@x.example', 'bad1@x.example', 'b@x.example', 'bad2@x.example'].map((to) => ({ to })))
  expect(await office.deliver()).toBe(2)
  const idOf = (to: string) => resend.accepted.find((mail) => mail.to[0]!.includes(to))!.id
  expect(await office.outbox()).toMatchObject([
    { state: 'sent', provider_id: idOf('a@x.example') },
    { state: 'failed', last_error: 'Invalid `to` field.' },
    { state: 'sent', provider_id: idOf('b@x.example') },
    { state: 'failed', provider_id: null },
  ])
})

test('when a whole batch is refused, it is split until the bad mail stands alone', async () => {
  const { resend, office } = await setUp({ ...bad, refusesWhole: true })
  await office.queue([...letters(9), { to: 'bad@x.example' }, { to: 'last@x.example' }])
  expect(await office.deliver()).toBe(10)
  const rows = await office.outbox()
  expect(rows.filter((row) => row.state === 'failed').map((row) => row.to)).toEqual(['bad@x.example'])
  expect(resend.accepted).toHaveLength(10)
  const keys = resend.requests.map((request) => request.key)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a request that is too large is split; a mail that is too large by itself is refused', async () => {
  const { resend, office } = await setUp()
  const tooLarge = { status: 413, name: 'validation_error', message: 'Too large.' }
  await office.queue(letters(4))
  resend.orderFaults(tooLarge)
  expect(await office.deliver()).toBe(4)
  expect(resend.requests).toHaveLength(3)

  await office.queue([{ to: 'ada@example.org' }])
  resend.orderFaults(tooLarge)
  expect(await office.deliver()).toBe(0)
  const mail = (await office.outbox()).at(-1)
  expect(mail).toMatchObject({ state: 'failed', attempts: 1, last_error: 'validation_error: Too large.' })
})

test('a request is stored, encrypted, before the provider hears of it', async () => {
  const { resend, office } = await setUp()
  await office.queue(letters(1))
  let stored: string | null = null
  await office.deliver({
    mailerFor: (mailbox) => {
      const mailer = office.post.mailerFor(mailbox)
      const hand: typeof mailer.hand = async (handover) => {
        stored = (await office.requests())[0]!.request
        expect(resend.requests).toHaveLength(0)
        return mailer.hand(handover)
      }
      return { ...mailer, hand }
    },
  })
  expect(stored).toMatch(/^\w+\./)
})

test('only one of two workers gets an open batch', async () => {
  const { resend, office } = await setUp()
  await office.queue(letters(1))
  resend.orderFaults({ drop: 'before' })
  await office.deliver()
  office.later({ minutes: 1 })
  const claims = await Promise.all([claimNext(office.post), claimNext(office.post)])
  expect(claims.filter(Boolean)).toHaveLength(1)
})
