import type { Page } from 'playwright-core'

export async function tick(page: Page, count: number) {
  const boxes = page.locator('tbody .tick input:enabled')
  for (let i = 0; i < count; i++) await boxes.nth(2 * i).check()
}

/** Presses the first button of a form itself, not one in it that belongs to another, and waits for what comes; with a script or without one. */
export async function submit(page: Page, form: string) {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.locator(form).locator('button[type=submit]:not([form]):visible').first().click()
  await answer
  await page.waitForLoadState()
  await page.locator('.htmx-request, .htmx-swapping').first().waitFor({ state: 'detached' })
}

export async function openLink(page: Page) {
  await submit(page, 'main form[action^="/invite/"]')
}
