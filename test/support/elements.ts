import { HTMLElement, type Node, NodeType } from 'node-html-parser'

const INLINE = new Set('a abbr b bdi bdo code em i mark output small span strong time u'.split(' '))
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'SVG'])

/** What a person reads in an element, in one line. */
export function words(element: HTMLElement) {
  return read(element)
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a person can see and reach an element without JavaScript. */
export function shown(element: HTMLElement) {
  for (let at: HTMLElement | null = element; at; at = at.parentNode) if (isAway(at)) return false
  return true
}

/** The nearest element with this tag around an element, or itself; the parser's own `closest` looks through the whole page. */
export function around(element: HTMLElement, tag: string, attribute?: string) {
  const is = (at: HTMLElement) => at.tagName === tag && (!attribute || at.hasAttribute(attribute))
  for (let at: HTMLElement | null = element; at; at = at.parentNode) if (is(at)) return at
  return null
}

export function inside(element: HTMLElement, container: HTMLElement) {
  for (let at: HTMLElement | null = element; at; at = at.parentNode) if (at === container) return true
  return false
}

function read(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text
  if (!(node instanceof HTMLElement) || isAway(node) || UNREAD.has(node.tagName)) return ''
  const text = node.childNodes.map(read).join('')
  return INLINE.has(node.localName) ? text : ` ${text} `
}

/** A dialog that isn't open needs a script to open it. */
function isAway(element: HTMLElement) {
  const { tagName } = element
  const shut = tagName === 'DIALOG' && !element.hasAttribute('open')
  return shut || tagName === 'TEMPLATE' || element.hasAttribute('hidden') || element.hasAttribute('inert')
}
