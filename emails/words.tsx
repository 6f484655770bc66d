/** @jsxImportSource react */
import { Fragment } from 'react'
import { type Letter, valueFor } from './letter.ts'

const VARIABLE = /\{\{(\w+)\}\}/

/** A text with its variables put in, each in a direction of its own: `<bdi>` is unknown to many mail programs. */
export function Words({ letter, children }: { letter: Letter; children: string }) {
  return pieces(children).map(({ text, name }) => (
    <Fragment key={`${text}${name}`}>
      {text}
      {name && <span dir="auto">{valueFor(letter, name)}</span>}
    </Fragment>
  ))
}

/** The same where no element may stand: in the title and in plain text. */
export function plainWords(letter: Letter, text: string) {
  return pieces(text)
    .map((piece) => piece.text + (piece.name ? valueFor(letter, piece.name) : ''))
    .join('')
}

function pieces(text: string) {
  const parts = text.split(VARIABLE)
  return parts.flatMap((part, place) =>
    place % 2 === 0 ? [{ text: part, name: parts[place + 1] ?? '' }] : [],
  )
}
