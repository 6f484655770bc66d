import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import type { Page } from '#test/support/page.ts'
import { openPortal } from '#test/support/portal.ts'

const LIST = `Ada Lindqvist <ada@example.org>; "=HYPERLINK(1)" <asa@example.org>
olga@example.org	not-an-address
dora@example.org, DORA@example.org`

async function fileOn(page: Page) {
  const answer = await page.browser.fetch('GET', `${page.path}/result`)
  return { headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

test('of every pasted line there is a page and a file that say what became of it', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const preview = await (await (await portal.signIn(admin)).visit('/users/several'))
    .fill('Email addresses', LIST)
    .select('Organisation', 'Harbour Trust')
    .press('Check the list')
  const sending = await preview.uncheck('Take line 5').choose('Now').press('Add')
  expect(sending.flash).toContain('1 person added. 2 invitations on the way. 4 lines left alone.')

  const page = await sending.follow('What became of each line')
  expect(page.heading).toBe('What became of each line')
  expect(page.row('ada@example.org')).toContain('In the list already')
  expect(page.row('asa@example.org')).toContain('Added')
  expect(page.row('olga@example.org')).toMatch(/Left alone.*Already active/)
  expect(page.row('not-an-address')).toMatch(/Left alone.*One plain address/)
  expect(page.row('Was not ticked')).toContain('dora@example.org')
  expect(page.row('Stands in an earlier line too')).toContain('dora@example.org')

  const { headers, bytes } = await fileOn(page)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="added-\d{4}-\d\d-\d\d\.csv"$/)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString().slice(1).split('\r\n')).toEqual([
    '"Line","As pasted","Name","Email address","Result","Reason"',
    '"1","Ada Lindqvist <ada@example.org>","Ada","ada@example.org","In the list already",""',
    `"2","""=HYPERLINK(1)"" <asa@example.org>","'=HYPERLINK(1)","asa@example.org","Added",""`,
    '"3","olga@example.org","Olga","olga@example.org","Left alone","Already active"',
    '"4","not-an-address","","","Left alone","One plain address such as name@example.org is needed"',
    '"5","dora@example.org","dora","dora@example.org","Left alone","Was not ticked"',
    '"6","DORA@example.org","DORA","dora@example.org","Left alone","Stands in an earlier line too"',
    '',
  ])
  expect((await page.follow('To the sending')).path).toBe(sending.path)
})

test('the result speaks the language of who reads it, and is found again where people are added', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const form = (await browser.visit('/users/several')).fill('Email addresses', 'dora@example.org nonsense')
  await (await form.press('Check the list')).choose('Later').press('Add')
  await portal.db.updateTable('users').set({ locale: 'de' }).where('id', '=', admin.id).execute()

  const lately = await browser.visit('/users/several')
  const link = lately.dom.querySelector('[aria-labelledby=lately] a')?.getAttribute('href')
  const page = await browser.visit(link ?? '')
  expect(page.row('nonsense')).toContain('Ausgelassen')
  expect((await fileOn(page)).bytes.toString()).toContain('"dora@example.org","Hinzugefügt",""')
  portal.later({ days: 1 })
  const later = await portal.signIn(admin)
  expect((await later.visit(page.path)).status).toBe(404)
  expect((await later.visit('/users/several')).has('Zuletzt hinzugefügt')).toBe(false)
})

test('a form that is sent twice adds once and leads to the same result', async () => {
  const portal = await openPortal()
  const form = await (await portal.admin()).visit('/users/several')
  const preview = await form.fill('Email addresses', 'a@example.org b@example.org').press('Check the list')
  preview.choose('Later')
  const first = await (await preview.press('Add')).follow('What became of each line')
  const again = await preview.press('Add')
  expect([again.path, again.flash]).toEqual([first.path, expect.stringContaining('done already')])
  expect(again.row('a@example.org')).toContain('Added')
  const people = portal.db.selectFrom('users').select('id').where('role', '=', 'user')
  expect(await people.execute()).toHaveLength(2)
})

test('an organization administrator reads no more of a stranger than when adding them alone, and nobody else reads it', async () => {
  const portal = await openPortal()
  const { olga, charlie, admin } = await cast(portal.db)
  const form = await (await portal.signIn(olga)).visit('/users/several')
  const preview = await form
    .fill('Email addresses', `${charlie.email} new@example.org`)
    .press('Check the list')
  const page = await (await preview.choose('Later').press('Add')).follow('What became of each line')
  expect(page.row(charlie.email)).toContain('Somebody with this address cannot be added here.')
  expect(page.html).not.toContain(charlie.id)
  expect((await fileOn(page)).bytes.toString()).not.toMatch(/Lighthouse|another organisation/)
  for (const path of [page.path, `${page.path}/result`])
    expect((await (await portal.signIn(admin)).visit(path)).status).toBe(404)
})

test('what was added without a mailbox is found from the page that says so', async () => {
  const portal = await openPortal({ mailbox: false })
  const { admin } = await cast(portal.db)
  const form = await (await portal.signIn(admin)).visit('/users/several')
  const preview = await form.fill('Email addresses', 'dora@example.org nonsense').press('Check the list')
  const stuck = await preview.choose('Now').press('Add')
  expect(stuck.status).toBe(409)
  expect((await stuck.follow('What became of each line')).row('dora@example.org')).toContain('Added')
})
