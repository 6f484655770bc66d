/** A part of a frozen mail: bytes that many mails of its batch share, or text of its own, already encoded. */
export type Piece = Uint8Array | string

/**
 * Encodes the parts of many mails. What is the same is encoded once, and it is one object in all of them: kept or sent to a thread
 * together, it is copied once.
 */
export function createEncoder(encode: (text: string) => string) {
  const bytes = new TextEncoder()
  const shared = new Map<string, Uint8Array>()

  function encodeOnce(text: string) {
    const encoded = shared.get(text) ?? bytes.encode(encode(text))
    shared.set(text, encoded)
    return encoded
  }

  return (parts: string[]): Piece[] =>
    parts.map((part, place) => (place % 2 === 0 ? encodeOnce(part) : encode(part)))
}

export function joinPieces(pieces: Piece[]): Buffer {
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)))
}
