import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshDatabaseUrl } from '#test/support/db.ts'
import { freePort } from '#test/support/free-port.ts'
import { startProgram, startScript } from '#test/support/process.ts'

test('the check of the Dockerfile tells a process at work from none, and fly.toml asks for the same', async () => {
  const [, check = ''] = /^HEALTHCHECK .*\\\n +CMD (\[.*\])$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? []
  const [program = '', ...words]: string[] = JSON.parse(check)
  const PORT = String(await freePort())
  const env = { PORT, SECRET_KEY: 'a-key-that-only-tests-use-long-enough', HOST: '127.0.0.1' }
  const run = async () => (await startProgram(program, words, { PORT })).ended

  expect(await run()).toMatchObject({ code: 1 })
  const main = await startScript('src/main.ts', [], { DATABASE_URL: await freshDatabaseUrl(), ...env })
  await main.said(/Vestibule is at/)
  expect(await run()).toMatchObject({ code: 0, output: '' })
  main.child.kill('SIGTERM')
  await main.ended

  const [, path] = /^path = "(.*)"$/m.exec(readFileSync('fly.toml', 'utf8')) ?? []
  expect(words.join(' ')).toContain(`}${path}\``)
})
