import { expect, test } from 'vitest'
import { pauseMailbox } from '#src/mailboxes/pause.ts'
import { axeViolations, openPage, servePortal } from '#test/support/chromium.ts'
import { cast, PASSWORD } from '#test/support/factories.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'

const PHONE = { width: 360, height: 740 }

async function openAdmin(options: Parameters<typeof openPage>[0] = {}, locale = 'en') {
  const portal = await servePortal()
  const { admin } = await cast(portal.db)
  await portal.db.updateTable('users').set({ locale }).where('id', '=', admin.id).execute()
  const page = await openPage(options)
  await page.goto(`${portal.url}/sign-in`)
  await page.locator('[name=email]').fill(admin.email)
  await page.locator('[name=password]').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.locator('#nav').waitFor({ state: 'attached' })
  return { portal, page, admin }
}

/** What does not fit is cut at the end, which is where the direction of the chosen option ends. */
test('in Arabic the choice of a mailbox begins with its name, also where it is too long', async () => {
  const { portal, page } = await openAdmin({ viewport: PHONE }, 'ar')
  await page.goto(`${portal.url}/settings/mail`)
  const direction = 'getComputedStyle(registration_mailbox.selectedOptions[0]).direction'
  expect(await page.evaluate(direction)).toBe('ltr')
  expect(await page.evaluate('getComputedStyle(registration_mailbox).direction')).toBe('rtl')
})

test('a mailbox is added, tried out and chosen by keyboard alone, without barriers', async () => {
  const sink = await startSmtpSink()
  const { portal, page, admin } = await openAdmin()
  await page.goto(`${portal.url}/mailboxes`)
  expect(await axeViolations(page)).toEqual([])

  const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    await page.getByRole(role, { name }).focus()
    await page.keyboard.press('Enter')
  }
  await press('New mailbox', 'link')
  await press('SMTP server')
  await page.getByLabel('Server name').waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await page.locator(':focus').getAttribute('name')).toBe('name')
  await page.keyboard.type('Harbour Post')
  for (const [name, text] of [
    ['address', 'not an address@'],
    ['host', '127.0.0.1'],
  ] as const) {
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('name')).toBe(name)
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(new URL(sink.url).port)
  await page.getByLabel('Take any certificate').focus()
  await page.keyboard.press('Space')

  // The browser itself asks for an address; one that is malformed all the same is refused by the server.
  await page.evaluate(`document.querySelector('form[action^="/mailboxes"]').noValidate = true`)
  await press('Add mailbox')
  await page.getByText('An email address looks like').waitFor()
  expect(await page.locator(':focus').getAttribute('name')).toBe('address')
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('post@harbour.example')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Harbour Post' }).waitFor()

  await press('Test connection')
  await page.getByRole('alert').getByText('The connection works').waitFor()
  await press('Send a test')
  await page.getByRole('alert').getByText(`The test mail to ${admin.email} was accepted`).waitFor()
  expect(sink.mails).toHaveLength(1)
  await press('Use for invitations')
  await page.getByText('Invitations now leave from Harbour Post.').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await axeViolations(page)).toEqual([])
  expect(new URL(page.url()).pathname).toMatch(/^\/mailboxes\/[\w-]+$/)
})

test('a mailbox is removed by keyboard alone, once a question over the page is answered, without barriers', async () => {
  const { portal, page } = await openAdmin()
  await portal.db.deleteFrom('settings').where('key', '=', 'registration_mailbox').execute()
  await page.goto(`${portal.url}/mailboxes/first`)
  await page.getByRole('button', { name: 'Actions for Harbour Portal' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Remove…' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Remove the mailbox Harbour Portal?' })
  await dialog.waitFor()
  expect(await page.locator(':focus').innerText()).toBe('Cancel')
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Harbour Portal is removed.').waitFor()
  expect(new URL(page.url()).pathname).toBe('/mailboxes')
  await page.goto(`${portal.url}/mailboxes/first`)
  await page.getByText('This mailbox was removed.').waitFor()
  expect(await axeViolations(page)).toEqual([])
})

for (const locale of ['en', 'ar'])
  test(`the pages fit a narrow phone in ${locale}, also with the worst news`, async () => {
    const { portal, page } = await openAdmin({ viewport: PHONE }, locale)
    const why = `535 5.7.8 ${'authentication-credentials-invalid-'.repeat(6)} https://support.example.org/mail/`
    const { db, now } = portal
    const first = db.selectFrom('mailboxes').selectAll().where('id', '=', 'first')
    await pauseMailbox(db, await first.executeTakeFirstOrThrow(), { why, now: now() })
    await db
      .updateTable('mailboxes')
      .set({ name: 'Maximiliane-Freifrau-von-Hohenfels-Osterberg-Versicherungen' })
      .execute()
    for (const path of ['', '/new', '/new?transport=smtp', '/first', '/first/removal']) {
      await page.goto(`${portal.url}/mailboxes${path}`)
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(PHONE.width)
      expect(await axeViolations(page), path).toEqual([])
    }
    expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr')
  })
