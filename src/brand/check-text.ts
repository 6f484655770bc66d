import { hasUndrawable } from '#src/text.ts'
import type { TextFault } from './brand.ts'

/** Odd places of `text.split(VARIABLE)` are names. There are no expressions. */
export const VARIABLE = /\{\{(\w+)\}\}/
/** The one variable that may become an href. */
export const LINK = 'link'

const ALL_VARIABLES = /\{\{(\w+)\}\}/g
const HALF_A_VARIABLE = /\{\{.{0,20}|.{0,20}\}\}/su
const LINE_BREAK = /[\n\r\u0085\p{Zl}\p{Zp}]/u
/** What mail programs make a link of by themselves, and what somebody who knows Markdown would write. */
const ADDRESS =
  /\b(?:https?|ftp):\/\/|\bmailto:|\bwww\.\S|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S|\]\s*\(|\]\s*\[[^\]]*\]/iu

/** No text may be as long. Of a run of marks, composing takes time that grows with its square. */
const MOST_TIDIED = 5000

export interface Rules {
  longest: number
  variables: readonly string[]
  lines?: 'one' | 'many'
  mayBeEmpty?: boolean
  /** Whether the link may stand there as text. */
  link?: boolean
}

interface FoundFault {
  fault: TextFault
  variable?: string
}

/** Everything that keeps a text from standing in a mail. One that is too long is not looked at any further: that could take minutes. */
export function checkText(text: string, rules: Rules): FoundFault[] {
  const { longest, lines = 'one', variables, mayBeEmpty = false, link = false } = rules
  if (text.length > longest) return [{ fault: 'too_long' }]
  const faults: FoundFault[] = []
  if (!mayBeEmpty && !text.trim()) faults.push({ fault: 'empty' })
  if (lines === 'one' && LINE_BREAK.test(text)) faults.push({ fault: 'line_break' })
  else if (hasUndrawable(text.replaceAll('\n', ''))) faults.push({ fault: 'unwelcome' })
  if (ADDRESS.test(text)) faults.push({ fault: 'address' })
  const names = variablesIn(text)
  if (names.includes(LINK) && !link) faults.push({ fault: 'link_here' })
  const unknown = names.filter((name) => name !== LINK && !variables.includes(name))
  for (const variable of new Set(unknown)) faults.push({ fault: 'unknown_variable', variable })
  const [half] = HALF_A_VARIABLE.exec(text.replaceAll(ALL_VARIABLES, '')) ?? []
  if (half !== undefined) faults.push({ fault: 'unknown_variable', variable: half })
  return faults
}

export function variablesIn(...texts: string[]) {
  return texts.flatMap((text) => text.split(VARIABLE).filter((_, place) => place % 2 === 1))
}

/** As it is kept: one kind of line break, nothing around it, variables without blanks inside. */
export function tidyText(text: string) {
  if (text.length > MOST_TIDIED) return text
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\{\{[ \t]*(\w+)[ \t]*\}\}/g, '{{$1}}')
    .trim()
}
