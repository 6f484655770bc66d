import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { readSettings } from '#src/settings/settings.ts'
import { textsOf } from '#src/settings/texts.ts'
import { ZONES } from '#src/zone.ts'
import { createActiveUser, createAdmin, createOrganizationAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { fieldsOf, history } from './history.ts'

const SECTIONS = ['portal', 'mail', 'links', 'sign-in', 'security', 'organizations']

test('an administrator changes a setting, reads who changed it last, and the history has both values', async () => {
  const portal = await openPortal()
  const admin = await createAdmin(portal.db, { name: 'Ada Lindqvist', locale: 'en' })
  const browser = await portal.signIn(admin)
  const page = await browser.visit('/settings')
  expect([page.path, page.heading]).toEqual(['/settings/portal', 'Settings'])
  expect(page.text).toContain('Nobody has changed this yet.')

  const saved = await page
    .fill('Portal name', 'Harbour')
    .fill('Portal address', 'https://portal.example.org/start')
    .select('Default language', 'Deutsch')
    .press('Save portal')
  expect(saved.flash).toBe('3 settings are changed.')
  expect(saved.text).toContain(`Last changed by ${admin.name}`)
  expect(saved.value('Portal name')).toBe('Harbour')
  expect(await readSettings(portal.db)).toMatchObject({
    portalName: 'Harbour',
    portalAddress: 'https://portal.example.org/start',
    defaultLocale: 'de',
  })
  expect(await history(portal)).toEqual([
    { by: admin.id, key: 'portal_name', before: 'Vestibule', after: 'Harbour' },
    { by: admin.id, key: 'portal_address', before: '', after: 'https://portal.example.org/start' },
    { by: admin.id, key: 'default_locale', before: 'en', after: 'de' },
  ])
})

test('saving a page that was not changed changes nothing and leaves no line in the history', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const before = textsOf(await readSettings(portal.db))
  for (const section of SECTIONS) {
    const page = await browser.visit(`/settings/${section}`)
    expect((await page.press('Save')).flash).toBe('Nothing was changed.')
  }
  expect(textsOf(await readSettings(portal.db))).toEqual(before)
  expect(await history(portal)).toEqual([])
})

test('every setting has a place on exactly one page', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const names: string[] = []
  for (const section of SECTIONS) {
    const page = await browser.visit(`/settings/${section}`)
    const controls = page.dom.querySelectorAll('main form [name]')
    names.push(...new Set(controls.map((control) => control.getAttribute('name') ?? '')))
  }
  const settings = names.filter((name) => !['seen', 'form_token'].includes(name))
  expect(settings.sort()).toEqual(Object.keys(textsOf(await readSettings(portal.db))).sort())
})

test('only a mailbox that is not known to fail can be chosen for invitations', async () => {
  const portal = await openPortal()
  const { db } = portal
  const row = { transport: 'capture' as const, secret: null, created_at: iso(portal.now()) }
  await db
    .insertInto('mailboxes')
    .values([
      { ...row, id: 'good', name: 'Claims', address: 'claims@example.org' },
      { ...row, id: 'paused', name: 'Old', address: 'old@example.org', paused_at: iso(portal.now()) },
    ])
    .execute()
  const browser = await portal.admin()
  const page = await browser.visit('/settings/mail')
  expect(page.text).toContain('Claims <claims@example.org>')
  expect(page.text).not.toContain('old@example.org')
  const saved = await page.select('Registration mailbox', 'Claims').press('Save mail')
  expect(saved.flash).toBe('1 setting is changed.')
  expect((await readSettings(db)).registrationMailbox).toBe('good')

  for (const id of ['paused', 'never-was']) {
    const refused = await browser.post('/settings/mail', { ...fieldsOf(saved), registration_mailbox: id })
    expect([refused.status, refused.fieldError('Registration mailbox')]).toEqual([
      422,
      'Choose a mailbox that works.',
    ])
  }
  expect((await readSettings(db)).registrationMailbox).toBe('good')
})

