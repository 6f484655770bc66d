import { expect, test } from 'vitest'
import { gravestMomentsOf } from '#test/faults/moments.ts'
import { TRANSPORTS } from '#test/faults/provider.ts'
import { endLeases } from '#test/faults/queue.ts'
import { openScene } from '#test/faults/scene.ts'
import { mostDoubled, takeTally } from '#test/faults/tally.ts'

/** As many batches as are on their way at a time, or two of mails that leave one by one. */
const PEOPLE = { resend: 400, smtp: 200 }

test.each(TRANSPORTS)(
  'killed at one step of a sending through %s after the other, the product loses nobody and doubles nothing',
  async (transport) => {
    const scene = await openScene({ transport, people: PEOPLE[transport] })
    await scene.press()
    for (const { strike } of gravestMomentsOf(transport)) {
      await endLeases(scene.db)
      await strike(scene)
    }
    await endLeases(scene.db)
    await scene.start()
    await scene.finish()
    const tally = await takeTally(scene)
    expect(tally).toMatchObject({ lost: 0, wrong: 0, disagree: 0 })
    expect(tally.links).toEqual({ tried: PEOPLE[transport], work: PEOPLE[transport] })
    expect(tally.doubled).toBeLessThanOrEqual(mostDoubled(transport, tally.kills))
  },
  120_000,
)
