import { diffArrays, diffWordsWithSpace } from 'diff'
import { textsOf } from './check.ts'
import type { Block, Template } from './template.ts'

/** A run of text that stayed, came or went. */
export interface Piece {
  is: 'same' | 'added' | 'removed'
  text: string
}

export type BlockChange =
  | { is: 'same'; block: Block }
  /** The same block in another place; counted from 1. */
  | { is: 'moved'; block: Block; from: number; to: number }
  | { is: 'added'; block: Block }
  | { is: 'removed'; block: Block }
  /** A block of the same sort whose words are others: the pieces of each of its texts. */
  | { is: 'changed'; before: Block; after: Block; texts: Piece[][] }

export interface Comparison {
  subject: Piece[]
  preheader: Piece[]
  /** In the order of the later text; what was removed stands where it stood. */
  blocks: BlockChange[]
  isSame: boolean
}

export function compareTemplates(before: Template, after: Template): Comparison {
  return {
    subject: compareTexts(before.subject, after.subject),
    preheader: compareTexts(before.preheader, after.preheader),
    blocks: compareBlocks(before.blocks, after.blocks),
    isSame: JSON.stringify(before) === JSON.stringify(after),
  }
}

interface Placed {
  block: Block
  /** Counted from 1. */
  place: number
}

function compareBlocks(before: Block[], after: Block[]): BlockChange[] {
  const runs = diffArrays(placed(before), placed(after), {
    comparator: (one, other) => keyOf(one.block) === keyOf(other.block),
  })
  const removed = runs.flatMap((run) => (run.removed ? run.value : []))
  const added = runs.flatMap((run) => (run.added ? run.value : []))
  const moves = pair(removed, added, (one, other) => keyOf(one.block) === keyOf(other.block))
  const rest = (placed: Placed[]) => placed.filter((one) => !moves.has(one))
  const changes = pair(rest(removed), rest(added), (one, other) => one.block.is === other.block.is)

  return runs.flatMap((run) => run.value.flatMap((one) => toChange(one, run)))

  function toChange(one: Placed, run: { added: boolean; removed: boolean }): BlockChange[] {
    const { block, place } = one
    if (!run.added && !run.removed) return [{ is: 'same', block }]
    const [move, change] = [moves.get(one), changes.get(one)]
    if (run.removed) return move || change ? [] : [{ is: 'removed', block }]
    if (move) return [{ is: 'moved', block, from: move.place, to: place }]
    return [change ? changed(change.block, block) : { is: 'added', block }]
  }
}

/** Pairs each block with the first unpaired one that matches; both directions are in the map. */
function pair(ones: Placed[], others: Placed[], matches: (one: Placed, other: Placed) => boolean) {
  const pairs = new Map<Placed, Placed>()
  for (const other of others) {
    const one = ones.find((candidate) => !pairs.has(candidate) && matches(candidate, other))
    if (one) pairs.set(one, other).set(other, one)
  }
  return pairs
}

function changed(before: Block, after: Block): BlockChange {
  const [earlier, later] = [wordsOf(before), wordsOf(after)]
  const count = Math.max(earlier.length, later.length)
  const texts = Array.from({ length: count }, (_, i) => compareTexts(earlier[i] ?? '', later[i] ?? ''))
  return { is: 'changed', before, after, texts }
}

/** What somebody typed: neither the link nor the note. */
function wordsOf(block: Block) {
  return block.is === 'facts' || block.is === 'image' ? textsOf(block) : textsOf(block).slice(0, 1)
}

function compareTexts(before: string, after: string): Piece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

function placed(blocks: Block[]): Placed[] {
  return blocks.map((block, place) => ({ block, place: place + 1 }))
}

function keyOf(block: Block) {
  return JSON.stringify(block)
}
