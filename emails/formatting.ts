import { fromMarkdown } from 'mdast-util-from-markdown'

/** A stretch of words that look alike, or the end of a line. */
export type Run = { text: string; bold: boolean; italic: boolean } | 'break'

export type Passage = { is: 'paragraph'; runs: Run[] } | { is: 'list'; first: number | null; items: Run[][] }

/** Everything that Markdown knows but bold, italic, lists and line breaks: it stays the characters that were typed. */
const OFF = [
  ...['autolink', 'blockQuote', 'characterReference', 'codeFenced', 'codeIndented', 'codeText', 'definition'],
  ...['headingAtx', 'htmlFlow', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'],
  ...['setextUnderline', 'thematicBreak'],
]
const VARIABLE = /\{\{(\w+)\}\}/g
/** A list in a list in a list, all in one line: nobody means it, and to read each takes as long as all before it together. */
const THIRD_MARK = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){2}\d{0,9})(?=[-*+.)][ \t])/gm
/** Private-use characters are refused in every text. To Markdown they are letters, so `**{{name}}**さん` is bold. */
const [OPEN, CLOSE] = ['\uE000', '\uE001']
const HIDDEN = /\uE000(\w+)\uE001/g

type Node = ReturnType<typeof fromMarkdown>['children'][number]

/** `**bold**`, `*italic*`, `- lists` and `1. lists`, and every line break as it was typed. Variables stay as they are. */
export function readFormatting(text: string): Passage[] {
  const hidden = text.replace(VARIABLE, `${OPEN}$1${CLOSE}`).replace(THIRD_MARK, '$1\\')
  const tree = fromMarkdown(hidden, { extensions: [{ disable: { null: OFF } }] })
  return tree.children.flatMap(readBlock)
}

function readBlock(node: Node): Passage[] {
  if (node.type !== 'list') return [{ is: 'paragraph', runs: runsOf(node, {}) }]
  const first = node.ordered ? (node.start ?? 1) : null
  return [{ is: 'list', first, items: node.children.flatMap(itemsOf) }]
}

/** A list within a list goes on in the one around it: few mail programs indent a second time. */
function itemsOf(item: Node): Run[][] {
  if (item.type !== 'listItem') return []
  const own: Run[] = []
  const inner: Run[][] = []
  for (const child of item.children)
    if (child.type === 'list') inner.push(...child.children.flatMap(itemsOf))
    else own.push(...(own.length > 0 ? (['break'] as const) : []), ...runsOf(child, {}))
  return [own, ...inner]
}

interface Marks {
  bold?: boolean
  italic?: boolean
}

function runsOf(node: Node, marks: Marks): Run[] {
  if (node.type === 'break') return ['break']
  if (node.type === 'text') return linesOf(node.value, marks)
  if (!('children' in node)) return []
  const within = {
    ...marks,
    ...(node.type === 'strong' && { bold: true }),
    ...(node.type === 'emphasis' && { italic: true }),
  }
  return node.children.flatMap((child) => runsOf(child, within))
}

function linesOf(hidden: string, { bold = false, italic = false }: Marks): Run[] {
  const lines = hidden.replace(HIDDEN, '{{$1}}').split('\n')
  return lines.flatMap((text, place): Run[] => {
    const run: Run[] = text ? [{ text, bold, italic }] : []
    return place > 0 ? ['break', ...run] : run
  })
}
