import { expect, test } from 'vitest'
import { freshDb } from '#test/support/db.ts'
import { createUser } from '#test/support/factories.ts'
import { openLog } from '#test/support/log.ts'

const HASH = '$argon2id$v=19$hush'

test('a database that refuses a row is in the log, with where and why, and the row is not', async () => {
  const db = await freshDb()
  const { log, lines } = openLog()
  const { id } = await createUser(db, { email: 'ada@example.org' })
  const ada = await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  for (const row of [ada, { ...ada, id: 'other', created_at: null as unknown as string }])
    await db
      .insertInto('users')
      .values({ ...row, password_hash: HASH })
      .execute()
      .catch((err) => log.error({ err }, 'failed'))
  expect(lines).toHaveLength(2)
  for (const line of lines) {
    const { err } = JSON.parse(line)
    expect(Object.keys(err).sort()).toEqual(['code', 'message', 'stack', 'type'])
    expect(err.message).toMatch(/unique|primary|null/i)
    expect(line).not.toMatch(/argon2|ada@example/)
  }
})

test.each([
  ['550 <ada@example.org>: ada@example.org unknown', '550 <…>: … unknown'],
  ['Invalid `to` field: "Ada Lovelace" <ada@example.org>.', 'Invalid `to` field: <…>.'],
  ['"no" such "Ada" <ada@example.org>, "Bob" <bob@example.org>', '"no" such <…>, <…>'],
  ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
])('a server that says %j is quoted without who gets the mail', (said, quoted) => {
  const { log, lines } = openLog()
  const answer = { is: 'pause', why: said, detail: said, seconds: 5 }
  log.child({ batch: 'one' }).warn({ answer, why: said, err: new Error(said) }, 'batch not delivered')
  const line = JSON.parse(lines[0]!)
  expect(line.answer).toEqual({ is: 'pause', why: quoted, detail: quoted, seconds: 5 })
  expect([line.why, line.err.message]).toEqual([quoted, quoted])
  expect(line.err.stack).toContain(quoted)
})
