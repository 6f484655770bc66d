import { organizationPath } from './find.ts'
import type { Look } from './look.ts'

const EDITOR = '/templates/invitation/en'

/** What administrators write into mails. */
export const TEMPLATES: Look[] = [
  {
    name: 'templates',
    says: 'Templates',
    who: 'admin',
    at: '/templates',
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'template',
    says: 'A template',
    who: 'admin',
    at: ({ locale }) => Promise.resolve(`/templates/invitation/${locale}`),
    variants: ['phone', 'dark', 'arabic', 'arabic phone'],
  },
  {
    name: 'template-dark-mail',
    says: 'The same, the mail in the dark',
    who: 'admin',
    at: EDITOR,
    steps: async ({ page }) => {
      await page.locator('[name=view][value=dark]').check({ force: true })
      await page.locator('.preview[data-view=dark]').waitFor()
    },
    variants: ['phone'],
  },
  {
    name: 'template-text',
    says: 'The same, in plain text',
    who: 'admin',
    at: EDITOR,
    steps: async ({ page }) => {
      await page.locator('[name=view][value=text]').check({ force: true })
      await page.locator('.preview[data-view=text]').waitFor()
    },
    variants: [],
  },
  {
    name: 'template-refused',
    says: 'A template that cannot be saved',
    who: 'admin',
    at: EDITOR,
    steps: async ({ page }) => {
      await page.locator('[name=subject]').fill('Welcome {{naem}}')
      await page.locator('[name=do][value="remove:5"]').click()
      await page.locator('#b5_is, [name=b4_is]').waitFor({ state: 'attached' })
      await page.locator('[name=do][value=save]').click()
      await page.locator('[role=alert]').waitFor()
    },
    variants: ['phone', 'arabic'],
  },
  {
    name: 'brand',
    says: 'Brand',
    who: 'admin',
    at: '/brand',
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'organization-mails',
    says: 'An organization’s own',
    who: 'admin',
    at: async ({ portal }) => `${await organizationPath(portal, 'Kestrel')}/mails`,
    variants: ['phone', 'arabic'],
  },
]
