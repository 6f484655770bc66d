import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { hashGeneratedPassword } from '#src/passwords/hash.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { CHOSEN, inviteOne, open } from '#test/invitations/invited.ts'
import { createActiveUser, createAdmin, createOrganization, createUser } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

const GONE = '2026-01-01T00:00:00.000Z'

test.each([
  ['while mails can be sent', undefined],
  ['while they cannot', false as const],
])(
  'known, unknown, invited, deactivated: one answer, byte by byte, after the same work, %s',
  async (_what, mailbox) => {
    const portal = await openPortal(mailbox === undefined ? {} : { mailbox })
    const { db } = portal
    const closed = await createOrganization(db, { deactivated_at: GONE })
    await createActiveUser(db, { email: 'active@example.org' })
    await createUser(db, { email: 'invited@example.org' })
    await createUser(db, { email: 'opened@example.org', password_hash: await hashGeneratedPassword() })
    await createActiveUser(db, { email: 'gone@example.org', deactivated_at: GONE })
    await createActiveUser(db, { email: 'closed@example.org', organization_id: closed.id })
    const answers = []
    for (const who of ['active', 'unknown', 'invited', 'opened', 'gone', 'closed']) {
      const body = new URLSearchParams({ email: `${who}@example.org` })
      const answer = await portal.guest().fetch('POST', '/recovery', { body })
      const { rows, ...others } = await contents(portal)
      answers.push({ status: answer.status, headers: [...answer.headers], text: await answer.text(), others })
      expect(rows).toEqual([`${who}@example.org`])
      await db.deleteFrom('recovery_requests').execute()
    }
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]).toMatchObject({ status: 303 })
    expect(answers[0]!.headers.filter(([name]) => name === 'set-cookie')).toEqual([])
  },
)

test('nothing is sent to strangers, nor to those who are deactivated', async () => {
  const portal = await openPortal()
  const closed = await createOrganization(portal.db, { deactivated_at: GONE })
  await createActiveUser(portal.db, { email: 'gone@example.org', deactivated_at: GONE })
  await createActiveUser(portal.db, { email: 'closed@example.org', organization_id: closed.id })
  for (const who of ['gone', 'closed', 'nobody']) await ask(portal, `${who}@example.org`)
  expect(await portal.deliverMail()).toBe(0)
  expect(await portal.db.selectFrom('recovery_requests').selectAll().execute()).toEqual([])
})

test('three mails an hour go to one inbox, however its email is spelled', async () => {
  const portal = await openPortal()
  await createActiveUser(portal.db, { email: 'ada@example.org' })
  await createActiveUser(portal.db, { email: 'ada+work@example.org' })
  const spellings = ['ada@example.org', 'ada+work@example.org', 'ADA@example.org', 'Ada+Work@Example.org']
  for (const email of [...spellings, ...spellings]) await ask(portal, email)
  expect(await mails(portal)).toHaveLength(3)
  portal.later({ minutes: 61 })
  await ask(portal, 'ada@example.org')
  expect(await mails(portal)).toHaveLength(4)
})

test('somebody who lost the mail of their invitation gets a fresh link, an hour later at the earliest', async () => {
  const { portal, invitee } = await inviteOne()
  await ask(portal, invitee.email)
  expect((await mails(portal)).at(-1)?.kind).toBe('recovery_help')
  portal.later({ minutes: 60 })
  await ask(portal, invitee.email)
  expect((await mails(portal)).at(-1)?.kind).toBe('invitation')
  const { link } = await portal.mailTo(invitee.email)
  expect(link).not.toContain(invitee.token)
  expect((await portal.guest().visit(`/invite/${invitee.token}`)).status).toBe(410)
  expect((await portal.guest().visit(link)).status).toBe(200)
})

test('while somebody chooses their password, a stranger who asks for them ends nothing by it', async () => {
  const { portal, invitee } = await inviteOne()
  portal.later({ minutes: 90 })
  const opened = await (await portal.guest().visit(`/invite/${invitee.token}`)).press('Create your password')
  await ask(portal, invitee.email)
  expect((await mails(portal)).at(-1)?.kind).toBe('recovery_help')
  const inside = await opened.fill('Password', CHOSEN).press('Save password and go in')
  expect([inside.status, inside.path]).toEqual([200, '/profile'])
})

