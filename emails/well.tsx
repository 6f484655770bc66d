/** @jsxImportSource react */
import { Column, Row } from 'jsx-email'
import type { ReactNode } from 'react'
import type { Letter } from './letter.ts'
import { COLOURS, start } from './look.ts'

/** Sets something apart from the words of the mail; `space` is what is left free around it. */
export function Well({ letter, space, children }: { letter: Letter; space: string; children: ReactNode }) {
  return (
    <Row dir={letter.dir}>
      <Column style={{ padding: space }}>
        <Row>
          <Column
            className="well"
            align={start(letter)}
            bgColor={COLOURS.well}
            style={{ backgroundColor: COLOURS.well, borderRadius: 9, padding: '18px 20px' }}
          >
            {children}
          </Column>
        </Row>
      </Column>
    </Row>
  )
}
