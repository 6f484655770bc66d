import { expect, test } from 'vitest'
import { migrate, migrations } from '#db/migrate.ts'
import type { Db } from '#db/schema.ts'
import { freshDatabaseUrl, freshDb, open } from '#test/support/db.ts'
import { createUser } from '#test/support/factories.ts'
import { runScript } from '#test/support/process.ts'

test('a first start makes every table from nothing', async () => {
  const db = open(await freshDatabaseUrl({ empty: true }))
  expect((await migrate(db)).map(({ status }) => status)).toEqual(
    Object.keys(migrations).map(() => 'Success'),
  )
  expect(await tables(db)).toEqual([
    'additions',
    'audit',
    'batch_requests',
    'batches',
    'brand_versions',
    'captured_mails',
    'images',
    'invitations',
    'known_browsers',
    'links',
    'mailboxes',
    'organization_brand_versions',
    'organization_domains',
    'organizations',
    'outbox',
    'rate_limits',
    'recovery_requests',
    'registrations',
    'reminders',
    'sending_exclusions',
    'sending_people',
    'sendings',
    'sessions',
    'settings',
    'sign_in_tries',
    'standings',
    'suppressions',
    'template_versions',
    'users',
    'webhook_events',
  ])
})

test('a later start changes nothing', async () => {
  const db = await freshDb()
  const ada = await createUser(db)
  expect(await migrate(db)).toEqual([])
  expect(await db.selectFrom('users').selectAll().execute()).toEqual([ada])
})

test('several first starts at once all succeed', async () => {
  const url = await freshDatabaseUrl({ empty: true })
  const starts = await Promise.all([1, 2, 3].map(() => runScript('test/db/start.ts', url)))
  expect(starts).toEqual(starts.map(() => ({ code: 0, signal: null, output: '' })))
  expect(await migrate(open(url))).toEqual([])
})

test('a first start that is killed half-way is made good by the next one', async () => {
  const url = await freshDatabaseUrl({ empty: true })
  expect(await runScript('test/db/start.ts', url, 'killed')).toMatchObject({ signal: 'SIGKILL' })

  const db = open(url)
  expect((await migrate(db)).map(({ status }) => status)).toEqual(
    Object.keys(migrations).map(() => 'Success'),
  )
  await createUser(db)
})

test('an update that is killed half-way leaves the data as it was, and the next start finishes it', async () => {
  const url = await freshDatabaseUrl()
  const before = open(url)
  const ada = await createUser(before)
  expect(await runScript('test/db/start.ts', url, 'updated', 'killed')).toMatchObject({ signal: 'SIGKILL' })

  expect(await tables(before)).not.toContain('half_done')
  expect(await runScript('test/db/start.ts', url, 'updated')).toEqual({ code: 0, signal: null, output: '' })

  expect(await tables(before)).toContain('half_done')
  expect(await before.selectFrom('users').selectAll().execute()).toEqual([ada])
})

test('a database of a newer release is refused in so many words and left alone', async () => {
  const url = await freshDatabaseUrl()
  await runScript('test/db/start.ts', url, 'updated')
  const db = open(url)
  await expect(migrate(db)).rejects.toThrow('made by a newer release (it has the change 9999_newer')
  expect(await tables(db)).toContain('half_done')
})

async function tables(db: Db) {
  return (await db.introspection.getTables()).map(({ name }) => name).sort()
}
