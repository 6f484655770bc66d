import type { Block } from '#src/templates/template.ts'
import type { Letter } from './letter.ts'

/** The blocks of a mail, with what the organization has to say before the button. */
export function inOrder({ template, look }: Letter): Block[] {
  if (!look.organizationText) return template.blocks
  const own: Block = { is: 'text', text: look.organizationText }
  const button = template.blocks.findIndex((block) => block.is === 'button')
  return template.blocks.toSpliced(Math.max(button, 0), 0, own)
}
