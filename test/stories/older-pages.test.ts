import { expect, test } from 'vitest'
import { domainsOf } from '#src/organizations/domains.ts'
import { cast, createAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const OVERTAKEN =
  'Somebody else changed this after you opened the page. Nothing is saved yet; save again to write over it.'

test('an older page of an organization takes back nothing that somebody else changed meanwhile', async () => {
  const { portal, first, second, page, stored, harbour } = await twoAdministrators()
  const older = await first.visit(page)
  await (await second.visit(page))
    .fill('Allowed domains', 'harbour.example, pier.example')
    .select('Language', 'Deutsch')
    .press('Save')
  expect((await older.fill('Phone', '+353 91 555 0100').press('Save')).flash).toBe('Saved.')
  expect(await stored()).toMatchObject({ phone: '+353 91 555 0100', locale: 'de' })
  expect(await domainsOf(portal.db, harbour.id)).toEqual(['harbour.example', 'pier.example'])
})

test('what both changed of an organization is refused beside its field, and saved by the second press', async () => {
  const { portal, first, second, page, stored, harbour } = await twoAdministrators()
  const older = await first.visit(page)
  await (await second.visit(page))
    .fill('Allowed domains', 'harbour.example')
    .fill('Name', 'Hafen')
    .press('Save')
  const refused = await older.fill('Allowed domains', 'pier.example').press('Save')
  expect([refused.status, refused.fieldError('Allowed domains')]).toEqual([422, OVERTAKEN])
  expect([refused.value('Allowed domains'), refused.value('Name')], 'as typed, and as it is now').toEqual([
    'pier.example',
    'Hafen',
  ])
  expect(await domainsOf(portal.db, harbour.id)).toEqual(['harbour.example'])

  expect((await refused.press('Save')).flash).toBe('Saved.')
  expect(await domainsOf(portal.db, harbour.id)).toEqual(['pier.example'])
  expect(await stored()).toMatchObject({ name: 'Hafen' })
})

test('a name that the portal set right meanwhile stays when somebody saves an older page of themselves', async () => {
  const { portal, first, olga } = await twoAdministrators()
  const hers = await portal.signIn(olga)
  const older = await hers.visit('/profile')
  const edit = await first.visit(`/users/${olga.id}/edit`)
  await edit.fill('Name', 'Olga Nowak').press('Save')
  const saved = await older.fill('Phone', '+48 22 555 0100').press('Save profile')
  expect([saved.value('Name'), saved.value('Phone')]).toEqual(['Olga Nowak', '+48 22 555 0100'])

  const refused = await older.fill('Name', 'Olga Novak').press('Save profile')
  expect([refused.status, refused.fieldError('Name')]).toEqual([422, OVERTAKEN])
  expect((await refused.press('Save profile')).value('Name')).toBe('Olga Novak')
})

async function twoAdministrators() {
  const portal = await openPortal()
  const { admin, harbour, olga } = await cast(portal.db)
  const first = await portal.signIn(admin)
  const second = await portal.signIn(await createAdmin(portal.db))
  const stored = () =>
    portal.db.selectFrom('organizations').selectAll().where('id', '=', harbour.id).executeTakeFirstOrThrow()
  return { portal, first, second, page: `/organizations/${harbour.id}`, stored, harbour, olga }
}
