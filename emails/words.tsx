/** @jsxImportSource react */
import { Fragment } from 'react'
import type { Letter } from './letter.ts'

const VARIABLE = /\{\{(\w+)\}\}/

/** A text with its variables put in, each in a direction of its own: `<bdi>` is unknown to many mail programs. */
export function Words({ letter, children }: { letter: Letter; children: string }) {
  return pieces(letter, children).map(({ text, value }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once, and its words have no other name
    <Fragment key={place}>
      {text}
      {value !== undefined && <span dir="auto">{value}</span>}
    </Fragment>
  ))
}

/** The same where no element may stand: in the title and in plain text. */
export function plainWords(letter: Letter, text: string) {
  return pieces(letter, text)
    .map((piece) => piece.text + (piece.value ?? ''))
    .join('')
}

/** What is no variable of this mail stays as it was typed: that is how a preview shows it. */
function pieces({ values }: Letter, text: string) {
  const parts = text.split(VARIABLE)
  return parts.flatMap((part, place) => {
    if (place % 2 === 1) return []
    const name = parts[place + 1]
    const value = name === undefined ? undefined : (values[name] ?? `{{${name}}}`)
    return [{ text: part, value }]
  })
}
