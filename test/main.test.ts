import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { addMinutes, addSeconds, iso } from '#src/clock.ts'
import { storedSecret } from '#src/mailboxes/stored-secret.ts'
import { createSecrets } from '#src/secrets.ts'
import { engine, freshDatabaseUrl, open } from '#test/support/db.ts'
import { freePort } from '#test/support/free-port.ts'
import { startProgram, startScript } from '#test/support/process.ts'

const KEY = 'a-key-that-only-tests-use-long-enough-to-be-one'
const NEW_KEY = 'another-key-that-only-tests-use-long-enough-as-well'
const MAIN = 'src/main.ts'
const ADDRESS = /Vestibule is at (\S+)/
const SETUP = /Create the first administrator at (\S+)/

test('a first start serves the product, offers the first administrator, and ends well when asked to', async () => {
  const DATABASE_URL = await freshDatabaseUrl({ empty: true })
  const main = await start(DATABASE_URL, {}, startFromSource)
  const [, address] = await main.said(ADDRESS)
  const [, setup] = await main.said(SETUP)
  expect(address).toBe(main.baseUrl)

  const home = await fetch(address!)
  expect([home.status, home.url]).toEqual([200, `${address}/sign-in?next=%2F`])
  expect(home.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await fetch(setup!)).status).toBe(200)
  if (engine === 'sqlite') expect(statSync(DATABASE_URL).size).toBeGreaterThan(0)

  main.child.kill('SIGTERM')
  const { code, output } = await main.ended
  expect(code).toBe(0)
  expect(output).not.toMatch(/Error|\bat .*\.ts/)
})

test('a second start offers a new address and ends the first one', async () => {
  const DATABASE_URL = await freshDatabaseUrl()
  const first = await start(DATABASE_URL)
  const [, earlier] = await first.said(SETUP)
  first.child.kill('SIGTERM')
  await first.ended

  const second = await start(DATABASE_URL)
  const [, later] = await second.said(SETUP)
  expect(later).not.toBe(earlier)
  const path = new URL(earlier!).pathname
  expect((await fetch(`${second.baseUrl}${path}`)).status).toBe(404)
  const fields = { name: 'Ada', email: 'ada@example.org', password: 'copper meadow thimble' }
  const created = await fetch(later!, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: second.baseUrl },
    body: new URLSearchParams(fields),
  })
  expect(created.status).toBe(303)
  second.child.kill('SIGINT')
  const ended = await second.ended
  expect(ended.code).toBe(0)

  const third = await start(DATABASE_URL)
  await third.said(ADDRESS)
  third.child.kill('SIGTERM')
  expect((await third.ended).output).not.toMatch(SETUP)
})

