import { expect, test } from 'vitest'
import { beginTry, triesOnEmail } from '#src/passwords/tries.ts'
import { type SettingKey, writeSetting } from '#src/settings/settings.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { cast, createActiveUser, createOrganizationAdmin, PASSWORD } from '#test/support/factories.ts'
import { expectNowhere } from '#test/support/nowhere.ts'
import type { Page } from '#test/support/page.ts'
import { openPortal } from '#test/support/portal.ts'

const CHOSEN = 'copper meadow thimble'
const OPEN = 'Send a link for a new password…'

test('where nobody can ask for a link, an administrator sends one, and it opens the door', async () => {
  const { portal, eve, page } = await onPageOfEve({ recovery: 'off' })
  const question = await page.follow(OPEN)
  expect(question.heading).toBe('Send Eve a link for a new password?')
  expect(question.text).toContain(eve.email)
  expect(await portal.deliverMail(), 'nothing happened yet').toBe(0)
  const sent = await question.press('Send the link')
  expect([sent.heading, sent.flash]).toEqual(['Eve', `A link for a new password to ${eve.email} is queued.`])
  expect(await portal.deliverMail()).toBe(1)

  const { link, text } = await portal.mailTo(eve.email)
  expect(text).toContain('or an administrator sent it')
  await portal.signInByPassword(eve)
  const choosing = await portal.guest().visit(link)
  const refused = await choosing.fill('Email', eve.email).fill('New password', 'short').press('Save the new')
  expect(refused.status).toBe(422)
  const judged = await portal.guest().post(`${link}/check`, { password: CHOSEN })
  expect(judged.dom.querySelector('#strength')?.getAttribute('data-level')).toBe('4')
  const done = await refused.fill('New password', CHOSEN).press('Save the new password')
  expect(done.url.pathname).toBe('/sign-in')
  await portal.signInByPassword(eve, CHOSEN)
  const used = await portal.guest().visit(link)
  expect([used.status, waysOn(used)]).toEqual([410, ['Sign in']])
})

test('after a hundred wrong passwords the link ends the count, also where nobody can ask for one', async () => {
  const { portal, admin, eve } = await onPageOfEve({ recovery: 'off' })
  for (let i = 0; i < 100; i++) {
    await beginTry(portal.db, { on: triesOnEmail(eve.email), now: portal.now() })
    portal.later({ minutes: 60 })
  }
  const stopped = await portal.guest().post('/sign-in', { email: eve.email, password: PASSWORD })
  expect([stopped.status, stopped.alert]).toEqual([429, expect.stringContaining('run the portal can help')])
  const page = await (await portal.signIn(admin)).visit(`/users/${eve.id}/recovery`)
  await page.press('Send the link')
  await portal.deliverMail()
  await portal.guest().post((await portal.mailTo(eve.email)).link, { email: eve.email, password: CHOSEN })
  await portal.signInByPassword(eve, CHOSEN)
})

test('the link is on no page, in no answer and in no row, whoever had it sent', async () => {
  const { portal, eve, page } = await onPageOfEve()
  const { browser } = page
  const question = await page.follow(OPEN)
  const sent = await question.press('Send the link')
  await portal.deliverMail()
  const token = (await portal.mailTo(eve.email)).link.split('/').at(-1)!
  expect(token).toHaveLength(43)
  const pages = [question, sent, await browser.visit(`/users/${eve.id}`), await browser.visit('/users')]
  for (const { html, url, headers } of pages) {
    const answer = [html, url.href, ...headers.values()].join(' ')
    for (const secret of [token, '/recovery/']) expect(answer).not.toContain(secret)
  }
  await expectNowhere(portal.db, [token])
})

test('a dead link leads to asking for another only where that can be done', async () => {
  const { portal, eve, page } = await onPageOfEve()
  await (await page.follow(OPEN)).press('Send the link')
  await portal.deliverMail()
  const { link } = await portal.mailTo(eve.email)
  portal.later({ minutes: 61 })
  const asking = await portal.guest().visit(link)
  expect(waysOn(asking)).toEqual(['Get a new link', 'Back to sign in'])
  await writeSetting(portal.db, 'recovery', 'off', { by: null, now: portal.now() })
  const telling = await portal.guest().visit(link)
  expect([telling.status, waysOn(telling)]).toEqual([410, ['Sign in']])
  expect(telling.text).toContain('The people who run the portal can send you another one.')
  const never = await portal.guest().visit('/recovery/never-was')
  expect([never.status, waysOn(never)]).toEqual([404, ['Sign in']])
})

