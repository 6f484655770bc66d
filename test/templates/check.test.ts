import { expect, test } from 'vitest'
import { builtInTemplate } from '#src/templates/built-in.ts'
import { findFaults, tidyTemplate } from '#src/templates/check.ts'
import { type Block, LONGEST, MOST_BLOCKS, type Template } from '#src/templates/template.ts'
import { MAIL_KINDS } from '#src/templates/variables.ts'
import { MAILS } from './sample.ts'

const BUTTON: Block = { is: 'button', label: 'Go' }

test.each(MAILS)('the shipped $kind in $locale has no fault', ({ kind, locale }) => {
  const template = builtInTemplate(kind, locale)
  expect(findFaults(kind, template)).toEqual([])
  expect(tidyTemplate(template)).toEqual(template)
})

test.each([
  ['{{password}}', 'password'],
  ['{{ organisation }}', 'organisation'],
  ['{{name', '{{name'],
  ['name}}', 'name}}'],
  ['{{}}', '{{}}'],
  ['{{constructor}}', 'constructor'],
  ['{{name.first}}', '{{name.first}}'],
])('%s is no variable, and the fault names it and its place', (text, variable) => {
  const blocks: Block[] = [{ is: 'heading', text: 'Hello' }, { is: 'text', text: `Dear ${text}` }, BUTTON]
  const [fault, ...others] = faultsOf({ blocks })
  expect(others).toEqual([])
  expect(fault).toMatchObject({ place: { block: 1, field: 'text' }, fault: 'unknown_variable' })
  expect(fault?.variable).toContain(variable)
})

test('blanks within a variable are put right instead of being complained about', () => {
  const template = tidyTemplate({ subject: ' {{ portal }}\r\n', preheader: 'p', blocks: [] })
  expect(template.subject).toBe('{{portal}}')
})

test.each(MAIL_KINDS)(
  '%s without its button is refused where the mail is good for nothing without',
  (kind) => {
    const needs = [
      'invitation',
      'invitation_reminder',
      'registration_confirmation',
      'password_reset',
      'email_change',
    ]
    const template = builtInTemplate(kind, 'en')
    const blocks = template.blocks.filter((block) => block.is !== 'button')
    const faults = findFaults(kind, { ...template, blocks })
    expect(faults).toEqual(needs.includes(kind) ? [{ place: 'blocks', fault: 'no_button' }] : [])
  },
)

test.each([
  'https://evil.example',
  'see http://evil.example/x',
  'www.evil.example',
  'portal.example/help',
  '[here](evil)',
  '[here] [1]',
  '![](x)',
  'mailto:eve@evil.example',
])('%j would be a second link', (text) => {
  expect(faultsOf({ blocks: [{ is: 'text', text }, BUTTON] })).toEqual([
    { place: { block: 0, field: 'text' }, fault: 'address' },
  ])
  expect(faultsOf({ subject: text })).toEqual([{ place: 'subject', fault: 'address' }])
})

test.each(['and/or, e.g. 1/2', 'Ask help@harbour.example', 'bzw./oder', '[optional]', 'Version 1.2/3'])(
  '%j is no link',
  (text) => {
    expect(faultsOf({ blocks: [{ is: 'text', text }, BUTTON] })).toEqual([])
  },
)

test('the link stands in the button, in its own block and in a text, and nowhere that others read', () => {
  const link = '{{link}}'
  const fault = 'link_here'
  expect(faultsOf({ subject: link })).toEqual([{ place: 'subject', fault }])
  expect(faultsOf({ preheader: link })).toEqual([{ place: 'preheader', fault }])
  const blocks: Block[] = [
    { is: 'heading', text: link },
    { is: 'button', label: link },
    { is: 'facts', rows: [{ label: link, value: 'v' }] },
  ]
  expect(faultsOf({ blocks })).toEqual([
    { place: { block: 0, field: 'text' }, fault },
    { place: { block: 1, field: 'label' }, fault },
    { place: { block: 2, row: 0, field: 'label' }, fault },
  ])
})

test('a mail that leads nowhere has neither button nor address', () => {
  const template = builtInTemplate('recovery_help', 'en')
  const blocks: Block[] = [BUTTON, { is: 'address', text: 'Copy this' }]
  expect(findFaults('recovery_help', { ...template, blocks })).toEqual([
    { place: { block: 0, field: 'block' }, fault: 'link_misplaced' },
    { place: { block: 1, field: 'block' }, fault: 'link_misplaced' },
  ])
})

test.each(['\0', '\u0085', '\u2028', '\t', '\u001b', '\u202e', '\u2066', '\uE000', '\uD800'])(
  'a text with %j is refused, whichever place it is in',
  (character) => {
    const bad = `a${character}b`
    const blocks: Block[] = [
      { is: 'text', text: bad },
      { is: 'button', label: bad },
    ]
    const faults = faultsOf({ subject: bad, preheader: bad, blocks })
    expect(faults.map(({ place }) => place)).toEqual([
      ...['subject', 'preheader'],
      ...[
        { block: 0, field: 'text' },
        { block: 1, field: 'label' },
      ],
    ])
    for (const { fault } of faults) expect(['unwelcome', 'line_break']).toContain(fault)
  },
)

test('subject, preheader and labels are one line; texts are several', () => {
  const two = 'a\nb'
  const faults = faultsOf({
    subject: two,
    blocks: [
      { is: 'text', text: two },
      { is: 'button', label: two },
    ],
  })
  expect(faults).toEqual([
    { place: 'subject', fault: 'line_break' },
    { place: { block: 1, field: 'label' }, fault: 'line_break' },
  ])
})

test('nothing is endless and nothing is empty', () => {
  expect(faultsOf({ subject: 'x'.repeat(LONGEST.subject + 1) })).toEqual([
    { place: 'subject', fault: 'too_long' },
  ])
  expect(faultsOf({ preheader: ' ' })).toEqual([{ place: 'preheader', fault: 'empty' }])
  expect(faultsOf({ blocks: [] })).toMatchObject([{ fault: 'no_blocks' }, { fault: 'no_button' }])
  const many = Array.from({ length: MOST_BLOCKS + 1 }, () => BUTTON)
  expect(faultsOf({ blocks: many })).toEqual([{ place: 'blocks', fault: 'too_many_blocks' }])
  const note: Block = { is: 'note', text: 'A note' }
  expect(faultsOf({ blocks: [note, note, BUTTON] })).toEqual([{ place: 'blocks', fault: 'note_twice' }])
  expect(faultsOf({ blocks: [{ is: 'facts', rows: [] }, BUTTON] })).toMatchObject([{ fault: 'empty' }])
  const image: Block = { is: 'image', image: 'x.png', alt: '', width: 5000 }
  expect(faultsOf({ blocks: [image, BUTTON] })).toEqual([
    { place: { block: 0, field: 'width' }, fault: 'bad_width' },
    { place: { block: 0, field: 'alt' }, fault: 'empty' },
  ])
})

function faultsOf(change: Partial<Template>) {
  return findFaults('invitation', { ...builtInTemplate('invitation', 'en'), ...change })
}
