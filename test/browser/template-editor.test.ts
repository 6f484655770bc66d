import { expect, test } from 'vitest'
import { axeViolations, openPage, servePortal } from '#test/support/chromium.ts'
import { cast, PASSWORD } from '#test/support/factories.ts'

const EDITOR = '/templates/invitation/en'
const PHONE = { width: 360, height: 740 }

type Page = Awaited<ReturnType<typeof openPage>>

async function openEditor(options: Parameters<typeof openPage>[0] = {}, path = EDITOR) {
  const portal = await servePortal()
  const people = await cast(portal.db)
  const page = await openPage(options)
  await page.goto(`${portal.url}/sign-in`)
  await page.locator('[name=email]').fill(people.admin.email)
  await page.locator('[name=password]').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(users)?$/)
  await page.goto(portal.url + path)
  return { portal, page, ...people }
}

function mailIn(page: Page) {
  return page.frameLocator('#preview iframe')
}

test('the preview follows what is typed, and the caret stays where it is', async () => {
  const { page } = await openEditor()
  const subject = page.locator('#subject')
  await subject.fill('Welcome to the portal')
  await subject.press('Home')
  await page.keyboard.type('Warm ')
  await page.locator('#preview .envelope', { hasText: 'Warm Welcome to the portal' }).waitFor()
  const caret = await page.evaluate('[document.activeElement.id, document.activeElement.selectionStart]')
  expect(caret).toEqual(['subject', 5])

  await page.locator('#b0_text').fill('Words nobody has saved')
  await mailIn(page).getByRole('heading', { name: 'Words nobody has saved' }).waitFor()
  expect(await page.evaluate('document.activeElement.id')).toBe('b0_text')
})

test('writing leaves no trail of steps to go back through', async () => {
  const { page } = await openEditor()
  const before = await page.evaluate('history.length')
  for (const words of ['One', 'Two', 'Three']) {
    await page.locator('#b0_text').fill(words)
    await mailIn(page).getByRole('heading', { name: words, exact: true }).waitFor()
  }
  expect(await page.evaluate('history.length')).toBe(before)
})

test('a block is moved with the keyboard, and the focus goes with it', async () => {
  const { page } = await openEditor()
  await page.locator('#subject').fill('Not saved')
  const down = page.getByRole('button', { name: 'Down: Heading, block 1' })
  await down.focus()
  await page.keyboard.press('Enter')
  await page.locator('[value="down:1"]:focus').waitFor()
  expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Down: Heading, block 2')
  await page.keyboard.press('Enter')
  await page.locator('[value="down:2"]:focus').waitFor()
  expect(await page.locator('#b2_text').inputValue()).toContain('{{organization}}')
  expect(await page.locator('#subject').inputValue()).toBe('Not saved')

  const up = page.getByRole('button', { name: 'Up: Text, block 2' })
  await up.focus()
  await page.keyboard.press('Enter')
  // At the top it can only go down.
  await page.locator('[value="down:0"]:focus').waitFor()
})

test('whoever leaves text that is not saved is asked first; saving, testing and looking ask nothing', async () => {
  const { page } = await openEditor()
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    return dialog.dismiss()
  })
  const german = page.getByRole('link', { name: 'Deutsch' })
  const refusesToLeave = async (times: number) => {
    await german.click()
    await expect.poll(() => asked.length).toBe(times)
    expect(page.url()).toContain(EDITOR)
  }
  await german.click()
  await page.waitForURL(/\/de$/)
  await page.goto(new URL(EDITOR, page.url()).href)

  await page.locator('#subject').fill('Words nobody has saved')
  await page.locator('#preview .envelope', { hasText: 'Words nobody has saved' }).waitFor()
  await refusesToLeave(1)
  await page.getByRole('button', { name: 'Down: Heading, block 1' }).click()
  await page.locator('[value="down:1"]:focus').waitFor()
  await refusesToLeave(2)
  await page.getByRole('button', { name: 'Send a test' }).click()
  await page.getByText('was captured').waitFor()
  await refusesToLeave(3)
  await page.getByRole('button', { name: 'Save version 1' }).first().click()
  await page.getByText('version 1', { exact: false }).first().waitFor()
  await german.click()
  await page.waitForURL(/\/de$/)
  expect(asked).toEqual(['beforeunload', 'beforeunload', 'beforeunload'])
})

test('a block is dragged to another place, and the mail follows', async () => {
  const { page } = await openEditor({ viewport: { width: 1280, height: 1400 } })
  const handle = await page.locator('.blocks > li').first().locator('[data-drag]').boundingBox()
  const target = await page.locator('.blocks > li').nth(2).boundingBox()
  if (!handle || !target) throw new Error('Nothing to drag')
  await page.mouse.move(handle.x + 5, handle.y + 5)
  await page.mouse.down()
  await page.mouse.move(handle.x + 5, target.y + target.height - 4, { steps: 5 })
  await page.mouse.up()
  await page.locator('#b2_text[value="Your invitation from {{organization}}"]').waitFor()
  expect(await page.locator('[name=b2_is]').inputValue()).toBe('heading')
})

test('a new block has the caret, and a variable goes in where it was', async () => {
  const { page } = await openEditor()
  await page.locator('#adding').selectOption('heading')
  await page.getByRole('button', { name: 'Add block' }).click()
  await page.locator('#b8_text:focus').waitFor()
  await page.keyboard.type('Hello , there')
  for (let n = 0; n < ', there'.length; n++) await page.keyboard.press('ArrowLeft')
  await page.getByRole('button', { name: '{{name}}' }).click()
  expect(await page.locator('#b8_text').inputValue()).toBe('Hello {{name}}, there')
  expect(await page.evaluate('document.activeElement.id')).toBe('b8_text')
  await page.keyboard.press('Enter')
  expect(await page.locator('#b8_text').inputValue()).toBe('Hello {{name}}, there')
})

test('the views are chosen with the keyboard, and refused text says where it is wrong', async () => {
  const { page } = await openEditor()
  await page.locator('[name=view][value=wide]').focus()
  for (const view of ['narrow', 'dark', 'text']) {
    await page.keyboard.press('ArrowRight')
    await page.locator(`.preview[data-view=${view}]`).waitFor()
  }
  await page.locator('#preheader').fill('Until {{untill}}')
  await page.getByRole('button', { name: 'Save version 1' }).first().click()
  await page.locator('#preheader[aria-invalid=true]:focus').waitFor()
  expect(await page.getByRole('alert').textContent()).toContain('{{untill}}')
  expect(await axeViolations(page)).toEqual([])
})

test('the editor, the brand and an organization’s own fit a narrow phone', async () => {
  const { page, portal, harbour } = await openEditor({ viewport: PHONE })
  for (const path of ['/templates', EDITOR, '/brand', `/organizations/${harbour.id}/mails`]) {
    await page.goto(portal.url + path)
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(PHONE.width)
    expect(await axeViolations(page), path).toEqual([])
  }
})

test('a colour that is picked shows in the mail, and its contrast is said in words', async () => {
  const { page } = await openEditor({}, '/brand')
  await page.locator('#button').fill('#ffff00')
  await page.locator('#preview').getByText('too little to be read by everybody').waitFor()
  await page.locator('[data-colour=button_text]').fill('#000000')
  expect(await page.locator('#button_text').inputValue()).toBe('#000000')
  await page.locator('#preview').getByText('Contrast 19.5 to 1').waitFor()
  await page.locator('[value=save]').click()
  await page.locator('#flash').getByText('The brand is saved').waitFor()
})
