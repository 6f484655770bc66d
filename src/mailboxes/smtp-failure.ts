import type { NodemailerError } from 'nodemailer'
import type { Outcome } from './mailer.ts'

/** No other mail would fare better now: the rest of the batch stays where it is. */
export interface Halt {
  is: 'halt'
  /** It takes a person: wrong credentials, a sender that is not allowed, a certificate that can't be trusted. */
  pause: boolean
  why: string
}

const ABOUT_ONE_MAIL = ['RCPT TO', 'DATA']
const MISCONFIGURED = ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS', 'ECONFIG']
const CLOSING = 421
/** Refused at the recipient's name, but for what the sender is: spam, policies, no right to relay. */
const ABOUT_THE_SENDER = /\b5\.(7\.\d+|1\.[78])\b|relay|spam|blocked|blacklist|policy/i
/** The mailbox exists and has no room. */
const FULL = /\b5\.2\.[23]\b|quota|\bfull\b/i

/** Tells by whom and for how long a mail was refused, in the server's words. */
export function readFailure(error: NodemailerError): Outcome | Halt {
  const { code = '', command = '', responseCode = 0, permanent = false, originalCode = '' } = error
  const why = error.response || error.message
  const aboutOneMail = ABOUT_ONE_MAIL.includes(command) && responseCode >= 400 && responseCode !== CLOSING
  if (aboutOneMail && !permanent) return { is: 'later', why }
  if (aboutOneMail) return { is: 'refused', why, ...(isGone(command, why) && { noSuchRecipient: true }) }
  if (code === 'EENVELOPE' && responseCode === 0) return { is: 'refused', why }
  const answered = responseCode >= 400
  const misconfigured = MISCONFIGURED.includes(code) || /CERT|SELF_SIGNED|VERIFY/.test(originalCode)
  return { is: 'halt', pause: answered ? permanent : misconfigured, why }
}

function isGone(command: string, why: string) {
  return command === 'RCPT TO' && !ABOUT_THE_SENDER.test(why) && !FULL.test(why)
}
