import { expect, test } from 'vitest'
import { createSlots, type Slot } from '#src/mailers/slots.ts'

/** Slots at which a test works for as long as it likes. */
function openSlots(count: number) {
  let now = 0
  const onSlot = createSlots(count, () => now)
  const working: { slot: Slot; end: () => void }[] = []
  const begin = (rank = '') =>
    onSlot(rank, (slot) => new Promise<void>((resolve) => working.push({ slot, end: resolve })))
  return {
    working,
    begin,
    later: (ms: number) => {
      now += ms
    },
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('what comes waits while every slot is taken, the lowest rank first', async () => {
  const { working, begin } = openSlots(1)
  const order: string[] = []
  for (const rank of ['first', 'later', 'b', 'a', '']) begin(rank).then(() => order.push(rank))
  for (let i = 0; i < 5; i++) {
    await settled()
    working.shift()?.end()
  }
  await settled()
  expect(order).toEqual(['first', '', 'a', 'b', 'later'])
})

test('nothing is done at a closed slot for a while; the last at which something is done stays open', async () => {
  const { working, begin, later } = openSlots(3)
  for (let i = 0; i < 6; i++) begin()
  await settled()
  const [a, b, c] = working.splice(0)
  expect([a!, b!, c!].map(({ slot }) => slot.close())).toEqual([true, true, false])
  for (const { end } of [a!, b!, c!]) end()
  await settled()
  expect(working.map(({ slot }) => slot)).toEqual([c!.slot])

  later(60_000)
  working[0]!.end()
  await settled()
  expect(working.splice(1)).toHaveLength(2)
})

test('a slot is not closed when nothing is done elsewhere, so that there is always a place', async () => {
  const { working, begin } = openSlots(5)
  begin()
  await settled()
  expect(working[0]!.slot.close()).toBe(false)
})
