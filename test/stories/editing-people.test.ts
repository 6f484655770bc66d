import { expect, test } from 'vitest'
import { cast, createAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('an older page takes back nothing that somebody else changed meanwhile', async () => {
  const { first, second, stored, olga, lighthouse } = await twoAdministrators()
  const older = await first.visit(`/users/${olga.id}/edit`)
  await (await second.visit(`/users/${olga.id}/edit`))
    .select('Organisation', 'Lighthouse Press')
    .select('Role', 'Portal manager')
    .press('Save')
  const saved = await older.fill('Phone', '+353 91 555 0100').press('Save')
  expect(saved.flash).toBe('Saved.')
  expect(await stored()).toMatchObject({
    phone: '+353 91 555 0100',
    role: 'manager',
    organization_id: lighthouse.id,
  })
})

test('what both changed is refused beside its field; the second press writes over that and nothing else', async () => {
  const { first, second, stored, olga } = await twoAdministrators()
  const older = await first.visit(`/users/${olga.id}/edit`)
  await (await second.visit(`/users/${olga.id}/edit`))
    .fill('Name', 'Olga Nowak')
    .select('Role', 'Portal manager')
    .press('Save')
  const refused = await older.fill('Name', 'Olga Novak').select('Language', 'Polski').press('Save')
  expect([refused.status, refused.fieldError('Name')]).toEqual([
    422,
    'Somebody else changed this after you opened the page. Nothing is saved yet; save again to write over it.',
  ])
  expect([refused.value('Name'), refused.value('Language')], 'as typed').toEqual(['Olga Novak', 'pl'])
  expect(refused.value('Role'), 'as it is now').toBe('manager')
  expect(await stored()).toMatchObject({ name: 'Olga Nowak', locale: null })

  expect((await refused.press('Save')).flash).toBe('Saved.')
  expect(await stored()).toMatchObject({ name: 'Olga Novak', locale: 'pl', role: 'manager' })
})

test('a mistake on an older page does not make it a newer one', async () => {
  const { first, second, stored, olga } = await twoAdministrators()
  const older = await first.visit(`/users/${olga.id}/edit`)
  await (await second.visit(`/users/${olga.id}/edit`)).select('Role', 'Portal manager').press('Save')
  const refused = await older.fill('Phone', 'call me').press('Save')
  expect(refused.status).toBe(422)
  await refused.fill('Phone', '').press('Save')
  expect(await stored()).toMatchObject({ role: 'manager' })
})

async function twoAdministrators() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const first = await portal.signIn(people.admin)
  const second = await portal.signIn(await createAdmin(portal.db))
  const stored = () =>
    portal.db.selectFrom('users').selectAll().where('id', '=', people.olga.id).executeTakeFirstOrThrow()
  return { ...people, portal, first, second, stored }
}
