import { expect, test } from 'vitest'
import { axeViolations, openPage, servePortal } from '#test/support/chromium.ts'

test('a real browser opens the sign-in page without complaint and without barriers', async () => {
  const { url } = await servePortal()
  const page = await openPage()
  await page.goto(`${url}/sign-in`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sign in')
  expect(await axeViolations(page)).toEqual([])
})

test('what a browser complains about, and what stands in the way of people, is noticed', async () => {
  const { url } = await servePortal()
  const page = await openPage()
  await page.goto(`${url}/sign-in`)
  await page.evaluate(`
    const picture = document.createElement('img')
    picture.src = 'https://elsewhere.example/spy.gif'
    document.querySelector('main').append(picture)
    setTimeout(() => { throw new Error('a mistake in a script') })
  `)
  const complaints = () => page.complaints.join('\n')
  await expect.poll(complaints).toContain('error: a mistake in a script')
  await expect.poll(complaints).toContain('violates the following Content Security Policy')
  expect(await axeViolations(page)).toEqual([expect.stringContaining('image-alt')])
  page.complaints.length = 0
})
