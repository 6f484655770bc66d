import { expect, test } from 'vitest'
import { axeViolations, type openPage, openPageAs, servePortal } from '#test/support/chromium.ts'
import { createAdmin } from '#test/support/factories.ts'

async function openAdmin(options: Parameters<typeof openPage>[0] = {}) {
  const portal = await servePortal()
  return { portal, page: await openPageAs(portal, await createAdmin(portal.db), options) }
}

for (const javaScriptEnabled of [true, false])
  test(`what was typed survives another tab and is never part of an address, ${javaScriptEnabled ? 'with' : 'without'} a script`, async () => {
    const { portal, page } = await openAdmin({ javaScriptEnabled })
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await page.goto(`${portal.url}/mailboxes/new?transport=smtp`)
    await page.getByLabel('Name', { exact: true }).fill('Harbour Post')
    await page.getByLabel('Server name').fill('smtp.harbour.example')
    await page.getByLabel('Password').fill('correct horse')
    await page.getByRole('button', { name: 'Resend' }).click()
    await page.getByText('has to be typed again').waitFor()
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Harbour Post')
    expect(page.url()).toBe(`${portal.url}/mailboxes/new?transport=resend`)
    if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])
    await page.getByLabel('API key').fill('re_secret')
    await page.getByRole('button', { name: 'SMTP server' }).click()
    const host = page.getByLabel('Server name')
    await host.waitFor()
    expect(await host.inputValue()).toBe('smtp.harbour.example')
    expect(await page.getByLabel('Password').inputValue()).toBe('')
    expect(await page.locator(':focus').getAttribute('name')).toBe('name')
    expect(addresses.filter((address) => /harbour|secret|horse/i.test(address))).toEqual([])

    await page.getByLabel('Sender address').fill('post@harbour.example')
    await page.getByLabel('Port').press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Harbour Post' }).waitFor()
  })

test('Enter in a field adds the person, and presses no tab', async () => {
  const { page, portal } = await openAdmin()
  await page.goto(`${portal.url}/users/new`)
  await page.getByRole('button', { name: 'Several people' }).click()
  await page.getByLabel('Email addresses').fill('eve@example.org')
  await page.getByRole('button', { name: 'One person' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Dora Maar')
  await page.getByLabel('Email address').fill('dora@example.org')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Dora Maar' }).waitFor()
})
