/** @jsxImportSource react */
import { Column, Img } from 'jsx-email'
import type { ReactNode } from 'react'
import { forAttribute } from './attribute.ts'
import { mix } from './colour.ts'
import type { Letter } from './letter.ts'
import { type as typeOf } from './look.ts'

const LIGHT = '#fff3d6'
/** Drawn for the colour that is shipped; for others they are mixed. */
const DRAWN: Record<string, [string, string, string]> = { '#0b4a3e': ['#176d5b', '#46a08a', '#0c4f42'] }

/** The logo on its colour; without one, the door. */
export function Header({ letter }: { letter: Letter }) {
  const { logo, colours } = letter.look
  if (!logo) return <Door {...letter} />
  const inPlace = typeOf(letter, 20, { fontWeight: 600, lineHeight: 1.3, color: colours.headerText })
  return (
    <Column bgColor={colours.header} align="center" style={cell(colours.header, '26px 24px')}>
      <Img
        disableDefaultStyle
        src={logo.address}
        alt={forAttribute(logo.alt)}
        width={logo.width}
        height={logo.height}
        style={{
          ...inPlace,
          display: 'block',
          width: logo.width,
          maxWidth: '100%',
          height: 'auto',
          textAlign: 'center',
        }}
      />
    </Column>
  )
}

/** The arch with its door ajar, built from table cells: no picture that could be blocked, or tell that the mail was read. */
function Door({ dir, look }: Letter) {
  const { header } = look.colours
  const [outer, inner, leafColour] = DRAWN[header] ?? [
    mix(header, '#ffffff', 0.15),
    mix(header, '#ffffff', 0.42),
    mix(header, '#000000', 0.12),
  ]
  const [lightSide, leafSide] = dir === 'rtl' ? ['0 19px 0 0', '19px 0 0 0'] : ['19px 0 0 0', '0 19px 0 0']
  return (
    <Column bgColor={header} align="center" valign="bottom" style={cell(header, '30px 0 0')}>
      <Arch colour={outer} radius={70} padding="18px 22px 0">
        <Arch colour={inner} radius={50} padding="14px 18px 0">
          <Frame>
            <Column bgColor={LIGHT} width={19} height={56} style={leaf(LIGHT, lightSide)}>
              {'\u00a0'}
            </Column>
            <Column bgColor={leafColour} width={19} height={56} style={leaf(leafColour, leafSide)}>
              {'\u00a0'}
            </Column>
          </Frame>
        </Arch>
      </Arch>
    </Column>
  )
}

function Arch(arch: { colour: string; radius: number; padding: string; children: ReactNode }) {
  const borderRadius = `${arch.radius}px ${arch.radius}px 0 0`
  const style = { ...cell(arch.colour, arch.padding), borderRadius }
  return (
    <Frame>
      <Column bgColor={arch.colour} align="center" valign="bottom" style={style}>
        {arch.children}
      </Column>
    </Frame>
  )
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <table role="presentation" align="center" cellPadding={0} cellSpacing={0} border={0}>
      <tbody>
        <tr>{children}</tr>
      </tbody>
    </table>
  )
}

function cell(colour: string, padding: string) {
  return { backgroundColor: colour, padding }
}

function leaf(colour: string, borderRadius: string) {
  return { ...cell(colour, '0'), width: 19, height: 56, fontSize: 0, lineHeight: 0, borderRadius }
}
