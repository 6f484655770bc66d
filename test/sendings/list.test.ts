import { expect, test } from 'vitest'
import { addMinutes, iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { cast, createOrganization } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

const NUMBERS = Array.from({ length: 103 }, (_, n) => n + 1000)

test('every sending can be found, page by page, the newest first, also when many came at one time', async () => {
  const portal = await openPortal()
  const { admin, harbour, olga } = await cast(portal.db)
  await insertSendings(portal, { created_by: admin.id, organization_id: null })
  const browser = await portal.signIn(admin)
  const first = await browser.visit('/sendings')
  const second = await first.follow('Older')
  const third = await second.follow('Older')
  const seen = [first, second, third].flatMap(({ text }) => text.match(/1,\d{3} invitations/g) ?? [])
  expect(seen.map((invitations) => Number(invitations.replace(/\D/g, '')))).toEqual(NUMBERS.toReversed())
  expect(first.text).toContain('103 sendings')
  expect(third.links()).not.toContain('Older')
  expect((await third.follow('Newer')).text).toBe(second.text)
  expect((await browser.visit('/sendings?page=no')).text).toBe(first.text)

  const hers = await portal.signIn(olga)
  expect((await hers.visit('/sendings')).text).toContain('Nothing has been sent yet')
  await insertSendings(portal, { created_by: olga.id, organization_id: harbour.id })
  expect((await hers.visit('/sendings')).text).toContain('103 sendings')
})

test('a list that fits on one page leads to no other', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  const list = await browser.visit('/sendings')
  expect(list.text).toContain('1 sending')
  expect([...list.links(), list.text].join()).not.toContain('Older')
})

test('a sending of one says whom it is for, to those who see that person today', async () => {
  const portal = await openPortal()
  const { admin, olga, bob, ada, elsewhere } = await castWithAnother(portal)
  const hers = await portal.signIn(olga)
  await (await hers.visit('/users')).check('Select Ada').press('Send invites')
  await (await hers.visit('/users')).check('Select Bob').press('Send invites')
  const links = async (browser: typeof hers) =>
    (await browser.visit('/sendings')).links().filter((link) => /^(Invitation|1 inv)/.test(link))
  expect(await links(hers)).toEqual(['Invitation to Bob', 'Invitation to Ada'])
  const own = await (await hers.visit('/sendings')).follow('Invitation to Ada')
  expect((await own.follow('Invitation to Ada')).path).toBe(`/users/${ada.id}`)

  const moved = { organization_id: elsewhere.id }
  await portal.db.updateTable('users').set(moved).where('id', '=', bob.id).execute()
  expect(await links(hers)).toEqual(['1 invitation', 'Invitation to Ada'])
  const unnamed = await (await hers.visit('/sendings')).follow('1 invitation')
  expect(unnamed.text).not.toContain('Bob')
  expect(await links(await portal.signIn(admin))).toEqual(['Invitation to Bob', 'Invitation to Ada'])
})

async function castWithAnother({ db }: Portal) {
  return { ...(await cast(db)), elsewhere: await createOrganization(db) }
}

/** Cancelled before anybody was invited; two of every minute. */
async function insertSendings(portal: Portal, whose: { created_by: string; organization_id: string | null }) {
  const rows = NUMBERS.map((expected, i) => {
    const at = iso(addMinutes(portal.now(), Math.floor(i / 2) - NUMBERS.length))
    return { id: newId(), ...whose, expected, created_at: at, expanded_at: at, cancelled_at: at }
  })
  await portal.db.insertInto('sendings').values(rows).execute()
}
