import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const LIST = `Ada Lindqvist <ada@example.org>; "Öberg, Åsa" <asa@example.org>
olga@example.org	not-an-address
dora@example.org, DORA@example.org`

test('one person is added and invited at once, in their own language', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const page = await (await portal.signIn(admin)).visit('/users/new')
  const person = await page
    .fill('Name', 'Dora Maar')
    .fill('Email address', ' Dora@Example.ORG ')
    .select('Organisation', 'Harbour Trust')
    .select('Language', 'Deutsch')
    .press('Add this person')
  expect(person.heading).toBe('Dora Maar')
  expect(person.flash).toContain('Dora Maar is in the list')
  expect(person.text).toContain('Not invited')
  expect(await portal.deliverMail()).toBe(0)

  const sending = await person.press('Send invitation')
  expect(sending.heading).toBe('Sending 1 invitation')
  expect(await portal.deliverMail()).toBe(1)
  const mail = await portal.mailTo('dora@example.org')
  expect(mail.html).toContain('lang="de"')
  expect((await portal.guest().visit(mail.link)).locale).toBe('de')
})

test('several are pasted, looked over, added and invited in one go', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const form = await (await portal.signIn(admin)).visit('/users/several')
  const preview = await form
    .fill('Email addresses', LIST)
    .select('Organisation', 'Harbour Trust')
    .press('Check the list')
  expect(preview.heading).toBe('Check the list')
  expect(preview.text).toContain('6 lines')
  expect(preview.row('ada@example.org')).toContain('Known')
  expect(preview.row('asa@example.org')).toMatch(/Öberg, Åsa.*New/)
  expect(preview.row('olga@example.org')).toContain('Already active')
  expect(preview.row('not-an-address')).toContain('Not an address')
  expect(preview.row('Stands in an earlier line too')).toContain('Repeated')
  expect(await portal.db.selectFrom('users').select('id').where('name', '=', 'dora').execute()).toEqual([])

  const sending = await preview.choose('Now').press('Add 3 people')
  expect(sending.path).toMatch(/^\/sendings\//)
  expect(sending.flash).toContain('2 people added. 3 invitations on the way. 3 lines left alone.')
  expect(await portal.deliverMail()).toBe(3)
  for (const email of [ada.email, 'asa@example.org', 'dora@example.org'])
    expect((await portal.guest().visit((await portal.mailTo(email)).link)).status).toBe(200)
})

test('the organization that people are added to from its page stays chosen for several of them', async () => {
  const portal = await openPortal()
  const { admin, harbour } = await cast(portal.db)
  const page = await (await portal.signIn(admin)).visit(`/organizations/${harbour.id}`)
  const one = await page.follow('Add people')
  const several = await one.press('Several people')
  expect([one.value('Organisation'), several.value('Organisation')]).toEqual([harbour.id, harbour.id])
  const refused = await several.press('Check the list')
  expect((await refused.press('One person')).value('Organisation')).toBe(harbour.id)
  const preview = await several.fill('Email addresses', 'dora@example.org').press('Check the list')
  await preview.press('Add')
  const dora = portal.db.selectFrom('users').select('organization_id').where('email', '=', 'dora@example.org')
  expect(await dora.execute()).toEqual([{ organization_id: harbour.id }])
})

test('later is a good answer: people are added, nothing is sent', async () => {
  const portal = await openPortal()
  const form = await (await portal.admin()).visit('/users/several')
  const preview = await form.fill('Email addresses', 'a@example.org b@example.org').press('Check the list')
  const list = await preview.uncheck('Take line 2').choose('Later').press('Add')
  expect(list.flash).toContain('1 person added. No invitation was sent. 1 line left alone.')
  expect(list.row('a@example.org')).toContain('Not invited')
  expect(list.has('b@example.org')).toBe(false)
  expect(await portal.deliverMail()).toBe(0)
})

test('whoever goes back from the preview finds what they had pasted and chosen', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const form = await (await portal.signIn(admin)).visit('/users/several')
  const preview = await form
    .fill('Email addresses', LIST)
    .select('Organisation', 'Harbour Trust')
    .select('Language', 'Deutsch')
    .press('Check the list')
  const again = await preview.press('Back')
  expect([again.status, again.heading]).toEqual([200, form.heading])
  expect(again.value('Email addresses').split(/\s+/)).toEqual(LIST.split(/\s+/))
  const checked = await again.press('Check the list')
  expect(checked.text).toContain('for Harbour Trust')
  expect((await checked.choose('Later').press('Add 3 people')).flash).toContain('2 people added')
  const dora = portal.db.selectFrom('users').select('locale').where('email', '=', 'dora@example.org')
  expect(await dora.executeTakeFirst()).toEqual({ locale: 'de' })
})

