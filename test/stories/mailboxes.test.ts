import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { noteTest } from '#src/mailboxes/note-test.ts'
import { pauseMailbox } from '#src/mailboxes/pause.ts'
import { cast, createActiveUser, createAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

async function openAdmin(options: Parameters<typeof openPortal>[0] = {}) {
  const portal = await openPortal(options)
  const people = await cast(portal.db)
  return { portal, ...people, browser: await portal.signIn(people.admin) }
}

test('a fresh portal has one mailbox that captures, and a test stands among the captured mails', async () => {
  const { browser, admin, portal } = await openAdmin()
  const list = await browser.visit('/mailboxes')
  expect(list.row('Harbour Portal')).toMatch(
    /Registration mailbox Not tried yet Mail leaves through Capture Waiting 0 Last mail accepted None yet/,
  )
  const mailbox = await list.follow('Harbour Portal')
  expect(mailbox.buttons()).not.toContain('Test connection')
  expect(mailbox.text).toMatch(/Test mail to Nothing leaves this machine/)
  const tested = await mailbox.press('Send a test')
  expect(tested.text).toContain(`The test mail to ${admin.email} was captured`)
  expect((await portal.mailTo(admin.email)).subject).toBe('Vestibule: test mail')
  expect((await browser.visit('/mailboxes')).row('Harbour Portal')).toContain('Working')
  expect(await portal.db.selectFrom('outbox').selectAll().execute()).toEqual([])
})

test('without a Registration mailbox an administrator is led to one, and then it sends', async () => {
  const { browser, ada, portal } = await openAdmin({ mailbox: false })
  const stuck = await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  expect(stuck.heading).toBe('Nothing was sent')
  const none = await stuck.follow('To the mailboxes')
  expect(none.text).toContain('There is no mailbox yet')

  const form = await (await none.follow('New mailbox')).press('Capture')
  const added = await form
    .fill('Name', 'Rehearsal')
    .fill('Sender address', 'Rehearsal@Example.org')
    .press('Add mailbox')
  expect((await browser.visit('/mailboxes')).text).toContain('No Registration mailbox is chosen')
  await added.press('Use for invitations')
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  expect((await portal.mailTo(ada.email)).link).toContain('/invite/')
})

test('somebody who is no administrator is not led where they cannot go', async () => {
  const { portal, olga } = await openAdmin({ mailbox: false })
  const users = await (await portal.signIn(olga)).visit('/users')
  const stuck = await users.check('Select Ada').press('Send invites')
  expect(stuck.links()).not.toContain('To the mailboxes')
})

test('mailboxes do not exist for anybody but administrators, and nothing they post is done', async () => {
  const { portal, olga } = await openAdmin()
  const manager = await createActiveUser(portal.db, { name: 'Mona', role: 'manager' })
  const user = await createActiveUser(portal.db, { name: 'Ulla' })
  const everyMailbox = () => portal.db.selectFrom('mailboxes').selectAll().execute()
  const before = await everyMailbox()
  const id = before[0]?.id
  const acts = [
    `/${id}`,
    `/${id}/connection`,
    `/${id}/test`,
    `/${id}/choose`,
    `/${id}/pause`,
    `/${id}/resume`,
    `/${id}/removal`,
  ]

  for (const person of [olga, manager, user]) {
    const browser = await portal.signIn(person)
    const profile = await browser.visit('/profile')
    expect(profile.links()).not.toContain('Mailboxes')
    const form_token = profile.formToken
    for (const path of ['', '/new', `/${id}`, `/${id}/removal`])
      expect((await browser.visit(`/mailboxes${path}`)).status, `${person.name} ${path}`).toBe(404)
    for (const path of ['', ...acts])
      expect((await browser.post(`/mailboxes${path}`, { form_token })).status, path).toBe(404)
  }
  const guest = portal.guest()
  expect((await guest.visit('/mailboxes')).path).toContain('/sign-in')
  expect(await everyMailbox()).toEqual(before)
  expect(await portal.db.selectFrom('captured_mails').selectAll().execute()).toEqual([])
})

test('a paused mailbox says why, and goes on when it is resumed', async () => {
  const { browser, portal, ada } = await openAdmin()
  const mailbox = await portal.db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow()
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  const why = '535 Those are not the right credentials'
  await pauseMailbox(portal.db, mailbox, { why, now: portal.now() })
  const list = await browser.visit('/mailboxes')
  expect(list.row('Harbour Portal')).toMatch(
    /Paused ?The mail server .* sign in\. Mail leaves through Capture Waiting 1/,
  )
  expect(await portal.deliverMail()).toBe(0)

  const page = await list.follow('Harbour Portal')
  expect(page.text).toMatch(
    /have to be put right\. ?The server’s answer: 535 Those are not the right credentials/,
  )
  const resumed = await page.press('Resume')
  expect(resumed.flash).toContain('goes on')
  expect(await portal.deliverMail()).toBe(1)
  expect((await portal.mailTo(ada.email)).link).not.toBe('')

  const held = await (await browser.visit(`/mailboxes/${mailbox.id}`)).press('Pause this mailbox')
  expect(held.text).toContain('Paused by Admin since')
})

test('a reason of ours is said in words wherever a mailbox is shown, those of servers stay as they are', async () => {
  const { browser, portal } = await openAdmin()
  const { db, now } = portal
  const mailbox = await db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow()
  const result = {
    ok: false,
    found: 'unknown',
    said: 'not_reached',
    what: 'mail',
    to: 'a@b.example',
  } as const
  await noteTest(db, mailbox, { result, by: { id: 'somebody' }, now: now() })
  const page = () => browser.visit(`/mailboxes/${mailbox.id}`)
  expect((await page()).text).toContain('could not be reached, or the connection broke')
  expect((await page()).text).not.toContain('In detail')

  await pauseMailbox(db, mailbox, { why: 'no_answer', now: now() })
  for (const path of ['/mailboxes', `/mailboxes/${mailbox.id}`, '/']) {
    const { text } = await browser.visit(path)
    expect(text, path).toContain('No answer came in time')
    expect(text, path).not.toContain('no_answer')
  }
  const { text } = await (await portal.signIn(await createAdmin(db, { locale: 'de' }))).visit('/mailboxes')
  expect(text).toContain('Es kam rechtzeitig keine Antwort')
})

test('a test that gets through ends a pause that nobody made, and leaves one that somebody made', async () => {
  const { browser, portal } = await openAdmin()
  const mailbox = await portal.db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow()
  await pauseMailbox(portal.db, mailbox, { why: 'daily_quota_exceeded', now: portal.now() })
  const tested = await (await browser.visit(`/mailboxes/${mailbox.id}`)).press('Send a test')
  expect(tested.buttons()).toContain('Pause this mailbox')
  const held = await (await tested.press('Pause this mailbox')).press('Send a test')
  expect(held.buttons()).toContain('Resume')
})

test('mistakes are said beside their fields, and nothing typed is lost but secrets', async () => {
  const { browser, portal } = await openAdmin()
  const page = await browser.visit('/mailboxes/new?transport=smtp')
  page.fill('Name', 'Har\u202Ebour').fill('Sender address', 'a@example.org, b@example.org')
  page
    .fill('Server name', 'smtp.example.org/x')
    .fill('Port', '99999')
    .select('Encryption', 'TLS from the start')
  page.check('Take any certificate').fill('User name at the server', 'harbour')
  const refused = await page.fill('Password at the server', 'tide harbour 4711').press('Add mailbox')
  expect([refused.status, refused.title]).toEqual([422, expect.stringMatching(/^Error: /)])
  expect(refused.fieldError('Name')).toContain('invisible')
  expect(refused.fieldError('Sender address')).toContain('name@example.org')
  expect(refused.fieldError('Server name')).toContain('smtp.example.org')
  expect(refused.fieldError('Port')).toContain('1 to 65535')
  expect(
    ['Port', 'Encryption', 'Take any certificate', 'User name'].map((label) => refused.value(label)),
  ).toEqual(['99999', 'tls', 'true', 'harbour'])
  expect(refused.value('Password at the server')).toBe('')

  const bare = await (await browser.visit('/mailboxes/new')).press('Add mailbox')
  expect(bare.fieldError('API key')).toBeUndefined()
  const named = bare.fill('Name', 'Harbour').fill('Sender address', 'a@example.org')
  expect((await named.press('Add mailbox')).fieldError('API key')).toBe('Something is needed here.')
  expect(await portal.db.selectFrom('mailboxes').select('id').execute()).toHaveLength(1)
})

test('what was done to a mailbox is in the audit log, without its secrets', async () => {
  const { browser, portal, admin } = await openAdmin()
  const page = await browser.visit('/mailboxes/new?transport=capture')
  const added = await page.fill('Name', 'Second').fill('Sender address', 'b@example.org').press('Add mailbox')
  await added.fill('Name', 'Third').press('Save mailbox')
  await added.press('Send a test')
  await added.press('Use for invitations')
  const lines = await portal.db
    .selectFrom('audit')
    .select(['action', 'actor_id', 'particulars', 'at'])
    .orderBy('id')
    .execute()
  const ofMailboxes = lines.filter(({ action }) => action.startsWith('mailbox.'))
  const line = (action: string, particulars: object) => ({
    ...{ action, actor_id: admin.id, at: iso(portal.now()) },
    particulars: JSON.stringify(particulars),
  })
  expect(ofMailboxes).toEqual([
    line('mailbox.added', { address: 'b@example.org', transport: 'capture' }),
    line('mailbox.changed', { changed: ['name'] }),
    line('mailbox.tested', { what: 'mail', ok: true, found: 'captured' }),
    line('mailbox.chosen', { before: 'first' }),
  ])
})
