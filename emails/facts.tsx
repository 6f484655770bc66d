/** @jsxImportSource react */
import { Column } from 'jsx-email'
import type { Fact } from '#src/templates/template.ts'
import type { Letter } from './letter.ts'
import { COLOURS, start, type } from './look.ts'
import { Words } from './words.tsx'

export function Facts({ letter, rows }: { letter: Letter; rows: Fact[] }) {
  const cell = { align: start(letter), valign: 'top' } as const
  return (
    <table
      role="presentation"
      className="facts"
      dir={letter.dir}
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
    >
      <tbody>
        {rows.map((row, place) => {
          const look = type(letter, 15, {
            lineHeight: 1.45,
            padding: '9px 0',
            ...(place > 0 && { borderTop: `1px solid ${COLOURS.line}` }),
          })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
            <tr key={place}>
              <Column
                className="quiet line label"
                {...cell}
                width={120}
                style={{ ...look, color: COLOURS.quiet }}
              >
                <Words letter={letter}>{row.label}</Words>
              </Column>
              <Column className="ink line value" {...cell} style={look}>
                <Words letter={letter}>{row.value}</Words>
              </Column>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
