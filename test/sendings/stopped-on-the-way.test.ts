import { expect, test } from 'vitest'
import { addCrowd } from '#test/faults/crowd.ts'
import type { Browser } from '#test/support/browser.ts'
import { openPortal } from '#test/support/portal.ts'
import { ON_THEIR_WAY, startSlowSmtp } from '#test/support/slow-smtp.ts'

test('a pause keeps back every mail that a mail server was not given yet, and each leaves once when it goes on', async () => {
  const { portal, sink, sending, onTheWay } = await sendSlowly(40)
  const paused = await onTheWay(() => sending.press('Pause'))
  expect(paused.flash).toBe('Paused. What is being handed over just now still goes out; nothing else leaves.')
  expect(sink.mails).toHaveLength(ON_THEIR_WAY)
  expect((await paused.reload()).heading).toBe('Paused at 5 of 40')
  portal.later({ minutes: 1 })
  expect(await portal.deliverMail()).toBe(0)

  await paused.press('Resume')
  expect(await portal.deliverMail()).toBe(35)
  expect((await paused.reload()).heading).toBe('All 40 invitations are out')
  expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(40)
  expect(sink.mails).toHaveLength(40)
})

test('a cancellation is offered for all of them, withdraws them and ends their links', async () => {
  const { portal, sink, sending, onTheWay } = await sendSlowly(108)
  const cancelled = await onTheWay(async () => {
    const asked = await sending.follow('Cancel the rest…')
    expect(asked.heading).toBe('Cancel 108 invitations?')
    const cancelled = await asked.press('Cancel 108 invitations')
    expect(cancelled.flash).toBe('The rest is cancelled.')
    expect(cancelled.text).toContain('108 mails that have not left are being withdrawn.')
    expect(cancelled.text).not.toContain('still go out')
    return cancelled
  })
  expect(await portal.deliverMail()).toBe(0)
  const settled = await cancelled.reload()
  expect(settled.heading).toBe('Cancelled after 5 of 108')
  expect(settled.text).toContain('Cancelled 103')
  expect(settled.text).not.toContain('being withdrawn')
  expect(sink.mails).toHaveLength(ON_THEIR_WAY)
  const open = portal.db.selectFrom('invitations').select('id').where('revoked_at', 'is', null)
  expect(await open.execute()).toHaveLength(ON_THEIR_WAY)
})

test('a mailbox that an administrator pauses keeps them back as well', async () => {
  const { portal, sink, sending, onTheWay } = await sendSlowly(108)
  const mailbox = await onTheWay(async () => {
    const page = await sending.browser.visit('/mailboxes/first')
    const mailbox = await page.press('Pause this mailbox')
    expect(mailbox.flash).toContain('What is being handed over just now still goes out; other mails wait.')
    return mailbox
  })
  expect(sink.mails).toHaveLength(ON_THEIR_WAY)
  expect(await portal.deliverMail()).toBe(0)
  await mailbox.press('Resume')
  expect(await portal.deliverMail()).toBe(103)
  expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(108)
  expect(sink.mails).toHaveLength(108)
})

test('what another sending has in the same batch leaves all the same', async () => {
  const { sink, sending, onTheWay } = await sendSlowly(40, { others: 30 })
  const paused = await onTheWay(() => sending.press('Pause'))
  expect((await paused.reload()).heading).toBe('Paused at 5 of 40')
  const to = sink.mails.flatMap(({ recipients }) => recipients)
  expect(to.filter((email) => email.startsWith('other'))).toHaveLength(30)
  expect(to).toHaveLength(30 + ON_THEIR_WAY)
})

test('a sending goes on where it is resumed before anything of it came back', async () => {
  const { sink, sending, onTheWay } = await sendSlowly(40)
  await onTheWay(async () => (await sending.press('Pause')).press('Resume'))
  expect(sink.mails).toHaveLength(40)
})

test('what another process was at when it was killed, or whose batch it took, stays with a paused sending', async () => {
  const { portal, sink, sending, onTheWay } = await sendSlowly(40)
  const paused = await onTheWay(async () => {
    const paused = await sending.press('Pause')
    await portal.db.updateTable('batches').set({ leased_by: 'another, killed since' }).execute()
    return paused
  })
  await portal.db.updateTable('batches').set({ leased_until: '2000-01-01T00:00:00.000Z' }).execute()
  expect(await portal.deliverMail()).toBe(0)
  expect(sink.mails).toHaveLength(ON_THEIR_WAY)
  expect((await paused.reload()).heading).toBe('Paused at 0 of 40')

  await paused.press('Resume')
  expect(await portal.deliverMail()).toBe(40)
  expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(40)
  expect(sink.mails, 'doubled is only what the killed one was giving').toHaveLength(40 + ON_THEIR_WAY)
})

/** A sending of which the first mails are on their way. */
async function sendSlowly(people: number, { others = 0 } = {}) {
  const sink = await startSlowSmtp()
  const portal = await openPortal({ config: { smtpUrl: sink.url } })
  const browser = await portal.admin()
  const send = async (people: number, word: string) => {
    const emails = await addCrowd(portal.db, { people, word, now: portal.now() })
    const rows = await portal.db.selectFrom('users').select('id').where('email', 'in', emails).execute()
    return sendTo(
      browser,
      rows.map(({ id }) => id),
    )
  }
  const sending = await send(people, 'Crew')
  if (others > 0) await send(others, 'Other')
  const delivering = portal.deliverMail()
  await sink.full

  return {
    ...{ portal, sink, sending },
    /** Something happens, and a second later the server answers. */
    async onTheWay<T>(happen: () => Promise<T>) {
      const happened = await happen()
      portal.later({ seconds: 1 })
      sink.answer()
      await delivering
      return happened
    },
  }
}

async function sendTo(browser: Browser, user_ids: string[]) {
  const { formToken } = await browser.visit('/users')
  return browser.post('/sendings', { form_token: formToken, user_ids })
}
