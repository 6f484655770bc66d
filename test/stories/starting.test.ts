import { expect, test } from 'vitest'
import { freshDatabaseUrl } from '#test/support/db.ts'
import { freePort } from '#test/support/free-port.ts'
import { startScript } from '#test/support/process.ts'

const [KEY, NEW_KEY] = ['first', 'second'].map((nth) => `the-${nth}-key-long-enough-to-be-one`)

test('a start says in the log what an operator may not expect: that the key is another one', async () => {
  const DATABASE_URL = await freshDatabaseUrl()
  expect(await start({ DATABASE_URL, SECRET_KEY: KEY })).toEqual([])
  expect(await start({ DATABASE_URL, SECRET_KEY: NEW_KEY })).toMatchObject([
    { level: 50, msg: expect.stringMatching(/^SECRET_KEY.*another one than at the last start/) },
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
