import { expect, test } from 'vitest'
import { unopenedLinks } from '#src/invitations/unopened-links.ts'
import { NOW } from '#test/support/clock.ts'
import { freshMemory } from '#test/support/db.ts'
import { planOf } from '#test/support/plan.ts'

test('whom to remind is found without looking at all links or all mails', async () => {
  const db = await freshMemory()
  const look = unopenedLinks(db, { sentBefore: NOW, after: undefined, now: NOW, limit: 200 })
  const steps = await planOf(db, look)
  expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([])
  for (const index of ['invitations_unopened', 'outbox_of_invitation'])
    expect(steps.join('\n')).toContain(`INDEX ${index}`)
})
