import { SEPARATORS } from '#src/text.ts'

export type Token = RegExpExecArray

const QUOTED = /^"(.*)"$/
const BRACKETED = /^<(.*)>$/
const SEPARATOR = new RegExp(`^[${SEPARATORS}\t]$`)
/** A whole quotation, `<…>`, a separator or a word. No two of them can begin alike for long, so it never looks twice. */
const TOKEN = new RegExp(
  String.raw`(?<![^\s${SEPARATORS}>])"[^"\\]*(?:\\.[^"\\]*)*"(?=[\s${SEPARATORS}<]|$)|<[^<>]*>|[${SEPARATORS}\t]|[^\s${SEPARATORS}<>]+|[<>]`,
  'g',
)

/** Tokens of a line that belong together: an address of its own, a name with its address, or words that are neither. */
export function runsOf(line: string): Token[][] {
  const runs: Token[][] = []
  let ended = true
  for (const token of line.matchAll(TOKEN)) {
    const separates = SEPARATOR.test(token[0])
    const run = runs.at(-1)
    if (!separates && run && !ended && goesOn(run, token)) run.push(token)
    else if (!separates) runs.push([token])
    ended = separates || addressIn(token) !== undefined
  }
  return runs
}

function goesOn(run: Token[], token: Token) {
  const [last] = run.at(-1)!
  const address = addressIn(token)
  if (address === undefined) return !last.includes('@') && !token[0].includes('@')
  return !last.includes('@') || QUOTED.test(last) || unquoted(last) === address
}

/** What stands between `<` and `>`. */
export function addressIn([text]: Token) {
  return BRACKETED.exec(text)?.[1]
}

export function unquoted(text: string) {
  const [, inside] = QUOTED.exec(text) ?? []
  return inside === undefined ? text : inside.replace(/\\(.)/g, '$1')
}
