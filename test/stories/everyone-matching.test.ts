import { expect, test } from 'vitest'
import { cast, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('sending to everybody who matches first says who gets what, and the parts add up', async () => {
  const portal = await openPortal()
  const { admin, ada, charlie } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()

  const confirm = await (await browser.visit('/users')).check('Select all 5 matching').press('Send invites')
  expect(confirm.heading).toBe('Send 3 invitations?')
  expect(confirm.text).toContain('The filter matches 5 people')
  expect(confirm.text).toContain('2 get their first invitation')
  expect(confirm.text).toContain('1 gets a new link')
  expect(confirm.text).toContain('2 are in already')
  expect(await portal.deliverMail()).toBe(0)

  const earlier = (await portal.mailTo(ada.email)).link
  const sending = await confirm.choose('All 3').press('Send invites')
  expect(sending.path).toMatch(/^\/sendings\//)
  expect(await portal.deliverMail()).toBe(3)
  expect((await sending.reload()).heading).toBe('All 3 invitations are out')
  expect((await portal.mailTo(ada.email)).link).not.toBe(earlier)
  expect((await portal.mailTo(charlie.email)).link).toContain('/invite/')
})

test('people who were invited before can be left alone', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)

  const confirm = await (await browser.visit('/users')).check('Select all 5 matching').press('Send invites')
  const sending = await confirm.choose('Only the 2 never invited').press('Send invites')
  expect(await portal.deliverMail()).toBe(2)
  expect((await sending.reload()).row('Ada')).toContain('Was invited before')
  expect((await portal.guest().visit(link)).status).toBe(200)
})

test('where everybody would be left alone the question says why, and offers nothing but the way back', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const list = await (await portal.signIn(admin)).visit('/users?q=olga')
  const nobody = await list.check('Select all 1 matching').press('Send invites')
  expect(nobody.heading).toBe('None of these people can be invited')
  expect(nobody.title).toContain('None of these people can be invited')
  expect(nobody.text).toContain('1 is in already and is left alone')
  expect(nobody.text).not.toMatch(/Personal note|At a time|0 invitations/)
  expect(nobody.dom.querySelectorAll('main form')).toEqual([])
  expect((await nobody.follow('Back')).path).toBe('/users?q=olga')
})

test.each<[string, Record<string, string>]>([
  ['a time that is over', { 'Date and time, in UTC': '2020-01-01T09:00' }],
  ['a note that is too long', { 'Personal note': 'x'.repeat(401) }],
])('%s is refused, and nothing else that was typed or chosen is lost', async (_what, mistake) => {
  const portal = await openPortal()
  const { admin, harbour, ada, bob, charlie } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)

  const list = await browser.visit(`/users?organization=${harbour.id}`)
  const typed = (await list.check('Select all 3 matching').press('Send invites'))
    .choose('Only the 1 never invited')
    .choose('At a time')
    .fill('Personal note', 'Welcome aboard')
    .fill('Date and time, in UTC', '2026-03-05T09:00')
  for (const [field, value] of Object.entries(mistake)) typed.fill(field, value)
  const refused = await typed.press('Send invites')
  expect(refused.status).toBe(422)
  expect([refused.value('Only the 1 never invited'), refused.value('All 2')]).toEqual(['true', 'false'])
  expect([refused.value('At a time'), refused.value('Now')]).toEqual(['true', 'false'])
  for (const [field, value] of Object.entries({
    ...{ 'Personal note': 'Welcome aboard', 'Date and time, in UTC': '2026-03-05T09:00' },
    ...mistake,
  }))
    expect(refused.value(field)).toBe(value)

  const sending = await refused.choose('Now').fill('Personal note', 'Welcome aboard').press('Send invites')
  expect(await portal.deliverMail()).toBe(1)
  expect((await sending.reload()).row('Ada')).toContain('Was invited before')
  expect((await portal.mailTo(bob.email)).text).toContain('Welcome aboard')
  expect((await portal.guest().visit(link)).status).toBe(200)
  await expect(portal.mailTo(charlie.email)).rejects.toThrow('No mail to')
})

