import { BUILT_IN } from '#src/templates/built-in.ts'
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
      await page.locator('[value="remove:5"]').click()
      await page.locator('[name=b5_is][value=facts]').waitFor({ state: 'attached' })
      await page.locator('.head [value=save]').click()
      await page.locator('[role=alert]').waitFor()
    },
    variants: ['phone', 'arabic'],
  },
  {
    name: 'template-clash',
    says: 'Two wrote at once',
    who: 'admin',
    at: '/templates/password_reset/en',
    steps: async ({ page }) => {
      const save = page.locator('.head [value=save]')
      await page.locator('[name=subject]').fill('A new password for {{portal}}')
      await save.click()
      await page.locator('#flash .note').waitFor()
      // As the page was before somebody saved.
      await page.evaluate(`document.querySelector('[name=based_on]').value = '${BUILT_IN}'`)
      await page.locator('[name=subject]').fill('Your way back into {{portal}}')
      await save.click()
      await page.locator('[role=alert]').waitFor()
    },
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'template-versions',
    says: 'Versions of a template',
    who: 'admin',
    at: '/templates/password_reset/en/versions',
    variants: ['phone', 'arabic'],
  },
  {
    name: 'template-reset',
    says: 'Before a template is reset',
    who: 'admin',
    at: '/templates/password_reset/en/reset',
    variants: ['phone'],
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
