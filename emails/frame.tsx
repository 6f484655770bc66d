/** @jsxImportSource react */
import { Body, ColorScheme, Column, Head, Html, Row } from 'jsx-email'
import type { ReactNode } from 'react'
import type { Letter } from './letter.ts'
import { COLOURS } from './look.ts'
import { styleFor } from './style.ts'
import { plainWords, Words } from './words.tsx'

/** Invisible filling, so that an inbox doesn't go on with the mail's first words after a short preheader. */
const FILLING = '\u00a0\u200c'.repeat(80)

/** Programs drop `html` and `body`, so language and direction stand once more on a wrapper. */
export function Frame({ letter, children }: { letter: Letter; children: ReactNode }) {
  const { lang, dir, template } = letter
  const paper = { margin: 0, padding: 0, backgroundColor: COLOURS.paper }
  return (
    <Html lang={lang} dir={dir}>
      <Head>
        <title>{plainWords(letter, template.subject)}</title>
        <ColorScheme mode="light dark" />
        <style>{styleFor(letter.look)}</style>
      </Head>
      <Body className="paper" style={paper}>
        {/* biome-ignore lint/a11y/useSemanticElements: mail programs drop `main` and keep the role */}
        <div role="main" lang={lang} dir={dir}>
          <div style={HIDDEN}>
            <Words letter={letter}>{template.preheader}</Words>
            {FILLING}
          </div>
          <Row className="paper" dir={dir} style={paper}>
            <Column
              className="outer"
              align="center"
              bgColor={COLOURS.paper}
              style={{ padding: '32px 12px', backgroundColor: 'inherit' }}
            >
              {children}
            </Column>
          </Row>
        </div>
      </Body>
    </Html>
  )
}

const HIDDEN = {
  display: 'none',
  maxHeight: 0,
  overflow: 'hidden',
  opacity: 0,
  fontSize: 1,
  lineHeight: '1px',
  'mso-hide': 'all',
}
