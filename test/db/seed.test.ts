import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { EMAILS } from '#db/seed/cast.ts'
import { PASSWORD, seedPortal } from '#db/seed.ts'
import { tokenOf } from '#src/invitations/token.ts'
import { createSecrets } from '#src/secrets.ts'
import { countMails } from '#src/sendings/list.ts'
import type { StatusFilter } from '#src/users/filter.ts'
import { listUsers } from '#src/users/list.ts'
import { NOW } from '#test/support/clock.ts'
import { engine, freshDb } from '#test/support/db.ts'
import { openPortal } from '#test/support/portal.ts'

const secrets = createSecrets(['a key that only this test uses and long enough'])
const baseUrl = 'http://localhost:3000'
const EVERYTHING = { id: '', role: 'admin', organizationId: null, organizationAdmin: false } as const

test('the demo shows thousands of people in every status, its links work and its figures add up', async () => {
  const db = await freshDb()
  const portal = await openPortal({ db, mailbox: false })
  await seedPortal(db, { secrets: portal.secrets, now: NOW, baseUrl })

  const list = async (status: StatusFilter) => {
    const query = {
      q: '',
      status,
      organization: '',
      locale: '',
      sort: 'activity',
      after: '',
      before: '',
    } as const
    return listUsers(db, { query, by: EVERYTHING, now: NOW, defaultLocale: 'en' })
  }
  const statuses = [
    'none',
    'queued',
    'sent',
    'failed',
    'opened',
    'expired',
    'revoked',
    'active',
    'deactivated',
  ] as const
  let total = 0
  for (const status of statuses) {
    const page = await list(status)
    expect(page.total, status).toBeGreaterThan(5)
    expect(new Set(page.users.map((user) => user.status))).toEqual(new Set([status]))
    total += page.total
  }
  // Half an hour each: too few at any time for the bound above.
  total += (await list('choosing')).total
  expect(total).toBeGreaterThan(3000)
  expect((await list('sent')).counts.everyone).toBe(total)

  const offer = await db
    .selectFrom('invitations')
    .innerJoin('users', 'users.invitation_id', 'invitations.id')
    .select(['invitations.id', 'generation', 'key_id', 'epoch'])
    .where('users.id', '=', (await list('sent')).users.find((user) => user.locale === 'en')!.id)
    .executeTakeFirstOrThrow()
  const page = await portal.guest().visit(`/invite/${tokenOf(offer, portal.secrets)}`)
  expect((await page.press('Create your password')).path).toBe('/set-password')

  const ids = (await db.selectFrom('sendings').select(['id', 'expected']).execute()).slice(0, 50)
  const counts = await countMails(
    db,
    ids.map(({ id }) => id),
  )
  for (const { id, expected } of ids) {
    const { left } = await db
      .selectFrom('sending_exclusions')
      .select((eb) => eb.fn.countAll().as('left'))
      .where('sending_id', '=', id)
      .executeTakeFirstOrThrow()
    expect((counts.get(id)?.total ?? 0) + Number(left)).toBe(expected)
  }
  for (const email of [EMAILS.admin, EMAILS.manager, EMAILS.organizationAdmin, EMAILS.user])
    await portal.signInByPassword({ email }, PASSWORD)
})

test('the demo is made in an empty database and nowhere else', async () => {
  const db = await freshDb()
  await seedPortal(db, { secrets, now: NOW, baseUrl })
  await expect(seedPortal(db, { secrets, now: NOW, baseUrl })).rejects.toThrow('never touches it')
})

test('PostgreSQL plans by what the demo made, not by how empty its tables were', async () => {
  if (engine === 'sqlite') return
  const db = await freshDb()
  const { secrets } = await openPortal({ db, mailbox: false })
  await sql`analyze`.execute(db)
  await seedPortal(db, { secrets, now: NOW, baseUrl })
  const known = sql<{ rows: number }>`select reltuples as rows from pg_class where oid = 'users'::regclass`
  expect((await known.execute(db)).rows[0]?.rows).toBeGreaterThan(3000)
})
