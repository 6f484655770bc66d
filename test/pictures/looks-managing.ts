import { organizationPath, userPath } from './find.ts'
import type { Look } from './look.ts'
import { confirmationPath, openRegistration, someWaiting } from './registering.ts'

const ADA = 'Jean-Baptiste Lefèvre'

/** Looking after people and organizations, and people who come by themselves: these change what others see, so they are last. */
export const MANAGING: Look[] = [
  {
    name: 'user-edit',
    says: 'Editing a user',
    who: 'admin',
    at: async ({ portal }) => `${await userPath(portal, ADA)}/edit`,
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'user-menu',
    says: 'What else can be done for a user',
    who: 'admin',
    at: ({ portal }) => userPath(portal, ADA),
    steps: ({ page }) => page.locator('main [popovertarget=more]').click(),
    variants: ['phone', 'arabic'],
  },
  {
    name: 'user-deactivation',
    says: 'Before a user is deactivated',
    who: 'admin',
    at: async ({ portal }) => `${await userPath(portal, ADA)}/deactivation`,
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'user-deactivation-asked',
    says: 'The same over the page',
    who: 'admin',
    at: ({ portal }) => userPath(portal, ADA),
    steps: async ({ page }) => {
      await page.locator('main [popovertarget=more]').click()
      await page.locator('#more .danger').click()
      await page.locator('dialog[open]').waitFor()
    },
    variants: ['phone'],
  },
  {
    name: 'organization-own',
    says: 'An organisation, for its administrator',
    who: 'organizationAdmin',
    at: '/organizations',
    variants: ['phone', 'arabic'],
  },
  {
    name: 'organization-deactivation',
    says: 'Before an organisation is deactivated',
    who: 'admin',
    at: async ({ portal }) => `${await organizationPath(portal, 'Kestrel Marine')}/deactivation`,
    variants: ['phone'],
  },
  {
    name: 'register',
    says: 'Registering',
    who: 'nobody',
    at: ({ portal }) => openRegistration(portal, '/register'),
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'register-sent',
    says: 'Registered: look in your mail',
    who: 'nobody',
    at: ({ portal }) => openRegistration(portal, '/register/sent'),
    variants: ['phone'],
  },
  {
    name: 'register-confirm',
    says: 'Confirming an email address',
    who: 'nobody',
    at: ({ portal, locale }) => confirmationPath(portal, locale),
    variants: ['phone', 'arabic'],
  },
  {
    name: 'register-known',
    says: 'An address that was known already',
    who: 'nobody',
    at: ({ portal }) => openRegistration(portal, '/register/known'),
    variants: ['phone'],
  },
  {
    name: 'register-waiting',
    says: 'An administrator decides',
    who: 'nobody',
    at: ({ portal }) => openRegistration(portal, '/register/waiting'),
    variants: ['phone'],
  },
  {
    name: 'register-dead',
    says: 'A link to confirm that never was',
    who: 'nobody',
    at: ({ portal }) => openRegistration(portal, '/register/never-was'),
    variants: ['phone'],
  },
  {
    name: 'registrations',
    says: 'Who asks to be let in',
    who: 'admin',
    at: ({ portal }) => someWaiting(portal, '/registrations'),
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'home-registrations',
    says: 'Home, with people who ask to be let in',
    who: 'admin',
    at: ({ portal }) => someWaiting(portal, '/'),
    variants: ['phone'],
  },
]
