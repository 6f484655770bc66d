import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtInTemplate } from '#src/templates/built-in.ts'
import { findFaults } from '#src/templates/check.ts'
import { fillTemplate } from '#src/templates/fill.ts'
import { asOutlookReads, readMail } from './reading.ts'
import { LINK, MAILS, renderSample, sampleValues } from './sample.ts'

const NOTED = MAILS.filter(({ kind }) => kind.startsWith('invitation'))
const HOSTILE = [
  '</td></tr></table><a href="https://evil.example">in</a>',
  '<br onload="alert(1)">\n<!--',
  '--><b>out</b><!--\n<![endif]-->',
  '{{link}}\n{{name}}\n\uE000link\uE001',
  '&lt;b&gt;\n$& $1',
]

test.each(NOTED)('$kind in $locale without a note has no trace of one', async ({ kind, locale }) => {
  const { note: _, ...values } = sampleValues(locale)
  const mail = fillTemplate(await renderSample(kind, locale, { withNote: false }), values)
  const template = builtInTemplate(kind, locale)
  const words = template.blocks.find((block) => block.is === 'note')?.text.split('{{')[0] ?? ''
  expect(words).not.toBe('')
  expect(mail.html).not.toContain(words)
  expect(mail.text).not.toContain(words)
})

test.each(NOTED)('$kind in $locale shows the lines of a note above the button', async ({ kind, locale }) => {
  const rendered = await renderSample(kind, locale)
  const mail = fillTemplate(rendered, { ...sampleValues(locale), note: 'First\n\nThird' })
  expect(mail.html).toContain('First<br/><br/>Third')
  expect(mail.html.indexOf('Third')).toBeLessThan(mail.html.indexOf(LINK))
  expect(mail.text.replaceAll(/[\u2068\u2069]/g, '')).toContain('\n> First\n> \n> Third\n')
  expect(mail.subject).not.toContain('First')
})

test.each(HOSTILE)(
  'a note that says %j is words, and its line breaks the only thing it adds',
  async (note) => {
    const lines = note.split('\n')
    const plain = lines.map(() => 'a').join('\n')
    for (const { kind, locale } of NOTED) {
      const rendered = await renderSample(kind, locale)
      const html = fillTemplate(rendered, { ...sampleValues(locale), note }).html
      const usual = fillTemplate(rendered, { ...sampleValues(locale), note: plain }).html
      expect(readMail(html).skeleton).toEqual(readMail(usual).skeleton)
      expect(readMail(html).comments).toEqual(readMail(usual).comments)
      expect(readMail(html).targets).toEqual(new Set([LINK]))
      expect(readMail(asOutlookReads(html)).skeleton).toEqual(readMail(asOutlookReads(usual)).skeleton)
      for (const line of lines) expect(readMail(html).words).toContain(line)
    }
  },
)

test('no note makes a mail of anything but lines, and each stands marked in the plain text', async () => {
  const rendered = await renderSample('invitation', 'en')
  const line = fc.string({ unit: 'binary' }).filter((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
  const without = fillTemplate(rendered, { ...sampleValues('en'), note: '' })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const mail = fillTemplate(rendered, { ...sampleValues('en'), note: lines.join('\n') })
      const elements = readMail(mail.html).skeleton.filter((element) => element !== 'BR')
      expect(elements).toEqual(readMail(without.html).skeleton.filter((element) => element !== 'BR'))
      const added = mail.text.split('\n').length - without.text.split('\n').length
      expect(added).toBe(lines.length - 1)
      const unmarked = (text: string) => text.split('\n').filter((part) => !part.startsWith('> '))
      expect(unmarked(mail.text)).toEqual(unmarked(without.text))
    }),
    { numRuns: 60 },
  )
})

test.each(['\r', '\0', '\u0085', '\u2028', '\t', '\u001b'])(
  'a note with %j makes no mail',
  async (character) => {
    const rendered = await renderSample('invitation', 'en')
    const values = { ...sampleValues('en'), note: `a\nb${character}c` }
    expect(() => fillTemplate(rendered, values)).toThrow('{{note}}')
  },
)

test('no text of a template can show the note, and only invitations have a place for it', () => {
  const named = { ...builtInTemplate('invitation', 'en'), preheader: '{{note}}' }
  expect(findFaults('invitation', named)).toEqual([
    { place: 'preheader', fault: 'unknown_variable', variable: 'note' },
  ])
  const blocks = [{ is: 'note', text: 'A note' } as const]
  const other = { ...builtInTemplate('password_changed', 'en'), blocks }
  expect(findFaults('password_changed', other)).toEqual([
    { place: { block: 0, field: 'block' }, fault: 'note_misplaced' },
  ])
})
