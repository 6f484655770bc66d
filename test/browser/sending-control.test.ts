import { expect, test } from 'vitest'
import { axeViolations, openPage, servePortal } from '#test/support/chromium.ts'
import { cast, PASSWORD } from '#test/support/factories.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'

const TRY_LATER = { code: 451, message: '4.7.1 Greylisted, try again later' }
const NO_SUCH_DOMAIN = { code: 550, message: '5.1.2 No such domain' }

test('a sending is paused, resumed and cancelled in place, by keyboard too', async () => {
  const { portal, page } = await onSending()
  const pause = page.getByRole('button', { name: 'Pause' })
  await pause.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Paused at 0 of 2' }).waitFor()
  await page
    .getByText('Paused. What is being handed over just now still goes out; nothing else leaves.')
    .waitFor()
  expect(await page.locator(':focus').textContent()).toContain('Resume')
  expect(await axeViolations(page)).toEqual([])
  expect(await portal.deliverMail()).toBe(0)

  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Sending 2 invitations' }).waitFor()
  // What the page asks for by itself gives the focus to no button that was pressed before.
  await page.evaluate('document.activeElement.blur()')
  await page.evaluate(
    "htmx.ajax('GET', location.pathname + '/progress', { target: '#progress', swap: 'outerMorph' })",
  )
  await page.evaluate('new Promise((done) => setTimeout(done))')
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
  const address = page.url()

  await page.getByRole('link', { name: 'Cancel the rest…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cancel 2 invitations?' })
  await dialog.waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await page.locator(':focus').textContent()).toBe('Do not cancel')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await page.locator(':focus').textContent()).toBe('Cancel the rest…')

  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Cancel 2 invitations' }).click()
  await page.getByRole('heading', { name: 'Cancelled before anything was sent' }).waitFor()
  expect(page.url()).toBe(address)
  expect(await axeViolations(page)).toEqual([])
  expect(await portal.deliverMail()).toBe(0)
})

test('a mistyped address is corrected in its row, and what is being typed survives the progress', async () => {
  const { portal, page } = await onSending({ busy: 'ada@example.org' })
  await portal.deliverMail()
  const field = page.getByLabel('Address of Bob')
  await field.waitFor()
  expect(await field.inputValue()).toBe('bob@example.org')
  expect(await axeViolations(page)).toEqual([])

  await field.fill('ada@example.o')
  portal.later({ minutes: 1 })
  expect(await portal.deliverMail()).toBe(1)
  await page.getByText('1 of 2 sent').first().waitFor()
  expect(await field.inputValue()).toBe('ada@example.o')
  await field.press('End')
  await field.pressSequentially('rg')
  await field.press('Enter')
  const row = page.getByRole('listitem').filter({ hasText: 'Bob' })
  await row.getByText('has this address already').waitFor()
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator(':focus').getAttribute('name')).toBe('email')
  expect(await field.inputValue()).toBe('ada@example.org')
  expect(await axeViolations(page)).toEqual([])

  await field.fill('bob@example.org')
  await field.press('Enter')
  await page.getByText('A new invitation to bob@example.org is queued.').waitFor()
  await row.getByText('Queued').waitFor()
  expect(await page.locator(':focus').textContent()).toBe('Bob')
  expect(await axeViolations(page)).toEqual([])

  await portal.deliverMail()
  await page.getByRole('heading', { name: 'All 2 invitations are out' }).waitFor({ timeout: 12_000 })
})

/** `busy` is asked to come back once. */
async function onSending({ busy = '' } = {}) {
  let asked = 0
  const sink = await startSmtpSink({
    refusesRecipient: (address) => {
      if (address.endsWith('@exmaple.org')) return NO_SUCH_DOMAIN
      return address === busy && asked++ === 0 ? TRY_LATER : undefined
    },
  })
  const portal = await servePortal({ config: { smtpUrl: sink.url } })
  const { admin, bob } = await cast(portal.db)
  await portal.db.updateTable('users').set({ email: 'bob@exmaple.org' }).where('id', '=', bob.id).execute()
  const page = await openPage()
  await page.goto(`${portal.url}/sign-in`)
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Users', exact: true }).first().click()
  await page.getByLabel('Select Ada').check()
  await page.getByLabel('Select Bob').check()
  await page.getByRole('button', { name: 'Send invites' }).click()
  await page.waitForURL(/\/sendings\/[\w-]+$/)
  await page.getByRole('heading', { name: 'Sending 2 invitations' }).waitFor()
  return { portal, page }
}
