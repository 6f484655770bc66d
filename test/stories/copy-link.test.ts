import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

const CHOSEN = 'copper meadow thimble'

test('an administrator is shown a link once, which counts as sending, and it brings the person in', async () => {
  const { portal, people, page } = await onPageOfAda()
  const asked = await page.follow('Copy link…')
  expect(asked.text).toContain('the earlier link stops working')
  expect(asked.text).not.toContain('/invite/')
  const shown = await asked.press('Show the link')
  expect(shown.status).toBe(200)
  expect(shown.headers.get('cache-control')).toBe('no-store')
  expect(shown.text).toContain('It is shown only now')
  const link = shown.value('Link')
  expect(link).toMatch(/^http:\/\/localhost:3000\/invite\/[\w-]{75}$/)
  expect(() => shown.fill('Link', 'x')).toThrow('read-only')
  expect(await portal.deliverMail()).toBe(0)

  const person = await page.reload()
  expect(person.text).toContain('Link shown to Admin')
  expect(person.text).toContain('The link was shown, and it has not been opened')
  expect(person.text).not.toContain('Nothing arrived?')
  expect(person.dom.querySelector('.head .status')?.text).toBe('Link shown')
  const row = (await page.browser.visit('/users?status=sent')).row('Ada')
  expect(row).toContain('Link shown')
  expect(row).not.toContain('Sent')
  const choosing = await (await portal.guest().visit(link)).press('Create your password')
  const home = await choosing.fill('Password', CHOSEN).press('Save password and go in')
  expect(home.flash).toContain('Your password is saved')
  const [line] = await portal.db
    .selectFrom('audit')
    .selectAll()
    .where('action', '=', 'invitation.link_shown')
    .execute()
  expect(line).toMatchObject({ actor_id: people.admin.id, subject_id: people.ada.id })
})

test('who was shown the link of somebody does not come in by it as the administrator that this person was made later', async () => {
  const portal = await openPortal()
  const { admin, olga, ada } = await cast(portal.db)
  const theirs = await (await portal.signIn(olga)).visit(`/users/${ada.id}`)
  const link = (await show(theirs)).value('Link')
  const choosing = await (await portal.guest().visit(link)).press('Create your password')

  const made = await (await (await portal.signIn(admin)).visit(`/users/${ada.id}`)).press(
    'Make administrator of the organisation',
  )
  expect(made.flash).toBe('Saved. The earlier invitation has ended. No new one has been sent yet.')
  expect((await portal.guest().visit(link)).status).toBe(410)
  expect((await choosing.fill('Password', CHOSEN).press('Save password and go in')).status).toBe(410)
})

test('the link in an earlier mail ends, and the next one ends this', async () => {
  const { portal, people, page } = await onPageOfAda()
  await page.press('Send invitation')
  await portal.deliverMail()
  const { link: mailed } = await portal.mailTo(people.ada.email)
  const first = (await show(page)).value('Link')
  expect((await portal.guest().visit(mailed)).heading).toBe('This link was replaced by a newer one')
  const second = (await show(page)).value('Link')
  expect(second).not.toBe(first)
  expect((await portal.guest().visit(first)).heading).toBe('This link was replaced by a newer one')
  expect((await portal.guest().visit(second)).status).toBe(200)
  await (await page.reload()).press('Send a new invitation')
  await portal.deliverMail()
  expect((await page.reload()).text).toContain('Nothing arrived?')
})

test('the page that shows it, loaded again, makes no second link, and says where there is another one', async () => {
  const { portal, people, page } = await onPageOfAda()
  const asked = await page.follow('Copy link…')
  const pages = await Promise.all([1, 2, 3].map(() => asked.press('Show the link')))
  const [shown, ...others] = pages.filter((page) => page.heading === 'The link for Ada')
  expect(others).toEqual([])
  const link = shown!.value('Link')
  const history = () => portal.db.selectFrom('audit').select('id').execute()
  const before = await history()
  const again = await asked.press('Show the link')
  expect([again.path, again.flash]).toEqual([
    `/users/${people.ada.id}`,
    'Nothing was done: that link was shown already. “Copy link…” makes another one.',
  ])
  expect(await history()).toEqual(before)
  expect((await portal.guest().visit(link)).status).toBe(200)
  expect(await portal.db.selectFrom('invitations').select('id').execute()).toHaveLength(1)
  expect((await show(page)).value('Link')).not.toBe(link)
})

test('no address shows it again, and what is stored opens nothing', async () => {
  const { portal, people, page } = await onPageOfAda()
  const token = (await show(page)).value('Link').split('/').at(-1)!
  for (const path of [`/users/${people.ada.id}`, `/users/${people.ada.id}/link`, '/users', '/sendings'])
    expect((await page.browser.visit(path)).html, path).not.toContain(token)
  for (const table of ['invitations', 'audit', 'outbox', 'users'] as const)
    expect(JSON.stringify(await portal.db.selectFrom(table).selectAll().execute())).not.toContain(token)
})

test('it ends like any other', async () => {
  const { portal, people, page } = await onPageOfAda()
  const link = (await show(page)).value('Link')
  portal.later({ days: 15 })
  expect((await portal.guest().visit(link)).heading).toBe('This invitation has ended')
  const list = await (await portal.signIn(people.admin)).visit('/users?status=expired')
  expect(list.text).toContain('Ada')
})

test('there is none for people who are in, deactivated or out of sight, and none for managers', async () => {
  const { portal, people, page } = await onPageOfAda()
  const form_token = page.formToken
  const posted = async (id: string) => (await page.browser.post(`/users/${id}/link`, { form_token })).status
  expect((await page.browser.visit(`/users/${people.olga.id}`)).links()).not.toContain('Copy link…')
  expect(await posted(people.olga.id)).toBe(409)
  await portal.db
    .updateTable('users')
    .set({ deactivated_at: '2026-01-01T00:00:00.000Z' })
    .where('id', '=', people.bob.id)
    .execute()
  expect(await posted(people.bob.id)).toBe(409)

  const olga = await portal.signIn(people.olga)
  const own = await show(await olga.visit(`/users/${people.ada.id}`))
  expect(own.value('Link')).toContain('/invite/')
  const token = own.formToken
  for (const id of [people.charlie.id, people.admin.id]) {
    expect((await olga.post(`/users/${id}/link`, { form_token: token })).status).toBe(404)
    expect((await olga.visit(`/users/${id}/link`)).status).toBe(404)
  }

  await portal.db
    .updateTable('users')
    .set({ role: 'manager', organization_id: null, organization_admin_at: null })
    .where('id', '=', people.olga.id)
    .execute()
  const manager = await portal.signIn(people.olga)
  const ada = await manager.visit(`/users/${people.ada.id}`)
  expect(ada.status).toBe(200)
  expect(ada.links()).not.toContain('Copy link…')
  const before = await portal.db.selectFrom('invitations').select('id').execute()
  const refused = await manager.post(`/users/${people.ada.id}/link`, { form_token: ada.formToken })
  expect(refused.status).toBe(404)
  expect(await portal.db.selectFrom('invitations').select('id').execute()).toEqual(before)
})

type Page = Awaited<ReturnType<ReturnType<Portal['guest']>['visit']>>

async function show(page: Page) {
  return (await (await page.reload()).follow('Copy link…')).press('Show the link')
}

async function onPageOfAda() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const page = await (await portal.signIn(people.admin)).visit(`/users/${people.ada.id}`)
  return { portal, people, page }
}
