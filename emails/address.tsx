/** @jsxImportSource react */
import { Link, Text } from 'jsx-email'
import { type Letter, valueFor } from './letter.ts'
import { COLOURS, type } from './look.ts'
import { Well } from './well.tsx'
import { Words } from './words.tsx'

/** The button's address in full, for programs in which the button does nothing. */
export function Address({ letter, text }: { letter: Letter; text: string }) {
  const small = type(letter, 14, { lineHeight: 1.5 })
  return (
    <Well letter={letter} space="26px 0 0">
      <Text
        disableDefaultStyle
        className="quiet"
        style={{ ...small, margin: '0 0 6px', color: COLOURS.quiet }}
      >
        <Words letter={letter}>{text}</Words>
      </Text>
      <Text disableDefaultStyle dir="ltr" style={{ ...small, wordBreak: 'break-all' }}>
        <Link
          className="link"
          href={valueFor(letter, 'link')}
          style={{ color: letter.look.colours.link, textDecoration: 'underline' }}
        >
          {valueFor(letter, 'link')}
        </Link>
      </Text>
    </Well>
  )
}
