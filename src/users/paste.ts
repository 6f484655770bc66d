import { type Email, nameFromEmail, parseEmail } from '#src/email.ts'
import { hasUnwelcome } from '#src/text.ts'
import { addressIn, runsOf, type Token, unquoted } from './paste-runs.ts'

export interface PastedLine {
  /** 1 for the first address. */
  line: number
  typed: string
  email: Email | undefined
  name: string
}

const LONGEST_NAME = 200
const BRACKET = /^[<>]$/

/**
 * Reads any mix of `a@x.org`, `Name <a@x.org>` and `"Name, First" <a@x.org>`, separated by commas, semicolons, spaces,
 * tabs or lines. What is neither stays in the list as it was typed, so that it can be shown and corrected.
 */
export function readPastedEmails(text: string): PastedLine[] {
  return text
    .split(/[\r\n]+/)
    .flatMap((line) => runsOf(line).map((run) => entryOf(line, run)))
    .map(({ typed, name, address }, i) => {
      const email = parseEmail(address)
      return { line: i + 1, typed, email, name: cleanName(name) || (email ? nameFromEmail(email) : '') }
    })
}

function entryOf(line: string, run: Token[]) {
  const [first, last] = [run[0]!, run.at(-1)!]
  const typed = line.slice(first.index, last.index + last[0].length)
  const address = addressIn(last)
  if (address === undefined) return { typed, name: '', address: unquoted(typed) }
  return { typed, name: nameIn(run.slice(0, -1), address), address }
}

/** Many programs put the address itself where they know no name. */
function nameIn(words: Token[], address: string) {
  const name = words.map(([word]) => (BRACKET.test(word) ? '' : unquoted(word))).join(' ')
  return name === address ? '' : name
}

function cleanName(name: string) {
  const trimmed = name.trim().replace(/\s+/g, ' ')
  return hasUnwelcome(trimmed) ? '' : trimmed.slice(0, LONGEST_NAME)
}
