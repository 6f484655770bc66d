import { describe, expect, test } from 'vitest'
import { TRANSPORTS } from '#test/faults/provider.ts'
import { openScene } from '#test/faults/scene.ts'
import { until } from '#test/faults/until.ts'
import { patiently } from './luck.ts'
import { MANY, randomPoints } from './size.ts'
import { expectSurvived } from './survive.ts'

const RESTARTS = 10
const DRAIN_MS = 15_000

describe.each(TRANSPORTS)('%s', (transport) => {
  test('asked to end ten times under load', async (context) => {
    const scene = await openScene({ transport, people: MANY, program: 'whole' })
    await scene.press()
    let instance = await scene.start()
    for (const point of randomPoints(RESTARTS, MANY)) {
      await until('it had come so far', () => scene.provider.taken() >= point, patiently)
      const asked = Date.now()
      expect(await scene.end(instance)).toMatchObject({ code: 0, signal: null })
      expect(Date.now() - asked).toBeLessThan(DRAIN_MS)
      instance = await scene.start()
    }
    await scene.finish({ patient: true })
    // No kills: nothing at all may be doubled.
    await expectSurvived(context, scene)
  })
})
