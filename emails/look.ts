import type { CSSProperties } from 'react'
import type { Letter } from './letter.ts'

const LATIN = "-apple-system,'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif"
const FONTS: Record<string, string> = {
  ar: "'Segoe UI',Tahoma,'Geeza Pro','Noto Sans Arabic',sans-serif",
}
/** Arabic letters reach higher and lower than Latin ones, and must not be pulled together. */
const TALL = ['ar']

export const COLOURS = {
  paper: '#f4f6f4',
  sheet: '#ffffff',
  well: '#ecf0ed',
  line: '#dde4e0',
  ink: '#14201c',
  quiet: '#50605a',
}

/** Every text carries its whole type: mail programs pass on nothing to what stands inside a table. */
export function type(letter: Letter, size: number, more: CSSProperties = {}): CSSProperties {
  return {
    margin: 0,
    fontFamily: FONTS[letter.lang] ?? LATIN,
    fontSize: size,
    lineHeight: 1.55,
    color: COLOURS.ink,
    textAlign: start(letter),
    ...more,
  }
}

export function headingType(letter: Letter, size: number): CSSProperties {
  const tall = TALL.includes(letter.lang)
  return type(letter, size, {
    margin: '0 0 20px',
    fontWeight: 700,
    textWrap: 'balance',
    lineHeight: tall ? 1.4 : 1.2,
    ...(tall ? {} : { letterSpacing: '-.5px' }),
  })
}

/** Of small print, and of what stands below every mail. */
export function smallType(letter: Letter) {
  return type(letter, 13, { margin: '0 0 8px', color: COLOURS.quiet })
}

/** Where lines begin; mirrored here, because too few mail programs know logical properties. */
export function start({ dir }: Letter) {
  return dir === 'rtl' ? 'right' : 'left'
}
