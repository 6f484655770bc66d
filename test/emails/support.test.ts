import { caniemail } from 'caniemail'
import { expect, test } from 'vitest'
import { type FilledMail, fillTemplate } from '#src/templates/fill.ts'
import { renderParts } from '#src/templates/render.ts'
import type { Block } from '#src/templates/template.ts'
import { LOOK, MAILS, renderSample, sampleValues } from '#test/templates/sample.ts'

/** Those that the data of caniemail.com cover in full; for the others it lacks some of what mails consist of. */
const PROGRAMS = [
  ...['aol.android', 'aol.desktop-webmail', 'aol.ios', 'apple-mail.ios', 'apple-mail.macos'],
  ...[
    'fastmail.desktop-webmail',
    'gmail.android',
    'gmail.desktop-webmail',
    'gmail.ios',
    'gmail.mobile-webmail',
  ],
  ...[
    'hey.desktop-webmail',
    'mail-ru.desktop-webmail',
    'orange.android',
    'orange.desktop-webmail',
    'orange.ios',
  ],
  ...['outlook.android', 'outlook.ios', 'outlook.macos', 'outlook.outlook-com', 'outlook.windows'],
  ...['outlook.windows-mail', 'protonmail.android', 'protonmail.desktop-webmail', 'protonmail.ios'],
  ...['samsung-email.android', 'sfr.android', 'sfr.desktop-webmail', 'sfr.ios'],
  ...['yahoo.android', 'yahoo.desktop-webmail', 'yahoo.ios'],
] as const

/** What some programs don't know, and why it does no harm there. */
const WITHOUT_HARM: Record<string, string> = {
  '<body> element':
    'dropped with its colour; the table within has the colour too, a wrapper language and direction',
  '<style> element':
    'the inline styles draw the whole mail; it only adds what is better on phones and in the dark',
  '@media': 'as for <style>: without it the mail is the wide, light one',
  'Type selector': 'only sets the margin of the body to nothing',
  'color-scheme meta tag': 'tells programs that the dark has colours of its own; others make up theirs',
  'display:none': 'of the preheader; five other properties hide it too',
  opacity: 'of the preheader; five other properties hide it too',
  'max-height property': 'of the preheader; five other properties hide it too',
  overflow: 'of the preheader, and of the rounded corners of the sheet',
  'border-radius': 'corners are square',
  'height property':
    'of the door, whose cells have the attribute too; of pictures, which keep their ratio without',
  'width attribute':
    'of the door’s cells and the labels of facts, which have the property too or are as wide as needed',
  'height attribute': 'of the door’s cells, which have the property too',
  'lang attribute':
    'nothing is read in the wrong language where it is kept; where it is dropped nothing can be said',
  'role attribute': 'tables may be announced as tables',
  'table-layout': 'jsx-email’s frame; the widths are set besides',
  'text-decoration': 'of links in those that always underline them',
  'text-wrap': 'headings break where they break',
  'word-break': 'the written-out link is cut where the program cuts it',
}

const EVERY_BLOCK: Block[] = [
  { is: 'heading', text: 'Heading' },
  { is: 'text', text: '**Bold**, *italic*\nline\n\n- one\n- two\n\n1. one' },
  { is: 'image', image: `${'a'.repeat(64)}.png`, alt: 'Picture', width: 300 },
  { is: 'button', label: 'Go' },
  { is: 'divider' },
  { is: 'facts', rows: [{ label: 'From', value: '{{inviter}}' }] },
  { is: 'note', text: 'A note' },
  { is: 'address', text: 'Copy' },
  { is: 'small', text: 'Small **print**' },
]
const found = new Set<string>()

test.each(MAILS)('mail programs can do with $kind in $locale, in what matters', async ({ kind, locale }) => {
  expectSupport(fillTemplate(await renderSample(kind, locale), sampleValues(locale)))
})

test('mail programs can do with every block, logo and footer, and no exception is made in vain', async () => {
  const address = `https://portal.example/brand/${'a'.repeat(64)}.png`
  const logo = { address, alt: 'Harbour', width: 200, height: 50 }
  const look = { ...LOOK, logo, footer: '4 Quay Street', organizationText: 'Own' }
  const template = { subject: 'S', preheader: 'P', blocks: EVERY_BLOCK }
  for (const locale of ['en', 'ar'] as const)
    expectSupport(
      fillTemplate(await renderParts('invitation', template, { locale, look }), sampleValues(locale)),
    )
  expect([...found].sort()).toEqual(Object.keys(WITHOUT_HARM).sort())
})

function expectSupport({ html }: FilledMail) {
  const { issues } = caniemail({ clients: [...PROGRAMS], html: withoutColourScheme(html) })
  const unsupported = [...issues.errors.values()].flat().map(({ title }) => title)
  for (const title of unsupported) found.add(title)
  expect(unsupported.filter((title) => !(title in WITHOUT_HARM))).toEqual([])
}

/** The data lack this property for most programs, and the check then throws. It says what the meta tag says. */
function withoutColourScheme(html: string) {
  return html.replace(/<style>:root \{[^}]*color-scheme[^}]*\}<\/style>/, '')
}
