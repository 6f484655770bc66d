import { describe, test } from 'vitest'
import { lockMails } from '#test/faults/lock.ts'
import { TRANSPORTS } from '#test/faults/provider.ts'
import { openScene, type Scene } from '#test/faults/scene.ts'
import { pause, until } from '#test/faults/until.ts'
import { patiently } from './luck.ts'
import { MANY, randomPoints } from './size.ts'
import { expectSurvived } from './survive.ts'

const TIMES = 5
const SHORT_MS = 3000
/** Longer than the product waits for a lock on SQLite. */
const LONG_MS = 12_000

describe.each(TRANSPORTS)('%s', (transport) => {
  test('database locked for 3 s, five times', async (context) => {
    const scene = await openScene({ transport, people: MANY, program: 'whole' })
    await scene.press()
    await scene.start()
    for (const point of randomPoints(TIMES, MANY)) await lockAt(scene, point, SHORT_MS)
    await scene.finish({ patient: true })
    await expectSurvived(context, scene)
  })

  test('database locked for 12 s', async (context) => {
    const scene = await openScene({ transport, people: MANY, program: 'whole' })
    await scene.press()
    await scene.start()
    await lockAt(scene, MANY / 2, LONG_MS)
    await scene.finish({ patient: true })
    await expectSurvived(context, scene)
  })
})

async function lockAt(scene: Scene, point: number, ms: number) {
  await until('it had come so far', () => scene.provider.taken() >= point, patiently)
  const unlock = await lockMails(scene)
  await pause(ms)
  await unlock()
}
