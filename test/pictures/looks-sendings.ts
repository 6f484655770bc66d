import type { Page } from 'playwright-core'
import { sendingPath, userPath } from './find.ts'
import type { Look } from './look.ts'
import { submit } from './steps.ts'

const NOTE = 'We move to the new portal on the first of December.\nYour files are there already. See you!'

/** What goes with a sending, and what can be done with it afterwards. None of these sends anything. */
export const SENDINGS: Look[] = [
  {
    name: 'confirm-options',
    says: 'A note, and another time',
    who: 'admin',
    at: '/sendings/new?status=none',
    steps: ({ page }) => fillOptions(page),
    variants: ['phone', 'arabic'],
  },
  {
    name: 'confirm-refused',
    says: 'A note with something invisible in it',
    who: 'admin',
    at: '/sendings/new?status=none',
    steps: async ({ page }) => {
      await fillOptions(page)
      await page.locator('[name=note]').fill(`${NOTE}\u202E`)
      await page.locator('button[form=confirm-sending]').click()
      await page.locator('#note-error').waitFor()
    },
    variants: ['phone'],
  },
  {
    name: 'sending-scheduled',
    says: 'A sending for later',
    who: 'admin',
    at: '/sendings/new?status=none',
    steps: ({ page }) => schedule(page),
    variants: ['phone', 'arabic'],
  },
  {
    name: 'sending-time',
    says: 'Another time for a sending for later, and one that is too far away',
    who: 'admin',
    at: '/sendings/new?status=none',
    steps: async ({ page }) => {
      await schedule(page)
      await page.goto(`${page.url()}/time`)
      await page.locator('[name=send_at]').fill('2099-02-01T09:00')
      await page.locator('button[form=sending-time]').click()
      await page.locator('#send_at-error').waitFor()
    },
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'sending-people',
    says: 'For whom a sending for later is',
    who: 'admin',
    at: '/sendings/new?status=none',
    steps: async ({ page }) => {
      await schedule(page)
      await page.goto(`${page.url()}/people`)
    },
    variants: ['phone', 'arabic'],
    cut: true,
  },
  {
    name: 'users-planned',
    says: 'People whose invitation is planned',
    who: 'admin',
    at: '/sendings/new?status=none',
    steps: async ({ page }) => {
      await schedule(page)
      await page.goto(new URL('/users?status=none', page.url()).href)
    },
    variants: ['phone', 'arabic'],
    cut: true,
  },
  {
    name: 'sending-paused',
    says: 'A sending that somebody paused',
    who: 'admin',
    at: ({ portal }) => sendingPath(portal, 'running'),
    steps: async ({ page }) => {
      const pause = page.locator('form[action$="/pause"] button')
      if ((await pause.count()) > 0) await pause.click()
      await page.locator('form[action$="/resume"]').waitFor()
    },
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'sending-cancellation',
    says: 'Before the rest of a sending is cancelled',
    who: 'admin',
    at: async ({ portal }) => `${await sendingPath(portal, 'running')}/cancellation`,
    variants: ['phone', 'arabic'],
  },
  {
    name: 'user-link',
    says: 'Before a link is shown',
    who: 'admin',
    at: async ({ portal }) => `${await userPath(portal, 'Bob Okafor')}/link`,
    variants: ['phone', 'arabic'],
  },
  {
    name: 'user-link-shown',
    says: 'A link, this once',
    who: 'admin',
    at: async ({ portal }) => `${await userPath(portal, 'Bob Okafor')}/link`,
    steps: ({ page }) => submit(page, 'main form'),
    variants: ['phone', 'dark'],
  },
]

async function fillOptions(page: Page) {
  await page.locator('main summary').first().click()
  await page.locator('[name=when][value=at]').check()
  await page.locator('[name=note]').fill(NOTE)
}

async function schedule(page: Page) {
  await fillOptions(page)
  await page.locator('button[form=confirm-sending]').click()
  await page.locator('a[href$="/cancellation"]').waitFor()
}
