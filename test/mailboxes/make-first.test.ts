import { expect, test } from 'vitest'
import { makeFirstMailbox } from '#src/mailboxes/make-first.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import { createSecrets } from '#src/secrets.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'

const secrets = createSecrets(['a key that only tests use, long enough to be one'])
const nothing = { mailFrom: undefined, resendApiKey: undefined, smtpUrl: undefined }
const mailFrom = { name: 'Portal', address: 'welcome@harbour.example' }

test('a first start without configuration keeps mails instead of sending them', async () => {
  const db = await freshDb()
  expect(await registrationMailbox(db)).toBeUndefined()
  await makeFirstMailbox(db, { config: nothing, secrets, now: NOW })
  expect(await registrationMailbox(db)).toMatchObject({ transport: 'capture', secret: null })
})

test.each([
  ['resend', { resendApiKey: 're_secret' }, 're_secret'],
  ['smtp', { smtpUrl: 'smtp://user:pass@mail.example' }, 'smtp://user:pass@mail.example'],
])(
  'a first start makes the %s mailbox that is configured, with its secret encrypted',
  async (transport, given, secret) => {
    const db = await freshDb()
    await makeFirstMailbox(db, { config: { ...nothing, mailFrom, ...given }, secrets, now: NOW })
    const mailbox = await registrationMailbox(db)
    expect(mailbox).toMatchObject({ transport, ...mailFrom })
    expect(mailbox!.secret).not.toContain(secret)
    expect(secrets.unseal(MAILBOX_SECRET, mailbox!.secret!).toString()).toBe(secret)
  },
)

test('however many instances start, and however often, there is one first mailbox', async () => {
  const db = await freshDb()
  const make = () => makeFirstMailbox(db, { config: nothing, secrets, now: NOW })
  await Promise.all([make(), make()])
  await db.updateTable('mailboxes').set({ name: 'Renamed' }).execute()
  await make()
  expect(await db.selectFrom('mailboxes').select('name').execute()).toEqual([{ name: 'Renamed' }])
})
