import { expect, test } from 'vitest'
import { createAdmin, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { failed } from './failed-sending.ts'

test('what was put right stands apart from what was not sent, and so does what was only complained about', async () => {
  const { portal, people, sending } = await failed()
  expect(sections(sending)).toEqual(['Not sent 1'])
  const bar = sending.dom.querySelector('progress')
  expect([bar?.getAttribute('value'), bar?.getAttribute('max')], 'only what was sent').toEqual(['1', '2'])
  await portal.db
    .updateTable('outbox')
    .set({ complained_at: portal.now().toISOString() })
    .where('user_id', '=', people.ada.id)
    .execute()
  const queued = await sending.press('Correct and resend', { in: 'Bob' })
  expect(sections(queued)).toEqual(['Corrected and sent again 1', 'Marked as spam 1'])
  expect(queued.row('Bob')).toContain('Queued')
  await portal.deliverMail()
  const page = await sending.reload()
  expect(page.heading).toBe('All 2 invitations are out')
  expect(sections(page)).toEqual(['Corrected and sent again 1', 'Marked as spam 1'])
})

test('of very many that failed all are counted, and those with a remedy are named', async () => {
  const sink = await startSmtpSink({ refusesRecipient: () => ({ code: 550, message: '5.1.1 No such user' }) })
  const portal = await openPortal({ config: { smtpUrl: sink.url } })
  const browser = await portal.signIn(await createAdmin(portal.db))
  const form_token = (await browser.visit('/users')).formToken
  const user_ids: string[] = []
  for (let i = 0; i < 205; i++) user_ids.push((await createUser(portal.db)).id)
  const sending = await browser.post('/sendings', { form_token, user_ids })
  await portal.deliverMail()
  const page = await sending.reload()
  expect(sections(page)).toEqual(['Not sent 205'])
  expect(page.buttons().filter((button) => button === 'Correct and resend')).toHaveLength(200)
})

type Page = Awaited<ReturnType<typeof failed>>['sending']

/** The headings of the lists of mails. */
function sections({ dom }: Page) {
  return dom.querySelectorAll('section h2[id^=mails-]').map((heading) => heading.text.trim())
}
