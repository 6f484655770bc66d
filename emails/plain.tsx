/** @jsxImportSource react */
import { Fragment } from 'react'
import type { Block } from '#src/templates/template.ts'
import { type Letter, valueFor } from './letter.ts'
import { plainWords } from './words.tsx'

/** The plain-text part, written for itself rather than stripped from the HTML: the link once, each fact on its line. */
export function PlainMail({ letter }: { letter: Letter }) {
  return (
    <body>
      <p>{letter.brand.portal}</p>
      {letter.template.blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once, and its blocks have no other name
        <PlainBlock key={place} letter={letter} block={block} />
      ))}
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
            <Fragment key={label}>
              {place > 0 && <br />}
              {plainWords(letter, `${label}: ${value}`)}
            </Fragment>
          ))}
        </p>
      )
    case 'note':
      return (
        <p>
          {plainWords(letter, block.text)}
          {valueFor(letter, 'note')
            .split('\n')
            .map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
              <Fragment key={place}>
                <br />
                {`> ${line}`}
              </Fragment>
            ))}
        </p>
      )
    case 'address':
      // The button has given it already.
      return null
    case 'divider':
      return <p>* * *</p>
    default:
      return <p>{plainWords(letter, block.text)}</p>
  }
}
