import { cast } from '#test/support/factories.ts'
import type { Portal } from '#test/support/portal.ts'
import { openPortal } from '#test/support/portal.ts'
import { eventOf, signed, WEBHOOK_SECRET } from '#test/support/resend-events.ts'
import { startResend } from '#test/support/resend-stand-in.ts'

/** A portal that sends through Resend and hears from it, with Ada and Bob invited. */
export async function openHearing() {
  const resend = await startResend()
  const portal = await openPortal({
    config: { resendApiKey: 're_test', resendBaseUrl: resend.url, resendWebhookSecret: WEBHOOK_SECRET },
  })
  // Nothing waits for its turn here.
  await portal.db.updateTable('mailboxes').set({ requests_per_second: 1000 }).execute()
  const people = await cast(portal.db)
  const browser = await portal.signIn(people.admin)
  const invite = async (...names: string[]) => {
    const users = await browser.visit('/users')
    const sending = await users.check(...names.map((name) => `Select ${name}`)).press('Send invites')
    await portal.deliverMail()
    return sending
  }
  const mailTo = (address: string) => resend.accepted.findLast((mail) => mail.to[0]!.includes(address))!

  return {
    ...{ portal, resend, browser, invite, mailTo, ...people },
    hear: (...request: Parameters<typeof signed>) => post(portal, signed(...request)),
    report: (address: string, type: string, details?: Parameters<typeof eventOf>[2]) =>
      post(portal, signed(eventOf(mailTo(address), type, details))),
    outboxOf: (address: string) =>
      portal.db.selectFrom('outbox').selectAll().where('to', '=', address).orderBy('id').execute(),
    suppressions: () => portal.db.selectFrom('suppressions').selectAll().orderBy('reason').execute(),
  }
}

export async function post({ app }: Pick<Portal, 'app'>, request: RequestInit, path = '/webhooks/resend') {
  return app.request(path, request)
}
