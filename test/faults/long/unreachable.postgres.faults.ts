import { Client } from 'pg'
import { describe, test } from 'vitest'
import { TRANSPORTS } from '#test/faults/provider.ts'
import { openScene } from '#test/faults/scene.ts'
import { pause, until } from '#test/faults/until.ts'
import { patiently } from './luck.ts'
import { MANY, randomPoints } from './size.ts'
import { expectSurvived } from './survive.ts'

const TIMES = 3
const AWAY_MS = 3000

describe.each(TRANSPORTS)('%s', (transport) => {
  test('database unreachable for 3 s, three times, with every connection cut', async (context) => {
    const scene = await openScene({ transport, people: MANY, program: 'whole' })
    await scene.press()
    await scene.start()
    for (const point of randomPoints(TIMES, MANY)) {
      await until('it had come so far', () => scene.provider.taken() >= point, patiently)
      await cutOff(scene.url)
    }
    await scene.finish({ patient: true })
    await expectSurvived(context, scene)
  })
})

/** Every connection breaks and none can be made for a while. The server itself goes on: other tests share it. */
async function cutOff(url: string) {
  const server = new URL(url)
  const name = server.pathname.slice(1)
  server.pathname = '/postgres'
  const client = new Client({ connectionString: server.href })
  await client.connect()
  await client.query(`alter database ${name} with allow_connections false`)
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
  await pause(AWAY_MS)
  await client.query(`alter database ${name} with allow_connections true`)
  await client.end()
}
