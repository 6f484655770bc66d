import { expect, type TestContext } from 'vitest'
import type { Transport } from '#test/faults/provider.ts'
import type { Scene } from '#test/faults/scene.ts'
import { mostDoubled, type Tally, takeTally } from '#test/faults/tally.ts'
import { engine } from '#test/support/db.ts'

/** One line of the table. */
export interface Survived extends Tally {
  fault: string
  engine: string
  transport: Transport
  mostDoubled: number
}

declare module 'vitest' {
  interface TaskMeta {
    survived?: Survived
  }
}

/**
 * Counts what everybody has in the end, for the table, and fails when it is not exactly one mail that works each.
 * `breaks` are faults that are as bad as a kill for mails on open connections.
 */
export async function expectSurvived(context: TestContext, scene: Scene, { breaks = 0 } = {}) {
  const tally = await takeTally(scene)
  const { transport } = scene.provider
  const most = mostDoubled(transport, tally.kills + breaks)
  const fault = context.task.name
  context.task.meta.survived = { ...tally, fault, engine, transport, mostDoubled: most }
  const { lost, wrong, disagree, links } = tally
  expect({ lost, wrong, disagree, broken: links.tried - links.work }).toEqual({
    lost: 0,
    wrong: 0,
    disagree: 0,
    broken: 0,
  })
  expect(tally.doubled).toBeLessThanOrEqual(most)
}
