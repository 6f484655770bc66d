import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('whoever changes between one person and several finds on each what they had typed there', async () => {
  const portal = await openPortal()
  const { admin, harbour } = await cast(portal.db)
  const one = (await (await portal.signIn(admin)).visit('/users/new'))
    .fill('Name', 'Dora Maar')
    .fill('Email address', 'dora@')
    .select('Organisation', 'Harbour Trust')
    .select('Language', 'Deutsch')
    .select('Role', 'Portal manager')
  const several = await one.press('Several people')
  expect([several.status, several.value('Organisation'), several.value('Language')]).toEqual([
    200,
    harbour.id,
    'de',
  ])
  const again = await several.fill('Email addresses', 'a@example.org\nnonsense').press('One person')
  const typed = ['Name', 'Email address', 'Organisation', 'Language', 'Role'].map((at) => again.value(at))
  expect(typed).toEqual(['Dora Maar', 'dora@', harbour.id, 'de', 'manager'])
  const back = await again.press('Several people')
  expect(back.value('Email addresses')).toBe('a@example.org\r\nnonsense')
  const preview = await back.press('Check the list')
  expect(preview.row('a@example.org')).toContain('New')
  expect((await (await preview.press('Back')).press('One person')).value('Name')).toBe('Dora Maar')

  const refused = await again.press('Add this person')
  expect([refused.status, refused.fieldError('Email address')]).toEqual([
    422,
    expect.stringContaining('looks'),
  ])
  const kept = await refused.press('Several people')
  expect(kept.value('Email addresses')).toBe('a@example.org\r\nnonsense')
  const added = await refused.fill('Email address', 'dora@example.org').press('Add this person')
  expect(added.heading).toBe('Dora Maar')
})

test('an organization administrator changes between the two as well', async () => {
  const portal = await openPortal()
  const { olga } = await cast(portal.db)
  const one = (await (await portal.signIn(olga)).visit('/users/new')).fill('Name', 'Dora Maar')
  const several = (await one.press('Several people')).fill('Email addresses', 'dora@example.org')
  const again = await several.press('One person')
  expect(again.value('Name')).toBe('Dora Maar')
  const added = await again.fill('Email address', 'dora@example.org').press('Add this person')
  expect(added.heading).toBe('Dora Maar')
})

test('what is typed for a mailbox stays from one way of sending to another, but for what is secret', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const smtp = (await browser.visit('/mailboxes/new?transport=smtp'))
    .fill('Name', 'Harbour Post')
    .fill('Sender address', 'post@harbour.example')
    .fill('Server name', 'smtp.harbour.example')
    .fill('Port', '2525')
    .fill('User name', 'harbour')
    .fill('Password', 'correct horse')
    .check('Take any certificate')
  const resend = await smtp.press('Resend')
  expect([resend.status, resend.path]).toEqual([200, '/mailboxes/new?transport=resend'])
  expect([resend.value('Name'), resend.value('Sender address')]).toEqual([
    'Harbour Post',
    'post@harbour.example',
  ])
  expect(resend.html).not.toContain('correct horse')
  expect(resend.text).toContain('has to be typed again')

  const capture = await resend.press('Capture')
  expect(capture.text).not.toContain('has to be typed again')
  const again = await capture.press('SMTP server')
  const fields = ['Name', 'Server name', 'Port', 'User name', 'Password', 'Take any certificate']
  expect(fields.map((at) => again.value(at))).toEqual([
    ...['Harbour Post', 'smtp.harbour.example', '2525', 'harbour', '', 'true'],
  ])
  const added = await (await again.press('Capture')).press('Add mailbox')
  expect(added.heading).toBe('Harbour Post')
  const saved = portal.db.selectFrom('mailboxes').select('transport').where('name', '=', 'Harbour Post')
  expect(await saved.executeTakeFirst()).toMatchObject({ transport: 'capture' })
})

test('the address of a tab, opened without what was typed, leads to its form', async () => {
  const portal = await openPortal()
  const page = await (await portal.admin()).visit('/users/several/new')
  expect([page.status, page.path]).toEqual([200, '/users/several'])
})
