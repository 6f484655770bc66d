import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate, migrations } from '#db/migrate.ts'
import { freshDatabaseUrl, open } from '#test/support/db.ts'
import { createActiveUser } from '#test/support/factories.ts'

test('mails that were there before people could register keep whom they are for', async () => {
  const db = open(await freshDatabaseUrl({ empty: true }))
  const before = Object.entries(migrations).filter(([name]) => name < '0014_registrations')
  await migrate(db, Object.fromEntries(before))
  const user = await createActiveUser(db)
  const mailbox = {
    id: 'm',
    name: 'm',
    address: 'm@example.org',
    transport: 'capture' as const,
    created_at: '',
  }
  await db.insertInto('mailboxes').values(mailbox).execute()
  const mail = { kind: 'password_changed' as const, lane: 0, mailbox_id: 'm', to: user.email, locale: 'en' }
  const more = { template_version: '', state: 'waiting' as const, attempts: 0, due_at: '', created_at: '' }
  const row = { id: 'old', user_id: user.id, ...mail, ...more }
  await db.insertInto('outbox').values(row).execute()
  await migrate(db)
  expect(await db.selectFrom('outbox').selectAll().executeTakeFirst()).toMatchObject(row)

  await db
    .insertInto('outbox')
    .values({ ...row, id: 'new', user_id: null })
    .execute()
  const nobody = db
    .insertInto('outbox')
    .values({ ...row, id: 'wrong', user_id: 'nobody' })
    .execute()
  await expect(nobody).rejects.toThrow(/foreign key|FOREIGN KEY/)
  await db.deleteFrom('users').where('id', '=', user.id).execute()
  const { rows } = await sql<{ id: string }>`select id from outbox`.execute(db)
  expect(rows).toEqual([{ id: 'new' }])
})
