import { expect, test } from 'vitest'
import { freezeBetweenTransactions, lockMails } from '#test/faults/lock.ts'
import { endLeases } from '#test/faults/queue.ts'
import { openScene } from '#test/faults/scene.ts'
import { takeTally } from '#test/faults/tally.ts'
import { pause, until } from '#test/faults/until.ts'

const SAFE = { lost: 0, wrong: 0, disagree: 0 }
const DRAIN_MS = 15_000
const LOCKED_MS = 3000
/** Time to read what had arrived meanwhile and to act on it. */
const AWAKE_MS = 300
const LONGEST_MS = 120_000

test(
  'asked to end in the middle, the product finishes what is on its way and doubles nothing',
  async () => {
    const scene = await openScene({ transport: 'smtp', people: 200, program: 'whole' })
    await scene.press()
    const instance = await scene.start()
    await until('some mails had left', () => scene.provider.taken() >= 20)
    const asked = Date.now()
    expect(await scene.end(instance)).toMatchObject({ code: 0, signal: null })
    expect(Date.now() - asked).toBeLessThan(DRAIN_MS)
    expect(scene.provider.taken()).toBeLessThan(200)

    await scene.start()
    await scene.finish()
    expect(await takeTally(scene)).toMatchObject({ ...SAFE, doubled: 0 })
  },
  LONGEST_MS,
)

test(
  'a frozen process whose batches were taken over changes nothing when it wakes up',
  async () => {
    const scene = await openScene({ transport: 'resend', people: 300 })
    const { answers } = scene.provider.line
    answers.hold()
    await scene.press()
    const frozen = await scene.start()
    await until('an answer was on its way', () => answers.holding)
    await freezeBetweenTransactions(scene, frozen)
    answers.release()
    await endLeases(scene.db)

    await scene.start()
    await scene.finish()
    frozen.thaw()
    await pause(AWAKE_MS)
    expect(await takeTally(scene)).toMatchObject({ ...SAFE, doubled: 0 })
  },
  LONGEST_MS,
)

test(
  'a database that somebody locks for three seconds holds everything up and breaks nothing',
  async () => {
    const scene = await openScene({ transport: 'resend', people: 300 })
    await scene.press()
    await scene.start()
    await until('some mails had left', () => scene.provider.taken() > 0)
    const unlock = await lockMails(scene)
    await pause(LOCKED_MS)
    await unlock()
    await scene.finish()
    expect(await takeTally(scene)).toMatchObject({ ...SAFE, doubled: 0 })
  },
  LONGEST_MS,
)
