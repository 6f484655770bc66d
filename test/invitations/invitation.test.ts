import { expect, test } from 'vitest'
import type { OutboxState } from '#db/schema.ts'
import { type InvitationFacts, statusOf } from '#src/invitations/invitation.ts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const [BEFORE, AT, AFTER] = [
  '2026-03-02T08:59:59.999Z',
  '2026-03-02T09:00:00.000Z',
  '2026-03-02T09:00:00.001Z',
]
const [OPEN, OVER] = [
  { opened_at: BEFORE, claim_ends_at: AFTER },
  { opened_at: BEFORE, claim_ends_at: AT },
]

test.each<[string, Partial<InvitationFacts>, OutboxState | null]>([
  ['queued', {}, null],
  ['queued', {}, 'waiting'],
  ['queued', { expires_at: AFTER }, 'batched'],
  ['sent', { expires_at: AFTER }, 'sent'],
  ['expired', { expires_at: AT }, 'sent'],
  ['expired', { expires_at: BEFORE }, 'batched'],
  ['failed', {}, 'failed'],
  ['failed', { expires_at: BEFORE }, 'cancelled'],
  ['opened', { ...OPEN, expires_at: AFTER }, 'sent'],
  ['opened', { ...OPEN, expires_at: BEFORE }, 'sent'],
  ['opened', { ...OPEN, expires_at: AFTER }, 'batched'],
  ['lapsed', { ...OVER, expires_at: AFTER }, 'sent'],
  ['lapsed', { ...OPEN, lapsed_at: BEFORE, expires_at: AFTER }, 'sent'],
  ['accepted', { ...OVER, accepted_at: BEFORE, expires_at: BEFORE }, 'sent'],
  ['accepted', { ...OVER, accepted_at: BEFORE, superseded_at: BEFORE }, 'sent'],
  ['revoked', { revoked_at: BEFORE, expires_at: AFTER }, 'sent'],
  ['revoked', { ...OPEN, revoked_at: BEFORE }, 'sent'],
  ['superseded', { superseded_at: BEFORE, expires_at: AFTER }, 'sent'],
  ['superseded', { ...OPEN, lapsed_at: BEFORE, superseded_at: BEFORE }, 'cancelled'],
])('an invitation is %s with %j and its mail %s', (status, facts, mail) => {
  const nothing = {
    ...{ expires_at: null, opened_at: null, claim_ends_at: null, accepted_at: null },
    ...{ lapsed_at: null, revoked_at: null, superseded_at: null },
  }
  expect(statusOf({ ...nothing, ...facts }, mail, NOW)).toBe(status)
})