test('the address of the preview, opened without a list, leads to the form', async () => {
  const portal = await openPortal()
  const page = await (await portal.admin()).visit('/users/several/preview')
  expect([page.status, page.path]).toEqual([200, '/users/several'])
})

test('without a mailbox people are added all the same, and the page says what was done and what was not', async () => {
  const portal = await openPortal({ mailbox: false })
  const { admin, ada } = await cast(portal.db)
  const form = await (await portal.signIn(admin)).visit('/users/several')
  const preview = await form
    .fill('Email addresses', `${ada.email} dora@example.org eve@example.org`)
    .press('Check the list')
  const stuck = await preview.choose('Now').press('Add 3 people')
  expect([stuck.status, stuck.heading]).toEqual([409, 'Nothing was sent'])
  expect(stuck.text).toContain('2 people added. No invitation was sent.')
  expect(stuck.text).not.toContain('unchanged')
  expect((await stuck.browser.visit('/users')).row('dora@example.org')).toContain('Not invited')
  expect(await portal.db.selectFrom('invitations').selectAll().execute()).toEqual([])
})

test('a line that cannot be taken any more at the confirmation is counted, and stops nobody', async () => {
  const portal = await openPortal()
  const { admin, lighthouse } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const form = await browser.visit('/users/several')
  const preview = await form
    .fill('Email addresses', 'a@example.org b@example.org')
    .select('Organisation', 'Harbour Trust')
    .press('Check the list')

  const other = await browser.visit('/users/new')
  await other
    .fill('Name', 'Quicker')
    .fill('Email address', 'a@example.org')
    .select('Organisation', 'Lighthouse Press')
    .press('Add this person')
  const done = await preview.choose('Later').press('Add')
  expect(done.flash).toContain('1 person added. No invitation was sent. 1 line left alone.')
  const quicker = await portal.db.selectFrom('users').selectAll().where('name', '=', 'Quicker').execute()
  expect(quicker.map((user) => user.organization_id)).toEqual([lighthouse.id])
})

test.each([
  ['nothing', '   ', 'Paste at least one'],
  ['only separators', ', ;', 'Paste at least one'],
  ['too many lines', Array.from({ length: 1001 }, (_, i) => `a${i}@example.org`).join('\n'), 'Up to 1,000'],
])('pasting %s is refused beside the field, and what was typed stays', async (_what, emails, sentence) => {
  const portal = await openPortal()
  const form = await (await portal.admin()).visit('/users/several')
  const refused = await form.fill('Email addresses', emails).press('Check the list')
  expect(refused.status).toBe(422)
  expect(refused.fieldError('Email addresses')).toContain(sentence)
  expect(refused.value('Email addresses').split(/\s+/)).toEqual(emails.split(/\s+/))
})

test('a confirmation that never had a preview is held to the same limits', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const page = await browser.visit('/users/several')
  const form_token = page.formToken
  const emails = Array.from({ length: 1001 }, (_, i) => `a${i}@example.org`).join('\n')
  const refused = await browser.post('/users/several', {
    form_token,
    emails,
    organization_id: '',
    locale: '',
    take: '1',
  })
  expect([refused.status, refused.fieldError('Email addresses')]).toEqual([
    422,
    expect.stringContaining('1,000'),
  ])
  expect(await portal.db.selectFrom('users').select('id').where('role', '=', 'user').execute()).toEqual([])
})

test('an organization administrator pastes a stranger’s address and learns nothing', async () => {
  const portal = await openPortal()
  const { olga, charlie } = await cast(portal.db)
  const form = await (await portal.signIn(olga)).visit('/users/several')
  const preview = await form
    .fill('Email addresses', `${charlie.email} new@example.org`)
    .press('Check the list')
  expect(preview.row(charlie.email).replaceAll('charlie', 'x')).toBe(
    preview.row('new@example.org').replaceAll('new', 'x').replaceAll('2', '1'),
  )
  const done = await preview.choose('Now').press('Add')
  expect(done.flash).toContain('1 person added. 1 invitation on the way. 1 line left alone.')
  await portal.deliverMail()
  await expect(portal.mailTo(charlie.email)).rejects.toThrow('No mail to')
})
