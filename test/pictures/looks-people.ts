import type { Page } from 'playwright-core'
import { userPath } from './find.ts'
import type { Look } from './look.ts'
import { submit, tick } from './steps.ts'

const PASTED = `Chen Meiling <chen.meiling@kestrel-marine.example>, ines.almeida@kestrel-marine.example
"Youssef Haddad" <youssef@kestrel-marine.example>; organization@example.org
wim.de.boer@kestrel-marine
ines.almeida@kestrel-marine.example
k.watanabe@tokai-sonpo.example Fatima Zahra <fatima.zahra@almina.example>
rosalind@kestrel-marine.example`

/** Users, from the list to the preview of many. */
export const PEOPLE: Look[] = [
  {
    name: 'users',
    says: 'Users',
    who: 'admin',
    at: '/users',
    variants: ['phone', 'dark', 'phone dark', 'arabic', 'arabic phone'],
    cut: true,
  },
  {
    name: 'users-ticked',
    says: 'Users, three ticked',
    who: 'admin',
    at: '/users',
    steps: ({ page }) => tick(page, 3),
    variants: ['phone', 'arabic'],
    cut: true,
  },
  {
    name: 'users-nothing-found',
    says: 'Nobody found',
    who: 'admin',
    at: '/users?q=zanzibar',
    variants: ['phone'],
  },
  {
    name: 'users-organization',
    says: 'Users, for the administrator of an organization',
    who: 'organizationAdmin',
    at: '/users',
    variants: ['phone'],
    cut: true,
  },
  {
    name: 'user-opened',
    says: 'A user who opened the link without a password',
    who: 'admin',
    at: ({ portal }) => userPath(portal, 'Jean-Baptiste Lefèvre'),
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'user-failed',
    says: 'A user whose mail came back',
    who: 'admin',
    at: ({ portal }) => userPath(portal, 'Bob Okafor'),
    variants: ['phone'],
  },
  {
    name: 'user-active',
    says: 'A user who is in',
    who: 'admin',
    at: ({ portal }) => userPath(portal, 'Maximiliane Freifrau von Hohenfels-Osterberg'),
    variants: [],
  },
  { name: 'add-one', says: 'Add one', who: 'admin', at: '/users/new', variants: ['phone', 'dark', 'arabic'] },
  {
    name: 'add-one-refused',
    says: 'Add one, with a mistake',
    who: 'admin',
    at: '/users/new',
    steps: async ({ page }) => {
      await page.locator('main [name=name]').fill('Wim de Boer')
      await page.locator('main [name=email]').fill('wim.de.boer@kestrel-marine')
      await submit(page, 'main form[action="/users"]')
    },
    variants: ['phone'],
  },
  { name: 'add-several', says: 'Add several', who: 'admin', at: '/users/several', variants: ['phone'] },
  {
    name: 'preview',
    says: 'Before several are added',
    who: 'admin',
    at: '/users/several',
    steps: ({ page }) => paste(page),
    variants: ['phone', 'arabic'],
  },
  {
    name: 'addition',
    says: 'What became of each pasted line',
    who: 'admin',
    at: '/users/several',
    steps: async ({ page }) => {
      await paste(page)
      await page.locator('main [name=take]').last().uncheck()
      await page.locator('main [name=send][value=later]').check()
      await page.locator('main form[action="/users/several"] .primary').click()
      await page.locator('#flash a').click()
      await page.locator('main a[download]').waitFor()
    },
    variants: ['phone', 'dark', 'arabic phone'],
  },
]

async function paste(page: Page) {
  await page.locator('[name=emails]').fill(PASTED)
  const list = page.locator('[name=organization_id]')
  // In Arabic a name in Latin letters has signs around it that keep it together.
  const kestrel = list.locator('option', { hasText: 'Kestrel Marine Underwriting' })
  await list.selectOption(await kestrel.getAttribute('value'))
  await submit(page, 'main form[action="/users/several/preview"]')
}
