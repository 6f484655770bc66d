import type { Piece } from '#src/templates/compare.ts'
import { usePage } from '#views/page.ts'

/** Underlined and struck through, and said for those who don't see it. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and it has no other name
  return pieces.map((piece, at) => <Words key={`${at}`} piece={piece} />)
}

function Words({ piece: { is, text } }: { piece: Piece }) {
  const { versions } = usePage().t.templates
  if (is === 'same') return <>{text}</>
  const Tagged = is === 'added' ? 'ins' : 'del'
  return (
    <Tagged>
      <span class="visually-hidden">{is === 'added' ? versions.addedWords : versions.removedWords} </span>
      {text}
    </Tagged>
  )
}
