/** @jsxImportSource react */
import { Column, Link, Row, Text } from 'jsx-email'
import { type Letter, valueFor } from './letter.ts'
import { COLOURS, start, type } from './look.ts'
import { Words } from './words.tsx'

/** The button's address in full, for programs in which the button does nothing. */
export function Address({ letter, text }: { letter: Letter; text: string }) {
  const small = type(letter, 14, { lineHeight: 1.5 })
  return (
    <Row dir={letter.dir}>
      <Column style={{ padding: '26px 0 0' }}>
        <Row>
          <Column
            className="well"
            align={start(letter)}
            bgColor={COLOURS.well}
            style={{ backgroundColor: COLOURS.well, borderRadius: 9, padding: '18px 20px' }}
          >
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
          </Column>
        </Row>
      </Column>
    </Row>
  )
}
