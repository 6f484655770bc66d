import { expect, test } from 'vitest'
import { addMinutes, iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { makeFirstMailbox } from '#src/mailboxes/make-first.ts'
import { openWithSpare } from '#test/mailboxes/spare.ts'

async function begin() {
  const spare = await openWithSpare()
  const browser = await spare.portal.signIn(spare.admin)
  const page = (id = spare.spareId) => browser.visit(`/mailboxes/${id}`)
  return { ...spare, browser, page, ask: async (id?: string) => (await page(id)).follow('Remove…') }
}

test('a mailbox that nothing uses is removed once an administrator has read what follows', async () => {
  const { browser, ask, mailbox, db, admin, spareId, portal } = await begin()
  const asked = await ask()
  expect(asked.heading).toBe('Remove the mailbox Spare?')
  for (const said of ['No setting uses it', 'cannot be brought back', 'is erased', 'stays in the history'])
    expect(asked.text).toContain(said)
  expect(asked.text).not.toContain('Reports from Resend')
  expect(await mailbox()).toMatchObject({ removed_at: null })

  const removed = await asked.press('Remove the mailbox')
  expect([removed.path, removed.flash]).toEqual(['/mailboxes', 'Spare is removed.'])
  expect(removed.links()).not.toContain('Spare')
  const settings = await browser.visit('/settings/mail')
  expect(settings.text).not.toContain('spare@example.org')
  const at = iso(portal.now())
  expect(await mailbox()).toMatchObject({ removed_at: at, removed_by: admin.id, secret: null })
  const line = await db.selectFrom('audit').selectAll().where('action', '=', 'mailbox.removed').execute()
  const particulars = JSON.stringify({ address: 'spare@example.org' })
  expect(line).toMatchObject([{ actor_id: admin.id, subject_id: spareId, particulars }])
})

test('over the page it asks the same', async () => {
  const { browser, spareId } = await begin()
  const headers = { 'HX-Request': 'true' }
  const { html } = await browser.visit(`/mailboxes/${spareId}/removal`, { headers })
  expect(html).toMatch(/^<dialog/)
  expect(html).toContain('Remove the mailbox Spare?')
})

test('of a removed one the page says that it was, and from pages of before nothing more is done to it', async () => {
  const { page, ask, browser, mailbox, spareId } = await begin()
  const [before, asked] = [await page(), await ask()]
  await asked.press('Remove the mailbox')
  const gone = await page()
  expect([gone.status, gone.heading]).toEqual([410, 'Spare'])
  expect(gone.text).toContain('This mailbox was removed.')
  expect(gone.text).toMatch(/By Admin/)
  expect(gone.buttons()).not.toContain('Send a test')

  const row = await mailbox()
  for (const button of ['Use for invitations', 'Pause this mailbox', 'Test connection', 'Send a test'])
    expect((await before.press(button)).text, button).toContain('this mailbox was removed')
  const typed = before.fill('Name', 'Again').fill('Password at the server', 'ebb harbour 0815')
  expect((await typed.press('Save mailbox')).status).toBe(409)
  expect((await asked.press('Remove the mailbox')).status).toBe(409)
  expect((await browser.visit(`/mailboxes/${spareId}/removal`)).status).toBe(409)
  expect(await mailbox()).toEqual(row)
})

test('the Registration mailbox stays until another one is chosen', async () => {
  const { ask, page, mailbox } = await begin()
  const asked = await ask('first')
  expect(asked.text).toContain('It is the Registration mailbox')
  expect(asked.buttons()).not.toContain('Remove the mailbox')
  expect((await asked.follow('To the setting')).path).toBe('/settings/mail')

  await (await page()).press('Use for invitations')
  const free = await asked.reload()
  await free.press('Remove the mailbox')
  expect(await mailbox('first')).not.toMatchObject({ removed_at: null })
})

test('one in which mails wait stays until they are withdrawn, and the question leads to their sending', async () => {
  const { browser, ask, choose, remove, mailbox } = await begin()
  const ready = await ask()
  await choose()
  await (await browser.visit('/users')).check('Select Ada', 'Select Bob').press('Send invites')
  await choose('first')
  const late = await ready.press('Remove the mailbox')
  expect([late.status, late.alert]).toEqual([409, 'Nothing was done: the mailbox is in use by now.'])

  const asked = await ask()
  expect(asked.text).toContain('Still waiting in it: 2 mails.')
  expect(asked.buttons()).not.toContain('Remove the mailbox')
  expect(await remove()).toBe('in_use')
  const sending = await asked.follow('Sending: ')
  expect(sending.path).toMatch(/^\/sendings\//)
  const cancelled = await (await sending.follow('Cancel the rest')).press('Cancel 2 invitations')
  expect(cancelled.status).toBe(200)
  await (await asked.reload()).press('Remove the mailbox')
  expect(await mailbox()).not.toMatchObject({ removed_at: null })
})

test('mails of no sending that wait in one that works no more leave from the Registration mailbox instead', async () => {
  const { ask, page, queue, queuedIn, db, portal, ada, spareId } = await begin()
  await queue()
  const paused_at = iso(portal.now())
  const paused = { paused_at, paused_reason: '535 5.7.8 No', resume_at: iso(addMinutes(portal.now(), 60)) }
  await db.updateTable('mailboxes').set(paused).where('id', '=', spareId).execute()
  expect(await portal.deliverMail()).toBe(0)

  const asked = await ask()
  expect(asked.text).toContain(
    'Still waiting in it: 1 mail. They leave from the Registration mailbox instead.',
  )
  expect(asked.text).not.toContain('no mail waits')
  expect((await asked.press('Remove the mailbox')).flash).toBe('Spare is removed.')
  expect((await page()).status).toBe(410)
  expect(await queuedIn()).toEqual(['first'])
  expect(await portal.deliverMail()).toBe(1)
  expect((await portal.mailTo(ada.email)).subject).toContain('password')
})

test('one of whose mails nobody can tell stays until that is decided', async () => {
  const { browser, ask, choose, db, portal, spareId } = await begin()
  await choose()
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await choose('first')
  const [batchId, at] = [newId(), iso(portal.now())]
  const times = { due_at: at, first_sent_at: at, created_at: at, leased_by: null, leased_until: null }
  const batch = { id: batchId, mailbox_id: spareId, state: 'parked' as const, attempts: 3, ...times }
  await db.insertInto('batches').values(batch).execute()
  await db.updateTable('outbox').set({ state: 'batched', batch_id: batchId, position: 0 }).execute()

  const asked = await ask()
  expect(asked.text).not.toContain('Still waiting')
  const mailbox = await asked.follow('Nobody can tell whether 1 mail arrived')
  await mailbox.press('Treat as sent')
  expect((await (await asked.reload()).press('Remove the mailbox')).flash).toBe('Spare is removed.')
})

test('mails that a removed mailbox captured can be read, and the menu leads to them no more', async () => {
  const { browser, page, ask, choose, portal, ada } = await begin()
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  await choose()
  expect((await page()).links()).toContain('Captured mail')
  const asked = await ask('first')
  expect(asked.text).toContain('The mails that it captured can still be read.')
  const removed = await asked.press('Remove the mailbox')
  expect(removed.links()).not.toContain('Captured mail')
  const mails = await (await page('first')).follow('Captured mail')
  expect(mails.text).toContain(ada.email)
})

test('a start makes no mailbox in the place of one that was removed', async () => {
  const { choose, remove, db, portal } = await begin()
  await choose()
  await remove('first')
  await makeFirstMailbox(db, { config: portal.config, secrets: portal.secrets, now: portal.now() })
  const there = await db.selectFrom('mailboxes').select('id').where('removed_at', 'is', null).execute()
  expect(there).toHaveLength(1)
})
