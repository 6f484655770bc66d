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

/** Tells by whom and for how long a mail was refused, in the server's words. */
export function readFailure(error: NodemailerError): Outcome | Halt {
  const { code = '', command = '', responseCode = 0, permanent = false, originalCode = '' } = error
  const why = error.response || error.message
  const aboutOneMail = ABOUT_ONE_MAIL.includes(command) && responseCode >= 400 && responseCode !== CLOSING
  if (aboutOneMail) return { is: permanent ? 'refused' : 'later', why }
  if (code === 'EENVELOPE' && responseCode === 0) return { is: 'refused', why }
  const answered = responseCode >= 400
  const misconfigured = MISCONFIGURED.includes(code) || /CERT|SELF_SIGNED|VERIFY/.test(originalCode)
  return { is: 'halt', pause: answered ? permanent : misconfigured, why }
}
