import { expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { openRegistering, press, registered } from '#test/registrations/registering.ts'
import { createActiveUser, createOrganization, createOrganizationAdmin } from '#test/support/factories.ts'

test('while the setting is off, as it is at first, there is no such door', async () => {
  const { portal, people } = await openRegistering({ registration: 'off' })
  const guest = portal.guest()
  expect((await guest.visit('/sign-in')).links()).not.toContain('No invitation? Register')
  for (const path of ['/register', '/register/x']) expect((await guest.visit(path)).status, path).toBe(404)
  expect((await guest.post('/register', { name: 'Eve', email: 'eve@example.org' })).status).toBe(404)
  expect((await guest.post('/register/x')).status).toBe(404)
  expect((await (await portal.signIn(people.admin)).visit('/registrations')).text).toContain(
    'Nobody is waiting',
  )
  expect(await portal.db.selectFrom('registrations').selectAll().execute()).toEqual([])
})

test('switched off meanwhile: a link brings nobody in and says whom to ask, and who waits is still decided upon', async () => {
  const { portal, people } = await openRegistering({ approval: 'on' })
  const { db } = portal
  await press(portal, await registered(portal, 'waits@example.org', 'Wanda'))
  const link = await registered(portal, 'eve@example.org')
  const turn = (registration: 'on' | 'off') =>
    writeSetting(db, 'registration', registration, { by: people.admin, now: portal.now() })
  await turn('off')
  for (const page of [await portal.guest().visit(link), (await press(portal, link)).page]) {
    expect([page.status, page.heading]).toEqual([410, 'This link is no longer valid'])
    expect(page.text).toContain('Registering was switched off. Ask an administrator for an invitation.')
    expect([page.buttons(), page.links().includes('Register')]).toEqual([[], false])
  }
  const admin = await portal.signIn(people.admin)
  expect((await admin.visit('/users')).text).toContain('1 person asks to be let in')
  await (await admin.visit('/registrations')).press('Approve')
  expect(await portal.deliverMail()).toBe(1)

  await turn('on')
  expect((await press(portal, link)).page.path).toBe('/register/waiting')
})

test('strangers are never told of a mail on its way: without a mailbox, and for most addresses, there is none', async () => {
  const { portal } = await openRegistering()
  for (const path of ['/register/sent', '/recovery/sent', '/invite/x/renewed']) {
    const page = await portal.guest().visit(path)
    expect([page.status, page.text], path).toEqual([200, expect.not.stringContaining('on its way')])
  }
})

test('somebody registers, confirms with a press, chooses a password and is in, with no more rights than anybody', async () => {
  const { portal } = await openRegistering()
  const form = await (await portal.guest().visit('/sign-in')).follow('No invitation? Register')
  const sent = await form.fill('Name', 'Eve').fill('Email', 'Eve@Example.org').press('Send me the mail')
  expect(sent.heading).toBe('Look in your mail')
  expect(await portal.db.selectFrom('users').select('id').where('name', '=', 'Eve').execute()).toEqual([])
  expect(await portal.deliverMail()).toBe(1)
  const mail = await portal.mailTo('eve@example.org')
  const page = await portal.guest().visit(mail.link)
  expect(page.text).not.toContain('Eve')
  const choosing = await page.press('Confirm and go on')
  expect(choosing.path).toBe('/set-password')
  const inside = await choosing.fill('Password', 'copper meadow thimble').press('Save password and go in')
  expect(inside.path).toBe('/profile')
  const user = await portal.db
    .selectFrom('users')
    .selectAll()
    .where('email', '=', 'eve@example.org')
    .executeTakeFirstOrThrow()
  expect(user).toMatchObject({
    name: 'Eve',
    role: 'user',
    organization_id: null,
    organization_admin_at: null,
  })
  expect(user.password_set_at).not.toBeNull()
})

test('with approval somebody decides: portal administrators on all, organization administrators on their own', async () => {
  const { portal, people } = await openRegistering({ approval: 'on' })
  const values = { domain: 'harbour.example', organization_id: people.harbour.id }
  await portal.db.insertInto('organization_domains').values(values).execute()
  for (const email of ['eve@harbour.example', 'mallory@example.org'])
    expect((await press(portal, await registered(portal, email))).page.path).toBe('/register/waiting')

  const admin = await portal.signIn(people.admin)
  expect((await admin.visit('/')).text).toContain('2 people ask to be let in')
  const olga = await portal.signIn(people.olga)
  const list = await (await olga.visit('/users')).follow('Look at them')
  expect(list.text).toContain('eve@harbour.example')
  expect(list.text).not.toContain('mallory')
  const done = await list.press('Approve')
  expect(done.flash).toBe('Eve is in the list, and an invitation is on its way.')
  await portal.deliverMail()
  const invitation = await portal.guest().visit((await portal.mailTo('eve@harbour.example')).link)
  expect((await invitation.press('Create your password')).path).toBe('/set-password')

  const declined = await (await admin.visit('/registrations')).press('Decline')
  expect(declined.flash).toBe('Eve was declined. No mail was sent.')
  expect(await portal.deliverMail()).toBe(0)
  const users = await portal.db.selectFrom('users').select('email').where('name', '=', 'Eve').execute()
  expect(users).toEqual([{ email: 'eve@harbour.example' }])
})

test('an organization administrator who is still alone sees who waits, and what was refused, above the first steps', async () => {
  const { portal } = await openRegistering({ approval: 'on' })
  const { id: organization_id } = await createOrganization(portal.db)
  const alone = await portal.signIn(await createOrganizationAdmin(portal.db, { organization_id }))
  expect((await alone.visit('/users')).has('asks to be let in')).toBe(false)
  await portal.db
    .insertInto('organization_domains')
    .values({ domain: 'quay.example', organization_id })
    .execute()
  await press(portal, await registered(portal, 'eve@quay.example'))

  const page = await alone.visit('/users')
  expect(page.has('Nobody has been invited yet')).toBe(true)
  expect(page.text).toContain('1 person asks to be let in')
  expect((await page.follow('Look at them')).text).toContain('eve@quay.example')
  const form_token = page.formToken
  const refused = await alone.post('/sendings', { form_token })
  expect([refused.status, refused.has('Tick at least one person')]).toEqual([422, true])
})

test('of several who approve at once, one adds the person; who is out of reach decides nothing', async () => {
  const { portal, people } = await openRegistering({ approval: 'on' })
  await press(portal, await registered(portal, 'eve@example.org'))
  const { id } = await portal.db.selectFrom('registrations').select('id').executeTakeFirstOrThrow()
  const { charlie } = people
  const plain = await createActiveUser(portal.db, { organization_id: charlie.organization_id })
  for (const who of [people.olga, plain]) {
    const browser = await portal.signIn(who)
    const form_token = (await browser.visit('/profile')).formToken
    for (const what of ['approval', 'refusal'])
      expect((await browser.post(`/registrations/${id}/${what}`, { form_token })).status).toBe(404)
  }
  const page = await (await portal.signIn(people.admin)).visit('/registrations')
  const answers = await Promise.all(Array.from({ length: 5 }, () => page.press('Approve')))
  expect(new Set(answers.map(({ path }) => path))).toEqual(new Set(['/registrations']))
  const eves = await portal.db.selectFrom('users').select('id').where('name', '=', 'Eve').execute()
  expect(eves).toHaveLength(1)
  expect(await portal.deliverMail()).toBe(1)
})

test('who decides twice, or after somebody else, reads that it was decided; to everybody else nothing is there', async () => {
  const { portal, people } = await openRegistering({ approval: 'on' })
  const values = { domain: 'harbour.example', organization_id: people.harbour.id }
  await portal.db.insertInto('organization_domains').values(values).execute()
  await press(portal, await registered(portal, 'eve@harbour.example'))
  await press(portal, await registered(portal, 'mallory@example.org'))
  const [admin, olga] = [await portal.signIn(people.admin), await portal.signIn(people.olga)]
  const [list, own] = [await admin.visit('/registrations'), await olga.visit('/registrations')]
  await list.press('Decline', { in: 'mallory' })
  await list.press('Approve', { in: 'eve@' })
  for (const [page, button, row] of [
    [list, 'Approve', 'eve@'],
    [list, 'Decline', 'eve@'],
    [list, 'Approve', 'mallory'],
    [own, 'Approve', 'eve@'],
    [own, 'Decline', 'eve@'],
  ] as const) {
    const late = await page.press(button, { in: row })
    expect([late.path, late.flash]).toEqual(['/registrations', 'Nothing was done: this was decided already.'])
  }
  const mallory = await portal.db
    .selectFrom('registrations')
    .select('id')
    .where('email', 'like', 'mallory%')
    .executeTakeFirstOrThrow()
  const form_token = own.formToken
  const [decided, none] = await Promise.all(
    [mallory.id, 'none'].map((id) => olga.post(`/registrations/${id}/approval`, { form_token })),
  )
  expect([decided?.status, decided?.text]).toEqual([404, none?.text])
})
