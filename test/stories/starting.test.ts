import { chmodSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/open.ts'
import { markRestored } from '#src/backups/mark-restored.ts'
import { bundles } from '#test/support/bundles.ts'
import { NOW } from '#test/support/clock.ts'
import { engine, freshDatabaseUrl, open } from '#test/support/db.ts'
import { freePort } from '#test/support/free-port.ts'
import { startNode, startScript } from '#test/support/process.ts'

const [KEY, NEW_KEY] = ['first', 'second'].map((nth) => `the-${nth}-key-long-enough-to-be-one`)

test('a start says in the log what an operator may not expect', async () => {
  const DATABASE_URL = await freshDatabaseUrl()
  expect(await start({ DATABASE_URL, SECRET_KEY: KEY })).toEqual([])

  await markRestored(open(DATABASE_URL), { now: NOW })
  const production = { NODE_ENV: 'production', BASE_URL: 'https://portal.example.org' }
  expect(await start({ DATABASE_URL, SECRET_KEY: NEW_KEY, ...production })).toMatchObject([
    { level: 40, msg: expect.stringMatching(/^TRUSTED_PROXIES is not set/) },
    { level: 50, msg: expect.stringMatching(/^SECRET_KEY.*another one than at the last start/) },
    { level: 40, msg: expect.stringMatching(/^no mail leaves: the mailbox for invitations only keeps them/) },
    { level: 40, since: NOW.toISOString(), msg: expect.stringContaining('releases the outbox') },
  ])
})

test('a database that can only be read ends it with a sentence', async () => {
  if (engine !== 'sqlite') return
  const DATABASE_URL = await freshDatabaseUrl()
  // As a start leaves it.
  await (await openDatabase(DATABASE_URL)).destroy()
  chmodSync(dirname(DATABASE_URL), 0o777)
  chmodSync(DATABASE_URL, 0o444)
  // Whoever is allowed everything can write to it all the same.
  const asNobody = ['--import', 'data:text/javascript,if (process.getuid() === 0) process.setuid(65534)']
  const main = join(bundles(), 'main.js')
  const env = { DATABASE_URL, SECRET_KEY: KEY, PORT: String(await freePort()), HOST: '127.0.0.1' }
  const { code, output } = await (await startNode([...asNobody, main], env)).ended
  expect([code, output]).toEqual([
    1,
    `Vestibule can't start: ${DATABASE_URL} can only be read: this user must be allowed to write to it.\n`,
  ])
})

/** What was logged until it was there. */
async function start(env: NodeJS.ProcessEnv): Promise<object[]> {
  const { child, said, ended } = await startScript('src/main.ts', [], {
    ...{ PORT: String(await freePort()), HOST: '127.0.0.1' },
    ...env,
  })
  await said(/Vestibule is at/)
  child.kill('SIGTERM')
  const lines = (await ended).output.split('\n').filter((line) => line.startsWith('{'))
  return lines.map((line) => JSON.parse(line))
}
