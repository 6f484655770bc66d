import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { cast, createActiveUser, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const BOUNCED = 'Has an address that bounced'
const ACTIVE = 'Is active already'

test('of many who are left alone the counts come first, then those who bounced, and the others when they are asked for', async () => {
  const page = await sendTo({ active: 11, bounced: 2, deactivated: 1 })
  const section = page.dom.querySelector('[aria-labelledby=left-out]')!
  expect(section.querySelector('h2')?.text).toBe('Left alone 14')
  const counts = section.querySelectorAll('dl > div').map((one) => [text(one, 'dt'), text(one, 'dd')])
  expect(counts).toEqual([
    ['2', BOUNCED],
    ['1', 'Is deactivated'],
    ['11', ACTIVE],
  ])
  expect(section.querySelectorAll('li').map((row) => text(row, 'bdi'))).toEqual(['Bounced 1', 'Bounced 2'])
  expect(page.buttons()).toContain('Send anyway to Bounced 1')
  const others = section.nextElementSibling!
  expect([others.tagName, others.hasAttribute('open')]).toEqual(['DETAILS', false])
  expect(text(others, 'summary')).toBe('Names and reasons 12')
  expect(page.row('Active 07')).toContain(ACTIVE)
})

test('a few are all named, those who bounced first', async () => {
  const page = await sendTo({ active: 3, bounced: 1, deactivated: 0 })
  const rows = page.dom.querySelectorAll('[aria-labelledby=left-out] li')
  expect(rows.map((row) => text(row, 'bdi'))).toEqual(['Bounced 1', 'Active 01', 'Active 02', 'Active 03'])
  expect(page.dom.querySelectorAll('[aria-labelledby=left-out] dl, main details')).toEqual([])
})

test('of very many the first are named, and it says so', async () => {
  const page = await sendTo({ active: 203, bounced: 0, deactivated: 0 })
  expect(page.dom.querySelectorAll('main details li')).toHaveLength(201)
  expect(page.text).toContain('The first 200 are named here; the result as CSV names them all.')
})

function text(element: { querySelector(selector: string): { text: string } | null }, selector: string) {
  return element.querySelector(selector)?.text.trim()
}

async function sendTo(many: { active: number; bounced: number; deactivated: number }) {
  const portal = await openPortal()
  const { db, now } = portal
  const { admin, ada } = await cast(db)
  const user_ids = [ada.id]
  const add = async (who: { id: string }) => user_ids.push(who.id)
  for (let i = 1; i <= many.active; i++)
    await add(await createActiveUser(db, { name: `Active ${String(i).padStart(2, '0')}` }))
  for (let i = 1; i <= many.deactivated; i++)
    await add(await createUser(db, { name: `Gone ${i}`, deactivated_at: iso(now()) }))
  for (let i = 1; i <= many.bounced; i++) {
    const person = await createUser(db, { name: `Bounced ${i}` })
    await add(person)
    const mail = { id: 'a mail', to: person.email, user_id: person.id }
    await suppress(db, { mail, reason: 'bounced', why: null, at: now(), now: now() })
  }
  const browser = await portal.signIn(admin)
  const { formToken } = await browser.visit('/users')
  return browser.post('/sendings', { form_token: formToken, user_ids })
}
