import { expect, test } from 'vitest'
import { openLog } from '#test/support/log.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { letters, openOffice } from './office.ts'

async function deliver(smtp: string, mails = letters(3)) {
  const office = await openOffice({ smtp })
  const { log, lines } = openLog()
  await office.queue(mails)
  await office.deliver({ log })
  return lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 40)
}

test('a server that is away leaves one line for a batch, with how many mails wait for later and why', async () => {
  expect(await deliver('smtp://127.0.0.1:1')).toEqual([
    expect.objectContaining({
      msg: 'mails not sent',
      later: 3,
      refused: 0,
      why: expect.stringContaining('ECONNREFUSED'),
    }),
  ])
})

test('so does one that refuses some, without their addresses', async () => {
  const sink = await startSmtpSink({
    refusesRecipient: (address) =>
      address.startsWith('gone') ? { code: 550, message: `<${address}>: ${address} unknown` } : undefined,
  })
  const warned = await deliver(sink.url, [{ to: 'gone@example.org' }, { to: 'ada@example.org' }])
  expect(warned).toMatchObject([{ msg: 'mails not sent', later: 0, refused: 1, why: '550 <…>: … unknown' }])
})

test('of a batch that left there is none', async () => {
  const { url } = await startSmtpSink()
  expect(await deliver(url)).toEqual([])
})

test('a mail that can not be made up as it is leaves one as well', async () => {
  const { url } = await startSmtpSink()
  const warned = await deliver(url, [{ name: 'Ada\nBcc: eve@example.org' }, {}])
  expect(warned).toMatchObject([{ msg: 'mails not sent', later: 0, refused: 1, why: 'unsafe_text' }])
})

test('nor is anybody named in what is said of a whole batch', async () => {
  const message = 'You can only send to yourself, not to "Secret Person" <person0@example.org>'
  const resend = await startResend()
  resend.orderFaults({ status: 403, name: 'validation_error', message })
  const { log, lines } = openLog()
  const office = await openOffice({ resend: resend.url })
  await office.queue(letters(1))
  await office.deliver({ log })
  expect(lines.join()).toContain('not to <…>')
  expect(lines.join()).not.toMatch(/person/i)
})
