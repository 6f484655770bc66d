import MimeNode from 'nodemailer/lib/mime-node'
import { encode, wrap } from 'nodemailer/lib/qp'
import type { Sender } from '#src/config.ts'
import { withoutEncodedWords } from '#src/text.ts'
import { type FrozenMail, headersOf, type Mail } from './mailer.ts'
import { createEncoder, joinPieces, type Piece } from './pieces.ts'

/** `=_` stands nowhere in quoted-printable text (RFC 2045, section 6.7), so nothing that somebody typed can end a part. */
const BOUNDARY = '=_vestibule'
const LINE_BREAK = '\r\n'
const SOFT_BREAK = '=\r\n'
/** Of 76, with room for the sign of a soft break. */
const LINE_LENGTH = 75

/** What is kept of a mail that leaves by SMTP. The texts are encoded already: only headers are still to be written. */
export interface Message extends Pick<Mail, 'from' | 'to' | 'subject'> {
  replyTo: Mail['replyTo']
  messageId: string
  headers: Record<string, string>
  html: Piece[]
  text: Piece[]
}

export function freezeMessages(mails: Mail[]): FrozenMail[] {
  const encodeParts = createEncoder(toQuotedPrintable)
  return mails.map((mail) => {
    const { id, from, to, replyTo, subject } = mail
    const [html, text] = [encodeParts(mail.html), encodeParts(mail.text)]
    const between = { from: safe(from), to: safe(to), replyTo: replyTo && safe(replyTo) }
    const head = { ...between, subject: withoutEncodedWords(subject), ...headersOf(mail) }
    const body: Message = { ...head, html, text }
    return { id, body }
  })
}

function safe({ name, address }: Sender): Sender {
  return { name: withoutEncodedWords(name), address }
}

/**
 * The whole message, and between whom it goes: put together anew for each person by nodemailer it takes half of all the time.
 * Addresses are objects: a string could smuggle in more of them.
 */
export function toMime({ from, to, replyTo, subject, messageId, headers, html, text }: Message) {
  const head = new MimeNode(`multipart/alternative; boundary="${BOUNDARY}"`)
    .setHeader(headers)
    .setHeader({ from, to, subject, ...(replyTo && { 'reply-to': replyTo }), 'message-id': messageId })
    .setEnvelope({ from, to })
  const parts = [
    head.buildHeaders(),
    ...toPart('text/plain', text),
    ...toPart('text/html', html),
    `--${BOUNDARY}--`,
    LINE_BREAK,
  ]
  return { envelope: head.getEnvelope(), messageId, raw: joinPieces(parts) }
}

function toPart(type: string, content: Piece[]): Piece[] {
  const lines = [
    ...['', '', `--${BOUNDARY}`, `Content-Type: ${type}; charset=utf-8`],
    ...['Content-Transfer-Encoding: quoted-printable', '', ''],
  ]
  return [lines.join(LINE_BREAK), ...content]
}

/** Ends with a soft break, so that whatever follows goes on in the same line for whoever reads it. */
function toQuotedPrintable(text: string) {
  const encoded = wrap(encode(text.replace(/\r?\n/g, '\r\n')), LINE_LENGTH)
  return encoded === '' || encoded.endsWith('\n') ? encoded : encoded + SOFT_BREAK
}
