import { expect, test } from 'vitest'
import { sendRecoveryLink } from '#src/recovery/send-link.ts'
import { deactivateOrganization } from '#src/users/deactivate-organization.ts'
import { openByIndex } from '#test/support/db.ts'
import { createActiveUser, createAdmin, createOrganization } from '#test/support/factories.ts'
import { whileHolding } from '#test/support/locks.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

test('while mails with links are being claimed their organization is deactivated: neither waits for ever', async () => {
  const portal = await openPortal({ db: await openByIndex() })
  const { db, secrets, now } = portal
  const by = viewerOf(await createAdmin(db))
  const { id: organization_id } = await createOrganization(db)
  const people = []
  for (const _ of 'abc') people.push(await createActiveUser(db, { organization_id }))
  // The first of them last, so that the order of the people is not that of the links.
  for (const { id } of people.toReversed())
    expect(await sendRecoveryLink(db, { userId: id, by, secrets, now: now() })).toMatchObject({ ok: true })

  const middle = people[1]!.id
  const ends = await whileHolding(
    db,
    (trx) => trx.updateTable('links').set({ made_by: by.id }).where('user_id', '=', middle).execute(),
    [portal.deliverMail, () => deactivateOrganization(db, { id: organization_id, by, now: now() })],
  )
  expect(ends).toMatchObject([{ status: 'fulfilled' }, { value: { ok: true } }])
})
