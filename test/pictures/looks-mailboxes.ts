import { held } from './holding.ts'
import type { Look } from './look.ts'
import { removalOfUsed, spare } from './removing.ts'
import { stalled } from './stalling.ts'

/** Where mails leave from, and what can keep them from it. */
export const MAILBOXES: Look[] = [
  { name: 'mailboxes', says: 'Mailboxes', who: 'admin', at: '/mailboxes', variants: ['phone', 'arabic'] },
  {
    name: 'mailbox-new',
    says: 'A new mailbox',
    who: 'admin',
    at: '/mailboxes/new?transport=smtp',
    variants: ['phone', 'arabic'],
  },
  {
    name: 'mailbox-failing',
    says: 'A mailbox whose server is not there',
    who: 'admin',
    at: '/mailboxes/new?transport=smtp',
    steps: async ({ page }) => {
      const fields = { name: 'Claims', address: 'claims@harbour.example', host: '127.0.0.1', port: '9' }
      for (const [name, text] of Object.entries(fields)) await page.locator(`main [name=${name}]`).fill(text)
      await page.locator('main form[action^="/mailboxes"] button[type=submit]').click()
      await page.locator('form[action$="/connection"] button').click()
      await page.locator('.note[data-tone="bad"]').waitFor()
    },
    variants: ['phone', 'dark'],
  },
  {
    name: 'mailbox-stalled',
    says: 'A mailbox from which nothing gets through',
    who: 'admin',
    ...stalled((id) => `/mailboxes/${id}`),
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'mailboxes-stalled',
    says: 'The same among all mailboxes',
    who: 'admin',
    ...stalled(() => '/mailboxes'),
    variants: ['phone'],
  },
  {
    name: 'mailbox-held',
    says: 'A mailbox after a backup was restored',
    who: 'admin',
    ...held((id) => `/mailboxes/${id}`),
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'mailbox-removal',
    says: 'Before a mailbox is removed',
    who: 'admin',
    ...spare((id) => `/mailboxes/${id}/removal`),
    variants: ['phone', 'dark', 'arabic'],
  },
  {
    name: 'mailbox-removal-in-use',
    says: 'A mailbox that cannot be removed yet',
    who: 'admin',
    at: removalOfUsed,
    variants: ['phone', 'arabic phone'],
  },
  {
    name: 'mailbox-removed',
    says: 'A mailbox that was removed',
    who: 'admin',
    ...spare((id) => `/mailboxes/${id}`, { removed: true }),
    variants: ['phone', 'arabic'],
  },
]
