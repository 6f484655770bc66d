import { createTransport, type NodemailerError } from 'nodemailer'
import { expect, onTestFinished, test } from 'vitest'
import type { Mail } from '#src/mailers/mailer.ts'
import { freezeMessages } from '#src/mailers/mime.ts'
import { readFailure } from '#src/mailers/smtp-failure.ts'
import { toPosted } from '#src/mailers/smtp-message.ts'
import { smtpOptions } from '#src/mailers/smtp-options.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'

const MAIL: Mail = {
  id: 'one',
  kind: 'invitation',
  from: { name: 'Harbour Portal', address: 'welcome@harbour.example' },
  to: { name: 'Ada "of" Müller, <eve@example.org>', address: 'ada@example.org' },
  replyTo: { name: 'Crew', address: 'crew@harbour.example' },
  subject: 'Willkommen an Bord, ようこそ',
  html: ['<p>', 'Ada', '</p>\n.\n<p>', 'é'.repeat(200), '</p>'],
  text: ['', 'Ada', '\n.\n.hidden\n'],
}
const { body } = freezeMessages([MAIL])[0]!

async function openPool(onMail = () => {}) {
  const sink = await startSmtpSink({ onMail })
  const { transporter: pool } = createTransport(smtpOptions(sink.url))
  onTestFinished(() => pool.close?.())
  const post = (mayEnd: () => Promise<void>, { signal } = new AbortController()) =>
    new Promise<NodemailerError | null>((resolve) => {
      pool.send(toPosted(body, { signal, begin: () => {}, mayEnd }), resolve)
    })
  return { sink, post }
}

test('a message arrives word by word, at its one recipient', async () => {
  const { sink, post } = await openPool()
  expect(await post(async () => {})).toBeNull()
  expect(sink.mails).toMatchObject([
    {
      recipients: ['ada@example.org'],
      sender: 'welcome@harbour.example',
      subject: MAIL.subject,
      messageId: '<one@harbour.example>',
    },
  ])
  expect(sink.mails[0]!.html.trim()).toBe(MAIL.html.join(''))
  expect(sink.mails[0]!.text.trim()).toBe(MAIL.text.join('').trim())
})

test('a message that must not end is taken by nobody, and the next one is', async () => {
  const { sink, post } = await openPool()
  const failure = await post(async () => {
    throw new Error('the one before it is not written down')
  })
  expect(String(failure)).toContain('not written down')
  expect(sink.mails).toEqual([])
  expect(await post(async () => {})).toBeNull()
  expect(sink.mails).toHaveLength(1)
})

test('a message that is given up while the server thinks about it is told to be for the reason that we have', async () => {
  const ending = new AbortController()
  const { post } = await openPool(() => ending.abort(new Error('process_ended')))
  const failure = await post(async () => {}, ending)
  expect(readFailure(failure!)).toMatchObject({ is: 'halt', pause: false, why: 'process_ended' })
})
