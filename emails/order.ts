import type { Block } from '#src/templates/template.ts'
import type { Letter } from './letter.ts'

export interface Placed {
  block: Block
  /** Of words in whatever language the organization speaks; the mail may be in another. */
  dir?: 'auto'
}

/** The blocks of a mail, with what the organization has to say before the button. */
export function inOrder({ template, look }: Letter): Placed[] {
  const blocks: Placed[] = template.blocks.map((block) => ({ block }))
  if (!look.organizationText) return blocks
  const own: Placed = { block: { is: 'text', text: look.organizationText }, dir: 'auto' }
  const button = template.blocks.findIndex((block) => block.is === 'button')
  return blocks.toSpliced(Math.max(button, 0), 0, own)
}
