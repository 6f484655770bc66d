import { expect, test } from 'vitest'
import { keyOf } from '#src/text.ts'
import type { Portal } from '#test/support/portal.ts'
import { watchComposing } from './composing.ts'
import { everythingIn } from './rows.ts'
import { LONG, openEverything } from './scene.ts'
import { everyForm, type Field, type Form } from './site.ts'

/** Ends whatever it could stand in: an attribute, a tag, a comment, a title, a script, and asks every template engine. */
const HOSTILE = `"'><mark-of-eve a="--></title></textarea></script><mark-of-eve>{{link}}\${7*7}<%=7*7%>#{7*7}`
/** Characters that have no business in a line, each between words that can be looked for. */
const UNWELCOME = [
  '\r\nBcc: eve@evil.example',
  '\n',
  '\0',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u001b[2J',
]
/** To compose a long run of marks takes time that grows with its square: of a megabyte, minutes. */
const LONG_TEXTS = ['x'.repeat(100_000), '\u0301\u0327'.repeat(50_000)]
const TYPED = ['text', 'email', 'textarea', 'tel', 'url', 'search', 'hidden', 'number', 'datetime-local']
/** Several lines by their nature; what they are made of is read line by line. */
const LINES = ['note', 'emails', 'message', 'domains', 'allowed_domains', 'text', 'signature', 'footer']

test(
  'text that people write stays text: no name, note or reason becomes markup on any page or in any mail',
  LONG,
  async () => {
    const { portal, pages } = await openEverything({}, poison)
    const seen = new Set<string>()
    for (const page of pages) {
      expect(page.dom.querySelectorAll('mark-of-eve').length, page.path).toBe(0)
      expect(page.html, page.path).not.toMatch(/<mark-of-eve/i)
      if (page.html.includes('mark-of-eve')) seen.add(page.url.pathname.split('/')[1] ?? '')
      expect(page.html, page.path).not.toMatch(/mark-of-eve[^<]{0,60}49/)
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['users', 'organizations', 'sendings', 'mail', 'invite']),
    )
    const mail = await portal.mailTo('ada@example.org')
    expect(mail.text).toContain('mark-of-eve')
    expect(mail.html).toContain('mark-of-eve')
    expect(mail.html).not.toMatch(/<mark-of-eve/i)
    expect(mail.subject).not.toMatch(/[\r\n]/)
  },
)

test(
  'control characters, bidi overrides and line breaks are refused where they have no business, in every form',
  LONG,
  async () => {
    const { portal, pages } = await openEverything()
    const forms = everyForm(portal, pages)
    let tried = 0
    for (const form of forms)
      for (const field of typedIn(form))
        for (const character of UNWELCOME.filter((_, i) => (i + tried) % 3 === 0)) {
          const text = field.type === 'email' ? `eve${character}@evil.example` : `eve${character}eve`
          const status = await post(form, { ...field, value: text })
          expect(status, `${form.route}, ${field.name}`).toBeLessThan(500)
          tried++
        }
    expect(tried).toBeGreaterThan(100)
    for (const route of ['/users', '/organizations', '/profile'])
      for (const form of forms.filter((one) => one.route === route)) {
        const plain = form.fields.find(({ name }) => name === 'name')!
        expect(await post(form, { ...plain, value: 'Eve' }), route).toBe(303)
      }
    const stored = Object.values(await everythingIn(portal.db)).flat()
    const typed = stored.filter((row) => /eve(\\[nrtu]|[\p{Cc}\p{Zl}\u202e\u2066\u200b])/u.test(row))
    expect(typed).toEqual([])
  },
)

test(
  'lengths are bounded: a hundred thousand characters in any field are refused or cut nowhere',
  LONG,
  async () => {
    const { portal, pages } = await openEverything()
    const composing = watchComposing({ longest: 5000 })
    for (const form of everyForm(portal, pages))
      for (const field of typedIn(form))
        for (const text of LONG_TEXTS) {
          const status = await post(form, { ...field, value: `eve${text}` })
          expect(status, `${form.route}, ${field.name}`).toBeLessThan(500)
          expect(composing.take(), `${form.route}, ${field.name}: too long to be composed`).toEqual([])
        }
    const stored = Object.values(await everythingIn(portal.db)).flat()
    expect(stored.filter((row) => /evex{300}|[\u0301\u0327]{300}/.test(row))).toEqual([])
  },
)

test(
  'addresses with quotes, comments, groups, several recipients are refused in every form that takes one',
  LONG,
  async () => {
    const { portal, pages } = await openEverything()
    const forms = everyForm(portal, pages).filter(({ fields }) => fields.some(({ type }) => type === 'email'))
    expect(forms.length).toBeGreaterThan(4)
    const addresses = [
      ...[
        '"eve"@evil.example',
        'eve(x)@evil.example',
        'team:eve@evil.example;',
        'eve@evil.example,b@evil.example',
      ],
      ...[
        'Eve <eve@evil.example>',
        'eve@evil.example\r\nBcc: b@evil.example',
        'еve@evil.example',
        'eve@[127.0.0.1]',
      ],
    ]
    for (const form of forms)
      for (const field of form.fields.filter(({ type }) => type === 'email'))
        for (const value of addresses)
          expect(await post(form, { ...field, value }), `${form.route}: ${value}`).toBe(
            READS_NO_ADDRESS.includes(form.route) ? 200 : 422,
          )
    expect(
      Object.values(await everythingIn(portal.db))
        .flat()
        .join(),
    ).not.toContain('evil.example')
  },
)

/** A password is judged, or another tab asked for, while the address is still being typed, too, and not looked at. */
const READS_NO_ADDRESS = ['/recovery/:token/check', '/users/new', '/users/several/new', '/mailboxes/new']

/** Of numbered fields, such as those of the blocks of a template, the first. */
function typedIn({ fields }: Form) {
  const typed = fields.filter(
    ({ name, type }) => TYPED.includes(type) && !LINES.includes(name) && name !== 'form_token',
  )
  return [...new Map(typed.toReversed().map((field) => [field.name.replace(/\d+/g, '#'), field])).values()]
}

let count = 0

/** Everything else is filled in well, so that what is refused is refused for what is being tried. */
async function post({ page, action, fields }: Form, changed: Field) {
  const body = new URLSearchParams()
  for (const field of new Map(fields.map((one) => [one.name, one])).values()) {
    const usual = field.type === 'email' ? `eve${count}@example.org` : 'Eve'
    const filled = field.required && field.value === '' ? usual : field.value
    body.append(field.name, field.name === changed.name ? changed.value : filled)
  }
  // Somewhere else each time: what is tried from one address is limited, which is not what this is about.
  page.browser.address = `10.1.${count >> 8}.${count++ & 255}`
  const { status } = await page.browser.fetch('POST', action, { body, from: page })
  return status
}

/** As if it had got past every form: in the names of people, organizations, mailboxes and the portal, and in a note. */
async function poison({ db }: Portal) {
  const name = { name: HOSTILE, name_key: keyOf(HOSTILE) }
  await db.updateTable('users').set(name).execute()
  await db.updateTable('organizations').set(name).execute()
  await db.updateTable('mailboxes').set({ name: HOSTILE }).execute()
}
