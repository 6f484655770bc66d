import { expect, test } from 'vitest'
import { classify, type Refusal } from '#src/mailers/refusal.ts'

type Said = [words: string, means: Refusal | null]

const POSTFIX: Said[] = [
  [
    '550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
    'no_mailbox',
  ],
  ['450 4.1.2 <bob@exmaple.org>: Recipient address rejected: Domain not found', 'no_domain'],
  ['450 4.1.1 <bob@example.org>: Recipient address rejected: unverified address', 'not_now'],
  ['450 4.2.0 <bob@example.org>: Recipient address rejected: Greylisted', 'not_now'],
  ['452 4.2.2 <bob@example.org> Quota exceeded (mailbox for user is full)', 'full'],
  ['452 4.3.1 Insufficient system storage', 'not_now'],
  ['501 5.1.3 Bad recipient address syntax', 'bad_syntax'],
  ['552 5.3.4 Message size exceeds fixed limit', 'too_large'],
  [
    '556 5.1.10 <bob@example.org>: Recipient address rejected: Domain example.org does not accept mail (nullMX)',
    'no_mail',
  ],
  ['554 5.7.1 <bob@example.org>: Relay access denied', 'policy'],
  ['554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org', 'policy'],
  ['521 5.7.1 Service unavailable; client [203.0.113.9] blocked using zen.spamhaus.org', 'policy'],
  ['521 5.3.2 Service currently unavailable', 'unavailable'],
  ['521 5.5.1 Protocol error', null],
  ['550 5.1.8 <welcome@harbour.example>: Sender address rejected: Domain not found', 'sender'],
  ['530 5.7.0 Must issue a STARTTLS command first', 'credentials'],
  ['535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6', 'credentials'],
  ['454 4.7.0 Temporary authentication failure: Connection lost to authentication server', 'not_now'],
  ['451 4.4.1 connect to mx.example.org[203.0.113.9]:25: Connection timed out', 'unreachable'],
]

