import { expect, test } from 'vitest'
import { cast, createActiveUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('a mistyped address of somebody who is not invited yet is corrected, and nothing is sent', async () => {
  const { portal, browser, ada } = await asAdministrator()
  const saved = await (await browser.visit(`/users/${ada.id}/edit`))
    .fill('Email address', ' Ada.L@Example.ORG ')
    .press('Save')
  expect([saved.path, saved.flash]).toEqual([`/users/${ada.id}`, 'Saved.'])
  expect(saved.text).toContain('ada.l@example.org')
  expect(await portal.deliverMail()).toBe(0)
  await saved.press('Send invitation')
  await portal.deliverMail()
  const { link } = await portal.mailTo('ada.l@example.org')
  expect((await portal.guest().visit(link)).status).toBe(200)
})

test('a link that went to a mistyped address ends with it, and the page offers the invitation to the right one', async () => {
  const { portal, browser, admin, ada } = await asAdministrator()
  await (await browser.visit(`/users/${ada.id}`)).press('Send invitation')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const stranger = await (await portal.guest().visit(link)).press('Create your password')
  expect(stranger.path).toBe('/set-password')

  const form = await browser.visit(`/users/${ada.id}/edit`)
  expect(form.text).toContain('the earlier invitation ends')
  const saved = await form.fill('Email address', 'ada.l@example.org').press('Save')
  expect(saved.flash).toBe('Saved. The earlier invitation has ended. No new one has been sent yet.')
  expect((await portal.guest().visit(link)).status).toBe(410)
  expect((await stranger.reload()).status).toBe(410)
  expect(await portal.deliverMail()).toBe(0)

  await saved.press('Send a new invitation')
  await portal.deliverMail()
  expect((await portal.guest().visit((await portal.mailTo('ada.l@example.org')).link)).status).toBe(200)
  const line = await portal.db
    .selectFrom('audit')
    .selectAll()
    .where('action', '=', 'user.email_corrected')
    .executeTakeFirstOrThrow()
  expect(line).toMatchObject({ actor_id: admin.id, subject_id: ada.id })
  expect(JSON.parse(line.particulars)).toEqual({ from: ada.email, to: 'ada.l@example.org' })
})

test('an invitation that has not left yet does not leave to the earlier address', async () => {
  const { portal, browser, ada } = await asAdministrator()
  await (await browser.visit(`/users/${ada.id}`)).press('Send invitation')
  await (await browser.visit(`/users/${ada.id}/edit`)).fill('Email address', 'a@example.org').press('Save')
  expect(await portal.deliverMail()).toBe(0)
})

test('what else is changed on that page leaves the invitation alone', async () => {
  const { portal, browser, ada } = await asAdministrator()
  await (await browser.visit(`/users/${ada.id}`)).press('Send invitation')
  const form = await browser.visit(`/users/${ada.id}/edit`)
  expect((await form.fill('Phone', '+353 91 555 0100').press('Save')).flash).toBe('Saved.')
  expect(await portal.deliverMail()).toBe(1)
  expect((await portal.guest().visit((await portal.mailTo(ada.email)).link)).status).toBe(200)
})

test.each([
  ['bob@example.org', 'has this address already'],
  ['bob@@example.org', 'looks like name@example.org'],
  ['', 'Something is needed here'],
])('“%s” is refused beside the field, and everything stays as typed', async (email, sentence) => {
  const { portal, browser, ada } = await asAdministrator()
  const form = await browser.visit(`/users/${ada.id}/edit`)
  const refused = await form.fill('Name', 'Ada L').fill('Email address', email).press('Save')
  expect([refused.status, refused.fieldError('Email address')]).toEqual([
    422,
    expect.stringContaining(sentence),
  ])
  expect([refused.value('Email address'), refused.value('Name')]).toEqual([email, 'Ada L'])
  const found = portal.db.selectFrom('users').select(['name', 'email']).where('id', '=', ada.id)
  expect(await found.execute()).toEqual([{ name: 'Ada', email: ada.email }])
})

test('an organization administrator gives addresses of its domains only, and learns nothing about others', async () => {
  const { portal, olga, ada, harbour, charlie } = await asAdministrator()
  const browser = await portal.signIn(olga)
  const form = await browser.visit(`/users/${ada.id}/edit`)
  const taken = await form.fill('Email address', charlie.email).press('Save')
  expect(taken.fieldError('Email address')).toContain('cannot be added here')
  await portal.db
    .insertInto('organization_domains')
    .values({ domain: 'harbour.example', organization_id: harbour.id })
    .execute()
  const elsewhere = await form.fill('Email address', 'ada@elsewhere.example').press('Save')
  expect(elsewhere.fieldError('Email address')).toContain('takes other addresses only')
  expect((await form.fill('Email address', 'ada@harbour.example').press('Save')).flash).toBe('Saved.')
})

test('whoever is in changes their address themselves, also on a page that was opened before', async () => {
  const { portal, browser, ada, bob } = await asAdministrator()
  const older = await browser.visit(`/users/${ada.id}/edit`)
  const { password_hash, password_set_at } = await createActiveUser(portal.db)
  await portal.db
    .updateTable('users')
    .set({ password_hash, password_set_at })
    .where('id', 'in', [ada.id, bob.id])
    .execute()
  const form = await browser.visit(`/users/${bob.id}/edit`)
  expect(() => form.fill('Email address', 'b@example.org')).toThrow('No field')

  const refused = await older.fill('Name', 'Ada L').fill('Email address', 'a@example.org').press('Save')
  expect([refused.status, refused.alert]).toEqual([
    422,
    'This person is in by now, so only they can change their address, in their profile.',
  ])
  const saved = await refused.press('Save')
  expect([saved.heading, saved.flash]).toEqual(['Ada L', 'Saved.'])
  expect(saved.text).toContain(ada.email)
})

async function asAdministrator() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  return { ...people, portal, browser: await portal.signIn(people.admin) }
}
