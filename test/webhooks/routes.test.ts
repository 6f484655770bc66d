import { expect, test } from 'vitest'
import { createApp } from '#src/app.ts'
import { addDays } from '#src/clock.ts'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import { createSecrets } from '#src/secrets.ts'
import { cleanUp } from '#src/worker.ts'
import { openLog } from '#test/support/log.ts'
import { openPortal } from '#test/support/portal.ts'
import { eventOf, HARD_BOUNCE, signed, WEBHOOK_SECRET } from '#test/support/resend-events.ts'
import { openHearing, post } from './portal.ts'

const OTHER_SECRET = `whsec_${Buffer.from('a secret of somebody else').toString('base64')}`
const event = eventOf({ id: 'x', to: [], tags: [] }, 'email.delivered')

test('there is no such address as long as no secret is set', async () => {
  const portal = await openPortal()
  expect((await post(portal, signed(event))).status).toBe(404)
})

test('what is not signed with the secret is refused, and so is what was signed long ago', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  const bounce = eventOf(hearing.mailTo('ada@'), 'email.bounced', HARD_BOUNCE)
  const { headers, ...unsigned } = signed(bounce)
  const long = new Date(Date.now() - 10 * 60_000)
  const refused = [
    unsigned,
    { ...unsigned, headers: { ...headers, 'svix-signature': 'v1,' } },
    { ...unsigned, headers: { ...headers, 'svix-id': 'another' } },
    { ...unsigned, headers, body: `${unsigned.body} ` },
    signed(bounce, { secret: OTHER_SECRET }),
    signed(bounce, { at: long }),
  ]
  for (const request of refused) {
    const answer = await post(hearing.portal, request)
    expect([answer.status, await answer.text()]).toEqual([401, ''])
  }
  expect(await hearing.outboxOf('ada@example.org')).toMatchObject([{ bounced_at: null }])
  expect(await hearing.suppressions()).toEqual([])
})

test('a mailbox may have a secret of its own', async () => {
  const portal = await openPortal()
  const webhook_secret = portal.secrets.seal(MAILBOX_SECRET, OTHER_SECRET)
  await portal.db.updateTable('mailboxes').set({ webhook_secret }).execute()
  expect((await post(portal, signed(event, { secret: OTHER_SECRET }))).status).toBe(200)
  expect((await post(portal, signed(event, { secret: WEBHOOK_SECRET }))).status).toBe(401)
})

test('reports about mails of a removed mailbox count for thirty days more', async () => {
  const hearing = await openHearing()
  const { portal, browser, admin } = hearing
  const { db, secrets } = portal
  const webhook_secret = secrets.seal(MAILBOX_SECRET, OTHER_SECRET)
  await db.updateTable('mailboxes').set({ webhook_secret }).execute()
  await hearing.invite('Ada')
  const bounce = eventOf(hearing.mailTo('ada@'), 'email.bounced', HARD_BOUNCE)
  await db.deleteFrom('settings').where('key', '=', 'registration_mailbox').execute()
  const asked = await (await (await browser.visit('/mailboxes')).follow('Harbour Portal')).follow('Remove…')
  expect(asked.text).toContain('Reports from Resend about mails that left from it still count for 30 days.')
  expect((await asked.press('Remove the mailbox')).flash).toBe('Harbour Portal is removed.')
  const mailbox = () => db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow()
  expect(await mailbox()).toMatchObject({ secret: null, webhook_secret, removed_by: admin.id })

  await cleanUp(db, addDays(portal.now(), 29))
  expect((await hearing.hear(bounce, { secret: OTHER_SECRET })).status).toBe(200)
  expect(await hearing.suppressions()).toMatchObject([{ email: 'ada@example.org', reason: 'bounced' }])
  await cleanUp(db, addDays(portal.now(), 31))
  expect((await hearing.hear(bounce, { secret: OTHER_SECRET })).status).toBe(401)
  expect(await mailbox()).toMatchObject({ webhook_secret: null })
})

test('a secret whose key was lost shuts nobody else out, and opens to nobody', async () => {
  const hearing = await openHearing()
  const lost = createSecrets(['a key that nobody has any more, long enough to be one'])
  const webhook_secret = lost.seal(MAILBOX_SECRET, OTHER_SECRET)
  await hearing.portal.db.updateTable('mailboxes').set({ webhook_secret }).execute()
  expect((await hearing.hear(event)).status).toBe(200)
  expect((await hearing.hear(event, { secret: OTHER_SECRET })).status).toBe(401)
  const page = await (await hearing.browser.visit('/mailboxes')).follow('Harbour Portal')
  const hint = page.dom.querySelector('#webhook_secret-hint')?.text
  expect(hint).toContain('Stored encrypted and never shown again')
})

test('more than 256 KiB is not read, signed or not', async () => {
  const { hear } = await openHearing()
  const filler = 'x'.repeat(256 * 1024)
  expect((await hear({ ...event, filler })).status).toBe(413)
  expect((await hear({ ...event, filler: filler.slice(1024) })).status).toBe(200)
})

test('what is unknown, about somebody else’s mail, or no mail at all, is answered and changes nothing', async () => {
  const hearing = await openHearing()
  await hearing.invite('Ada')
  const before = await hearing.outboxOf('ada@example.org')
  const ours = hearing.mailTo('ada@')
  const theirs = { id: 'theirs', to: ['eve@example.org'], tags: [{ name: 'outbox_id', value: 'theirs' }] }
  for (const event of [
    eventOf(ours, 'email.opened'),
    eventOf(ours, 'email.clicked'),
    eventOf(ours, 'email.invented'),
    eventOf(theirs, 'email.bounced', HARD_BOUNCE),
    eventOf({ ...theirs, tags: [] }, 'email.complained'),
    { type: 'contact.created', created_at: 'yesterday', data: { id: 'x' } },
    { type: 'email.bounced' },
    [],
    '"text"',
    'null',
  ])
    expect((await hearing.hear(event)).status, JSON.stringify(event)).toBe(200)
  expect(await hearing.outboxOf('ada@example.org')).toEqual(before)
  expect(await hearing.suppressions()).toEqual([])
  expect(await hearing.portal.db.selectFrom('webhook_events').selectAll().execute()).toEqual([])
})

test('a machine that posts from nowhere gets in here and nowhere else', async () => {
  const { portal } = await openHearing()
  const request = signed(event)
  expect((await post(portal, request)).status).toBe(200)
  expect((await post(portal, request, '/sign-in')).status).toBe(403)
  expect((await post(portal, request)).headers.get('set-cookie')).toBeNull()
})

test('one that was signed with another secret is in the log, once and without its words', async () => {
  const { portal } = await openHearing()
  const { log, lines } = openLog()
  const app = createApp({ ...portal.services, log })
  const stranger = signed(event, { secret: OTHER_SECRET })
  expect((await post({ app }, { method: 'POST', body: 'anything' })).status).toBe(401)
  expect(lines).toEqual([])
  for (const request of [stranger, stranger]) expect((await post({ app }, request)).status).toBe(401)
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 40, msg: expect.stringContaining('RESEND_WEBHOOK_SECRET') },
  ])
  expect(lines.join()).not.toContain('delivered')
})
