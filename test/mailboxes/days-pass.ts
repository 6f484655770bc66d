import type { Row } from '#db/schema.ts'
import { type Answers, startBluntSmtp } from '#test/support/blunt-smtp.ts'
import type { Browser } from '#test/support/browser.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { addResend, addSmtp } from './mailbox-forms.ts'

export const AWAY = '421 4.3.2 This account is disabled'

/** A portal whose invitations leave by an SMTP server that does as it is told once it is `away`. */
export async function withSmtp(manners: Answers) {
  const server = { away: false }
  const answers = Object.entries(manners).map(([word, answer]) => {
    const usual = word === '' ? '220 blunt' : '250 OK'
    const said = (heard: string[]) => (typeof answer === 'string' ? answer : answer(heard))
    return [word, (heard: string[]) => (server.away ? said(heard) : usual)]
  })
  const { port } = await startBluntSmtp(Object.fromEntries(answers))
  const { portal, browser, ...people } = await openAdmin()
  const url = `smtp://127.0.0.1:${port}`
  const added = await addSmtp(browser, { encryption: 'Only if the server offers it', url })
  const page = await (await added.press('Send a test')).press('Use for invitations')
  server.away = true
  return { ...people, portal, browser, server, path: page.path }
}

export async function openAdmin(config?: { resendBaseUrl: string }) {
  const portal = await openPortal(config && { config })
  const people = await cast(portal.db)
  return { ...people, portal, browser: await portal.signIn(people.admin) }
}

export async function invite(browser: Browser, ...names: string[]) {
  const users = await browser.visit('/users')
  await users.check(...names.map((name) => `Select ${name}`)).press('Send invites')
}

const OFTEN = 30
export const HOURLY = 70

/** What is due is tried, and then as long as told passes. */
export async function pass(
  { deliverMail, later }: Portal,
  { minutes, every = OFTEN }: { minutes: number; every?: number },
) {
  for (let passed = 0; passed < minutes; passed += every) {
    await deliverMail()
    later({ minutes: every })
  }
}

/** As whoever signs in anew sees it: a session ends while nobody clicks. */
export async function look(portal: Portal, admin: Pick<Row<'users'>, 'id'>) {
  const browser = await portal.signIn(admin)
  return { browser, row: (await browser.visit('/mailboxes')).row('welcome@harbour.example') }
}

/** A portal whose invitations leave by Resend, as they did once. */
export async function withResend() {
  const resend = await startResend()
  const opened = await openAdmin({ resendBaseUrl: resend.url })
  await (await addResend(opened.browser, { key: 're_right' })).press('Use for invitations')
  await invite(opened.browser, 'Bob')
  await opened.portal.deliverMail()
  return { ...opened, resend }
}
