/** @jsxImportSource react */
import { Column, Container, Text } from 'jsx-email'
import { MailBlock } from './block.tsx'
import { Formatted } from './formatted.tsx'
import { Frame } from './frame.tsx'
import { Header } from './header.tsx'
import type { Letter } from './letter.ts'
import { COLOURS, smallType, start, type } from './look.ts'
import { inOrder } from './order.ts'

/** Any template as a mail: the door, the portal's name, the blocks in their order, and below the sheet why it came. */
export function Mail({ letter }: { letter: Letter }) {
  const blocks = inOrder(letter)
  const title = blocks.find(({ block }) => block.is === 'heading')
  const end = blocks.findLastIndex(({ block }) => block.is !== 'small') + 1
  const drawn = blocks.map((placed, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once, and its blocks have no other name
    <MailBlock key={place} letter={letter} {...placed} title={placed === title} />
  ))
  return (
    <Frame letter={letter}>
      <Container className="sheet" dir={letter.dir} style={SHEET}>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
          <tbody>
            <tr>
              <Header letter={letter} />
            </tr>
            <tr>
              <Column className="pad" align={start(letter)} style={{ padding: '36px 48px 40px' }}>
                <PortalName {...letter} />
                {drawn.slice(0, end)}
              </Column>
            </tr>
          </tbody>
        </table>
      </Container>
      <Container dir={letter.dir}>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
          <tbody>
            <tr>
              <Column className="pad" align={start(letter)} style={{ padding: '22px 48px 8px' }}>
                {drawn.slice(end)}
                <Footer letter={letter} />
              </Column>
            </tr>
          </tbody>
        </table>
      </Container>
    </Frame>
  )
}

function Footer({ letter }: { letter: Letter }) {
  return (
    <Formatted letter={letter} className="quiet" style={smallType(letter)} dir="auto">
      {letter.look.footer}
    </Formatted>
  )
}

const SHEET = {
  backgroundColor: COLOURS.sheet,
  borderRadius: 14,
  borderCollapse: 'separate',
  overflow: 'hidden',
} as const

function PortalName(letter: Letter) {
  const look = type(letter, 15, {
    margin: '0 0 10px',
    fontWeight: 600,
    lineHeight: 1.4,
    color: COLOURS.quiet,
  })
  return (
    <Text disableDefaultStyle className="quiet" style={look}>
      <span dir="auto">{letter.look.portal}</span>
    </Text>
  )
}
