import { describe, test } from 'vitest'
import { momentsOf } from '#test/faults/moments.ts'
import { TRANSPORTS } from '#test/faults/provider.ts'
import { countQueued, endLeases } from '#test/faults/queue.ts'
import { openScene } from '#test/faults/scene.ts'
import { until } from '#test/faults/until.ts'
import { loseAnswers, patiently } from './luck.ts'
import { KILLS, MANY, randomPoints } from './size.ts'
import { expectSurvived } from './survive.ts'

const FEW = 400

describe.each(TRANSPORTS)('%s', (transport) => {
  test('killed anywhere; of answers by HTTP, 2 % get lost', async (context) => {
    const scene = await openScene({ transport, people: MANY, program: 'whole' })
    loseAnswers(scene.provider, 0.02)
    await scene.press()
    await scene.start()
    for (const point of randomPoints(KILLS, MANY)) {
      await until('it had come so far', () => scene.provider.taken() >= point, patiently)
      await scene.kill()
      await scene.start()
    }
    await scene.finish({ patient: true })
    await expectSurvived(context, scene)
  })

  test('killed while people are taken up', async (context) => {
    const scene = await openScene({ transport, people: MANY, program: 'whole' })
    await scene.press()
    for (const point of randomPoints(KILLS / 2, MANY)) {
      await scene.start()
      await until('some were taken up', async () => (await countQueued(scene.db)) >= point, { everyMs: 0 })
      await scene.kill()
    }
    await endLeases(scene.db)
    await scene.start()
    await scene.finish()
    await expectSurvived(context, scene)
  })

  for (const { name, strike } of momentsOf(transport))
    test(`killed when ${name}`, async (context) => {
      const scene = await openScene({ transport, people: FEW, program: 'whole' })
      await scene.press()
      await strike(scene)
      await endLeases(scene.db)
      await scene.start()
      await scene.finish()
      await expectSurvived(context, scene)
    })
})
