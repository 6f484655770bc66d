const SHORTEST_OWN_WORD = 4

export interface Person {
  name: string
  email: string
  organizationName: string | null
}

/** What the password of this person must not contain, wherever they choose it. */
export function ownWordsOf({ name, email, organizationName }: Person, portalName: string) {
  return [name, email, organizationName ?? '', portalName]
}

/** `Ada Lindqvist` → ada is too short to matter, lindqvist must not be part of the password. */
export function ownWordsIn(texts: string[]) {
  const words = texts.flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u))
  return [...new Set(words)].filter((word) => [...word].length >= SHORTEST_OWN_WORD)
}

function fold(text: string) {
  return text.normalize('NFKC').toLowerCase()
}

export function containsOwnWord(password: string, own: string[]) {
  const folded = fold(password)
  return own.some((word) => folded.includes(word))
}
