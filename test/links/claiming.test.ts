import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { addDays } from '#src/clock.ts'
import { parseEmail } from '#src/email.ts'
import { forgetOldLinks } from '#src/links/clean-up.ts'
import { makeLink } from '#src/links/make.ts'
import { writeTo } from '#src/outbox/write-to.ts'
import { sendRecoveryLink } from '#src/recovery/send-link.ts'
import { deactivateUser } from '#src/users/deactivate.ts'
import { deactivateOrganization } from '#src/users/deactivate-organization.ts'
import { engine, openByIndex } from '#test/support/db.ts'
import { createActiveUser, createAdmin, createOrganization } from '#test/support/factories.ts'
import { whileHolding } from '#test/support/locks.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

type User = Awaited<ReturnType<typeof createActiveUser>>

test('while mails with links are being claimed their organization is deactivated: neither waits for ever', async () => {
  const { portal, db, by, now, reset } = await desk()
  const { id: organization_id } = await createOrganization(db)
  const people = []
  for (const _ of 'abc') people.push(await createActiveUser(db, { organization_id }))
  // The first of them last, so that the order of the people is not that of the links.
  for (const person of people.toReversed()) await reset(person)

  const ends = await whileHolding(db, held('user_id', people[1]!.id), [
    portal.deliverMail,
    () => deactivateOrganization(db, { id: organization_id, by, now }),
  ])
  expect(ends).toMatchObject([{ status: 'fulfilled' }, { value: { ok: true } }])
})

test('while links of two kinds are being claimed somebody with one of each is deactivated: neither waits for ever', async () => {
  const { portal, db, by, now, reset, confirm } = await desk()
  const [ada, bob, charlie] = [
    await createActiveUser(db),
    await createActiveUser(db),
    await createActiveUser(db),
  ]
  // Those for a new password are claimed first, as the first of them is the oldest mail.
  await reset(ada)
  const change = await confirm(charlie)
  await confirm(bob)
  await reset(bob)
  const ends = await whileHolding(db, held('id', change), [
    portal.deliverMail,
    () => deactivateUser(db, { id: bob.id, by, now }),
  ])
  expect(ends).toMatchObject([{ status: 'fulfilled' }, { value: { ok: true } }])
})

test('a link that somebody holds leaves a moment later, and nobody waits for it', async () => {
  const { portal, db, reset } = await desk()
  const [ada, bob] = [await createActiveUser(db), await createActiveUser(db)]
  await reset(ada)
  await reset(bob)
  const { delivering } = await db.transaction().execute(async (trx) => {
    await held('user_id', ada.id)(trx)
    const delivering = portal.deliverMail()
    // SQLite has one writer, for whom everybody waits.
    if (engine === 'postgres') expect(await delivering).toBe(1)
    return { delivering }
  })
  await delivering
  portal.later({ minutes: 1 })
  await portal.deliverMail()
  const sent = await db.selectFrom('outbox').select('user_id').where('state', '=', 'sent').execute()
  expect(sent.map((mail) => mail.user_id).sort()).toEqual([ada.id, bob.id])
})

test('an old link that somebody holds is forgotten another day, and nobody waits for it', async () => {
  const { db, now, reset } = await desk()
  const [ada, bob] = [await createActiveUser(db), await createActiveUser(db)]
  await reset(ada)
  await reset(bob)
  const forget = () => forgetOldLinks(db, { now: addDays(now, 91) })
  const links = () => db.selectFrom('links').select('user_id').execute()
  const { forgetting } = await db.transaction().execute(async (trx) => {
    await held('user_id', ada.id)(trx)
    const forgetting = forget()
    if (engine === 'sqlite') return { forgetting }
    await forgetting
    expect(await links()).toEqual([{ user_id: ada.id }])
    return { forgetting }
  })
  await forgetting
  await forget()
  expect(await links()).toEqual([])
})

/** From which two kinds of links are sent, in a database where rows are found as in a large one. */
async function desk() {
  const portal = await openPortal({ db: await openByIndex() })
  const { db, secrets, now: clock } = portal
  const now = clock()
  const by = viewerOf(await createAdmin(db))
  const reset = async ({ id }: User) =>
    expect(await sendRecoveryLink(db, { userId: id, by, secrets, now })).toMatchObject({ ok: true })
  const confirm = (user: User) =>
    db.transaction().execute(async (trx) => {
      const email = parseEmail(`new-${user.email}`)!
      const aboutId = await makeLink(trx, { purpose: 'email_change', user, email, secrets, now })
      await writeTo(trx, { kind: 'email_change', userId: user.id, to: email.canonical, aboutId, now })
      return aboutId
    })
  return { portal, db, by, now, reset, confirm }
}

function held(column: 'id' | 'user_id', value: string) {
  return (trx: Db) => trx.updateTable('links').set({ made_by: null }).where(column, '=', value).execute()
}