const EXCHANGE: Said[] = [
  [
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bob@example.org not found by SMTP address lookup',
    'no_mailbox',
  ],
  [
    '550 5.4.1 Recipient address rejected: Access denied. [DB5EUR03FT012.eop-EUR03.prod.example]',
    'no_mailbox',
  ],
  ['550 5.4.310 DNS domain exmaple.org does not exist [Message=InfoDomainNonexistent]', 'no_domain'],
  [
    '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
    'full',
  ],
  ['550 5.7.606 Access denied, banned sending IP [203.0.113.9]', 'policy'],
  ['550 5.7.509 Access denied, sending domain harbour.example does not pass DMARC verification', 'unproven'],
  [
    "550 5.7.515 Access denied, sending domain harbour.example doesn't meet the required authentication level.",
    'unproven',
  ],
  [
    "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
    'limit',
  ],
  [
    '554 5.2.252 SendAsDenied; welcome@harbour.example not allowed to send as portal@harbour.example',
    'sender',
  ],
  ['550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'sender'],
  ['530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM', 'credentials'],
  ['535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.', 'credentials'],
  [
    '550 5.7.13 STOREDRV.AuthenticationRequiredForPublicFolder; not authenticated to send to a folder',
    'policy',
  ],
  ['451 4.7.500 Server busy. Please try again later from [203.0.113.9].', 'not_now'],
  ['450 4.4.316 Connection refused [Message=Socket error code 10061]', 'unreachable'],
  ['550 5.5.0 Requested action not taken: mailbox unavailable', 'unavailable'],
]

const GMAIL: Said[] = [
  [
    "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos",
    'no_mailbox',
  ],
  ['550 5.2.1 The email account that you tried to reach is inactive.', 'closed'],
  ['450-4.2.1 The user you are trying to contact is receiving mail too quickly.', 'not_now'],
  ["452-4.2.2 The recipient's inbox is out of storage space.", 'full'],
  ['552-5.2.2 The email account that you tried to reach is over quota.', 'full'],
  ["552-5.3.4 Your message exceeded Google's message size limits.", 'too_large'],
  ['550-5.4.5 Daily user sending limit exceeded.', 'limit'],
  ['550-5.7.26 This mail has been blocked because the sender is unauthenticated.', 'unproven'],
  ['421-4.7.32 Your email has been rate limited because its From: header is not aligned.', 'unproven'],
  ['550-5.7.40 The sending domain does not have a DMARC record.', 'unproven'],
  [
    '550-5.7.1 [203.0.113.9 12] Our system has detected that this message is 550-5.7.1 likely unsolicited mail.',
    'policy',
  ],
  ['421-4.7.28 Gmail has detected an unusual rate of mail originating from your IP address', 'limit'],
  ['534-5.7.9 Application-specific password required.', 'credentials'],
  ['553-5.1.3 The recipient address <bob@example.o rg> is not a valid RFC-5321 address.', 'bad_syntax'],
  ['550-5.1.2 We weren’t able to find the recipient domain.', 'no_domain'],
]

const EXIM: Said[] = [
  ['550 Unrouteable address', 'unavailable'],
  ['550 No such user here', 'unavailable'],
  ['550 Administrative prohibition', 'unavailable'],
  [
    '550-Verification failed for <bob@example.org> 550-No Such User Here 550 Sender verify failed',
    'unavailable',
  ],
  ['451 Temporary local problem - please try later', 'not_now'],
  ['552 Message size exceeds maximum permitted', 'no_room'],
  ['535 Incorrect authentication data', 'credentials'],
  ['554 No SMTP service here', null],
  ['521 This host takes no mail', 'no_mail'],
]

const OVH: Said[] = [
  ['550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown', 'no_mailbox'],
  ['552 5.2.2 <bob@example.org>: user is over quota', 'full'],
  ['535 5.7.1 Authentication failed', 'credentials'],
  ['553 5.7.1 <portal@harbour.example>: Sender address rejected: not owned by user harbour', 'policy'],
  ['421 4.7.0 Too many connections from 203.0.113.9', 'not_now'],
]

/** Others: what servers make of the form. */
const ODD: Said[] = [
  ['550 #5.1.0 Address rejected.', 'unavailable'],
  ['smtp; 550 5.1.1 user unknown', 'no_mailbox'],
  ['525 5.7.13 The account is disabled', 'credentials'],
  ['5.1.1: user unknown', 'no_mailbox'],
  ['550', 'unavailable'],
  ['551 User not local; please try <bob@example.com>', 'closed'],
  ['550 5.6.7 Address does not support internationalized email', 'bad_syntax'],
  ['554 5.6.0 Message content rejected', 'content'],
  ['554 5.4.6 Too many hops', null],
  ['550 5.4.6 Unusual sending activity detected. Please try later', null],
  ['554 Computer says no', null],
  ['', null],
]

test.each([...POSTFIX, ...EXCHANGE, ...GMAIL, ...EXIM, ...OVH, ...ODD])('%j means %j', (words, means) => {
  expect(classify(words)).toBe(means)
})

/** With what Resend says for each, in short. */
const BOUNCES: [type: string, words: string, means: Refusal | null][] = [
  ['permanent/general', 'The recipient’s email provider sent a hard bounce message.', 'unavailable'],
  ['permanent/noemail', 'It was not possible to retrieve the email address from it.', 'unavailable'],
  ['permanent/suppressed', 'The email address is on the suppression list.', 'listed'],
  ['permanent/onaccountsuppressionlist', 'Resend has suppressed sending to this address.', 'listed'],
  ['transient/general', 'I am out of the office until Monday.', 'passing'],
  ['transient/mailboxfull', 'The recipient’s inbox was full.', 'full'],
  ['transient/messagetoolarge', 'The message you sent was too large.', 'too_large'],
  ['transient/contentrejected', 'The message contains content that is not allowed.', 'content'],
  ['transient/attachmentrejected', 'The message contained an unacceptable attachment.', 'content'],
  ['undetermined/undetermined', 'The bounce message did not say enough.', 'passing'],
  ['suppressed', 'On the suppression list of the account', 'listed'],
  ['permanent/general', '550 5.2.1 The mailbox is disabled', 'closed'],
  ['permanent/general', '554 No thanks', 'unavailable'],
  ['', 'Gone', null],
]

test.each(BOUNCES)('a bounce of the type %j that says %j means %j', (type, words, means) => {
  expect(classify(words, type)).toBe(means)
})

const WITHOUT_A_CODE: Said[] = [
  ['daily_quota_exceeded: You have reached your daily email sending quota.', 'limit'],
  ['reached_daily_quota', 'limit'],
  ['rate_limit_exceeded: Too many requests.', 'limit'],
  ['invalid_from_address: Invalid from field.', 'sender'],
  ['validation_error: The harbour.example domain is not verified.', 'sender'],
  ['validation_error: API key is invalid', 'credentials'],
  ['restricted_api_key: This API key is restricted to only send emails', 'credentials'],
  ['application_error: An unexpected error occurred', 'out_of_order'],
  ['validation_error: Something else', null],
  ['Invalid `to` field. The email address needs to follow the `email@example.com` format.', 'bad_syntax'],
  ['connect ECONNREFUSED 203.0.113.9:587', 'out_of_order'],
  ['getaddrinfo ENOTFOUND smtp.example.org', 'out_of_order'],
  ['self-signed certificate; if the root CA is installed locally, try another way', 'certificate'],
  ["Hostname/IP does not match certificate's altnames: Host: smtp.example.org", 'certificate'],
  ['Missing credentials for "PLAIN"', 'credentials'],
  ['No such user', 'no_mailbox'],
  ['HTTP 401', null],
]

test.each(WITHOUT_A_CODE)('without a code %j means %j', (words, means) => {
  expect(classify(words)).toBe(means)
})

test('whoever chooses an email does not choose what the words about it mean', () => {
  for (const email of ['550@example.org', 'enotfound.ENOTFOUND@example.org', 'x@5.1.1.example'])
    expect(classify(`The address <${email}> was refused`)).toBeNull()
  expect(classify('554 No mail for <5.1.1@example.org>, user unknown')).toBeNull()
})
