import { expect, test } from 'vitest'
import { joinPieces, type Piece } from '#src/mailers/pieces.ts'
import { resendMailer } from '#src/mailers/resend.ts'

test.each(['=', '=<', '="'])(
  'in a name or a subject nothing reaches Resend that a mail program would decode (%s?)',
  (begin) => {
    const word = '?utf-8?Q?=E2=80=AEmoc.live?='
    const typed = begin + word
    const named = { name: typed, address: 'ada@example.org' }
    const mail = { id: 'one', kind: 'invitation' as const, subject: `=${word}`, html: [''], text: [''] }
    const [frozen] = resendMailer({ apiKey: 're_test', baseUrl: undefined }).freeze([
      { ...mail, from: named, to: named, replyTo: named },
    ])
    const { from, to, reply_to, subject } = JSON.parse(String(joinPieces(frozen!.body as Piece[])))
    const shown = `= ${word}`
    const address = `"${shown}" <ada@example.org>`
    expect({ from, to, reply_to, subject }).toEqual({
      from: address,
      to: [address],
      reply_to: address,
      subject: shown,
    })
  },
)
