import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { holdOutbox } from '#src/outbox/hold.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const LINKS_END = 'Earlier links of those who get a new one stop working all the same.'
const PAUSED = 'The mailbox “Harbour Portal” is paused'

test('before the press it says that the mailbox is paused, what that means, and where it is resumed', async () => {
  const { ask, pause } = await begin()
  expect((await ask()).text).not.toContain('paused')
  await pause()
  const asked = await ask()
  expect(asked.text).toContain(PAUSED)
  expect(asked.text).toContain('Invitations that are sent now wait until mails leave from it again.')
  expect(asked.text).toContain(LINKS_END)
  expect((await asked.follow('Open the mailbox')).buttons()).toContain('Resume')
  expect((await asked.press('Send invites')).path).toMatch(/^\/sendings\//)
})

test('over the list it says so, too', async () => {
  const { portal, people, pause } = await begin()
  await pause()
  const admin = await portal.signIn(people.admin)
  const { html } = await admin.visit('/sendings/new', { headers: { 'HX-Request': 'true' } })
  expect(html).toMatch(/^<dialog/)
  expect(html).toContain('is paused')
})

test('where nobody has a link yet none is said to end', async () => {
  const { ask, pause } = await begin({ invited: false })
  await pause()
  const { text } = await ask()
  expect(text).toContain(PAUSED)
  expect(text).not.toContain(LINKS_END)
})

test('a mailbox that failed when it was tried last is named, until it is tried again', async () => {
  const { portal, ask } = await begin()
  const failed = { ok: false, found: 'credentials', said: '535 no', what: 'connection', to: null }
  const tried = (result: object) =>
    portal.db
      .updateTable('mailboxes')
      .set({ tested_at: iso(portal.now()), test_result: JSON.stringify(result) })
      .execute()
  await tried(failed)
  const asked = await ask()
  expect(asked.text).toContain('The mailbox “Harbour Portal” did not pass its last test')
  expect(asked.text).toContain('Mails may wait or fail until it does.')
  expect(asked.links()).toContain('Open the mailbox')
  await tried({ ...failed, ok: true, found: 'signed_in' })
  expect((await ask()).text).not.toContain('last test')
})

test('a mailbox from which nothing gets through is named as that', async () => {
  const { portal, ask } = await begin()
  const stalled = { stalled_at: iso(portal.now()), stalled_reason: '421 Too busy' }
  await portal.db.updateTable('mailboxes').set(stalled).execute()
  const asked = await ask()
  expect(asked.text).toContain('No mail from the mailbox has got through since 2 Mar')
  expect(asked.links()).toContain('Open the mailbox')
})

test('of a paused mailbox only administrators learn which it is', async () => {
  const { ask, pause, people } = await begin()
  await pause()
  const asked = await ask(people.olga)
  expect(asked.text).toContain('The mailbox is paused')
  expect(asked.text).toContain('A portal administrator can look after it.')
  expect(asked.text).not.toContain('“Harbour Portal”')
  expect(asked.html).not.toContain('/mailboxes')
})

test('it also says that nothing leaves after a backup was restored, or without a mailbox', async () => {
  const { portal, ask, people } = await begin()
  await holdOutbox(portal.db, { now: portal.now() })
  expect((await ask(people.olga)).text).toContain('a backup was restored')
  await portal.db.deleteFrom('settings').where('key', '=', 'registration_mailbox').execute()
  expect((await ask()).text).toContain('There is no mailbox that invitations could leave from.')
})

test('the question after people were pasted says it as well, and that their links end only where there are some', async () => {
  const { portal, people, pause } = await begin()
  const paste = async (emails: string, who: { id: string } = people.admin) => {
    const page = await (await portal.signIn(who)).visit('/users/several')
    return page.fill('Email addresses', emails).press('Check the list')
  }
  expect((await paste('dora@example.org')).text).not.toContain('paused')
  await pause()
  const asked = await paste('dora@example.org')
  expect(asked.text).toContain(PAUSED)
  expect(asked.links()).toContain('Open the mailbox')
  expect(asked.text).not.toContain(LINKS_END)
  expect((await paste('ada@example.org')).text).toContain(LINKS_END)

  const theirs = await paste('dora@example.org', people.olga)
  expect(theirs.text).toContain('A portal administrator can look after it.')
  expect(theirs.html).not.toContain('/mailboxes')
  expect((await paste('nobody', people.admin)).text).not.toContain(PAUSED)
  await portal.db.deleteFrom('settings').where('key', '=', 'registration_mailbox').execute()
  expect((await paste('dora@example.org')).text).toContain(
    'There is no mailbox that invitations could leave from.',
  )
})

async function begin({ invited = true } = {}) {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const admin = await portal.signIn(people.admin)
  if (invited) {
    await (await admin.visit('/users')).check('Select Ada').press('Send invites')
    await portal.deliverMail()
    portal.later({ minutes: 1 })
  }
  return {
    ...{ portal, people },
    ask: async (who: { id: string } = people.admin) => (await portal.signIn(who)).visit('/sendings/new'),
    pause: async () => {
      const { id } = await portal.db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
      await (await admin.visit(`/mailboxes/${id}`)).press('Pause this mailbox')
    },
  }
}
