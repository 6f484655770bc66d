import { EMAILS } from '#db/seed/cast.ts'
import { invitationPath, olderInvitationPath } from './find.ts'
import type { Look } from './look.ts'
import { openLink, submit } from './steps.ts'

/** What people see who are not in yet, up to the moment when the first one is. */
export const OUTSIDE: Look[] = [
  { name: 'sign-in', says: 'Sign in', who: 'nobody', at: '/sign-in', variants: ['phone', 'dark', 'arabic'] },
  {
    name: 'sign-in-refused',
    says: 'Sign in, refused',
    who: 'nobody',
    at: '/sign-in',
    steps: async ({ page }) => {
      await page.locator('[name=email]').fill('ada@harbour-trust.example')
      await page.locator('[name=password]').fill('not the one')
      await submit(page, 'form[action="/sign-in"]')
    },
    variants: ['phone'],
  },
  {
    name: 'first-administrator',
    says: 'The first administrator',
    who: 'nobody',
    portal: 'fresh',
    at: async ({ portal }) => `/setup/${portal.setupToken}`,
    variants: ['phone'],
  },
  {
    name: 'invitation',
    says: 'The link in the mail',
    who: 'nobody',
    at: ({ portal, locale }) => invitationPath(portal, 'sent', locale),
    variants: ['phone', 'dark', 'arabic', 'arabic phone'],
  },
  {
    name: 'set-password',
    says: 'Choosing a password',
    who: 'nobody',
    at: ({ portal, locale }) => invitationPath(portal, 'sent', locale),
    steps: ({ page }) => openLink(page),
    variants: ['phone', 'dark', 'arabic', 'arabic phone'],
  },
  {
    name: 'set-password-refused',
    says: 'Choosing a password that is too common',
    who: 'nobody',
    at: ({ portal, locale }) => invitationPath(portal, 'sent', locale),
    steps: async ({ page }) => {
      await openLink(page)
      await page.locator('[name=password]').fill('password1234')
      await submit(page, 'form[action="/set-password"]')
      await page.locator('[name=password][aria-invalid=true]').waitFor()
    },
    variants: ['phone'],
  },
  {
    name: 'later',
    says: 'Not now',
    who: 'nobody',
    at: ({ portal, locale }) => invitationPath(portal, 'sent', locale),
    steps: async ({ page }) => {
      await openLink(page)
      await submit(page, 'form[action="/set-password/later"]')
    },
    variants: ['phone'],
  },
  {
    name: 'link-used',
    says: 'A link that was used',
    who: 'nobody',
    at: ({ portal, locale }) => invitationPath(portal, 'active', locale),
    variants: ['phone', 'dark'],
  },
  {
    name: 'link-expired',
    says: 'A link that ran out',
    who: 'nobody',
    at: ({ portal, locale }) => invitationPath(portal, 'expired', locale),
    variants: ['phone', 'arabic'],
  },
  {
    name: 'link-newer',
    says: 'A link with a newer one',
    who: 'nobody',
    at: ({ portal }) => olderInvitationPath(portal),
    variants: [],
  },
  {
    name: 'link-unknown',
    says: 'A link that never was',
    who: 'nobody',
    at: '/invite/never-was',
    variants: ['phone'],
  },
  {
    name: 'users-first-run',
    says: 'Users, on the first day',
    who: 'nobody',
    portal: 'fresh',
    at: async ({ portal }) => `/setup/${portal.setupToken}`,
    steps: async ({ page }) => {
      await page.locator('[name=name]').fill('Ada Lindqvist')
      await page.locator('[name=email]').fill(EMAILS.admin)
      await page.locator('[name=password]').fill('copper meadow thimble')
      await submit(page, 'main form')
    },
    variants: ['phone'],
  },
]
