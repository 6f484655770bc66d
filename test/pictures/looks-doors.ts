import { EMAILS } from '#db/seed/cast.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { beginTry, triesOnEmail } from '#src/passwords/tries.ts'
import type { Look } from './look.ts'
import { linkPath, personOf, profilePath } from './one-time.ts'
import { submit } from './steps.ts'

const PAUSED = 'siobhan@harbour-trust.example'

/** Coming back in, and what people change about themselves. */
export const DOORS: Look[] = [
  {
    name: 'sign-in-paused',
    says: 'Sign in, after too many tries',
    who: 'nobody',
    at: async ({ portal: { db, now } }) => {
      for (let i = 0; i < 5; i++) await beginTry(db, { on: triesOnEmail(PAUSED), now })
      return '/sign-in'
    },
    steps: async ({ page }) => {
      await page.locator('[name=email]').fill(PAUSED)
      await page.locator('[name=password]').fill('not the one')
      await submit(page, 'form[action="/sign-in"]')
    },
    variants: ['phone', 'dark'],
  },
  {
    name: 'recovery',
    says: 'A forgotten password',
    who: 'nobody',
    at: '/recovery',
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'recovery-sent',
    says: 'A mail is on its way',
    who: 'nobody',
    at: '/recovery/sent',
    variants: ['phone'],
  },
  {
    name: 'recovery-choose',
    says: 'Choosing a new password',
    who: 'nobody',
    at: ({ portal, locale }) => linkPath(portal, 'password_reset', locale),
    variants: ['phone', 'dark', 'arabic', 'arabic phone'],
  },
  {
    name: 'recovery-refused',
    says: 'Choosing a new password, refused',
    who: 'nobody',
    at: ({ portal, locale }) => linkPath(portal, 'password_reset', locale),
    steps: async ({ page, portal, locale }) => {
      await page.locator('[name=email]').fill((await personOf(portal, locale)).email)
      await page.locator('[name=password]').fill('password1234')
      await submit(page, 'main form')
    },
    variants: ['phone'],
  },
  {
    name: 'recovery-expired',
    says: 'A link for a new password that ran out',
    who: 'nobody',
    at: ({ portal, locale }) => linkPath(portal, 'password_reset', locale, -1),
    variants: ['phone', 'arabic'],
  },
  {
    name: 'confirm-email',
    says: 'Confirming a new email',
    who: 'nobody',
    at: ({ portal, locale }) => linkPath(portal, 'email_change', locale),
    variants: ['phone', 'arabic'],
  },
  {
    name: 'confirm-email-expired',
    says: 'A link to a new email that ran out',
    who: 'nobody',
    at: ({ portal, locale }) => linkPath(portal, 'email_change', locale, -1),
    variants: [],
  },
  {
    name: 'profile',
    says: 'Profile',
    who: 'user',
    at: ({ portal }) => profilePath(portal, EMAILS.user),
    variants: ['phone', 'dark'],
  },
  {
    name: 'profile-administrator',
    says: 'Profile of an administrator',
    who: 'admin',
    at: ({ portal, locale }) => profilePath(portal, administrator(locale)),
    variants: ['arabic', 'arabic phone'],
  },
  {
    name: 'profile-password',
    says: 'Changing the password',
    who: 'admin',
    at: '/profile/password',
    variants: ['phone', 'arabic'],
  },
  {
    name: 'profile-password-refused',
    says: 'Changing the password, refused',
    who: 'admin',
    at: '/profile/password',
    steps: async ({ page }) => {
      await page.locator('[name=current_password]').fill('not the one')
      await page.locator('[name=password]').fill('copper meadow thimble')
      await submit(page, 'main form')
    },
    variants: ['phone'],
  },
  {
    name: 'profile-email',
    says: 'Changing the email',
    who: 'admin',
    at: '/profile/email',
    variants: ['phone', 'arabic'],
  },
]

function administrator(locale: Locale) {
  return locale === 'ar' ? EMAILS.arabicAdmin : EMAILS.admin
}
