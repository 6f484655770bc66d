/** @jsxImportSource react */
import { Fragment } from 'react'
import type { Block } from '#src/templates/template.ts'
import { plainPassages } from './formatted.tsx'
import { type Letter, valueFor } from './letter.ts'
import { inOrder } from './order.ts'
import { plainWords } from './words.tsx'

/** The plain-text part, written for itself rather than stripped from the HTML: the link once, each fact on its line. */
export function PlainMail({ letter }: { letter: Letter }) {
  return (
    <body>
      <p>{letter.look.portal}</p>
      {inOrder(letter).map(({ block }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once, and its blocks have no other name
        <PlainBlock key={place} letter={letter} block={block} />
      ))}
      <PlainPassages letter={letter} text={letter.look.footer} />
    </body>
  )
}

function PlainBlock({ letter, block }: { letter: Letter; block: Block }) {
  switch (block.is) {
    case 'button':
      return (
        <p>
          {plainWords(letter, block.label)}
          <br />
          {valueFor(letter, 'link')}
        </p>
      )
    case 'facts':
      return (
        <p>
          {block.rows.map(({ label, value }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
            <Fragment key={place}>
              {place > 0 && <br />}
              {plainWords(letter, `${label}: ${value}`)}
            </Fragment>
          ))}
        </p>
      )
    case 'note':
      return (
        <p>
          <Lines>{[plainWords(letter, block.text), ...quoted(valueFor(letter, 'note'))]}</Lines>
        </p>
      )
    case 'address':
      // The button has given it already, if there is one.
      if (letter.template.blocks.some(({ is }) => is === 'button')) return null
      return (
        <p>
          <Lines>{[plainWords(letter, block.text), valueFor(letter, 'link')]}</Lines>
        </p>
      )
    case 'divider':
      return <p>* * *</p>
    case 'image':
      return <p>[{plainWords(letter, block.alt)}]</p>
    case 'text':
    case 'small':
      return <PlainPassages letter={letter} text={block.text} />
    case 'heading':
      return <p>{plainWords(letter, block.text)}</p>
  }
}

function PlainPassages({ letter, text }: { letter: Letter; text: string }) {
  return plainPassages(letter, text).map((lines, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once, and its paragraphs have no other name
    <p key={place}>
      <Lines>{lines}</Lines>
    </p>
  ))
}

function Lines({ children }: { children: string[] }) {
  return children.map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
    <Fragment key={place}>
      {place > 0 && <br />}
      {line}
    </Fragment>
  ))
}

function quoted(note: string) {
  return note.split('\n').map((line) => `> ${line}`)
}
