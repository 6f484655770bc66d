import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { axeViolations, openPageAs, servePortal } from '#test/support/chromium.ts'
import { createAdmin } from '#test/support/factories.ts'

const PHONE = { width: 360, height: 740 }
const LIST = 'dora@example.org, eve@example.org\nwim.de.boer-van-der-zanden-met-een-lange-naam@kestrel-marine'

for (const locale of ['en', 'ar'])
  test(`what became of each line is looked at, downloaded and come back to in ${locale}, and adds nobody again`, async () => {
    const portal = await servePortal()
    const admin = await createAdmin(portal.db, { locale })
    const page = await openPageAs(portal, admin, { viewport: PHONE })
    await page.goto(`${portal.url}/users/several`)
    await page.locator('[name=emails]').fill(LIST)
    await page.locator('form[action="/users/several/preview"] .primary').click()
    await page.locator('[name=take][value="2"]').uncheck()
    await page.locator('[value=later]').check()
    await page.locator('form[action="/users/several"] .primary').click()
    await page.waitForURL(/\/users$/)
    await page.locator('#flash a').click()
    await page.waitForURL(/\/users\/additions\//)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width)
    expect(await axeViolations(page)).toEqual([])

    const downloading = page.waitForEvent('download')
    await page.locator('main a[download]').click()
    const file = await (await downloading).path()
    expect((await readFile(file, 'utf8')).split('\r\n')).toHaveLength(5)

    expect((await page.reload())?.status()).toBe(200)
    expect(await page.locator('tbody tr').count()).toBe(3)
    await page.goBack()
    await page.goBack()
    const people = portal.db.selectFrom('users').select('id').where('role', '=', 'user')
    expect(await people.execute()).toHaveLength(1)

    await page.goto(`${portal.url}/users/several`)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width)
    expect(await axeViolations(page)).toEqual([])
    await page.locator('[aria-labelledby=lately] a').click()
    await page.waitForURL(/\/users\/additions\//)
  })
