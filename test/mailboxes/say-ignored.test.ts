import { expect, test } from 'vitest'
import { makeFirstMailbox } from '#src/mailboxes/make-first.ts'
import { sayIgnored } from '#src/mailboxes/say-ignored.ts'
import { createSecrets } from '#src/secrets.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { openLog } from '#test/support/log.ts'

const secrets = createSecrets(['a key that only tests use, long enough to be one'])
const mailFrom = { name: 'Portal', address: 'welcome@harbour.example' }
const first = { mailFrom, resendApiKey: undefined, smtpUrl: 'smtp://user:tide@mail.example' }
const nothing = { mailFrom: undefined, resendApiKey: undefined, smtpUrl: undefined }

test.each([
  ['what made the first mailbox', first, undefined],
  ['nothing any more', nothing, undefined],
  ['another password', { ...first, smtpUrl: 'smtp://user:ebb@mail.example' }, ['SMTP_URL']],
  [
    'another way and sender',
    { ...nothing, mailFrom: { name: '', address: 'new@harbour.example' }, resendApiKey: 're_ebb' },
    ['MAIL_FROM', 'RESEND_API_KEY'],
  ],
])('a later start with %s says what does not count', async (_, config, ignored) => {
  const db = await freshDb()
  await makeFirstMailbox(db, { config: first, secrets, now: NOW })
  const { log, lines } = openLog()
  await sayIgnored(db, { config, secrets, log })
  expect(lines.map((line) => JSON.parse(line).ignored)).toEqual(ignored ? [ignored] : [])
  expect(lines.join()).not.toMatch(/ebb|tide/)
})
