import { type Email, nameFromEmail, parseEmail } from '#src/email.ts'
import { hasUnwelcome } from '#src/text.ts'

export interface PastedLine {
  /** 1 for the first address. */
  line: number
  typed: string
  email: Email | undefined
  name: string
}

const LONGEST_NAME = 200
/** `Name <a@x.org>`: everything up to the bracket belongs to the name. */
const ENTRY = /"?([^"<>,;\n\t]*?)"?\s*<([^<>]*)>|[^\s,;<>]+/g

/**
 * Reads any mix of `a@x.org` and `Name <a@x.org>`, separated by commas, semicolons, spaces, tabs or lines. What is
 * neither stays in the list as it was typed, so that it can be shown and corrected.
 */
export function readPastedEmails(text: string): PastedLine[] {
  return text
    .split(/[\r\n,;\t]+/)
    .flatMap(entriesOf)
    .map(({ typed, name, address }, i) => {
      const email = parseEmail(address)
      return { line: i + 1, typed, email, name: cleanName(name) || (email ? nameFromEmail(email) : '') }
    })
}

function entriesOf(piece: string) {
  return [...piece.matchAll(ENTRY)].map(([typed, name, address]) => ({
    typed: typed.trim(),
    name: name ?? '',
    address: address ?? typed,
  }))
}

function cleanName(name: string) {
  const trimmed = name.trim().replace(/\s+/g, ' ')
  return hasUnwelcome(trimmed) ? '' : trimmed.slice(0, LONGEST_NAME)
}