test('who opened the link elsewhere gets a fresh one when the half hour is over', async () => {
  const { portal, invitee } = await inviteOne()
  portal.later({ minutes: 90 })
  await open(portal, invitee.token)
  portal.later({ minutes: 30 })
  await ask(portal, invitee.email)
  expect((await mails(portal)).at(-1)?.kind).toBe('invitation')
})

test('somebody whose link ran out or was opened in vain gets a fresh one, three times', async () => {
  const { portal, invitee } = await inviteOne()
  for (let i = 0; i < 5; i++) {
    portal.later({ days: 20 })
    await ask(portal, invitee.email)
  }
  const kinds = (await mails(portal)).map(({ kind }) => kind)
  expect(kinds).toEqual([
    'invitation',
    'invitation',
    'invitation',
    'invitation',
    'recovery_help',
    'recovery_help',
  ])
})

test.each(['revoked', 'with the setting off', 'never invited'])(
  'a person without a password whose invitation is not to be renewed (%s) reads whom to ask, without a link',
  async (what) => {
    const { portal, invitee, admin } = await inviteOne()
    const { db } = portal
    portal.later({ days: 20 })
    if (what === 'revoked')
      await db
        .updateTable('invitations')
        .set({ revoked_at: iso(portal.now()) })
        .execute()
    if (what === 'with the setting off')
      await writeSetting(db, 'new_links', 'off', { by: null, now: portal.now() })
    const person =
      what === 'never invited'
        ? await createUser(db, { email: 'new@example.org', created_by: admin.id })
        : invitee
    await ask(portal, person.email)
    const mail = await portal.mailTo(person.email)
    expect(mail.text).toContain(admin.name)
    expect(mail.text).not.toMatch(/https?:/)
    expect(mail.html).not.toMatch(/href=/)
    expect(await db.selectFrom('links').selectAll().execute()).toEqual([])
  },
)

test('nobody is named to ask who was deactivated, or whose organisation was', async () => {
  const portal = await openPortal()
  const { db } = portal
  const closed = await createOrganization(db, { deactivated_at: GONE })
  const [gone, shut, there] = [
    await createAdmin(db, { name: 'Mara', deactivated_at: GONE }),
    await createActiveUser(db, { name: 'Olga', organization_id: closed.id }),
    await createAdmin(db, { name: 'Vera' }),
  ]
  const told = async (created_by: string) => {
    const person = await createUser(db, { created_by })
    await ask(portal, person.email)
    return (await portal.mailTo(person.email)).text
  }
  expect(await told(there.id)).toContain('Vera')
  expect(await told(gone.id)).not.toContain('Mara')
  expect(await told(shut.id)).not.toContain('Olga')
})

test('requests that waited too long are dropped, and nothing is sent with the setting off', async () => {
  const portal = await openPortal()
  await createActiveUser(portal.db, { email: 'ada@example.org' })
  const requests = async () => (await portal.db.selectFrom('recovery_requests').select('id').execute()).length
  await portal.guest().post('/recovery', { email: 'ada@example.org' })
  portal.later({ minutes: 60 })
  expect(await requests()).toBe(1)
  expect([await portal.deliverMail(), await requests()]).toEqual([0, 0])
  await portal.guest().post('/recovery', { email: 'ada@example.org' })
  await writeSetting(portal.db, 'recovery', 'off', { by: null, now: portal.now() })
  expect(await requests()).toBe(1)
  expect([await portal.deliverMail(), await requests()]).toEqual([0, 0])
})

test('what is no email is said to be none; from one address twenty a minute are taken', async () => {
  const portal = await openPortal()
  const guest = portal.guest()
  for (let i = 0; i < 20; i++) expect((await guest.post('/recovery', { email: 'nothing' })).status).toBe(422)
  const refused = await guest.post('/recovery', { email: 'ada@example.org' })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
  expect(await portal.db.selectFrom('recovery_requests').selectAll().execute()).toEqual([])
})

async function ask(portal: Portal, email: string) {
  await portal.guest().post('/recovery', { email })
  await portal.deliverMail()
}

function mails({ db }: Portal) {
  return db.selectFrom('outbox').selectAll().orderBy('id').execute()
}

/** What a request left behind. */
async function contents({ db }: Portal) {
  const requests = await db.selectFrom('recovery_requests').selectAll().execute()
  const count = async (table: 'outbox' | 'links' | 'audit' | 'invitations') =>
    (await db.selectFrom(table).select('id').execute()).length
  return {
    rows: requests.map(({ email }) => email),
    outbox: await count('outbox'),
    links: await count('links'),
    audit: await count('audit'),
    invitations: await count('invitations'),
  }
}
