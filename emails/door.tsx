/** @jsxImportSource react */
import { Column } from 'jsx-email'
import type { ReactNode } from 'react'
import type { Letter } from './letter.ts'
import { COLOURS } from './look.ts'

const OUTER = '#176d5b'
const INNER = '#46a08a'
const LIGHT = '#fff3d6'
const LEAF = '#0c4f42'

/** The arch with its door ajar, built from table cells: no picture that could be blocked, or tell that the mail was read. */
export function Door({ dir }: Letter) {
  const [lightSide, leafSide] = dir === 'rtl' ? ['0 19px 0 0', '19px 0 0 0'] : ['19px 0 0 0', '0 19px 0 0']
  return (
    <Column bgColor={COLOURS.wall} align="center" valign="bottom" style={cell(COLOURS.wall, '30px 0 0')}>
      <Arch colour={OUTER} radius={70} padding="18px 22px 0">
        <Arch colour={INNER} radius={50} padding="14px 18px 0">
          <Frame>
            <Column bgColor={LIGHT} width={19} height={56} style={leaf(LIGHT, lightSide)}>
              {'\u00a0'}
            </Column>
            <Column bgColor={LEAF} width={19} height={56} style={leaf(LEAF, leafSide)}>
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
