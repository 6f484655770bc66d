import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderMail } from '#emails/render.tsx'
import { directionOf, type Locale } from '#src/i18n/locales.ts'
import { builtInTemplate } from '#src/templates/built-in.ts'
import { fillTemplate, type Values } from '#src/templates/fill.ts'
import { VARIABLES } from '#src/templates/variables.ts'
import { asOutlookReads, readMail } from './reading.ts'
import { LINK, LOOK, MAILS, renderSample, sampleValues } from './sample.ts'

const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '--><b>out</b><!--',
  '--!><b>out</b>',
  '<![endif]--><a href="https://evil.example">in</a>',
  '<!--[if mso]><v:rect><![endif]-->',
  '</title></style></td></tr></table>',
  '{{link}} {{name}}',
  '%%LINK%% \uE000link\uE001 $& $1',
  '&lt;b&gt; &amp;',
  'Ada \u202E\u2066moc.live',
]

test.each(MAILS)('$kind in $locale, filled, is what jsx-email renders of the same values', async (mail) => {
  const values = { ...sampleValues(mail.locale), organization: 'هاربر' }
  if (mail.locale !== 'ar') values.organization = 'Zoë & Søns Ltd'
  const template = builtInTemplate(mail.kind, mail.locale)
  const [lang, dir] = [mail.locale, directionOf(mail.locale)] as const
  const direct = await renderMail({ template, look: LOOK, values, lang, dir })
  const filled = fillTemplate(await renderSample(mail.kind, mail.locale), values)

  expect(filled.html.replaceAll('&amp;', '&')).toBe(direct.html.replaceAll('&amp;', '&'))
  expect(filled.text.replaceAll(/[\u2068\u2069]/g, '')).toBe(direct.text)
})

test.each(HOSTILE)('%j is words, whichever value it stands in', async (hostile) => {
  for (const { kind, locale } of MAILS) {
    const rendered = await renderSample(kind, locale)
    const usual = fillTemplate(rendered, sampleValues(locale)).html
    const html = fillTemplate(rendered, poisoned(locale, hostile)).html
    expectSameMake(readMail(html), readMail(usual))
    expectSameMake(readMail(asOutlookReads(html)), readMail(asOutlookReads(usual)))
    expect(readMail(html).words).toContain(hostile.replaceAll(/[\u202E\u2066]/g, ''))
  }
})

test.each(HOSTILE)('%j cannot end a comment for Outlook or an attribute that it stands in', (hostile) => {
  const html = [
    '<p>a</p><!--[if mso]><b title="',
    'name',
    '" lang=\'',
    'name',
    "'>",
    'name',
    '</b><![endif]-->',
  ]
  const filled = (name: string) =>
    fillTemplate({ direction: 'ltr', subject: [], preheader: [], text: [], html }, { name })
  const [mail, usual] = [filled(hostile).html, filled('Ada').html]
  expect(mail.replace(/<!--[\s\S]*?-->/g, '')).toBe('<p>a</p>')
  expect(readMail(asOutlookReads(mail)).skeleton).toEqual(readMail(asOutlookReads(usual)).skeleton)
})

test('no value of a single line changes what a mail is made of', async () => {
  const rendered = await renderSample('invitation', 'en')
  const usual = readMail(fillTemplate(rendered, sampleValues('en')).html)
  const anything = fc.string({ unit: 'binary' }).filter((value) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value))
  fc.assert(
    fc.property(anything, (value) => {
      expectSameMake(readMail(fillTemplate(rendered, poisoned('en', value)).html), usual)
    }),
    { numRuns: 40 },
  )
})

test.each(['\r\n', '\r', '\n', '\0', '\u0085', '\u2028', '\u2029', '\t', '\u001b'])(
  'a value with %j makes no mail: it could add a header or a line of its own',
  async (character) => {
    const rendered = await renderSample('invitation', 'en')
    for (const name of VARIABLES.invitation) {
      const values = { ...sampleValues('en'), [name]: `a${character}Bcc: eve@evil.example` }
      expect(() => fillTemplate(rendered, values)).toThrow(name)
    }
  },
)

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://a b', 'https://a/"x', ''])(
  'a link that is %j makes no mail',
  async (link) => {
    const rendered = await renderSample('invitation', 'en')
    expect(() => fillTemplate(rendered, { ...sampleValues('en'), link })).toThrow('{{link}}')
  },
)

test('a missing value makes no mail, and the reason never shows the link', async () => {
  const rendered = await renderSample('invitation', 'en')
  const { inviter: _, ...values } = sampleValues('en')
  expect(() => fillTemplate(rendered, values)).toThrow(/^The mail has no value for \{\{inviter\}\}$/)
})

test('a name in the other direction keeps to itself, in subject and plain text too, and the link stays bare', async () => {
  const german = fillTemplate(await renderSample('invitation', 'de'), {
    ...sampleValues('de'),
    organization: 'هاربر ترست',
  })
  expect(german.subject).toBe('Harbour Claims: Einladung von \u2068هاربر ترست\u2069')
  expect(german.text).toContain('Organisation: \u2068هاربر ترست\u2069')
  expect(german.html).toContain('<span dir="auto">هاربر ترست</span>')

  const arabic = fillTemplate(await renderSample('invitation', 'ar'), sampleValues('ar'))
  expect(arabic.subject).toBe('دعوة من هاربر ترست: \u2068Harbour Claims\u2069')
  expect(arabic.text).toContain(`\n${LINK}\n`)
})

function expectSameMake(mail: ReturnType<typeof readMail>, usual: ReturnType<typeof readMail>) {
  expect(mail.skeleton).toEqual(usual.skeleton)
  expect(mail.comments).toEqual(usual.comments)
  expect(mail.targets).toEqual(usual.targets)
}

function poisoned(locale: Locale, value: string): Values {
  const values = sampleValues(locale)
  return Object.fromEntries(Object.keys(values).map((name) => [name, name === 'link' ? LINK : value]))
}
