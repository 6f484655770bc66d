import type { MailKind } from '#db/schema.ts'
import { checkText, LINK, type Rules, tidyText } from '#src/brand/check-text.ts'
import {
  type Block,
  type Fault,
  IMAGE_WIDTH,
  LONGEST,
  MOST_BLOCKS,
  MOST_FACTS,
  type Place,
  type Template,
} from './template.ts'
import { NOTE, VARIABLES } from './variables.ts'

export const MAY_HAVE_NOTE: readonly MailKind[] = ['invitation', 'invitation_reminder']
/** Without it the mail is good for nothing. */
const NEEDS_LINK: readonly MailKind[] = [
  ...MAY_HAVE_NOTE,
  'registration_confirmation',
  'password_reset',
  'email_change',
]

/** Everything that keeps a text from being saved, each with its place. Whether its images exist is for the database to say. */
export function findFaults(kind: MailKind, { subject, preheader, blocks }: Template): Fault[] {
  const variables = VARIABLES[kind]
  const line = (place: 'subject' | 'preheader', text: string) =>
    checkText(text, { longest: LONGEST[place], variables }).map((found) => ({ place, ...found }))
  return [
    ...line('subject', subject),
    ...line('preheader', preheader),
    ...findListFaults(kind, blocks),
    ...blocks.flatMap((block, place) => findBlockFaults(kind, block, place)),
  ]
}

function findListFaults(kind: MailKind, blocks: Block[]): Fault[] {
  const faults: Fault[] = []
  const add = (fault: Fault['fault']) => faults.push({ place: 'blocks', fault })
  if (blocks.length === 0) add('no_blocks')
  if (blocks.length > MOST_BLOCKS) add('too_many_blocks')
  if (NEEDS_LINK.includes(kind) && !blocks.some((block) => block.is === 'button')) add('no_button')
  if (blocks.filter((block) => block.is === 'note').length > 1) add('note_twice')
  return faults
}

function findBlockFaults(kind: MailKind, block: Block, place: number): Fault[] {
  const variables = VARIABLES[kind]
  const here = { block: place, field: 'block' as const }
  const check = (at: Place, text: string, rules: Omit<Rules, 'variables'>) =>
    checkText(text, { variables, ...rules }).map((found) => ({ place: at, ...found }))
  const field = (name: 'text' | 'label' | 'alt') => ({ block: place, field: name })
  switch (block.is) {
    case 'divider':
      return []
    case 'button':
      return [
        ...misplaced(here, !variables.includes(LINK), 'link_misplaced'),
        ...check(field('label'), block.label, { longest: LONGEST.label }),
      ]
    case 'address':
      return [
        ...misplaced(here, !variables.includes(LINK), 'link_misplaced'),
        ...check(field('text'), block.text, { longest: LONGEST.address }),
      ]
    case 'note':
      return [
        ...misplaced(here, !MAY_HAVE_NOTE.includes(kind), 'note_misplaced'),
        ...check(field('text'), block.text, { longest: LONGEST.note }),
      ]
    case 'facts':
      return [
        ...misplaced(here, block.rows.length === 0, 'empty'),
        ...misplaced(here, block.rows.length > MOST_FACTS, 'too_many_rows'),
        ...block.rows.flatMap((row, index) =>
          (['label', 'value'] as const).flatMap((name) =>
            check({ block: place, row: index, field: name }, row[name], { longest: LONGEST[name] }),
          ),
        ),
      ]
    case 'image':
      return [
        ...misplaced({ block: place, field: 'width' }, !fits(block.width), 'bad_width'),
        ...check(field('alt'), block.alt, { longest: LONGEST.alt }),
      ]
    case 'heading':
      return check(field('text'), block.text, { longest: LONGEST.heading })
    default:
      return check(field('text'), block.text, { longest: LONGEST[block.is], lines: 'many' })
  }
}

function misplaced(place: Place, is: boolean, fault: Fault['fault']): Fault[] {
  return is ? [{ place, fault }] : []
}

function fits(width: number) {
  return Number.isInteger(width) && width >= IMAGE_WIDTH.least && width <= IMAGE_WIDTH.most
}

/** As it is kept, so that the same text is the same bytes whoever typed it. */
export function tidyTemplate({ subject, preheader, blocks }: Template): Template {
  return { subject: tidyText(subject), preheader: tidyText(preheader), blocks: blocks.map(tidyBlock) }
}

/** Field by field: what does not belong to a block is not kept with it. */
function tidyBlock(block: Block): Block {
  switch (block.is) {
    case 'divider':
      return { is: 'divider' }
    case 'button':
      return { is: 'button', label: tidyText(block.label) }
    case 'facts':
      return {
        is: 'facts',
        rows: block.rows.map(({ label, value }) => ({ label: tidyText(label), value: tidyText(value) })),
      }
    case 'image':
      return { is: 'image', image: block.image, alt: tidyText(block.alt), width: block.width }
    default:
      return { is: block.is, text: tidyText(block.text) }
  }
}

/** What is shown of a block, the values that are always in it among them. */
export function textsOf(block: Block): string[] {
  switch (block.is) {
    case 'button':
      return [block.label, `{{${LINK}}}`]
    case 'address':
      return [block.text, `{{${LINK}}}`]
    case 'note':
      return [block.text, `{{${NOTE}}}`]
    case 'facts':
      return block.rows.flatMap((row) => [row.label, row.value])
    case 'image':
      return [block.alt]
    case 'divider':
      return []
    default:
      return [block.text]
  }
}
