/** Line breaks, other control characters and marks that turn the reading direction: no business in a single line. */
const UNWELCOME = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u

export function hasUnwelcome(text: string) {
  return UNWELCOME.test(text)
}

/** Between the parts of a list, in whatever script it is typed: the Arabic and the Japanese comma are not ours. */
export const SEPARATORS = ',;،؛、，；'

const BETWEEN = new RegExp(`[\\s${SEPARATORS}]+`)

/** The parts of a list as people write it. */
export function partsOf(list: string): string[] {
  return list.split(BETWEEN).filter(Boolean)
}

/** CR, LF, NUL and U+0085 are among `Cc`. */
const NOT_IN_ONE_LINE = /[\p{Cc}\u2028\u2029]/u

/** What may stand in a header or a variable of a mail. */
export function isOneLine(text: string) {
  return !NOT_IN_ONE_LINE.test(text)
}

/** The form in which names are sorted and searched: the same on both engines, whatever their own rules of case. */
export function keyOf(name: string) {
  return name.normalize('NFKC').toLowerCase()
}
