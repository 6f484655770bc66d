import { type Block, type Fact, IMAGE_WIDTH, type Template } from './template.ts'

/** Where the caret belongs after a change: a field or a button of the block that was meant. */
export interface Focus {
  block: number
  on: 'up' | 'down' | 'field' | 'add'
}

interface Changed {
  template: Template
  focus: Focus
}

/**
 * What a button of the editor does to a text that isn't saved yet: `up:2`, `down:2`, `remove:2`, `add`, `add-row:2`,
 * `remove-row:2:1`. Nothing for what is no such button, or for a place that isn't there.
 */
export function changeDraft(template: Template, act: string, adding: Block['is']): Changed | undefined {
  const { blocks } = template
  const [name, place = '', rowPlace = ''] = act.split(':')
  if (name === 'add') return add(template, adding)
  const at = Number(place)
  const block = blocks[at]
  if (place === '' || !block) return
  if (name === 'up' || name === 'down') return move(template, at, name)
  if (name === 'remove') {
    const left = blocks.filter((_, other) => other !== at)
    const on = left.length > 0 ? 'up' : 'add'
    return { template: { ...template, blocks: left }, focus: { block: Math.min(at, left.length - 1), on } }
  }
  if (block.is !== 'facts') return
  const rows = changeRows(block.rows, name, rowPlace)
  if (!rows) return
  const changed = blocks.map((one, other) => (other === at ? { ...block, rows } : one))
  return { template: { ...template, blocks: changed }, focus: { block: at, on: 'field' } }
}

/** At the end, but small print that stands below the sheet stays there. */
function add(template: Template, adding: Block['is']): Changed {
  const { blocks } = template
  const last = blocks.findLastIndex((block) => block.is !== 'small') + 1
  const at = adding === 'small' ? blocks.length : last
  const on = adding === 'divider' ? 'up' : 'field'
  return {
    template: { ...template, blocks: blocks.toSpliced(at, 0, emptyBlock(adding)) },
    focus: { block: at, on },
  }
}

/** The focus goes with the block; at an end of the list, to the button that still does something. */
function move(template: Template, at: number, way: 'up' | 'down'): Changed {
  const blocks = [...template.blocks]
  const to = Math.max(0, Math.min(blocks.length - 1, way === 'up' ? at - 1 : at + 1))
  blocks.splice(to, 0, ...blocks.splice(at, 1))
  const on = to === 0 ? 'down' : to === blocks.length - 1 ? 'up' : way
  return { template: { ...template, blocks }, focus: { block: to, on } }
}

function changeRows(rows: Fact[], name: string | undefined, place: string) {
  if (name === 'add-row') return [...rows, { label: '', value: '' }]
  if (name !== 'remove-row' || !rows[Number(place)]) return
  return rows.filter((_, other) => other !== Number(place))
}

function emptyBlock(is: Block['is']): Block {
  switch (is) {
    case 'button':
      return { is, label: '' }
    case 'image':
      return { is, image: '', alt: '', width: IMAGE_WIDTH.most }
    case 'facts':
      return { is, rows: [{ label: '', value: '' }] }
    case 'divider':
      return { is }
    default:
      return { is, text: '' }
  }
}
