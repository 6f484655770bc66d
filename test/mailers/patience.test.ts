import { expect, test } from 'vitest'
import { createPatience } from '#src/mailers/patience.ts'

test('an answer that takes too long is given up for a reason that every language has', async () => {
  const patience = createPatience({ stopping: new AbortController().signal, longestMs: 1 })
  await expect.poll(() => patience.signal.reason?.message).toBe('no_answer')
  patience.end()
})
