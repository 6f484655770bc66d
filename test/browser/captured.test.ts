import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { sealContent } from '#src/mailers/captured.ts'
import { openPageAs, servePortal } from '#test/support/chromium.ts'
import { createAdmin } from '#test/support/factories.ts'

const PHONE = { width: 360, height: 740 }
const WIDE = { width: 1280, height: 740 }

test.each([true, false])(
  'with scripts: %s, a captured mail that is pressed comes in sight on a phone',
  async (javaScriptEnabled) => {
    const page = await openMails({ viewport: PHONE, javaScriptEnabled })
    for (const press of ['p7@example.org', 'Plain text']) {
      await page.getByRole('link', { name: press }).click()
      const below = async () => (await page.locator('#subject').boundingBox())?.y
      await expect.poll(below).toBeLessThan(PHONE.height)
    }
  },
)

test('where the mail stands beside the list, the page stays where it is', async () => {
  const page = await openMails({ viewport: WIDE })
  await page.getByRole('link', { name: 'p0@example.org' }).click()
  await page.locator('#subject').waitFor()
  expect(await page.evaluate('scrollY')).toBe(0)
})

test.each([true, false])(
  'with scripts: %s, an open mail on a phone has a way back to the list',
  async (javaScriptEnabled) => {
    const page = await openMails({ viewport: PHONE, javaScriptEnabled })
    await page.getByRole('link', { name: 'p7@example.org' }).click()
    await page.getByRole('heading', { name: 'Hello' }).waitFor()
    const back = page.getByRole('link', { name: 'All mails' })
    expect((await back.boundingBox())!.y).toBeGreaterThanOrEqual(0)
    await back.click()
    await page.waitForURL(/\/mail$/)
    const first = await page.locator('.inbox a').first().boundingBox()
    expect(first!.y).toBeLessThan(PHONE.height)
    expect(await page.locator('#subject').count()).toBe(0)
  },
)

test('beside the list a mail needs no way back', async () => {
  const page = await openMails({ viewport: WIDE })
  await page.getByRole('link', { name: 'p0@example.org' }).click()
  await page.locator('#subject').waitFor()
  expect(await page.getByRole('link', { name: 'All mails' }).isVisible()).toBe(false)
})

async function openMails(options: Parameters<typeof openPageAs>[2]) {
  const portal = await servePortal()
  const { id: mailbox_id } = await portal.db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  const content = sealContent(portal.secrets, { subject: 'Hello', html: '', text: 'Hello' })
  const rest = { mailbox_id, content, captured_at: iso(portal.now()) }
  const rows = Array.from({ length: 9 }, (_, i) => ({
    id: `${i}`,
    outbox_id: `${i}`,
    to: `p${i}@example.org`,
    ...rest,
  }))
  await portal.db.insertInto('captured_mails').values(rows).execute()
  const page = await openPageAs(portal, await createAdmin(portal.db), options)
  await page.goto(`${portal.url}/mail`)
  return page
}
