import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { listCaptured, sealContent, showCaptured } from '#src/mailers/captured.ts'
import { createSecrets, type Secrets } from '#src/secrets.ts'
import { openOffice } from '#test/outbox/office.ts'
import { NOW } from '#test/support/clock.ts'
import { createActiveUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('captured mails are listed newest first, and each can be read', async () => {
  const office = await openOffice()
  const { db } = office
  const { secrets } = office.post
  await office.queue([{ to: 'ada@example.org' }])
  await office.deliver()
  office.later({ minutes: 1 })
  await office.queue([{ to: 'bob@example.org' }])
  await office.deliver()

  const { mails: listed } = await listCaptured(db, { secrets })
  expect(listed.map((mail) => [mail.to, mail.subject])).toEqual([
    ['bob@example.org', 'Welcome'],
    ['ada@example.org', 'Welcome'],
  ])
  expect(listed[1]!.capturedAt).toBe(NOW.toISOString())
  expect(Object.keys(listed[0]!)).not.toContain('html')
  const mail = await showCaptured(db, { id: listed[0]!.id, secrets })
  expect(mail?.html).toContain(mail!.text)
})

test('more than fit on a page stand on the next ones, and a mail from there is read beside its page', async () => {
  const portal = await openPortal()
  const { db, secrets } = portal
  const { id: mailbox_id } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  const content = sealContent(secrets, { subject: 'Hello', html: '', text: 'Hello' })
  const rest = { mailbox_id, content, captured_at: iso(portal.now()) }
  const places = Array.from({ length: 103 }, (_, i) => String(102 - i).padStart(3, '0'))
  const rows = places.map((place) => ({ id: place, outbox_id: place, to: `p${place}@example.org`, ...rest }))
  await db.insertInto('captured_mails').values(rows).execute()

  const browser = await portal.admin()
  const first = await browser.visit('/mail')
  const second = await first.follow('Older')
  const third = await second.follow('Older')
  const seen = [first, second, third].flatMap(({ text }) => text.match(/p\d+@example\.org/g) ?? [])
  expect(seen).toEqual(rows.map(({ to }) => to))
  expect(first.text).toContain('103 mails')
  expect(third.links()).not.toContain('Older')
  expect((await third.follow('Newer')).text).toBe(second.text)
  const read = await (await browser.visit('/mail/002?page=3')).follow('Plain text')
  expect(read.path).toBe('/mail/002?as=text&page=3')
  expect(read.dom.querySelector('.envelope')?.text).toContain('p002@example.org')
  expect(read.dom.querySelector('[aria-current] bdi')?.text).toBe('p002@example.org')
})

test('a mail whose key is gone says so, in the list and on its page, and hides none of the others', async () => {
  const portal = await openPortal()
  const { db, secrets } = portal
  const { id: mailbox_id } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  const mail = { subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' }
  const row = (id: string, under: Secrets) => {
    const rest = { mailbox_id, outbox_id: id, captured_at: iso(portal.now()) }
    return { id, to: `${id}@example.org`, content: sealContent(under, mail), ...rest }
  }
  const before = createSecrets(['the key before, which nobody has any more'])
  await db
    .insertInto('captured_mails')
    .values([row('ada', before), row('bob', secrets)])
    .execute()

  const browser = await portal.admin()
  const list = await browser.visit('/mail')
  expect([list.status, list.text]).toEqual([200, expect.stringMatching(/bob@example.*Hello.*ada@example/)])
  const unreadable = await list.follow('ada@example.org')
  expect(unreadable.heading).toBe('Captured mail')
  expect(unreadable.text).toContain('SECRET_KEY is another one than when it was captured.')
  expect(unreadable.dom.querySelector('iframe')).toBeNull()
  expect((await browser.visit('/mail/ada/body')).status).toBe(404)
  expect((await browser.visit('/mail/bob/body')).html).toContain('<p>Hello</p>')
})

test('a mail that nobody captured can not be shown', async () => {
  const { db, post } = await openOffice()
  expect(await showCaptured(db, { id: 'nothing', secrets: post.secrets })).toBeUndefined()
})

test('a batch that is handed over twice is captured once', async () => {
  const office = await openOffice()
  await office.queue([{ to: 'ada@example.org' }])
  const forgetful: typeof office.post.mailerFor = (mailbox) => {
    const mailer = office.post.mailerFor(mailbox)
    const hand: typeof mailer.hand = async (handover) => {
      await mailer.hand(handover)
      return mailer.hand(handover)
    }
    return { ...mailer, hand }
  }
  expect(await office.deliver({ mailerFor: forgetful })).toBe(1)
  expect(await listCaptured(office.db, { secrets: office.post.secrets })).toMatchObject({ total: 1 })
})

test('the link that works once is a press away, whichever kind of mail it stands in', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const ada = await createActiveUser(portal.db, { name: 'Ada' })
  await portal.guest().post('/recovery', { email: ada.email })
  await portal.deliverMail()
  const mail = await (await browser.visit('/mail')).follow(ada.email)
  const { link } = await portal.mailTo(ada.email)
  expect(link).toContain('/recovery/')
  expect((await mail.follow('Open the link of this mail')).url.href).toBe(link)
})
