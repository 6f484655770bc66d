import { expect, test } from 'vitest'
import { NOTHING } from '#src/brand/read-organization.ts'
import { saveOrganizationBrand } from '#src/brand/save-organization.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { BUILT_IN } from '#src/templates/built-in.ts'
import { openResendAccount } from '#test/mailers/resend-account.ts'
import { cast, createActiveUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { ADMIN } from '#test/users/viewers.ts'

const INVITATION = '/templates/invitation/en'

async function openAdmin(options: Parameters<typeof openPortal>[0] = {}) {
  const portal = await openPortal(options)
  const people = await cast(portal.db)
  return { portal, ...people, browser: await portal.signIn(people.admin) }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof openAdmin>>['browser']['visit']>>

function frameOf(page: Page) {
  return page.dom.querySelector('iframe')?.getAttribute('src')?.replaceAll('&amp;', '&') ?? ''
}

test('the preview shows the unsaved text for a sample or a real person, in four views', async () => {
  const { browser, ada } = await openAdmin()
  const editor = await browser.visit(INVITATION)
  const shown = await editor
    .fill('Subject', 'For you, {{name}}')
    .fill('Heading 1', 'Not saved yet')
    .fill('For whom', 'ada')
    .press('Show preview')
  expect(shown.text).toContain('For you, Ada')
  expect(shown.text).toContain(`To Ada <${ada.email}>`)
  expect(shown.value('For whom')).toBe('ada')

  const mail = await browser.visit(frameOf(shown))
  expect(mail.html).toContain('Not saved yet')
  expect(mail.html).toMatch(/@media not all/)
  const dark = await shown.choose('Dark').press('Show preview')
  expect((await browser.visit(frameOf(dark))).html).toMatch(/@media all/)
  expect(
    (await shown.choose('Narrow').press('Show preview')).dom.querySelector('[data-view=narrow]'),
  ).not.toBeNull()
  const text = await shown.choose('Plain text').press('Show preview')
  expect(text.dom.querySelector('pre')?.text).toContain('Not saved yet')
  expect(text.dom.querySelector('iframe')).toBeNull()

  const nobody = await shown.fill('For whom', 'Zebulon').press('Show preview')
  expect(nobody.text).toContain('Nobody there is called that')
  expect((await browser.visit(INVITATION)).value('Heading 1')).not.toBe('Not saved yet')
})

test('the frame runs nothing, and opens for nobody but the session that wrote the text', async () => {
  const { portal, browser, admin } = await openAdmin()
  const shown = await (await browser.visit(INVITATION))
    .fill('Text 2', '<script>alert(1)</script>')
    .press('Show preview')
  const frame = frameOf(shown)
  const answer = await browser.fetch('GET', frame)
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/sandbox(?!.*allow-(scripts|same-origin|forms))/)
  expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
  const html = await answer.text()
  expect([html.includes('<script'), html.includes('&lt;script')]).toEqual([false, true])
  expect(shown.dom.querySelector('iframe')?.getAttribute('sandbox')).toBe('')

  const elsewhere = await portal.signIn(admin)
  expect((await elsewhere.visit(frame)).status).toBe(404)
  expect((await browser.visit(`${frame}x`)).status).toBe(404)
  expect((await browser.visit(`${INVITATION}/frame?text=nonsense`)).status).toBe(404)
})

test('no preview holds a link that works', async () => {
  const { browser } = await openAdmin()
  const shown = await (await browser.visit(INVITATION)).fill('For whom', 'Ada').press('Show preview')
  const { html } = await browser.visit(frameOf(shown))
  const [link = ''] = /http:\/\/localhost:3000\/invite\/[\w-]+/.exec(html) ?? []
  expect(link).not.toBe('')
  expect((await browser.visit(link)).status).toBe(404)
})

test('while somebody types, the part with the preview comes back alone', async () => {
  const { browser } = await openAdmin()
  const editor = await browser.visit(INVITATION)
  const form_token = editor.formToken
  const fields = { form_token, based_on: BUILT_IN, subject: 'Half {{a', preheader: 'x', view: 'text' }
  const part = await browser.post(`${INVITATION}/preview`, { ...fields, b0_is: 'text', b0_text: 'Typing' })
  expect(part.html).toMatch(/^<div id="preview">/)
  for (const said of ['Typing', 'This cannot be saved yet', '{{a']) expect(part.html).toContain(said)
})

test('a test of the unsaved text arrives, and the page says what became of it', async () => {
  const { portal, browser, admin } = await openAdmin()
  const editor = await browser.visit(INVITATION)
  const tested = await editor.fill('Subject', 'Only a try').press('Send a test to me')
  expect(tested.text).toContain(`The test mail to ${admin.email} was captured`)
  expect(tested.value('Subject')).toBe('Only a try')
  expect((await portal.mailTo(admin.email)).subject).toBe('Only a try')
  expect(await portal.db.selectFrom('template_versions').selectAll().execute()).toEqual([])
})

test('a test names the sender and the address for answers as the mail itself would', async () => {
  const account = await openResendAccount({ key: 're_test', domains: { 'example.org': 'verified' } })
  const config = { resendApiKey: 're_test', resendBaseUrl: account.url }
  const { portal, browser, admin, harbour } = await openAdmin({ config })
  const { db } = portal
  const at = { by: admin, now: portal.now() }
  await writeSetting(db, 'sender_name', 'Claims', at)
  await writeSetting(db, 'reply_to', 'desk@example.org', at)
  const brand = { logo: null, senderName: 'Harbour Trust', text: '' }
  const by = { ...ADMIN, id: admin.id }
  await saveOrganizationBrand(db, { ...at, organizationId: harbour.id, brand, by, base: NOTHING })
  const editor = await browser.visit(INVITATION)
  await editor.press('Send a test to me')
  await editor.fill('For whom', 'ada').press('Send a test to me')
  const reply_to = '"Claims" <desk@example.org>'
  expect(account.accepted).toMatchObject([
    { from: '"Claims" <invitations@example.org>', reply_to },
    { from: '"Harbour Trust" <invitations@example.org>', reply_to },
  ])
})

test('without a mailbox no test is sent, and the page says so', async () => {
  const { portal, browser } = await openAdmin({ mailbox: false })
  const tested = await (await browser.visit(INVITATION)).press('Send a test to me')
  expect(tested.text).toContain('Nothing was sent')
  expect((await tested.follow('To the mailboxes')).path).toBe('/mailboxes')
  expect(await portal.db.selectFrom('captured_mails').selectAll().execute()).toEqual([])
})

test('a text too long for the address of the frame is shown as text instead of being cut', async () => {
  const { browser } = await openAdmin()
  let noise = 7
  const word = () => {
    noise = (noise * 48_271) % 2_147_483_647
    return noise.toString(36)
  }
  const long = Array.from({ length: 550 }, word).join(' ')
  const editor = await browser.visit(INVITATION)
  const shown = await editor.fill('Text 2', long).fill('Text 3', long.toUpperCase()).press('Show preview')
  const other = await shown.fill('Text 5', [...long].reverse().join('')).press('Show preview')
  expect(other.has('too long for the drawn preview')).toBe(true)
  expect(other.dom.querySelector('pre')?.text.includes(long.slice(-30))).toBe(true)
})

test('a preview is for people within the scope of whoever looks', async () => {
  const { portal, browser } = await openAdmin()
  await createActiveUser(portal.db, { name: 'Percy %_ Percent' })
  const shown = await (await browser.visit(INVITATION)).fill('For whom', '%').press('Show preview')
  expect(shown.text).toContain('Percy %_ Percent')
})
