import { mailPath, organizationPath, sendingPath } from './find.ts'
import type { Look } from './look.ts'
import { stalled } from './stalling.ts'
import { submit, tick } from './steps.ts'
import { someSuppressed } from './suppressing.ts'

/** Sendings, mails, organizations and the rest behind the door. */
export const OTHERS: Look[] = [
  { name: 'home', says: 'Home', who: 'admin', at: '/', variants: ['phone', 'dark', 'phone dark', 'arabic'] },
  {
    name: 'confirm',
    says: 'Before everybody who matches is invited',
    who: 'admin',
    at: '/sendings/new',
    variants: ['phone'],
  },
  {
    name: 'confirm-over-list',
    says: 'The same, over the list',
    who: 'admin',
    at: '/users',
    steps: async ({ page }) => {
      await tick(page, 1)
      await page.locator('.everyone').check()
      await page.locator('form#users .bulk button[type=submit]').click()
      await page.locator('dialog[open]').waitFor()
    },
    variants: ['phone', 'dark', 'arabic'],
    cut: true,
  },
  {
    name: 'sending',
    says: 'A sending under way',
    who: 'admin',
    at: ({ portal }) => sendingPath(portal, 'running'),
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'sending-done',
    says: 'A sending that is done',
    who: 'admin',
    at: ({ portal }) => sendingPath(portal, 'done'),
    variants: ['phone'],
  },
  {
    name: 'sendings',
    says: 'Sendings',
    who: 'admin',
    at: '/sendings',
    variants: ['phone', 'arabic'],
    cut: true,
  },
  {
    name: 'mail-captured',
    says: 'Captured mail',
    who: 'admin',
    at: ({ portal }) => mailPath(portal, 'en'),
    variants: ['phone'],
    cut: true,
  },
  {
    name: 'mail',
    says: 'The mail',
    who: 'admin',
    at: async ({ portal, locale }) => `${await mailPath(portal, locale)}/body`,
    variants: ['phone', 'dark', 'arabic', 'arabic phone', 'arabic dark'],
  },
  {
    name: 'organizations',
    says: 'Organizations',
    who: 'admin',
    at: '/organizations',
    variants: ['phone', 'arabic'],
    cut: true,
  },
  {
    name: 'organization',
    says: 'An organization',
    who: 'admin',
    at: ({ portal }) => organizationPath(portal, 'Kestrel'),
    variants: ['phone'],
  },
  {
    name: 'suppressions',
    says: 'Suppressed addresses',
    who: 'admin',
    at: ({ portal }) => someSuppressed(portal, '/suppressions'),
    variants: ['phone', 'arabic'],
    cut: true,
  },
  {
    name: 'home-stalled',
    says: 'Home, while nothing gets through',
    who: 'admin',
    ...stalled(() => '/'),
    variants: ['phone', 'arabic phone'],
  },
  { name: 'not-found', says: 'Not found', who: 'admin', at: '/users/nobody', variants: ['phone'] },
  {
    name: 'no-mailbox',
    says: 'No mailbox to send from',
    who: 'admin',
    portal: 'mute',
    at: '/users',
    steps: async ({ page }) => {
      await tick(page, 1)
      await submit(page, 'form#users')
    },
    variants: ['phone'],
  },
]
