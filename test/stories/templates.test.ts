import { expect, test } from 'vitest'
import { cast, createActiveUser, createAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const INVITATION = '/templates/invitation/en'

async function openAdmin(options: Parameters<typeof openPortal>[0] = {}) {
  const portal = await openPortal(options)
  const people = await cast(portal.db)
  return { portal, ...people, browser: await portal.signIn(people.admin) }
}

test('a text is edited and saved, and the next mail says the new words', async () => {
  const { portal, browser, ada } = await openAdmin()
  const list = await browser.visit('/templates')
  const editor = await list.follow('Built in: Invitation, English')
  expect(editor.heading).toBe('Invitation, English')
  const saved = await editor
    .fill('Subject', 'Come aboard {{portal}}, {{name}}')
    .fill('Heading 1', 'The harbour is open')
    .press('Save version 1')
  expect([saved.path, saved.flash]).toEqual([INVITATION, expect.stringContaining('Version 1 is saved')])
  expect(saved.text).toMatch(/Version 1, saved .* by Admin/)
  expect((await browser.visit('/templates')).row('Invitation')).toMatch(/Edited.*Admin/)

  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const mail = await portal.mailTo(ada.email)
  expect(mail.subject).toBe('Come aboard Vestibule, Ada')
  for (const part of [mail.text, mail.html]) expect(part).toContain('The harbour is open')
})

test('without JavaScript blocks are added, moved and removed, and nothing typed is lost on the way', async () => {
  const { browser } = await openAdmin()
  const editor = await browser.visit(INVITATION)
  const moved = await editor.fill('Subject', 'Unsaved subject').press('Down: Heading, block 1')
  expect(moved.path).toBe(INVITATION)
  expect(moved.value('Subject')).toBe('Unsaved subject')
  expect(moved.value('Heading 2')).toContain('{{organization}}')
  expect(moved.dom.querySelector('[autofocus]')?.getAttribute('value')).toBe('down:1')

  const added = await moved.select('New block', 'Heading').press('Add block')
  const typed = added.fill('Heading 9', 'One more thing')
  const shorter = await typed.press('Remove: Text, block 5')
  expect(shorter.value('Heading 8')).toBe('One more thing')
  const saved = await shorter.press('Save version 1')
  expect(saved.value('Heading 8')).toBe('One more thing')
  expect(saved.value('Subject')).toBe('Unsaved subject')

  const facts = await saved.press('Add a line, block 6')
  const full = await facts.fill('Word 4', 'Room').fill('Value 4', '12').press('Save version 2')
  expect(full.value('Value 4')).toBe('12')
  const fewer = await full.press('Remove line 1, block 6')
  expect(fewer.value('Value 3')).toBe('12')
})

test('what is wrong is said where it is, with the name of the variable, and nothing is saved', async () => {
  const { browser, portal } = await openAdmin()
  const editor = await browser.visit(INVITATION)
  const refused = await editor
    .fill('Subject', 'Welcome, {{naem}}')
    .fill('Text 2', 'Look at https://evil.example/x')
    .press('Save version 1')
  expect([refused.status, refused.title]).toEqual([422, expect.stringMatching(/^Error: /)])
  expect(refused.fieldError('Subject')).toContain('{{naem}}')
  expect(refused.fieldError('Text 2')).toContain('No other address')
  expect(refused.alert).toMatch(/Subject:.*\{\{naem\}\}.*Text, block 2:/)
  expect(refused.value('Subject')).toBe('Welcome, {{naem}}')
  expect(refused.dom.querySelector('[autofocus]')?.id).toBe('subject')
  expect(await portal.db.selectFrom('template_versions').selectAll().execute()).toEqual([])
})

test('an invitation without its link cannot be saved', async () => {
  const { browser } = await openAdmin()
  const without = await (await browser.visit(INVITATION)).press('Remove: Button, block 6')
  const refused = await without.press('Save version 1')
  expect(refused.status).toBe(422)
  expect(refused.alert).toContain('no way in')
  const back = await (await refused.select('New block', 'Button').press('Add block'))
    .fill('Button 8', 'Come in')
    .press('Save version 1')
  expect(back.flash).toContain('Version 1 is saved')
})

test('of two who edit at once the second sees what the first saved, and loses nothing', async () => {
  const { portal, browser } = await openAdmin()
  const other = await portal.signIn(await createAdmin(portal.db, { name: 'Bea' }))
  const mine = (await browser.visit(INVITATION)).fill('Heading 1', 'Mine, all mine')
  await (await other.visit(INVITATION)).fill('Heading 1', 'From Bea').press('Save version 1')

  const clash = await mine.press('Save version 1')
  expect(clash.status).toBe(409)
  expect(clash.alert).toContain('Bea saved another version')
  expect(clash.value('Heading 1')).toBe('Mine, all mine')
  const said = (tag: string) => clash.dom.querySelectorAll(tag).map((one) => one.text.replace(/\s+/g, ' '))
  expect(said('del').join()).toMatch(/\[removed\] .*Bea/)
  expect(said('ins').join()).toContain('[added]')
  const theirs = await clash.follow('Go on with theirs')
  expect(theirs.value('Heading 1')).toBe('From Bea')

  const saved = await clash.press('Save mine on top')
  expect(saved.flash).toContain('Version 2 is saved')
  expect(saved.value('Heading 1')).toBe('Mine, all mine')
})

test('versions are compared, restored and reset, and none is lost', async () => {
  const { browser } = await openAdmin()
  const first = await (await browser.visit(INVITATION))
    .fill('Heading 1', 'First words')
    .press('Save version 1')
  const second = await first.fill('Heading 1', 'Second words').press('Save version 2')
  const versions = await second.follow('All 3')
  expect(versions.row('Version 2')).toMatch(/In use.*Edited.*Admin/)
  const compared = await versions.select('From', 'Version 1').select('To', 'Version 2').press('Compare')
  expect(compared.heading).toBe('From “Version 1” to “Version 2”')
  expect(compared.dom.querySelector('del')?.text).toContain('First')
  expect(compared.dom.querySelector('ins')?.text).toContain('Second')

  const restored = await versions.press('Restore: Version 1')
  expect([restored.path, restored.value('Heading 1')]).toEqual([INVITATION, 'First words'])
  const again = await restored.follow('All 4')
  expect(again.row('Version 3')).toContain('Version 1 was brought back')

  const ask = await again.follow('Reset to the built-in text…')
  expect(ask.text).toContain('Version 3 stays among the versions')
  const reset = await ask.press('Reset to the built-in text')
  expect(reset.value('Heading 1')).toContain('{{organization}}')
  expect(reset.flash).toContain('built-in text is in use again')
  expect((await browser.visit('/templates')).row('Invitation')).toContain('Built in')

  const late = await again.press('Restore: Version 2')
  expect(late.flash).toContain('somebody saved another version')
})

test('a translation that is older than the original says so, until it is saved again', async () => {
  const { browser, portal } = await openAdmin()
  const german = '/templates/invitation/de'
  await (await browser.visit(german)).fill('Subject', 'Willkommen').press('Save version 1')
  portal.later({ minutes: 5 })
  await (await browser.visit(INVITATION)).fill('Subject', 'Hello').press('Save version 1')
  expect((await browser.visit('/templates')).row('Invitation')).toMatch(
    /Edited.*Out of date.*Built in, older/,
  )
  const builtIn = await browser.visit('/templates/invitation/fr')
  expect(builtIn.text).toContain('The original in English changed')
  const old = await browser.visit(german)
  expect(old.text).toContain('The original in English changed')
  expect((await old.follow('See the original')).path).toBe(INVITATION)
  portal.later({ minutes: 5 })
  const fresh = await old.fill('Subject', 'Hallo').press('Save version 2')
  expect(fresh.text).not.toContain('The original in English changed')
})

test('templates and the brand do not exist for anybody but administrators', async () => {
  const { portal, olga } = await openAdmin()
  const manager = await createActiveUser(portal.db, { name: 'Mona', role: 'manager' })
  const user = await createActiveUser(portal.db, { name: 'Ulla' })
  const pages = ['/templates', INVITATION, `${INVITATION}/versions`, `${INVITATION}/reset`, '/brand']
  const acts = [INVITATION, `${INVITATION}/preview`, `${INVITATION}/reset`, '/brand', '/brand/preview']
  for (const person of [olga, manager, user]) {
    const browser = await portal.signIn(person)
    const profile = await browser.visit('/profile')
    expect(profile.links()).not.toContain('Templates')
    const form_token = profile.formToken
    for (const path of pages) expect((await browser.visit(path)).status, `${person.name} ${path}`).toBe(404)
    for (const path of acts) expect((await browser.post(path, { form_token })).status, path).toBe(404)
  }
  expect((await portal.guest().visit('/templates')).path).toContain('/sign-in')
  expect(await portal.db.selectFrom('template_versions').selectAll().execute()).toEqual([])
})

test('what is no text, language or button of ours is refused', async () => {
  const { browser } = await openAdmin()
  for (const path of ['/templates/nothing/en', '/templates/invitation/xx', `${INVITATION}/versions/compare`])
    expect((await browser.visit(path)).status, path).toBe(404)
  const page = await browser.visit(INVITATION)
  const form_token = page.formToken
  for (const fields of [{ do: 'explode' }, { do: 'up:99' }, { role: 'admin' }, { b0_is: 'script' }])
    expect((await browser.post(INVITATION, { form_token, ...fields })).status).toBe(422)
})
