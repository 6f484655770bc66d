import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Look } from '#emails/letter.ts'
import { LOCALES, type Locale } from '#src/i18n/locales.ts'
import { builtInTemplate } from '#src/templates/built-in.ts'
import { findFaults } from '#src/templates/check.ts'
import { fillTemplate } from '#src/templates/fill.ts'
import { renderParts } from '#src/templates/render.ts'
import type { Block, Template } from '#src/templates/template.ts'
import { asOutlookReads, readMail } from '#test/templates/reading.ts'
import { LINK, LOOK, sampleValues } from '#test/templates/sample.ts'

const NAME = `${'a'.repeat(64)}.png`
const IMAGE: Block = { is: 'image', image: NAME, alt: 'The {{portal}} in spring', width: 320 }
const BUTTON: Block = { is: 'button', label: 'Go' }
const OWN: Look = { ...LOOK, footer: '4 Quay Street', organizationText: 'From us: **welcome**' }

test('formatting is drawn, and in plain text it is what a person would type', async () => {
  const text = 'A **bold** word and *{{name}}*\nnext line\n\n- one\n- two\n\n3. three\n4. four'
  const { html, text: plain } = await mailOf([{ is: 'text', text }, BUTTON])
  expect(html).toContain(
    'A <strong>bold</strong> word and <em><span dir="auto">Ada Lindqvist</span></em><br>',
  )
  expect(
    readMail(html)
      .page.querySelectorAll('ul li')
      .map((item) => item.textContent),
  ).toEqual(['one', 'two'])
  expect(readMail(html).page.querySelector('ol')?.getAttribute('start')).toBe('3')
  expect(plain).toContain('A bold word and Ada Lindqvist\nnext line\n\n- one\n- two\n\n3. three\n4. four\n')
})

test('a picture comes from the portal itself, says in words what it shows, and fits every screen', async () => {
  const { html, text } = await mailOf([IMAGE, BUTTON])
  const image = readMail(html).page.querySelector('img')
  expect(image?.getAttribute('src')).toBe(`https://portal.example/brand/${NAME}`)
  expect(image?.getAttribute('alt')).toBe('The Harbour Claims in spring')
  expect(image?.getAttribute('width')).toBe('320')
  expect(image?.getAttribute('style')).toMatch(/max-width:100%.*height:auto/)
  expect(text).toContain('[The Harbour Claims in spring]')
})

test('what an organization adds stands before the button, the footer below everything', async () => {
  const { html, text } = await mailOf(builtInTemplate('invitation', 'en').blocks, { look: OWN })
  const { page } = readMail(html)
  expect(page.querySelector('.sheet')?.textContent).toContain('From us: welcome')
  expect(html.indexOf('welcome</strong>')).toBeLessThan(html.indexOf(LINK))
  expect(page.querySelector('.sheet')?.textContent).not.toContain('Quay Street')
  // In whatever language it is, its full stop stands at its end.
  expect(html).toMatch(/dir="auto"[^>]*>From us/)
  expect(html).toMatch(/dir="auto"[^>]*>4 Quay Street/)
  expect(text).toMatch(/From us: welcome\n\n.*\n?Create your password\n[\s\S]*4 Quay Street$/)
})

test('a list from right to left has its marks on the right', async () => {
  const { html } = await mailOf([{ is: 'text', text: '- one' }, BUTTON], { locale: 'ar' })
  expect(html).toMatch(/<ul style="[^"]*padding:0 26px 0 0/)
})

const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    ...['<a href="https://evil.example">x</a>', '--><b>', '<![endif]-->', '"><script>', '</title></style>'],
    ...[
      '{{name}}',
      '**{{portal}}**',
      '[x](y)',
      '*',
      '- a\n- b',
      '<!--[if mso]><b>',
      "' onload='x",
      '&lt;b&gt;',
    ],
  ),
)
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ is: fc.constantFrom('heading', 'text', 'small', 'address'), text: words }),
  fc.record({ is: fc.constant('button'), label: words }),
  fc.record({ is: fc.constant('divider') }),
  fc.record({ is: fc.constant('image'), image: fc.constant(NAME), alt: words, width: fc.constant(200) }),
  fc.record({
    is: fc.constant('facts'),
    rows: fc.array(fc.record({ label: words, value: words }), { maxLength: 3 }),
  }),
)
const template: fc.Arbitrary<Template> = fc.record({
  ...{ subject: words, preheader: words, blocks: fc.array(block, { maxLength: 6 }) },
})

test('no text that can be saved, and no value, makes anything in a mail but words', async () => {
  const elements = (html: string) =>
    new Set(
      readMail(html)
        .page.querySelectorAll('*')
        .map((one) => one.tagName),
    )
  const usual = await mailOf([...builtInTemplate('invitation', 'en').blocks, IMAGE, ...formatted()], {
    look: OWN,
  })
  const allowed = elements(usual.html)
  const allowedAttributes = attributes(usual.html)
  const inOutlook = elements(asOutlookReads(usual.html))
  await fc.assert(
    fc.asyncProperty(template, words, async (written, value) => {
      const named = { ...written, subject: oneLine(written.subject), preheader: oneLine(written.preheader) }
      const blocks = [...named.blocks, BUTTON]
      const faults = findFaults('invitation', { ...named, blocks }).map(({ fault }) => fault)
      // What lets itself not be saved for another reason than being empty is never sent.
      fc.pre(faults.every((fault) => fault === 'empty'))
      const mail = await mailOf(blocks, {
        template: named,
        values: { name: oneLine(value).replace('https:', '') },
      })
      const { page, targets, comments } = readMail(mail.html)
      for (const tag of elements(mail.html)) expect(allowed).toContain(tag)
      for (const tag of elements(asOutlookReads(mail.html))) expect(inOutlook).toContain(tag)
      expect(targets).toEqual(new Set([LINK]))
      expect(comments).toEqual(readMail(usual.html).comments)
      for (const name of attributes(mail.html)) expect(allowedAttributes).toContain(name)
      for (const image of page.querySelectorAll('img'))
        expect(image.getAttribute('src')).toContain(LOOK.images)
      expect(new Set(mail.text.match(/https?:\/\/\S+/g))).toEqual(new Set([LINK]))
      expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
    }),
    { numRuns: 150 },
  )
})

function attributes(html: string) {
  const elements = readMail(html).page.querySelectorAll('*')
  return new Set(elements.flatMap((element) => Object.keys(element.attributes)))
}

interface Change {
  locale?: Locale
  look?: Look
  template?: Omit<Template, 'blocks'>
  values?: Record<string, string>
}

async function mailOf(blocks: Block[], { locale = 'en', look = LOOK, template, values }: Change = {}) {
  const written = { subject: 'S', preheader: 'P', ...template, blocks }
  const rendered = await renderParts('invitation', written, { locale, look })
  return fillTemplate(rendered, { ...sampleValues(locale), ...values })
}

function formatted(): Block[] {
  return [
    { is: 'text', text: '**a** *b*\n\n- c\n\n1. d' },
    { is: 'heading', text: 'Another' },
    { is: 'divider' },
    { is: 'small', text: 'Small' },
    ...Object.keys(LOCALES).map((text) => ({ is: 'text', text }) as const),
  ]
}

function oneLine(text: string) {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
}
