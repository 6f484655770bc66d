import { expect, test } from 'vitest'
import { addMinutes, iso } from '#src/clock.ts'
import { countSuppressions } from '#src/suppressions/list.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { cast, createActiveUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

async function openAdmin() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  return { portal, ...people, browser: await portal.signIn(people.admin) }
}

async function openWithBounces() {
  const opened = await openAdmin()
  const { portal, ada, bob } = opened
  const now = portal.now()
  const report = (person: { id: string; email: string }, minutes: number) => ({
    mail: { id: 'a mail', to: person.email, user_id: person.id },
    ...{ at: addMinutes(now, minutes), now },
  })
  await suppress(portal.db, { ...report(ada, -9), reason: 'bounced', why: '550 No such user' })
  await suppress(portal.db, { ...report(bob, -5), reason: 'complained', why: null })
  return opened
}

test('without a suppressed address the page says when one would stand there', async () => {
  const { browser } = await openAdmin()
  const page = await (await browser.visit('/mailboxes')).follow('Suppressed addresses (0)')
  expect(page.heading).toBe('Suppressed addresses')
  expect(page.text).toContain('No address is suppressed')
})

test('suppressed addresses are listed with the reason and the words of the server, the newest first', async () => {
  const { browser, ada, bob } = await openWithBounces()
  const page = await (await browser.visit('/mailboxes')).follow('Suppressed addresses (2)')
  expect(page.row(ada.email)).toMatch(
    /An earlier mail to it bounced\. ?Either the mailbox .* ?The server’s answer: 550 No such user/,
  )
  expect(page.row(bob.email)).toContain('marked as spam')
  expect(page.text.indexOf(bob.email)).toBeLessThan(page.text.indexOf(ada.email))
  expect((await page.follow(ada.email)).path).toBe(`/users/${ada.id}`)
})

test('an administrator lifts one, and mails go there again', async () => {
  const { portal, browser, ada, bob } = await openWithBounces()
  const page = await browser.visit('/suppressions')
  const lifted = await page.press('Lift', { in: ada.email })
  expect(lifted.flash).toBe(`Mails to ${ada.email} can be sent again.`)
  expect(lifted.dom.querySelector('table')?.text).not.toContain(ada.email)
  expect(lifted.row(bob.email)).not.toBe('')
  expect((await page.press('Lift', { in: ada.email })).flash).toContain('not suppressed any more')

  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  expect(await portal.deliverMail()).toBe(1)
})

test('more than fit on a page stand on the next ones, each once, even when all came at one time', async () => {
  const { portal, browser } = await openAdmin()
  const emails = Array.from({ length: 103 }, (_, i) => `person${String(i).padStart(3, '0')}@example.org`)
  const fact = { reason: 'bounced' as const, why: null, outbox_id: null, lifted_at: null, lifted_by: null }
  const rows = emails.map((email) => ({ email, suppressed_at: iso(portal.now()), ...fact }))
  await portal.db.insertInto('suppressions').values(rows).execute()
  const first = await browser.visit('/suppressions')
  const second = await first.follow('Older')
  const third = await second.follow('Older')
  const seen = [first, second, third].flatMap(({ text }) => text.match(/person\d+@example\.org/g) ?? [])
  expect(seen).toEqual(emails)
  expect(third.links()).not.toContain('Older')
  expect((await third.follow('Newer')).text).toBe(second.text)
  expect((await browser.visit('/suppressions?page=-1')).text).toContain('person000@example.org')
})

test('the list does not exist for anybody but administrators, and nothing they post is done', async () => {
  const { portal, olga, ada } = await openWithBounces()
  const manager = await createActiveUser(portal.db, { name: 'Mona', role: 'manager' })
  const user = await createActiveUser(portal.db, { name: 'Ulla' })
  for (const person of [olga, manager, user]) {
    const browser = await portal.signIn(person)
    const profile = await browser.visit('/profile')
    const form_token = profile.formToken
    expect((await browser.visit('/suppressions')).status, person.name).toBe(404)
    const lift = { form_token, email: ada.email }
    expect((await browser.post('/suppressions/lift', lift)).status, person.name).toBe(404)
  }
  expect((await portal.guest().visit('/suppressions')).path).toContain('/sign-in')
  expect(await countSuppressions(portal.db)).toBe(2)
})
