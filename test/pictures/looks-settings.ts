import { writeSetting } from '#src/settings/settings.ts'
import { invitationPath } from './find.ts'
import type { Look, Scene } from './look.ts'
import type { Portal } from './stage.ts'
import { openLink, submit } from './steps.ts'

const FORM = 'main form[action^="/settings"]'

/** What an administrator sets, and what people see of it. */
export const SETTINGS: Look[] = [
  {
    name: 'settings',
    says: 'Settings of the portal',
    who: 'admin',
    at: '/settings/portal',
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'settings-mail',
    says: 'What mails say as their sender',
    who: 'admin',
    at: '/settings/mail',
    variants: [],
  },
  {
    name: 'settings-links',
    says: 'Links and reminders',
    who: 'admin',
    at: '/settings/links',
    variants: ['phone', 'arabic phone'],
  },
  {
    name: 'settings-links-refused',
    says: 'A link that would live too long',
    who: 'admin',
    at: '/settings/links',
    steps: async ({ page }) => {
      await page.locator('[name=reminder_days]').fill('3, 400')
      await page.locator('[name=link_days]').fill('600')
      await page.evaluate('for (const form of document.forms) form.noValidate = true')
      await submit(page, FORM)
    },
    variants: ['phone'],
  },
  {
    name: 'settings-sign-in',
    says: 'What the sign-in page offers',
    who: 'admin',
    at: '/settings/sign-in',
    variants: [],
  },
  {
    name: 'settings-security',
    says: 'Passwords and sessions',
    who: 'admin',
    at: '/settings/security',
    variants: ['phone', 'dark'],
  },
  {
    name: 'settings-organizations',
    says: 'How many people an organisation may invite',
    who: 'admin',
    at: '/settings/organizations',
    variants: [],
  },
  {
    name: 'invitation-address',
    says: 'The link in the mail, where the email is asked for',
    who: 'nobody',
    at: ({ portal, locale }) => inAddressMode(portal, invitationPath(portal, 'sent', locale)),
    steps: ({ portal }) => pressAgain(portal),
    variants: ['phone', 'arabic phone'],
  },
  {
    name: 'invitation-address-refused',
    says: 'Another email than the invited one',
    who: 'nobody',
    at: ({ portal, locale }) => inAddressMode(portal, invitationPath(portal, 'sent', locale)),
    steps: async ({ page, portal }) => {
      await page.locator('[name=email]').fill('somebody@harbour-trust.example')
      await openLink(page)
      await pressAgain(portal)
    },
    variants: ['phone', 'dark'],
  },
  {
    name: 'set-password-typing',
    says: 'While a password is typed',
    who: 'nobody',
    at: ({ portal, locale }) => invitationPath(portal, 'sent', locale),
    steps: async (scene) => {
      await openLink(scene.page)
      await type(scene, 'marzipan ferry 12')
    },
    variants: ['phone', 'dark', 'arabic phone'],
  },
  {
    name: 'set-password-suggested',
    says: 'A suggested password',
    who: 'nobody',
    at: ({ portal, locale }) => invitationPath(portal, 'sent', locale),
    steps: async ({ page }) => {
      await openLink(page)
      await page.locator('button[form=suggest]').click()
      await page.locator('[name=password][type=text]').waitFor()
    },
    variants: ['phone'],
  },
]

async function type({ page }: Scene, password: string) {
  await page.locator('[name=password]').pressSequentially(password)
  await page.locator('#strength[data-level]').waitFor()
}

async function inAddressMode(portal: Portal, path: Promise<string>) {
  await writeSetting(portal.db, 'opening_mode', 'address', { by: null, now: portal.now })
  return path
}

function pressAgain(portal: Portal) {
  return writeSetting(portal.db, 'opening_mode', 'press', { by: null, now: portal.now })
}
