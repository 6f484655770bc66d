/** @jsxImportSource react */
import { Text } from 'jsx-email'
import { Fragment } from 'react'
import { type Letter, valueFor } from './letter.ts'
import { COLOURS, type } from './look.ts'
import { Well } from './well.tsx'
import { Words } from './words.tsx'

/** What the sender wrote, set apart from the words of the mail. */
export function Note({ letter, text }: { letter: Letter; text: string }) {
  const small = type(letter, 14, { lineHeight: 1.5, margin: '0 0 6px', color: COLOURS.quiet })
  return (
    <Well letter={letter} space="8px 0 22px">
      <Text disableDefaultStyle className="quiet" style={small}>
        <Words letter={letter}>{text}</Words>
      </Text>
      <Text disableDefaultStyle className="ink" dir="auto" style={type(letter, 16)}>
        <Lines>{valueFor(letter, 'note')}</Lines>
      </Text>
    </Well>
  )
}

function Lines({ children }: { children: string }) {
  return children.split('\n').map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
    <Fragment key={place}>
      {place > 0 && <br />}
      {line}
    </Fragment>
  ))
}
