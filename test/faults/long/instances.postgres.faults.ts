import { describe, test } from 'vitest'
import { TRANSPORTS } from '#test/faults/provider.ts'
import { openScene } from '#test/faults/scene.ts'
import { pause, until } from '#test/faults/until.ts'
import { loseAnswers, patiently } from './luck.ts'
import { KILLS, MANY, randomPoints } from './size.ts'
import { expectSurvived } from './survive.ts'

/** Longer than a lease. */
const FROZEN_MS = 65_000

describe.each(TRANSPORTS)('%s', (transport) => {
  test('two instances, one of them killed again and again', async (context) => {
    const scene = await openScene({ transport, people: MANY, program: 'whole' })
    loseAnswers(scene.provider, 0.02)
    await scene.press()
    let [victim, other] = [await scene.start(), await scene.start()]
    for (const point of randomPoints(KILLS, MANY)) {
      await until('they had come so far', () => scene.provider.taken() >= point, patiently)
      await scene.kill(victim)
      ;[victim, other] = [other, await scene.start()]
    }
    await scene.finish({ patient: true })
    await expectSurvived(context, scene)
  })

  test('two instances, one frozen for longer than its lease', async (context) => {
    const scene = await openScene({ transport, people: MANY, program: 'whole' })
    const { answers } = scene.provider.line
    await scene.press()
    const frozen = await scene.start()
    await until('something had left', () => scene.provider.taken() > 0)
    answers.hold()
    await until('answers were on their way', () => answers.holding)
    frozen.freeze()
    answers.release()
    await scene.start()
    await pause(FROZEN_MS)
    await until('the rest had left', () => scene.provider.taken() >= MANY, patiently)
    frozen.thaw()
    await scene.finish({ patient: true })
    await expectSurvived(context, scene, { breaks: 1 })
  })
})
