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

/** Written into one buffer: one for each piece, to be put together afterwards, takes half as long again. */
export function joinPieces(pieces: Piece[]): Buffer {
  const whole = Buffer.allocUnsafe(pieces.reduce((size, piece) => size + sizeOf(piece), 0))
  let at = 0
  for (const piece of pieces) at += writeAt(whole, piece, at)
  return whole
}

function sizeOf(piece: Piece) {
  return typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length
}

function writeAt(whole: Buffer, piece: Piece, at: number) {
  if (typeof piece === 'string') return whole.write(piece, at)
  whole.set(piece, at)
  return piece.length
}
