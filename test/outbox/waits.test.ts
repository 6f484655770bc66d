import { expect, test } from 'vitest'
import { waitAfter } from '#src/outbox/waits.ts'

test('waits grow from seconds to an hour, go on for five days, and then it is given up', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 126, 127].map((attempts) => waitAfter(attempts, 0.5))
  expect(waits).toEqual([5, 30, 120, 600, 1800, 3600, 3600, 3600, undefined])
})

test('waits are spread by a fifth each way', () => {
  expect(waitAfter(2, 0)).toBe(24)
  expect(waitAfter(2, 1)).toBe(36)
})
