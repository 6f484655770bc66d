import { isAboutKey, isAboutSender } from './resend-refusal.ts'
import { withoutEmails } from './said.ts'

/** What the words of a mail server or provider mean. Each has a sentence in every language (`refusals` in `src/i18n`). */
export type Refusal =
  /** Of whoever it is for. */
  | 'no_mailbox'
  | 'no_domain'
  | 'no_mail'
  | 'closed'
  | 'bad_syntax'
  | 'unavailable'
  | 'full'
  | 'no_room'
  | 'unreachable'
  | 'passing'
  | 'listed'
  /** Of the mail. */
  | 'too_large'
  | 'content'
  /** Of whoever sends it. */
  | 'policy'
  | 'unproven'
  | 'not_now'
  | 'limit'
  | 'sender'
  | 'credentials'
  | 'certificate'
  | 'out_of_order'

/** How an answer begins: `550-5.1.1 No such user`. Reports name the protocol before it, and some servers put a # before its second code. */
const ANSWER = /^(?:smtp;\s*)?(?:([45]\d\d)(?!\w|\.\d)[ -]?)?(?:#?([45]\.\d{1,3}\.\d{1,3})(?!\w|\.\d))?/i

/**
 * The first that an answer's codes match: the code of RFC 5321, then the one of RFC 3463, which says more. Of what 3463 and its registry
 * leave open only what large providers document: Exchange Online's 5.1.10, 5.1.351, 5.1.90, 5.2.252, 5.4.1 after 550, 5.4.3xx, 5.7.57,
 * 5.7.60, 5.7.509 and 5.7.515, and Gmail's 5.4.5 for good, 5.7.31, 5.7.32 and 5.7.40. Exchange Online says 5.7.13 after 550 of a folder that
 * takes mails from its own organization only; of our account it comes after a basic code that is about signing in.
 */
const BY_CODES: [RegExp, Refusal][] = [
  [/^(525|53[0458]) /, 'credentials'],
  [/ 5\.7\.(8|57)$/, 'credentials'],
  // A domain with a null MX: also 5.1.10, which means another thing after 550.
  [/^(521|556) (5\.(\d\.0|1\.10))?$/, 'no_mail'],
  // Said by a server that takes no mail at all, and by Postfix to whom it does not let in.
  [/^5(21|50) 5\.3\.2$/, 'unavailable'],
  [/^550 5\.4\.1$/, 'no_mailbox'],
  [/ 5\.1\.(1|10|351)$/, 'no_mailbox'],
  [/ [45]\.1\.2$/, 'no_domain'],
  [/ 5\.4\.(4|310)$/, 'no_domain'],
  [/ [45]\.1\.3$/, 'bad_syntax'],
  [/ 5\.6\.7$/, 'bad_syntax'],
  [/ 5\.(1\.6|2\.1|7\.1[78])$/, 'closed'],
  [/ [45]\.2\.2$/, 'full'],
  [/ [45]\.(2\.3|3\.4)$/, 'too_large'],
  [/ [45]\.1\.[78]$/, 'sender'],
  [/ 5\.(2\.252|7\.60)$/, 'sender'],
  [/ (5\.4\.5|5\.1\.90|[45]\.7\.28)$/, 'limit'],
  [/ [45]\.7\.(2[0-79]|3[0-2]|40|509|515)$/, 'unproven'],
  [/ 5\.7\.\d+$/, 'policy'],
  [/ 5\.6\.\d+$/, 'content'],
  [/ [45]\.4\.([0-47]|3\d\d)$/, 'unreachable'],
  [/ 4\.|^4/, 'not_now'],
  // "Other" in every class: then RFC 5321 says as much.
  [/^55[03] (5\.\d\.0)?$/, 'unavailable'],
  [/^551 (5\.\d\.0)?$/, 'closed'],
  [/^552 (5\.\d\.0)?$/, 'no_room'],
]

/** What Resend calls a bounce, as it is kept in `bounced_type`; a suppression of its own counts as one. */
const BY_BOUNCE: [RegExp, Refusal][] = [
  [/^suppressed|^permanent\/(suppressed|onaccountsuppressionlist)$/, 'listed'],
  [/^permanent\//, 'unavailable'],
  [/^transient\/mailboxfull$/, 'full'],
  [/^transient\/messagetoolarge$/, 'too_large'],
  [/^transient\/(content|attachment)rejected$/, 'content'],
  [/^(transient|undetermined)\//, 'passing'],
]

/** What Resend calls an error, as its words begin or in place of any; then the codes of Node and OpenSSL. */
const BY_NAME: [RegExp, Refusal][] = [
  [/^(daily|monthly)_quota_exceeded\b|^reached_(daily|monthly)_quota\b|^rate_limit_exceeded\b/, 'limit'],
  [/^invalid_from_address\b/, 'sender'],
  [/^(application_error|internal_server_error)\b/, 'out_of_order'],
  [
    /\b(ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE)\b/,
    'out_of_order',
  ],
  [/\b(CERT_[A-Z_]+|\w+_CERT[A-Z_]*|ERR_TLS_CERT_\w+)\b/, 'certificate'],
]

/** Where no code is given at all, by words that mean one thing only. */
const BY_WORDS: [RegExp, Refusal][] = [
  [/`to` field/i, 'bad_syntax'],
  [/^missing credentials\b/i, 'credentials'],
  [/^(no such user|user unknown|unknown user|no such mailbox)\b/i, 'no_mailbox'],
  [/^mailbox (is )?full\b/i, 'full'],
  [/\bself-signed certificate|\bcertificate has expired|certificate's altnames/i, 'certificate'],
]

/** A mail server's own, whoever handed it on. */
export function isAnswer(words: string) {
  return Boolean(ANSWER.exec(words)?.[0])
}

/** Tells by its codes what a refusal means, if that can be told. `bounceType`: what the provider that reported it calls it. */
export function classify(words: string, bounceType: string | null = null): Refusal | null {
  const [answer, basic = '', enhanced = ''] = ANSWER.exec(words) ?? []
  if (answer) return find(BY_CODES, `${basic} ${enhanced}`) ?? find(BY_BOUNCE, bounceType ?? '')
  return find(BY_BOUNCE, bounceType ?? '') ?? byName(withoutEmails(words))
}

function byName(words: string): Refusal | null {
  const named = find(BY_NAME, words)
  if (named) return named
  const [, name = '', message = words] = /^([a-z]+(?:_[a-z]+)+): (.*)$/.exec(words) ?? []
  if (isAboutKey({ name, message })) return 'credentials'
  return isAboutSender(message) ? 'sender' : find(BY_WORDS, message)
}

function find(table: [RegExp, Refusal][], text: string): Refusal | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