test('it is offered only for those who are in; a form made by hand is refused', async () => {
  const { portal, eve, ada, page } = await onPageOfEve()
  const { browser } = page
  expect((await browser.visit(`/users/${ada.id}`)).links()).not.toContain(OPEN)
  const form_token = page.formToken
  for (const path of [`/users/${ada.id}/recovery`, '/users/never-was/recovery'])
    expect((await browser.visit(path)).status).toBe(path.includes(ada.id) ? 409 : 404)
  const posted = async (id: string, fields: Record<string, string | string[]> = { form_token }) =>
    (await browser.post(`/users/${id}/recovery`, fields)).status
  expect(await posted(ada.id)).toBe(409)
  expect(await posted('never-was')).toBe(404)
  expect(await posted(eve.id, {}), 'without the token of the form').toBe(409)
  for (const more of [{ email: 'mallory@example.org' }, { password: CHOSEN }, { despite_suppression: 'no' }])
    expect(await posted(eve.id, { form_token, ...more }), JSON.stringify(more)).toBe(422)
  const gone = await portal.signIn(eve)
  await browser.post(`/users/${eve.id}/deactivation`, { form_token })
  expect((await page.reload()).links()).not.toContain(OPEN)
  expect(await posted(eve.id)).toBe(409)
  expect((await gone.post(`/users/${eve.id}/recovery`, { form_token })).url.pathname).toBe('/sign-in')
  expect(await portal.deliverMail()).toBe(0)
})

test('neither another organization nor a user nor a manager above themselves can cause one', async () => {
  const { portal, eve, admin, lighthouse } = await onPageOfEve()
  const foreign = await createOrganizationAdmin(portal.db, { organization_id: lighthouse.id })
  const manager = await createActiveUser(portal.db, { role: 'manager' })
  const tries = [
    [foreign, eve],
    [foreign, admin],
    [eve, eve],
    [manager, admin],
  ] as const
  for (const [who, whom] of tries) {
    const browser = await portal.signIn(who)
    const form_token = (await browser.visit('/profile')).formToken
    const path = `/users/${whom.id}/recovery`
    const [asked, posted] = [await browser.visit(path), await browser.post(path, { form_token })]
    const nobody = await browser.visit('/users/never-was/recovery')
    expect([asked.status, posted.status, asked.text, posted.text]).toEqual([
      404,
      404,
      nobody.text,
      nobody.text,
    ])
  }
  expect(await portal.deliverMail()).toBe(0)
})

test('the fourth within an hour is refused, and the page says why and for how long', async () => {
  const { portal, page } = await onPageOfEve()
  const question = await page.follow(OPEN)
  for (let i = 0; i < 3; i++) expect((await question.press('Send the link')).status).toBe(200)
  portal.later({ minutes: 15 })
  const refused = await question.press('Send the link')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2700'])
  expect(refused.alert).toContain('The next one can be sent in 45 minutes.')
  expect(await portal.deliverMail()).toBe(1)
})

test('without a mailbox nothing is sent, and the page says so', async () => {
  const { portal, page } = await onPageOfEve({ registration_mailbox: '' })
  const refused = await (await page.follow(OPEN)).press('Send the link')
  expect([refused.status, refused.heading]).toEqual([409, 'Nothing was sent'])
  expect(refused.text).toContain('Links for a new password leave from the same mailbox')
  expect(await portal.deliverMail()).toBe(0)
})

test('an address that nothing is sent to is asked about first', async () => {
  const { portal, eve, page } = await onPageOfEve()
  const question = await page.follow(OPEN)
  const mail = { id: 'a mail', to: eve.email, user_id: eve.id }
  const [at, now] = [portal.now(), portal.now()]
  await suppress(portal.db, { mail, reason: 'bounced', why: '550 No such user', at, now })
  const asked = await question.press('Send the link')
  expect([asked.status, asked.heading]).toEqual([409, question.heading])
  for (const words of ['Nothing is sent to this address', 'bounced', 'Either the mailbox does not exist'])
    expect(asked.text).toContain(words)
  expect(await portal.deliverMail()).toBe(0)
  expect((await asked.press('Send anyway')).flash).toContain('is queued')
  expect(await portal.deliverMail()).toBe(1)
})

async function onPageOfEve(settings: Partial<Record<SettingKey, string>> = {}) {
  const portal = await openPortal()
  const people = await cast(portal.db)
  for (const [key, value] of Object.entries(settings))
    await writeSetting(portal.db, key as SettingKey, value, { by: null, now: portal.now() })
  const belongs = { organization_id: people.harbour.id }
  const eve = await createActiveUser(portal.db, { name: 'Eve', email: 'eve@example.org', ...belongs })
  const page = await (await portal.signIn(people.olga)).visit(`/users/${eve.id}`)
  return { portal, eve, page, ...people }
}

/** Where a dead link leads. */
function waysOn({ dom }: Page) {
  return dom.querySelectorAll('main p a').map((link) => link.text.trim())
}
