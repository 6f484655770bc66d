import { type KyselyPlugin, sql } from 'kysely'
import { expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { engine, freshDatabaseUrl, freshDb } from '#test/support/db.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

async function ask({ guest }: Portal) {
  const answer = await guest().fetch('GET', '/health')
  return [answer.status, await answer.text()]
}

test('a portal at work says ok, to anybody, in one word and without a cookie', async () => {
  const portal = await openPortal({ baseUrl: 'https://portal.example.org' })
  for (const browser of [portal.guest(), await portal.admin()]) {
    const answer = await browser.fetch('GET', '/health')
    expect([answer.status, await answer.text()]).toEqual([200, 'ok'])
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('set-cookie')).toBeNull()
  }
  expect((await portal.guest().fetch('HEAD', '/health')).status).toBe(200)
})

test('without its database it says so', async () => {
  const db = connect(await freshDatabaseUrl())
  const portal = await openPortal({ db })
  expect(await ask(portal)).toEqual([200, 'ok'])
  await db.destroy()
  expect(await ask(portal)).toEqual([503, 'no database'])
})

test('a database that does not answer in time is not waited for, and is asked once for all who ask', async () => {
  let queries = 0
  const counting: KyselyPlugin = {
    transformQuery({ node }) {
      queries += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const db = await freshDb()
  const portal = await openPortal({ db: db.withPlugin(counting) })
  await db.transaction().execute(async (trx) => {
    if (engine === 'postgres') await sql`lock table settings`.execute(trx)
    queries = 0
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(portal)))
    expect(new Set(answers.map(String))).toEqual(new Set(['503,no database']))
    expect(queries).toBe(1)
  })
  expect(await ask(portal)).toEqual([200, 'ok'])
})
