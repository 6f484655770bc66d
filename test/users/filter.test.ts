import { expect, test } from 'vitest'
import type { StatusFilter } from '#src/users/filter.ts'
import { statusIs } from '#src/users/filter.ts'
import { listUsers } from '#src/users/list.ts'
import { usersWithInvitation } from '#src/users/row.ts'
import type { UserStatus } from '#src/users/status.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createEveryCase } from './every-case.ts'
import { ADMIN, EVERYBODY } from './viewers.ts'

/** What each filter stands for. */
const FILTERS = {
  none: ['none'],
  queued: ['queued'],
  sent: ['sent'],
  delayed: ['delayed'],
  delivered: ['delivered'],
  failed: ['failed'],
  bounced: ['bounced'],
  choosing: ['choosing'],
  opened: ['opened'],
  expired: ['expired'],
  revoked: ['revoked'],
  active: ['active'],
  deactivated: ['deactivated'],
  waiting: ['failed', 'bounced', 'opened', 'expired'],
  underway: ['queued', 'sent', 'delayed', 'delivered', 'choosing'],
} satisfies Partial<Record<StatusFilter, UserStatus[]>>

test('the list filters by exactly the status that it shows, for every combination of facts', async () => {
  const db = await freshDb()
  const expected = await createEveryCase(db)
  for (const filter of Object.keys(FILTERS) as (keyof typeof FILTERS)[]) {
    const statuses = new Set<UserStatus>(FILTERS[filter])
    const wanted = [...expected].filter(([, status]) => statuses.has(status)).map(([id]) => id)
    expect(wanted.length, filter).toBeGreaterThan(0)
    const rows = await usersWithInvitation(db).select('users.id').where(statusIs(filter, NOW)).execute()
    expect(rows.map(({ id }) => id).sort(), filter).toEqual(wanted.sort())
  }
})

test('the figures of the quick filters are the numbers of people behind them', async () => {
  const db = await freshDb()
  const expected = await createEveryCase(db)
  const count = (...statuses: UserStatus[]) =>
    [...expected.values()].filter((status) => statuses.includes(status)).length
  const figures = {
    everyone: expected.size,
    waiting: count(...FILTERS.waiting),
    none: count('none'),
    underway: count(...FILTERS.underway),
    active: count('active'),
  }
  for (const figure of Object.values(figures)) expect(figure).toBeGreaterThan(0)
  const { counts } = await listUsers(db, { query: EVERYBODY, by: ADMIN, now: NOW, defaultLocale: 'en' })
  expect(counts).toEqual(figures)
  for (const status of ['waiting', 'none', 'underway', 'active'] as const) {
    const { total } = await listUsers(db, {
      query: { ...EVERYBODY, status },
      by: ADMIN,
      now: NOW,
      defaultLocale: 'en',
    })
    expect(total, status).toBe(figures[status])
  }
})
