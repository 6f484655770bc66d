import { expect, test } from 'vitest'
import { BUILT_IN } from '#src/templates/built-in.ts'
import { cast, createActiveUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

/** One red pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
)

async function openAdmin() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  return { portal, ...people, browser: await portal.signIn(people.admin) }
}

type Browser = Awaited<ReturnType<typeof openAdmin>>['browser']

/** What a browser sends when somebody has chosen a file and presses a button. */
async function choose(
  browser: Browser,
  path: string,
  field: string,
  file: Buffer,
  name: string,
  act = 'save',
) {
  const page = await browser.visit(path)
  const body = new FormData()
  for (const control of page.dom.querySelectorAll('#template input, #template textarea, #template select')) {
    const [type, key = ''] = [control.getAttribute('type'), control.getAttribute('name')]
    const value = control.tagName === 'TEXTAREA' ? control.text : (control.getAttribute('value') ?? '')
    if (key && !['file', 'checkbox', 'radio', 'color'].includes(type ?? '')) body.append(key, value)
  }
  body.append(field, new File([new Uint8Array(file)], name))
  body.append('do', act)
  return browser.request('POST', path, { body, from: page })
}

async function deliver(portal: Awaited<ReturnType<typeof openPortal>>, browser: Browser, name: string) {
  await (await browser.visit('/users')).check(`Select ${name}`).press('Send invites')
  await portal.deliverMail()
}

test('colours and a footer are saved, and the next mail looks like them', async () => {
  const { portal, browser, ada } = await openAdmin()
  const page = await browser.visit('/brand')
  expect(page.text).toContain('As it came with Vestibule.')
  const saved = await page
    .fill('Button', '#7A1FA2')
    .fill('Footer', '**Harbour Trust plc**, 1 Pier Street')
    .press('Save brand')
  expect([saved.path, saved.flash]).toEqual(['/brand', expect.stringContaining('The brand is saved')])
  expect(saved.text).toMatch(/Saved .* by Admin/)
  await deliver(portal, browser, 'Ada')
  const mail = await portal.mailTo(ada.email)
  expect(mail.html).toContain('#7a1fa2')
  for (const part of [mail.html, mail.text]) expect(part).toContain('1 Pier Street')
})

test('colours that cannot be read are refused in words, and stay as they were typed', async () => {
  const { browser } = await openAdmin()
  const page = await browser.visit('/brand')
  const refused = await page.fill('Button', '#ffffee').fill('Band at the top', 'green').press('Save brand')
  expect(refused.status).toBe(422)
  expect(refused.fieldError('Label of the button')).toMatch(/Contrast 1 to 1: too little.*At least 4.5 to 1/)
  expect(refused.fieldError('Band at the top')).toContain('#0a5f4e')
  expect(refused.value('Band at the top')).toBe('green')
})

test('a logo is in the mails and open to everybody, for ever, without a cookie', async () => {
  const { portal, browser, ada } = await openAdmin()
  const saved = await choose(browser, '/brand', 'logo', PIXEL, 'logo.png')
  expect(saved.flash).toContain('The brand is saved')
  const src = saved.dom.querySelector('#template img')?.getAttribute('src') ?? ''
  expect(src).toMatch(/^\/brand\/[0-9a-f]{64}\.png$/)
  await deliver(portal, browser, 'Ada')
  expect((await portal.mailTo(ada.email)).html).toContain(`src="http://localhost:3000${src}"`)

  const picture = await portal.guest().fetch('GET', src)
  expect(picture.status).toBe(200)
  expect(Buffer.from(await picture.arrayBuffer()).equals(PIXEL)).toBe(true)
  const header = (name: string) => picture.headers.get(name)
  expect(header('content-type')).toBe('image/png')
  expect(header('cache-control')).toContain('immutable')
  expect(header('x-content-type-options')).toBe('nosniff')
  expect(header('cross-origin-resource-policy')).toBe('cross-origin')
  expect(header('set-cookie')).toBeNull()
  expect(header('content-security-policy')).toContain("default-src 'none'")

  const without = await saved.check('Without a logo').press('Save brand')
  expect(without.dom.querySelector('#template img')).toBeNull()
  expect((await portal.guest().fetch('GET', src)).status).toBe(200)
  expect((await portal.guest().fetch('GET', `/brand/${'0'.repeat(64)}.png`)).status).toBe(404)
})

test.each([
  [
    'a drawing that can hold scripts',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    'logo.svg',
  ],
  ['a page that calls itself a picture', '<!doctype html><script>1</script>', 'logo.png'],
  ['a picture cut off at its head', PIXEL.subarray(0, 9).toString('latin1'), 'logo.png'],
])('%s is refused', async (_what, content, name) => {
  const { portal, browser } = await openAdmin()
  const refused = await choose(browser, '/brand', 'logo', Buffer.from(content, 'latin1'), name)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('not a PNG, JPEG or GIF')
  expect(await portal.db.selectFrom('images').selectAll().execute()).toEqual([])
  expect(await portal.db.selectFrom('brand_versions').selectAll().execute()).toEqual([])
})

test('a file that is too large is refused, and one beyond the limit of forms never arrives', async () => {
  const { browser } = await openAdmin()
  const large = Buffer.concat([PIXEL, Buffer.alloc(600_000)])
  expect((await choose(browser, '/brand', 'logo', large, 'logo.png')).text).toContain('too large')
  const huge = Buffer.alloc(1_100_000)
  expect((await choose(browser, '/brand', 'logo', huge, 'logo.png')).status).toBe(413)
})

test('a picture goes into a text, and stays when something else is wrong', async () => {
  const { portal, browser, ada } = await openAdmin()
  const added = await (await browser.visit('/templates/invitation/en'))
    .select('New block', 'Image')
    .press('Add block')
  expect(added.dom.querySelector('[type=file]')?.getAttribute('accept')).toContain('image/gif')
  const refused = await added.fill('Said instead of the picture', 'The harbour').press('Save version 1')
  expect(refused.fieldError('Picture')).toBe('Choose a picture.')

  const body = new FormData()
  const form_token = refused.formToken
  const fields = {
    ...{ form_token, based_on: BUILT_IN, subject: 'Pictures', preheader: 'One', do: 'save' },
    ...{ b0_is: 'image', b0_image: '', b0_alt: 'The harbour', b0_width: '504' },
    ...{ b1_is: 'button', b1_label: 'Come in' },
  }
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('b0_file', new File([new Uint8Array(PIXEL)], 'harbour.png'))
  const saved = await browser.request('POST', '/templates/invitation/en', { body, from: refused })
  expect(saved.fieldError('Width in pixels')).toContain('From 16')
  const again = await saved.fill('Width in pixels', '16').press('Save version 1')
  expect(again.flash).toContain('Version 1 is saved')
  await deliver(portal, browser, 'Ada')
  expect((await portal.mailTo(ada.email)).html).toMatch(
    /src="http:\/\/localhost:3000\/brand\/[0-9a-f]{64}\.png"/,
  )
})

test('an organization has a sender and words of its own, in the mails to its people only', async () => {
  const { portal, browser, ada, charlie, harbour } = await openAdmin()
  const page = await (await browser.visit(`/organizations/${harbour.id}`)).follow(
    'Logo, sender and text of its mails',
  )
  const saved = await page
    .fill('Name of the sender', 'Harbour crew')
    .fill('Text', 'Bring your *badge*, {{name}}.')
    .press('Save')
  expect(saved.flash).toContain('Saved')
  await deliver(portal, browser, 'Ada')
  await deliver(portal, browser, 'Charlie')
  expect((await portal.mailTo(ada.email)).text).toContain('badge, Ada.')
  expect((await portal.mailTo(charlie.email)).text).not.toContain('badge')

  const refused = await saved.fill('Text', 'See {{link}} and {{nothing}}').press('Save')
  expect(refused.status).toBe(422)
  expect(refused.fieldError('Text')).toMatch(/link must not stand here.*\{\{nothing\}\}/)
})

test('managers may write it for every organization; for everybody else the page does not exist', async () => {
  const { portal, olga, harbour } = await openAdmin()
  const path = `/organizations/${harbour.id}/mails`
  const manager = await portal.signIn(await createActiveUser(portal.db, { name: 'Mona', role: 'manager' }))
  const saved = await (await manager.visit(path)).fill('Name of the sender', 'Mona’s').press('Save')
  expect(saved.value('Name of the sender')).toBe('Mona’s')

  for (const person of [olga, await createActiveUser(portal.db, { name: 'Ulla' })]) {
    const browser = await portal.signIn(person)
    const profile = await browser.visit('/profile')
    const form_token = profile.formToken
    for (const at of [path, `${path}/frame`]) expect((await browser.visit(at)).status, at).toBe(404)
    for (const at of [path, `${path}/preview`])
      expect((await browser.post(at, { form_token, based_on: 'nothing', sender_name: 'Mine' })).status).toBe(
        404,
      )
  }
  expect(await portal.db.selectFrom('organization_brand_versions').select('nth').execute()).toHaveLength(1)
})

test('of two who change the brand at once the second is told, and keeps what was entered', async () => {
  const { portal, browser } = await openAdmin()
  const bea = await createActiveUser(portal.db, { name: 'Bea', role: 'admin' })
  const mine = (await browser.visit('/brand')).fill('Footer', 'Mine')
  await (await (await portal.signIn(bea)).visit('/brand')).fill('Footer', 'From Bea').press('Save brand')
  const clash = await mine.press('Save brand')
  expect([clash.status, clash.value('Footer')]).toEqual([409, 'Mine'])
  expect(clash.alert).toContain('Bea saved another brand')
  expect((await clash.press('Save brand')).flash).toContain('The brand is saved')
})
