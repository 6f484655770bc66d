import { expect, test } from 'vitest'
import { mailsWaitingFor } from '#src/users/shut-out.ts'
import { freshMemory } from '#test/support/db.ts'
import { planOf } from '#test/support/plan.ts'

test('mails that wait for somebody are found without looking at those that have left', async () => {
  const db = await freshMemory()
  const people = db.selectFrom('users').select('id').where('id', '=', 'ada')
  const steps = await planOf(db, mailsWaitingFor(db, people))
  expect(steps.filter((step) => /outbox/.test(step))).toEqual([
    expect.stringContaining('SEARCH outbox USING INDEX outbox_due'),
  ])
})
