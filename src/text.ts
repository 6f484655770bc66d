/** Line breaks, CR, LF, NUL and U+0085 among them, and other control characters. */
const CONTROLS = '\\p{Cc}\\p{Zl}\\p{Zp}'
/** Overrides and isolates could turn a sentence around. */
const TURNING = '\\u202A-\\u202E\\u2066-\\u2069'

/** What some scripts join letters by, and what chooses the form of a character. */
const NEEDED = '\\u200C\\u200D\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}'
/** In a single line, such as a name, nobody needs marks that nobody sees, and with them two names look like one. */
const UNWELCOME = new RegExp(`[${CONTROLS}[\\p{Default_Ignorable_Code_Point}--[${NEEDED}]]]`, 'v')
/** An empty Braille cell is drawn as nothing, too. */
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\u2800]/u

export function hasUnwelcome(text: string) {
  return UNWELCOME.test(text)
}

/** Whether anything of it can be seen. */
export function isVisible(text: string) {
  return VISIBLE.test(text)
}

/** Between the parts of a list, in whatever script it is typed: the Arabic and the Japanese comma are not ours. */
export const SEPARATORS = ',;،؛、，；'

const BETWEEN = new RegExp(`[\\s${SEPARATORS}]+`)

/** The parts of a list as people write it. */
export function partsOf(list: string): string[] {
  return list.split(BETWEEN).filter(Boolean)
}

/** Less than a name may not have: what was kept before is sent all the same, as long as it breaks nothing. */
const NOT_IN_ONE_LINE = new RegExp(`[${CONTROLS}]`, 'u')

/** What may stand in a header or a variable of a mail. */
export function isOneLine(text: string) {
  return !NOT_IN_ONE_LINE.test(text)
}

const EVERY_TURNING = new RegExp(`[${TURNING}]`, 'g')

/** For a value that goes into a sentence of ours: without them it only looks a little different. */
export function withoutTurning(text: string) {
  return text.replace(EVERY_TURNING, '')
}

/**
 * Mail programs decode what looks like an encoded word (RFC 2047), also where somebody typed it, and so into characters that no name may have.
 * Broken up it is read as it is.
 */
export function withoutEncodedWords(text: string) {
  return text.replaceAll('=?', '= ?')
}

/**
 * A text that is written for many may have marks of direction and places to break a line, which some scripts need. It must not have
 * halves of characters, nor the private-use ones that have a meaning in rendering.
 */
const UNDRAWABLE = `[${CONTROLS}${TURNING}\\p{Cs}\\uFEFF\\uE000-\\uE003]`
const ANY_UNDRAWABLE = new RegExp(UNDRAWABLE, 'u')
const EVERY_UNDRAWABLE = new RegExp(UNDRAWABLE, 'gu')

export function hasUndrawable(line: string) {
  return ANY_UNDRAWABLE.test(line)
}

export function withoutUndrawable(line: string) {
  return line.replace(EVERY_UNDRAWABLE, '')
}

/** The form in which names are sorted and searched: the same on both engines, whatever their own rules of case. */
export function keyOf(name: string) {
  return name.normalize('NFKC').toLowerCase()
}
