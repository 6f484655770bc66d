import type { NodemailerError } from 'nodemailer'
import { diagnose } from './diagnose.ts'
import type { Outcome } from './mailer.ts'
import { withoutEmails } from './said.ts'

/** No other mail would fare better now: the rest of the batch stays where it is. */
export interface Halt {
  is: 'halt'
  /** It takes a person: wrong credentials, a sender that is not allowed, a certificate that can't be trusted. */
  pause: boolean
  /** The server gave no answer that can be read. */
  silent?: boolean
  /** Of a connection: there may be too many of them. */
  crowded?: boolean
  /** Of connections: each had carried as many mails as it was to. */
  spent?: boolean
  /** Only when the recipient had been named: it could be about that one all the same. */
  late?: boolean
  why: string
}

/** Refused for good, for what the sender or this one recipient is: only what becomes of other mails tells which. */
export interface Doubt {
  is: 'doubt'
  /** It is the sender unless the server takes other mails. */
  likely: boolean
  why: string
}

const ABOUT_ONE_MAIL = ['RCPT TO', 'DATA']
/** What would be found by trying the mailbox out, and is so for every connection. */
const OURS = ['credentials', 'certificate']
const MISCONFIGURED = [...OURS, 'encryption']
const CLOSING = 421
/** RFC 4954, section 6: nobody signed in. Also said where encryption is missing. */
const SIGN_IN_FIRST = 530
/** Of commands. Which one comes first, only the words tell. */
const WRONG_ORDER = 503
const SIGN_IN = /authenticat|sign ?in|log ?in/i
/**
 * Comes in the middle of a sending. 5.4.5 for good is Gmail's limit of a day, 5.1.90 Exchange Online's, where the sender's own mailbox
 * can be full as well.
 */
const LIMIT_OF_THE_SENDER =
  /(?<![\w.])5\.(4\.5|1\.90)(?![\w.])|\bstoredrv\.submission\S*quota|\b(sending|submission|daily|hourly) (limit|quota)\b/i
/**
 * Servers look at the sender when the recipient is named (Postfix) or when they have the whole mail (Exchange Online).
 * 5.2.252, 5.7.57 and 5.7.60 are Exchange's.
 */
const LIKELY_OF_THE_SENDER =
  /(?<![\w.])5\.(1\.[78]|2\.252|7\.57|7\.60)(?![\w.])|\bsend ?as(denied)?\b(?!\.)|\b(sender|from) address\b|\bsender verif|not owned by|unauthori[sz]ed sender/i
/** The mailbox exists and has no room, or the mail is too large. */
const NO_ROOM = /(?<![\w.])5\.(2\.[23]|3\.4)(?![\w.])|\bover ?quota\b|\bmailbox (is )?full\b/i
/** Spam, policies, limits, no right to relay: said also in one breath with what is said of recipients. */
const PERHAPS_OF_THE_SENDER = /\b5\.7\.\d+\b|relay|spam|blocked|blacklist|policy|\bquota\b|\blimit/i
/** Nothing will ever arrive there. "Unrouteable address" is Exim's. */
const NO_SUCH_RECIPIENT =
  /(?<![\w.])5\.1\.(1|2|3|6|10)(?![\w.])|\b(unknown|no such|invalid) (local )?(user|recipient|mailbox)\b|\b(user|recipient|mailbox) (is )?(unknown|unavailable|not found|does not exist|doesn[’']t exist)|\brecipient (address )?rejected\b|\bno mailbox\b|\bunrouteable address\b/i

/** Tells by whom and for how long a mail was refused, in the server's words. */
export function readFailure(error: NodemailerError): Outcome | Doubt | Halt {
  const { code = '', command = '', responseCode = 0, permanent = false } = error
  const why = whyOf(error)
  const aboutOneMail = ABOUT_ONE_MAIL.includes(command)
  // Nobody was asked: the address is none.
  if (code === 'EENVELOPE' && !error.response) return { is: 'refused', ofRecipient: true, why }
  if (asksToSignIn(responseCode, why)) return { is: 'halt', pause: true, late: aboutOneMail, why }
  if (!aboutOneMail || responseCode < 400 || responseCode === CLOSING) return readHalt(error, why)
  return permanent ? readRefusal(command, why) : { is: 'later', why }
}

/** Where the server said nothing nodemailer speaks; what we have a reason of our own for is told in the words of the reader. */
function whyOf({ code, response, cause, message }: NodemailerError) {
  if (code === 'EABORT' && cause instanceof Error) return cause.message
  return response || (code === 'ETIMEDOUT' ? 'no_answer' : message)
}

function readHalt(error: NodemailerError, why: string): Halt {
  const { code = '', command = '', responseCode = 0, permanent = false } = error
  const { found } = diagnose(error)
  const silent = responseCode < 400
  return {
    is: 'halt',
    pause: silent ? MISCONFIGURED.includes(found) : permanent,
    silent,
    crowded: !OURS.includes(found),
    // Here the pool speaks and no connection.
    spent: code === 'ECONNECTION' && command === '',
    why,
  }
}

function asksToSignIn(responseCode: number, why: string) {
  return responseCode === SIGN_IN_FIRST || (responseCode === WRONG_ORDER && SIGN_IN.test(withoutEmails(why)))
}

function readRefusal(command: string, why: string): Outcome | Doubt | Halt {
  const said = withoutEmails(why)
  if (LIMIT_OF_THE_SENDER.test(said)) return { is: 'halt', pause: true, late: true, why }
  if (LIKELY_OF_THE_SENDER.test(said)) return { is: 'doubt', likely: true, why }
  if (NO_ROOM.test(said)) return { is: 'refused', ofRecipient: true, why }
  if (PERHAPS_OF_THE_SENDER.test(said) || !NO_SUCH_RECIPIENT.test(said))
    return { is: 'doubt', likely: false, why }
  return { is: 'refused', ofRecipient: true, why, ...(command === 'RCPT TO' && { noSuchRecipient: true }) }
}
