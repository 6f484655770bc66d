import { parse } from 'node-html-parser'

const FOR_OUTLOOK = /<!--\[if [^\]]*mso[^\]]*\]>([\s\S]*?)<!\[endif\]\/?-->/g

/** What a mail program makes of a mail: its elements in order with their attributes, its targets, its words. */
export function readMail(html: string) {
  const page = parse(html, { comment: true })
  const elements = page.querySelectorAll('*')
  return {
    page,
    skeleton: elements.map((element) => [element.tagName, ...Object.keys(element.attributes)].join(' ')),
    targets: new Set(elements.flatMap((element) => element.getAttribute('href') ?? [])),
    comments: html.match(/<!--[\s\S]*?-->/g) ?? [],
    words: page.structuredText,
  }
}

/** Outlook on Windows takes the comments meant for it as part of the page. */
export function asOutlookReads(html: string) {
  return html.replace(FOR_OUTLOOK, '$1')
}
