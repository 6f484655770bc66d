import type { BlockChange, Comparison, Piece } from '#src/templates/compare.ts'
import type { Block } from '#src/templates/template.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Tag } from '#views/parts/status.tsx'
import { useNumber } from '#views/parts/when.tsx'

interface Props {
  comparison: Comparison
  locale: string
  dir: 'ltr' | 'rtl'
}

/** What came and what went, underlined and struck through, and said for those who don't see it. */
export function Changes({ comparison: { subject, preheader, blocks, isSame }, locale, dir }: Props) {
  const { t } = usePage()
  const words = t.templates
  if (isSame) return <p>{words.versions.same}</p>
  return (
    <Facts>
      <Fact term={words.subject}>
        <p lang={locale} dir={dir}>
          <Pieces pieces={subject} />
        </p>
      </Fact>
      <Fact term={words.preheader}>
        <p lang={locale} dir={dir}>
          <Pieces pieces={preheader} />
        </p>
      </Fact>
      {blocks.map((change, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and it has no other name
        <Fact key={`${place}`} term={words.block[(change.is === 'changed' ? change.after : change.block).is]}>
          <Change change={change} locale={locale} dir={dir} />
        </Fact>
      ))}
    </Facts>
  )
}

function Change({ change, locale, dir }: { change: BlockChange } & Omit<Props, 'comparison'>) {
  const { versions } = usePage().t.templates
  const number = useNumber()
  return (
    <>
      {change.is === 'added' && <Tag tone="good">{versions.added}</Tag>}
      {change.is === 'removed' && <Tag tone="bad">{versions.removed}</Tag>}
      {change.is === 'moved' && <Tag>{versions.moved(number(change.from), number(change.to))}</Tag>}
      {textsOf(change).map((pieces, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and it has no other name
        <p key={`${at}`} lang={locale} dir={dir}>
          <Pieces pieces={pieces} />
        </p>
      ))}
    </>
  )
}

function textsOf(change: BlockChange): Piece[][] {
  if (change.is === 'changed') return change.texts
  const is = change.is === 'moved' ? 'same' : change.is
  return wordsIn(change.block).map((text) => [{ is, text }])
}

function wordsIn(block: Block) {
  switch (block.is) {
    case 'divider':
      return []
    case 'button':
      return [block.label]
    case 'image':
      return [block.alt]
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value}`)
    default:
      return [block.text]
  }
}

function Pieces({ pieces }: { pieces: Piece[] }) {
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
