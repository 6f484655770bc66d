import type { MailKind } from '#db/schema.ts'
import type { Block, Template } from './template.ts'
import { LINK, NOTE, VARIABLE, VARIABLES } from './variables.ts'

const MAY_HAVE_NOTE: MailKind[] = ['invitation', 'invitation_reminder']
/** Without it the mail is good for nothing. */
const NEEDS_LINK: MailKind[] = [
  ...MAY_HAVE_NOTE,
  'registration_confirmation',
  'password_reset',
  'email_change',
]
const NOT_IN_ONE_LINE = /[\p{Cc}\u2028\u2029]/u

/** Throws a sentence naming what would make a mail wrong: an unknown variable, no link, a line break in the subject. */
export function checkTemplate(kind: MailKind, { subject, preheader, blocks }: Template) {
  const used = variablesIn(subject, preheader, ...blocks.flatMap(wordsOf))
  const unknown = used.find((name) => !VARIABLES[kind].includes(name))
  if (unknown) throw new Error(`{{${unknown}}} is no variable of the ${kind} mail`)
  if (NEEDS_LINK.includes(kind) && !blocks.some((block) => block.is === 'button'))
    throw new Error(`The ${kind} mail has no button that leads to its link`)
  if (!MAY_HAVE_NOTE.includes(kind) && blocks.some((block) => block.is === 'note'))
    throw new Error(`There are no personal notes in the ${kind} mail`)
  if (NOT_IN_ONE_LINE.test(subject)) throw new Error(`The subject of the ${kind} mail is not one line`)
  if (variablesIn(subject).includes(LINK)) throw new Error(`The subject of the ${kind} mail shows the link`)
}

export function variablesIn(...texts: string[]) {
  return texts.flatMap((text) => text.split(VARIABLE).filter((_, place) => place % 2 === 1))
}

/** What is shown of a block, the values that are always in it among them. */
export function textsOf(block: Block): string[] {
  return block.is === 'note' ? [block.text, `{{${NOTE}}}`] : wordsOf(block)
}

function wordsOf(block: Block): string[] {
  switch (block.is) {
    case 'button':
      return [block.label, `{{${LINK}}}`]
    case 'address':
      return [block.text, `{{${LINK}}}`]
    case 'facts':
      return block.rows.flatMap((row) => [row.label, row.value])
    case 'divider':
      return []
    default:
      return [block.text]
  }
}
