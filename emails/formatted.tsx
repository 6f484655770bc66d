/** @jsxImportSource react */
import { Text } from 'jsx-email'
import { type CSSProperties, Fragment, type ReactNode } from 'react'
import { type Passage, type Run, readFormatting } from './formatting.ts'
import type { Letter } from './letter.ts'
import { plainWords, Words } from './words.tsx'

interface Look {
  letter: Letter
  /** Decides what the colour is in the dark. */
  className: string
  style: CSSProperties
  /** `auto` where the words may be in another language than the mail. */
  dir?: 'auto' | undefined
}

/** Paragraphs and lists, each with its whole type: mail programs pass on nothing reliably. */
export function Formatted({ children, ...look }: Look & { children: string }) {
  return readFormatting(children).map((passage, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once, and its paragraphs have no other name
    <Fragment key={place}>{drawPassage(passage, look)}</Fragment>
  ))
}

function drawPassage(passage: Passage, look: Look) {
  const { letter, className, style, dir } = look
  if (passage.is === 'paragraph')
    return (
      <Text disableDefaultStyle className={className} style={style} dir={dir}>
        <Runs letter={letter}>{passage.runs}</Runs>
      </Text>
    )
  const items = passage.items.map((runs, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once, and its items have no other name
    <li key={place} className={className} dir={dir} style={{ ...style, margin: '0 0 6px' }}>
      <Runs letter={letter}>{runs}</Runs>
    </li>
  ))
  const list: CSSProperties = {
    margin: style.margin ?? 0,
    padding: letter.dir === 'rtl' ? '0 26px 0 0' : '0 0 0 26px',
  }
  if (passage.first === null) return <ul style={list}>{items}</ul>
  return (
    <ol start={passage.first} style={list}>
      {items}
    </ol>
  )
}

function Runs({ letter, children }: { letter: Letter; children: Run[] }) {
  return children.map((run, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once, and its words have no other name
    <Fragment key={place}>
      {run === 'break' ? <br /> : mark(run, <Words letter={letter}>{run.text}</Words>)}
    </Fragment>
  ))
}

function mark({ bold, italic }: Exclude<Run, 'break'>, words: ReactNode) {
  const marked = italic ? <em>{words}</em> : words
  return bold ? <strong>{marked}</strong> : marked
}

/** The same as lines of plain text: lists keep their marks, words lose theirs. */
export function plainPassages(letter: Letter, text: string): string[][] {
  return readFormatting(text).map((passage) => {
    if (passage.is === 'paragraph') return plainLines(letter, passage.runs)
    return passage.items.flatMap((runs, place) => {
      const marker = passage.first === null ? '- ' : `${passage.first + place}. `
      const [first = '', ...rest] = plainLines(letter, runs)
      return [marker + first, ...rest]
    })
  })
}

function plainLines(letter: Letter, runs: Run[]) {
  const lines = ['']
  for (const run of runs)
    if (run === 'break') lines.push('')
    else lines[lines.length - 1] += plainWords(letter, run.text)
  return lines
}