test('whoever chose the never invited alone does not get everybody once somebody else has invited them', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  const confirm = await (await browser.visit('/users')).check('Select all 5 matching').press('Send invites')
  await (await browser.visit('/users')).check('Select Bob', 'Select Charlie').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)

  const refused = await confirm
    .choose('Only the 2 never invited')
    .choose('At a time')
    .fill('Date and time, in UTC', '2020-01-01T09:00')
    .press('Send invites')
  expect(refused.value('Only the 0 never invited')).toBe('true')
  await refused.choose('Now').press('Send invites')
  expect(await portal.deliverMail()).toBe(0)
  expect((await portal.guest().visit(link)).status).toBe(200)
})

test('of people who were ticked, a refusal loses nobody, nor that a bounced address was meant', async () => {
  const portal = await openPortal()
  const { admin, ada, bob } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const confirm = await browser.visit(`/sendings/new?user_ids=${ada.id}&user_ids=${bob.id}`)
  const refused = await confirm.fill('Personal note', 'x'.repeat(401)).press('Send invites')
  expect(refused.status).toBe(422)
  const form_token = refused.formToken
  const anyway = { form_token, user_ids: ada.id, despite_suppression: 'yes', note: 'x'.repeat(401) }
  const kept = (await browser.post('/sendings', anyway)).dom.querySelector('[name=despite_suppression]')
  expect(kept?.getAttribute('value')).toBe('yes')

  await refused.fill('Personal note', '').press('Send invites')
  expect(await portal.deliverMail()).toBe(2)
})

test('it acts on exactly what the filter shows, across pages, and only within the scope', async () => {
  const portal = await openPortal()
  const { olga, harbour, ada, charlie } = await cast(portal.db)
  for (let n = 0; n < 120; n++)
    await createUser(portal.db, {
      name: `Crew ${n}`,
      email: `crew${n}@example.org`,
      organization_id: harbour.id,
    })
  const list = await (await portal.signIn(olga)).visit('/users?q=crew')
  const confirm = await list.check('Select all 120 matching').press('Send invites')
  expect(confirm.heading).toBe('Send 120 invitations?')
  await confirm.press('Send invites')

  await createUser(portal.db, {
    name: 'Crew late',
    email: 'late@example.org',
    organization_id: harbour.id,
    created_at: '2099-01-01T00:00:00.000Z',
  })
  expect(await portal.deliverMail()).toBe(120)
  for (const { email } of [ada, charlie]) await expect(portal.mailTo(email)).rejects.toThrow('No mail to')
})

test('a large sending that was interrupted goes on after the last person it dealt with', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  for (let n = 0; n < 250; n++)
    await createUser(portal.db, { name: `Crew ${n}`, email: `crew${n}@example.org` })
  const list = await (await portal.signIn(admin)).visit('/users?q=crew')
  const sending = await (await list.check('Select all 250 matching').press('Send invites')).press(
    'Send invites',
  )
  const { expandNext } = await import('#src/sendings/expand.ts')
  await expandNext(portal.db, { secrets: portal.secrets, now: portal.now() })
  expect((await sending.reload()).heading).toContain('250')
  expect(await portal.deliverMail()).toBe(250)
  expect((await sending.reload()).heading).toBe('All 250 invitations are out')
  const perUser = await portal.db.selectFrom('outbox').select('user_id').distinct().execute()
  expect(perUser).toHaveLength(250)
})

test('a sender who loses the rights ends the sending with them', async () => {
  const portal = await openPortal()
  const { admin, olga, harbour } = await cast(portal.db)
  const list = await (await portal.signIn(olga)).visit('/users')
  const { path } = await (await list.check('Select all 3 matching').press('Send invites')).press(
    'Send invites',
  )
  await portal.db
    .updateTable('users')
    .set({ organization_admin_at: null })
    .where('id', '=', olga.id)
    .execute()
  expect(await portal.deliverMail()).toBe(0)
  const sending = await (await portal.signIn(admin)).visit(path)
  expect(sending.heading).toBe('Nobody was invited')
  expect(sending.text).toContain('3 people who were chosen got no invitation')
  const ends = await portal.db
    .selectFrom('audit')
    .select(['actor_id', 'subject_id', 'organization_id'])
    .where('action', '=', 'sending.ended')
    .execute()
  expect(ends).toEqual([{ actor_id: null, subject_id: path.split('/').at(-1), organization_id: harbour.id }])
})
