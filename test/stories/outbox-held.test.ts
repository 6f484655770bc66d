import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { holdOutbox, outboxHeldSince } from '#src/outbox/hold.ts'
import { listUnknown } from '#src/outbox/unknown.ts'
import { cast, createActiveUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

/** Ada's invitation waits while the outbox is on hold. */
async function openHeld() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const browser = await portal.signIn(people.admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await holdOutbox(portal.db, { now: portal.now() })
  return { portal, browser, ...people }
}

/** Ada's invitation was handed over, and nobody can tell what became of it. */
async function openUnknown() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const browser = await portal.signIn(people.admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  const { id: mailboxId } = await portal.db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  const [batchId, at] = [newId(), iso(portal.now())]
  const times = { due_at: at, first_sent_at: at, created_at: at, leased_by: null, leased_until: null }
  await portal.db
    .insertInto('batches')
    .values({ id: batchId, mailbox_id: mailboxId, state: 'parked', attempts: 3, ...times })
    .execute()
  const batched = { state: 'batched' as const, batch_id: batchId, position: 0 }
  await portal.db.updateTable('batches').set({ last_error: 'unknown_too_long' }).execute()
  await portal.db.updateTable('outbox').set(batched).execute()
  const settle = `/mailboxes/${mailboxId}/unknown/${batchId}`
  return { portal, browser, page: await browser.visit(`/mailboxes/${mailboxId}`), settle, ...people }
}

test('while the outbox is on hold, home says so before anything else, and an administrator releases it', async () => {
  const { portal, browser, ada, admin } = await openHeld()
  expect(await portal.deliverMail()).toBe(0)
  const home = await browser.visit('/')
  expect(home.dom.querySelector('[aria-labelledby=h-needs] li')?.text).toContain('a backup was restored')

  const released = await home.press('Release waiting mails')
  expect([released.path, released.flash]).toEqual(['/mailboxes', 'Waiting mails leave now.'])
  expect(await portal.deliverMail()).toBe(1)
  expect((await portal.mailTo(ada.email)).link).toContain('/invite/')
  expect((await home.press('Release waiting mails')).flash).toBe('They were released already.')
  const audit = portal.db.selectFrom('audit').select('actor_id').where('action', '=', 'outbox.released')
  expect(await audit.execute()).toEqual([{ actor_id: admin.id }])
})

test('the mailboxes say that nothing leaves, until it is released', async () => {
  const { browser } = await openHeld()
  const mailboxes = await browser.visit('/mailboxes')
  expect(mailboxes.text).toContain('a backup was restored')
  const waiting = mailboxes.dom.querySelector('main .note a[href="/sendings"]')
  expect(waiting?.text, 'where one looks at what waits').toBe('Sending')
  const released = await mailboxes.press('Release waiting mails')
  expect(released.text).not.toContain('a backup was restored')
  expect(released.buttons()).not.toContain('Release waiting mails')
  expect((await browser.visit('/')).text).not.toContain('a backup was restored')
})

test('each mailbox says so, too, instead of how it is doing, and lets it be released', async () => {
  const { portal, browser } = await openHeld()
  const page = await (await browser.visit('/mailboxes')).follow('Harbour Portal')
  expect(page.text).toContain('a backup was restored')
  expect(page.text).toContain('Status On hold')
  expect((await page.press('Release waiting mails')).flash).toBe('Waiting mails leave now.')
  const after = await page.reload()
  expect(after.text).not.toContain('On hold')
  expect(after.buttons()).not.toContain('Release waiting mails')
  expect(await portal.deliverMail()).toBe(1)
})

test('the sending health on the home page says so, since when and why, and lets it be released', async () => {
  const { portal, browser } = await openHeld()
  const home = await browser.visit('/')
  const health = home.dom.querySelector('[aria-labelledby=h-health]')!
  expect(health.text).toContain('On hold')
  expect(health.text).toContain('A backup was restored.')
  expect(health.querySelector('form')?.getAttribute('action')).toBe('/outbox/release')
  const manager = await createActiveUser(portal.db, { name: 'Mona', role: 'manager' })
  const seen = await (await portal.signIn(manager)).visit('/')
  expect(seen.dom.querySelector('[aria-labelledby=h-health]')!.text).toContain('On hold')
  await home.press('Release waiting mails')
  expect((await home.reload()).text).not.toContain('On hold')
})

test('a manager reads who can release the outbox; nobody but administrators can', async () => {
  const { portal, olga } = await openHeld()
  const manager = await createActiveUser(portal.db, { name: 'Mona', role: 'manager' })
  const user = await createActiveUser(portal.db, { name: 'Ulla' })
  for (const person of [olga, manager, user]) {
    const browser = await portal.signIn(person)
    const form_token = (await browser.visit('/profile')).formToken
    expect((await browser.post('/outbox/release', { form_token })).status, person.name).toBe(404)
  }
  const home = await (await portal.signIn(manager)).visit('/')
  expect(home.row('a backup was restored')).toContain('until a portal administrator releases them')
  expect(home.buttons()).not.toContain('Release waiting mails')
  expect(await outboxHeldSince(portal.db)).not.toBeNull()
})

test('that nobody can tell what became of a mail stands on the home page and in the list of mailboxes', async () => {
  const { browser, page } = await openUnknown()
  const said = 'Nobody can tell whether 1 mail arrived'
  const home = await browser.visit('/')
  expect(home.text).toContain(said)
  expect((await browser.visit('/mailboxes')).text).toContain(said)
  expect((await home.follow(`Open the mailbox: ${said}`)).path).toBe(page.path)

  await page.press('Treat as sent')
  for (const path of ['/', '/mailboxes']) expect((await browser.visit(path)).text).not.toContain(said)
})

test('mails of which nobody can tell are sent again when an administrator says so', async () => {
  const { portal, page, ada } = await openUnknown()
  expect(page.row('1 mail')).toContain('Nobody can tell whether it arrived')
  expect(await portal.deliverMail()).toBe(0)
  const again = await page.press('Send again')
  expect(again.flash).toBe('1 mail is sent again.')
  expect(again.buttons()).not.toContain('Treat as sent')
  expect(await portal.deliverMail()).toBe(1)
  expect((await portal.mailTo(ada.email)).link).toContain('/invite/')
})

test('they count as sent when an administrator says so, and what is decided stays decided', async () => {
  const { portal, page, browser } = await openUnknown()
  expect((await page.press('Treat as sent')).flash).toBe('1 mail counts as sent.')
  expect((await page.press('Send again')).flash).toContain('decided already')
  expect(await portal.deliverMail()).toBe(0)
  expect((await browser.visit('/users')).row('Ada')).toContain('Sent')
})

test('nobody but an administrator decides it, one thing or the other, and for the mailbox it is in', async () => {
  const { portal, browser, page, settle, olga } = await openUnknown()
  const manager = await createActiveUser(portal.db, { name: 'Mona', role: 'manager' })
  const user = await createActiveUser(portal.db, { name: 'Ulla' })
  for (const person of [olga, manager, user]) {
    const other = await portal.signIn(person)
    const form_token = (await other.visit('/profile')).formToken
    expect((await other.post(settle, { form_token, as: 'again' })).status, person.name).toBe(404)
  }
  const form_token = page.formToken
  expect((await browser.post(settle, { form_token, as: 'lost' })).status).toBe(422)
  const elsewhere = settle.replace(/^\/mailboxes\/[^/]+/, '/mailboxes/another')
  expect((await browser.post(elsewhere, { form_token, as: 'sent' })).status).toBe(404)
  expect(await listUnknown(portal.db, { mailboxId: settle.split('/')[2]! })).toHaveLength(1)
})
