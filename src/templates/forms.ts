import * as v from 'valibot'
import type { AppContext } from '#src/http/context.ts'
import { line, requiredLine } from '#src/http/forms.ts'
import { refuse } from '#src/http/refuse.ts'
import type { Block, Fact, Template } from './template.ts'

const VIEWS = ['wide', 'narrow', 'dark', 'text'] as const

export type View = (typeof VIEWS)[number]

/** What a block may be, in the order in which it is offered. */
export const BLOCKS: readonly Block['is'][] = [
  'heading',
  'text',
  'button',
  'image',
  'divider',
  'small',
  'facts',
  'note',
  'address',
]

/** The version that was in use when the page was made. */
export const BasedOn = { based_on: requiredLine }

/** Everything that the editor holds, saved or not. */
export interface Typed {
  template: Template
  /** The version that was on the page when somebody began to write. */
  basedOn: string
  /** What was pressed. */
  act: string
  view: View
  /** Whom the preview is for, as typed. */
  person: string
  /** What the block is that is to be added. */
  adding: Block['is']
  /** A picture chosen for a block, by the block's place. */
  pictures: Map<number, File>
}

/** `b3_text`: the text of the fourth block; `b3_1_label`: what the second of its facts is about. */
const BLOCK_FIELD = /^b(\d{1,3})_(?:(\d{1,3})_)?(is|text|label|value|image|alt|width|file)$/
const OTHER_FIELDS = ['form_token', 'based_on', 'do', 'view', 'person', 'adding', 'subject', 'preheader']

/**
 * Reads the editor as it stands, however wrong: nothing typed is lost. Blocks come in the order in which they stand on the
 * page, which somebody may have changed by dragging. A field that the editor doesn't have is refused (422).
 */
export async function readEditor(c: AppContext): Promise<Typed> {
  const { files, texts } = split(await c.req.parseBody({ all: true }))
  const text = (name: string) => texts.get(name) ?? ''
  const prefixes = [...texts.keys()].flatMap((name) => /^(b\d+)_is$/.exec(name)?.[1] ?? [])
  const pictures = prefixes.flatMap((prefix, place) => {
    const file = files.get(`${prefix}_file`)
    return file && file.size > 0 ? [[place, file] as const] : []
  })
  return {
    template: {
      subject: text('subject').trim(),
      preheader: text('preheader').trim(),
      blocks: prefixes.map((prefix) => readBlock(prefix, texts)),
    },
    basedOn: v.parse(v.fallback(line, ''), text('based_on')),
    act: text('do') || 'save',
    view: VIEWS.find((view) => view === text('view')) ?? 'wide',
    person: v.parse(v.fallback(line, ''), text('person')),
    adding: blockOf(texts.get('adding') ?? 'text'),
    pictures: new Map(pictures),
  }
}

function split(body: Record<string, unknown>) {
  const files = new Map<string, File>()
  const texts = new Map<string, string>()
  for (const [name, value] of Object.entries(body)) {
    if (!OTHER_FIELDS.includes(name) && !BLOCK_FIELD.test(name)) refuse(422, 'unknown_field')
    if (name.endsWith('_file') && value instanceof File) files.set(name, value)
    else if (typeof value === 'string') texts.set(name, value.replaceAll('\r\n', '\n'))
    else refuse(422, 'unknown_field')
  }
  return { files, texts }
}

function readBlock(prefix: string, texts: Map<string, string>): Block {
  const text = (name: string) => (texts.get(`${prefix}_${name}`) ?? '').trim()
  const is = blockOf(text('is'))
  switch (is) {
    case 'button':
      return { is, label: text('label') }
    case 'image':
      return { is, image: text('image'), alt: text('alt'), width: Number(text('width')) || 0 }
    case 'facts':
      return { is, rows: readRows(prefix, texts) }
    case 'divider':
      return { is }
    default:
      return { is, text: text('text') }
  }
}

function readRows(prefix: string, texts: Map<string, string>): Fact[] {
  const labels = [...texts.keys()].filter((name) => name.startsWith(`${prefix}_`) && /_\d+_label$/.test(name))
  return labels.map((name) => ({
    label: (texts.get(name) ?? '').trim(),
    value: (texts.get(name.replace(/label$/, 'value')) ?? '').trim(),
  }))
}

function blockOf(name: string): Block['is'] {
  return BLOCKS.find((is) => is === name) ?? refuse(422, 'unknown_field')
}
