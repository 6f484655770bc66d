import { LINK } from '#src/brand/check-text.ts'
import { isolate } from '#src/i18n/locales.ts'
import { isOneLine, withoutTurning } from '#src/text.ts'
import type { Rendered } from './render.ts'
import { NOTE } from './variables.ts'

/** In plain text every line of a note is marked, so that none of it passes for the mail's own words. */
const QUOTED = '> '
const WEB_ADDRESS = /^https?:\/\/[^\s"'<>\\^`{|}\p{C}\u0080-\u{10ffff}]+$/u
const SPECIAL = /[&<>"']/
const EVERY_SPECIAL = /[&<>"']/g
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export type Values = Record<string, string>

type Parts = Omit<Rendered, 'senderName'>

export interface FilledMail {
  subject: string
  preheader: string
  html: string
  text: string
}

type FilledParts = Omit<FilledMail, 'html' | 'text'> & Record<'html' | 'text', string[]>

/** One person's mail in one piece; see `fillParts`. */
export function fillTemplate(parts: Parts, values: Values): FilledMail {
  const { subject, preheader, html, text } = fillParts(parts, values)
  return { subject, preheader, html: html.join(''), text: text.join('') }
}

/**
 * One person's mail, its long parts still cut: even places are the same in everybody's mail, odd places are this person's
 * values. Values are put in once and never read again, so a value that looks like a variable stays text.
 * Throws when a value is missing, is not one line, or when the link is not a plain web address: such a mail must not leave.
 */
export function fillParts({ direction, ...parts }: Parts, values: Values): FilledParts {
  const ready = new Map<string, Ready>()
  const readyFor = (name: string) => {
    const value = ready.get(name) ?? makeReady(name, values[name], direction)
    ready.set(name, value)
    return value
  }
  const inText = (name: string) => readyFor(name).text
  return {
    subject: fill(parts.subject, inText).join(''),
    preheader: fill(parts.preheader, inText).join(''),
    html: fill(parts.html, (name) => readyFor(name).html),
    text: fill(parts.text, inText),
  }
}

/** A value as it stands in each part; most stand in a mail several times. */
interface Ready {
  html: string
  text: string
}

function makeReady(name: string, value: string | undefined, direction: Rendered['direction']): Ready {
  const lines = safeLines(name, value)
  const html = lines.map(escapeHtml).join('<br/>')
  if (name === LINK) return { html, text: lines[0]! }
  return { html, text: lines.map((line) => isolate(line, direction)).join(`\n${QUOTED}`) }
}

function fill(parts: string[], valueFor: (name: string) => string) {
  return parts.map((part, place) => (place % 2 === 0 ? part : valueFor(part)))
}

/** Every value but a note is one line. */
function safeLines(name: string, value: string | undefined) {
  if (value === undefined) throw new Error(`The mail has no value for {{${name}}}`)
  const lines = name === NOTE ? value.split('\n') : [value]
  if (!lines.every(isOneLine)) throw new Error(`{{${name}}} holds a line break or a control character`)
  if (name === LINK && !WEB_ADDRESS.test(value)) throw new Error('{{link}} is not a web address')
  return lines.map(withoutTurning)
}

/** Also right inside comments for Outlook: without `>` a value cannot end one. */
function escapeHtml(value: string) {
  return SPECIAL.test(value) ? value.replace(EVERY_SPECIAL, (character) => ENTITIES[character]!) : value
}
