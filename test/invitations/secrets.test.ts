import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { CHOSEN } from './invited.ts'

test('nothing that lets somebody in stands in any row of any table', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const administrator = await portal.signIn(admin)
  await (await administrator.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const token = link.replace(/.*\//, '')

  const guest = portal.guest()
  const choosing = await (await guest.visit(link)).press('Create your password')
  const claim = guest.cookies.value('claim') ?? ''
  const known = [token, claim, administrator.cookies.value('session') ?? '']
  expect(known.every((secret) => secret.length >= 43)).toBe(true)
  await expectNowhere(portal.db, known)

  await choosing.fill('Password', CHOSEN).press('Save password and go in')
  await portal.deliverMail()
  await expectNowhere(portal.db, [...known, guest.cookies.value('session') ?? '', CHOSEN])
})

async function expectNowhere(db: Db, secrets: string[]) {
  const forms = secrets.flatMap((secret) => [
    secret,
    Buffer.from(secret, 'base64url').toString('hex'),
    Buffer.from(secret, 'base64url').toString('base64').replace(/=+$/, ''),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ])
  for (const [table, rows] of await everything(db))
    for (const form of forms) expect(rows.includes(form), `${table} holds a secret`).toBe(false)
}

/** Every table that there is, also those that come later. */
async function everything(db: Db) {
  const tables = (await db.introspection.getTables()).map(({ name }) => name)
  expect(tables).toEqual(
    expect.arrayContaining(['invitations', 'sessions', 'outbox', 'batches', 'captured_mails']),
  )
  const contents: [string, string][] = []
  for (const table of tables) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(db)
    contents.push([table, JSON.stringify(rows)])
  }
  return contents
}