test('to everybody but administrators the settings do not exist, and nothing can be posted to them', async () => {
  const portal = await openPortal()
  const { db } = portal
  const manager = await createActiveUser(db, { role: 'manager' })
  const others = [manager, await createOrganizationAdmin(db), await createActiveUser(db)]
  for (const other of others) {
    const browser = await portal.signIn(other)
    const token = fieldsOf(await browser.visit('/profile')).form_token ?? ''
    for (const section of ['', '/portal', '/links', '/never-was']) {
      expect((await browser.visit(`/settings${section}`)).status).toBe(404)
      const posted = await browser.post(`/settings${section}`, { form_token: token, portal_name: 'Mine' })
      expect(posted.status).toBe(404)
    }
  }
  const stranger = await portal.guest().visit('/settings/links')
  expect(stranger.path).toContain('/sign-in')
  expect((await portal.guest().post('/settings/links', { link_days: '1' })).path).toContain('/sign-in')
  expect(await history(portal)).toEqual([])
})

test('a form can set nothing but what stands on its page, and each of it once', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const page = await browser.visit('/settings/organizations')
  const fields = fieldsOf(page)
  const evil = [
    { ...fields, portal_name: 'Mine' },
    { ...fields, token_epoch: 'x' },
    { ...fields, setup_token_hash: 'x' },
    { ...fields, organization_daily: ['5', '6'] },
  ]
  for (const form of evil) expect((await browser.post('/settings/organizations', form)).status).toBe(422)
  for (const seen of ['', '[]', 'null', '{"organization_daily":5}', 'x'.repeat(5000)])
    expect((await browser.post('/settings/organizations', { ...fields, seen })).status).toBeLessThan(500)
  expect((await browser.visit('/settings/never-was')).status).toBe(404)
  expect((await browser.visit('/settings/constructor')).status).toBe(404)
  expect(await history(portal)).toEqual([])
})

test('on an Arabic page a choice in Latin letters keeps its brackets where they belong', async () => {
  const portal = await openPortal()
  const browser = await portal.signIn(await createAdmin(portal.db, { locale: 'ar' }))
  const choices = async (path: string) =>
    (await browser.visit(path)).dom.querySelectorAll('option').map(({ text }) => text.trim())
  expect(await choices('/settings/mail')).toContain('\u2068Harbour Portal <invitations@example.org>\u2069')
  expect(await choices('/settings/portal')).toContain('\u2068Português (Brasil)\u2069')
})

test('time zones are grouped by where they are, each with how far it is ahead of universal time just now', async () => {
  const portal = await openPortal()
  const admin = await createAdmin(portal.db, { locale: 'de' })
  const browser = await portal.signIn(admin)
  const groups = async () => {
    const { dom } = await browser.visit('/settings/portal')
    const groups = dom.querySelectorAll('[name=time_zone] optgroup')
    return new Map(
      groups.map((group) => [
        group.getAttribute('label'),
        group.querySelectorAll('option').map(({ text }) => text),
      ]),
    )
  }
  const winter = await groups()
  expect(winter.get('Europa')).toEqual(
    expect.arrayContaining(['Berlin (UTC+01:00)', 'Kyiv (UTC+02:00)', 'London (UTC+00:00)']),
  )
  const asia = winter.get('Asien')!
  expect(asia).toContain('Kathmandu (UTC+05:45)')
  expect(asia).toEqual(asia.toSorted())
  expect(winter.get('Atlantischer Ozean')).toContain('Azores (UTC-01:00)')
  expect([...winter.values()].flat()).toEqual(
    expect.arrayContaining(['Buenos Aires, Argentina (UTC-03:00)', 'Beulah, North Dakota (UTC-06:00)']),
  )
  expect([...winter.values()].flat()).toHaveLength(ZONES.length - 1)
  portal.later({ days: 100 })
  const summer = await portal.signIn(admin)
  const text = (await summer.visit('/settings/portal')).html
  expect(text).toContain('Berlin (UTC+02:00)')
})

test('a time zone that does not exist is refused beside its field', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const page = await browser.visit('/settings/portal')
  for (const time_zone of ['Europe/Nowhere', '+01:00', '', 'europe/berlin']) {
    const refused = await browser.post('/settings/portal', { ...fieldsOf(page), time_zone })
    expect([refused.status, refused.fieldError('Time zone')]).toEqual([
      422,
      'Choose a time zone from the list.',
    ])
  }
  expect((await readSettings(portal.db)).timeZone).toBe('UTC')
})

test('an address that is typed runs in its own direction', async () => {
  const portal = await openPortal()
  const browser = await portal.signIn(await createAdmin(portal.db, { locale: 'ar' }))
  const { dom, direction } = await browser.visit('/settings/mail')
  expect([direction, dom.querySelector('[name=reply_to]')?.getAttribute('dir')]).toEqual(['rtl', 'auto'])
})
