import type { Browser } from '#test/support/browser.ts'

interface SmtpFields {
  url: string
  encryption?: string
  anyCertificate?: boolean
  user?: string
  password?: string
}

/** Adds an SMTP mailbox through the page, for a server that brings along a certificate nobody knows. */
export async function addSmtp(browser: Browser, fields: SmtpFields) {
  // The sink puts its password into the address as it is, so only the end of it can be relied on.
  const [, hostname = '', port = ''] = /([^@/]+):(\d+)$/.exec(fields.url) ?? []
  const page = await browser.visit('/mailboxes/new?transport=smtp')
  page.fill('Name', 'Harbour Portal').fill('Sender address', 'welcome@harbour.example')
  page.fill('Server name', hostname).fill('Port', port)
  page.select('Encryption', fields.encryption ?? 'STARTTLS')
  if (fields.anyCertificate ?? true) page.check('Take any certificate')
  page
    .fill('User name at the server', fields.user ?? '')
    .fill('Password at the server', fields.password ?? '')
  return page.press('Add mailbox')
}

export async function addResend(browser: Browser, { key }: { key: string }) {
  const page = await browser.visit('/mailboxes/new?transport=resend')
  return page
    .fill('Name', 'Harbour Portal')
    .fill('Sender address', 'welcome@harbour.example')
    .fill('API key', key)
    .press('Add mailbox')
}
