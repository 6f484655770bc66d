import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { pauseMailbox } from '#src/mailboxes/pause.ts'
import { changeMailbox } from '#src/mailboxes/save.ts'
import { sealAnew, sealMailboxesAnew } from '#src/mailboxes/seal-anew.ts'
import { storedSecret } from '#src/mailboxes/stored-secret.ts'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import { createSecrets, type Secrets } from '#src/secrets.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createAdmin } from '#test/support/factories.ts'
import { openLog } from '#test/support/log.ts'

const [FIRST, SECOND, THIRD] = ['first', 'second', 'third'].map(
  (nth) => `the ${nth} key, long enough to be one`,
)
const [first, both, second, third] = [
  createSecrets([FIRST!]),
  createSecrets([SECOND!, FIRST!]),
  createSecrets([SECOND!]),
  createSecrets([THIRD!, SECOND!]),
]
const KEY = 're_Zx81TopSecretKey'
const SIGNING = 'whsec_MfKQ9r8GKYqrTwjU'

test('at a start what mailboxes sign in with is sealed under the newest key, so the older one can go', async () => {
  const db = await freshDb()
  await addMailbox(db, first)
  for (const secrets of [both, third]) await start(db, secrets)
  expect(await readWith(db, createSecrets([THIRD!]))).toEqual([KEY, SIGNING])
  expect(await readWith(db, second)).toEqual([undefined, undefined])
})

test('what is sealed under the newest key already stays to the byte', async () => {
  const db = await freshDb()
  await addMailbox(db, second)
  const before = await mailboxes(db)
  expect(await start(db, both)).toBe('')
  expect(await mailboxes(db)).toEqual(before)
})

test('what can not be read stays as it is and is told in the log; with its key it works again', async () => {
  const db = await freshDb()
  await addMailbox(db, first)
  await addMailbox(db, second, 'other')
  await db.updateTable('mailboxes').set({ webhook_secret: 'nonsense' }).where('id', '=', 'other').execute()
  const before = await mailboxes(db)
  const told = await start(db, second)
  expect(told.match(/"mailbox":"\w+","unreadable":.*?\]/g)).toEqual([
    '"mailbox":"one","unreadable":["secret","webhook_secret"]',
    '"mailbox":"other","unreadable":["webhook_secret"]',
  ])
  expect(told).not.toContain(before[0]!.secret)
  expect(await mailboxes(db)).toEqual(before)

  await start(db, both)
  expect(await readWith(db, second)).toEqual([KEY, SIGNING])
})

test('a mailbox that is paused because it could not be read goes on with a start that can; other pauses stay', async () => {
  const db = await freshDb()
  const pauses = { one: 'mailbox_unreadable', other: '535 wrong password' }
  for (const [id, why] of Object.entries(pauses)) {
    await addMailbox(db, first, id)
    const mailbox = await db
      .selectFrom('mailboxes')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await pauseMailbox(db, mailbox, { why, now: NOW })
  }
  const reasons = async () => (await mailboxes(db)).map((mailbox) => mailbox.paused_reason)
  await start(db, second)
  expect(await reasons()).toEqual(['mailbox_unreadable', '535 wrong password'])
  await start(db, both)
  expect(await reasons()).toEqual([null, '535 wrong password'])
  expect(await mailboxes(db)).toMatchObject([{ paused_at: null, resume_at: null }, {}])
})

test('two instances that start at once leave credentials that the newest key reads', async () => {
  const db = await freshDb()
  await addMailbox(db, first)
  await Promise.all([start(db, both), start(db, both)])
  expect(await readWith(db, second)).toEqual([KEY, SIGNING])
})

test('a start and an administrator who saves at the same moment undo nothing of each other', async () => {
  const db = await freshDb()
  const admin = await createAdmin(db)
  await addMailbox(db, first)
  const [seen] = await mailboxes(db)
  const save = (apiKey: string, name: string) => {
    const rest = { webhookSecret: '', requestsPerSecond: 10 }
    const draft = { name, address: 'a@harbour.example', transport: 'resend' as const, apiKey, ...rest }
    return changeMailbox(db, seen!, { draft, secrets: both, by: admin, now: NOW })
  }
  await start(db, both)
  await save('', 'Renamed')
  expect(await readWith(db, second)).toEqual([KEY, SIGNING])

  // Another one's new key, then a name by somebody whose page is older.
  await save('re_Another', 'Renamed')
  await save('', 'Renamed again')
  expect(await readWith(db, second)).toEqual(['re_Another', SIGNING])
})

test('whoever saves a mailbox after a change of keys has its credentials under the newest one, typed again or not', async () => {
  for (const apiKey of [KEY, '']) {
    const db = await freshDb()
    const admin = await createAdmin(db)
    await addMailbox(db, first)
    const [mailbox] = await mailboxes(db)
    const rest = { name: 'Harbour', address: 'a@harbour.example', webhookSecret: '', requestsPerSecond: 10 }
    const draft = { transport: 'resend' as const, apiKey, ...rest }
    await changeMailbox(db, mailbox!, { draft, secrets: both, by: admin, now: NOW })
    expect(await readWith(db, second)).toEqual([KEY, SIGNING])
  }
})

test('a start that read before an administrator saved leaves what was saved', async () => {
  const db = await freshDb()
  await addMailbox(db, first)
  const [read] = await mailboxes(db)
  const saved = { secret: both.seal(MAILBOX_SECRET, 're_Another'), webhook_secret: null }
  await db.updateTable('mailboxes').set(saved).execute()
  expect(await sealAnew(db, read!, both)).toEqual([])
  expect(await mailboxes(db)).toMatchObject([saved])
})

async function start(db: Db, secrets: Secrets) {
  const lines: string[] = []
  await sealMailboxesAnew(db, { secrets, log: openLog(lines).log })
  return lines.join('')
}

async function addMailbox(db: Db, secrets: Secrets, id = 'one') {
  const [secret = null, webhook_secret = null] = [KEY, SIGNING].map((one) =>
    secrets.seal(MAILBOX_SECRET, one),
  )
  const row = { id, name: id, address: 'a@harbour.example', transport: 'resend' as const }
  const created_at = '2026-01-01T00:00:00.000Z'
  await db
    .insertInto('mailboxes')
    .values({ ...row, secret, webhook_secret, created_at })
    .execute()
}

function mailboxes(db: Db) {
  return db.selectFrom('mailboxes').selectAll().orderBy('id').execute()
}

async function readWith(db: Db, secrets: Secrets) {
  const [mailbox] = await mailboxes(db)
  return [mailbox!.secret, mailbox!.webhook_secret].map((secret) => storedSecret({ secret }, secrets))
}
