import { expect, test } from 'vitest'
import { compareTemplates } from '#src/templates/compare.ts'
import type { Block, Template } from '#src/templates/template.ts'

const [HELLO, BUTTON, LINE]: Block[] = [
  { is: 'text', text: 'Hello {{name}}, come in' },
  { is: 'button', label: 'Go' },
  { is: 'divider' },
] as const
const SMALL: Block = { is: 'small', text: 'Bye' }

test('what was not touched is the same', () => {
  const template = of([HELLO!, BUTTON!])
  const { isSame, blocks, subject } = compareTemplates(template, template)
  expect(isSame).toBe(true)
  expect(subject).toEqual([{ is: 'same', text: 'Subject' }])
  expect(blocks.map((block) => block.is)).toEqual(['same', 'same'])
})

test('changed words are told from those that stayed', () => {
  const later: Block = { is: 'text', text: 'Hello {{name}}, walk in' }
  const { blocks, isSame } = compareTemplates(of([HELLO!, BUTTON!]), of([later, BUTTON!]))
  expect(isSame).toBe(false)
  expect(blocks).toMatchObject([{ is: 'changed', before: HELLO, after: later }, { is: 'same' }])
  const [change] = blocks
  expect(change?.is === 'changed' && change.texts).toEqual([
    [
      { is: 'same', text: 'Hello {{name}}, ' },
      { is: 'removed', text: 'come' },
      { is: 'added', text: 'walk' },
      { is: 'same', text: ' in' },
    ],
  ])
})

test('blocks that came, went or moved are named so', () => {
  const heading: Block = { is: 'heading', text: 'Hello' }
  const before = of([heading, HELLO!, LINE!, BUTTON!])
  expect(compareTemplates(before, of([BUTTON!, heading, HELLO!, SMALL])).blocks).toEqual([
    { is: 'moved', block: BUTTON, from: 4, to: 1 },
    { is: 'same', block: heading },
    { is: 'same', block: HELLO },
    { is: 'removed', block: LINE },
    { is: 'added', block: SMALL },
  ])
})

test('every text of a block is compared: the rows of facts one by one', () => {
  const facts = (value: string): Block => ({ is: 'facts', rows: [{ label: 'From', value }] })
  const { blocks } = compareTemplates(of([facts('{{inviter}}')]), of([facts('{{portal}}')]))
  const [change] = blocks
  expect(change?.is === 'changed' && change.texts[0]).toEqual([{ is: 'same', text: 'From' }])
  expect(change?.is === 'changed' && change.texts[1]?.map(({ is }) => is)).toContain('added')
})

function of(blocks: Block[]): Template {
  return { subject: 'Subject', preheader: 'Preheader', blocks }
}