test('somebody who stays connected and says nothing does not keep it from ending', async () => {
  const main = await start(await freshDatabaseUrl())
  await main.said(SETUP)
  const socket = connect(main.port, '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => {})
  main.child.kill('SIGTERM')
  expect((await main.ended).code).toBe(0)
  socket.destroy()
})

test('what could let somebody in is not in the log, only on the console as the address itself', async () => {
  const DATABASE_URL = await freshDatabaseUrl()
  const main = await start(DATABASE_URL, { LOG_LEVEL: 'trace' })
  const [, setup] = await main.said(SETUP)
  const token = new URL(setup!).pathname.replace('/setup/', '')
  await fetch(`${main.baseUrl}/invite/${token}`)
  await fetch(setup!)
  main.child.kill('SIGTERM')
  const { output } = await main.ended
  expect(output.split(token)).toHaveLength(2)
  expect(output).not.toContain(KEY)
})

test('a wrong configuration ends it with a sentence per mistake, and makes nothing', async () => {
  const main = await startScript(MAIN, [], { PORT: 'x', SECRET_KEY: 'hush', LOG_LEVEL: 'loud' })
  const { code, output } = await main.ended
  expect(code).toBe(1)
  expect(output.trim().split('\n').sort()).toEqual([
    'LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent.',
    'PORT must be a number between 1 and 65535.',
    expect.stringMatching(/^SECRET_KEY must have at least 32 characters/),
  ])
})

test('a second one at the same database and port takes nothing away from the first before it ends', async () => {
  const DATABASE_URL = await freshDatabaseUrl()
  const first = await start(DATABASE_URL)
  await first.said(ADDRESS)
  const db = await open(DATABASE_URL)
  const created_at = iso(new Date())
  const lease = { leased_by: 'the first one', leased_until: iso(addSeconds(new Date(), 30)) }
  const { id: mailbox_id } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  const due_at = iso(addMinutes(new Date(), 60))
  const batch = { id: 'batch', mailbox_id, state: 'open' as const, attempts: 0, due_at, created_at }
  await db
    .insertInto('batches')
    .values({ ...batch, ...lease })
    .execute()

  const second = await start(DATABASE_URL, { PORT: String(first.port) })
  const { code, output } = await second.ended
  expect([code, output]).toEqual([1, expect.stringContaining(`can't listen at port ${first.port}`)])
  expect(await db.selectFrom('batches').select(['leased_by', 'leased_until']).execute()).toEqual([lease])
  first.child.kill('SIGTERM')
  expect((await first.ended).code).toBe(0)
})

test('a port that somebody else uses ends it with a sentence, and the database stays as it is', async () => {
  const main = await start(await freshDatabaseUrl())
  await main.said(SETUP)
  const env = { DATABASE_URL: await freshDatabaseUrl({ empty: true }), HOST: '127.0.0.1', SECRET_KEY: KEY }
  const second = await startScript(MAIN, [], { ...env, PORT: String(main.port) })
  const { code, output } = await second.ended
  expect(code).toBe(1)
  expect(output).toMatch(
    new RegExp(`^Vestibule can't start: it can't listen at port ${main.port} of 127.0.0.1: .*in use.*\n$`),
  )
  await expect(open(env.DATABASE_URL).selectFrom('users').select('id').execute()).rejects.toThrow()
})

test('what nobody foresaw ends it with where it happened, for a report, and with nothing secret', async () => {
  const DATABASE_URL = await freshDatabaseUrl()
  const db = open(DATABASE_URL)
  for (const table of ['outbox', 'batches', 'mailboxes'] as const)
    await sql`drop table ${sql.table(table)} ${sql.raw(engine === 'postgres' ? 'cascade' : '')}`.execute(db)
  const { code, output } = await (await start(DATABASE_URL)).ended
  expect(code).toBe(1)
  expect(output).toMatch(/^Vestibule can't start, for a reason that nobody foresaw\. Please report it/)
  expect(output).toMatch(/mailboxes.*\n {4}at .*main\.js:\d+/s)
  expect(output).not.toContain(KEY)
})

test('after one start with a new key in front, mailboxes need the old one no more', async () => {
  const DATABASE_URL = await freshDatabaseUrl()
  const env = { MAIL_FROM: 'a@harbour.example', SMTP_URL: 'smtp://harbour:tide@127.0.0.1:9' }
  for (const SECRET_KEY of [KEY, `${NEW_KEY},${KEY}`]) {
    const main = await start(DATABASE_URL, { ...env, SECRET_KEY })
    await main.said(SETUP)
    main.child.kill('SIGTERM')
    expect((await main.ended).output).not.toContain('tide')
  }
  const mailbox = await open(DATABASE_URL).selectFrom('mailboxes').select('secret').executeTakeFirstOrThrow()
  expect(storedSecret(mailbox, createSecrets([NEW_KEY]))).toBe(env.SMTP_URL)
})

test('without a key of its own, a start on SQLite makes one and keeps it beside the database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const DATABASE_URL = join(folder, 'deep', 'portal.db')
  const main = await startScript(MAIN, [], { DATABASE_URL, PORT: String(await freePort()) })
  await main.said(SETUP)
  main.child.kill('SIGTERM')
  const { code, output } = await main.ended
  expect(code).toBe(0)
  const key = readFileSync(join(folder, 'deep', 'portal.key'), 'utf8').trim()
  expect(key.length).toBeGreaterThan(31)
  expect(output).not.toContain(key)
})

/** As `npm start` does it, which passes SIGTERM on to the shell and nobody else. */
function startFromSource(_path: string, _words: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const PATH = `node_modules/.bin:${process.env.PATH}`
  return startProgram('sh', ['-c', scripts.start], { PATH, ...env })
}

async function start(DATABASE_URL: string, more: Record<string, string> = {}, starts = startScript) {
  const port = await freePort()
  const env = { DATABASE_URL, PORT: String(port), HOST: '127.0.0.1', SECRET_KEY: KEY, ...more }
  const main = await starts(MAIN, [], env)
  return { ...main, port, baseUrl: `http://localhost:${port}` }
}
