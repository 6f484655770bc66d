const SHORTEST_OWN_WORD = 4

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
