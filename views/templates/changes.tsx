import type { BlockChange, Comparison, Piece } from '#src/templates/compare.ts'
import type { Block } from '#src/templates/template.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Tag } from '#views/parts/status.tsx'
import { useNumber } from '#views/parts/when.tsx'
import { Pieces } from './pieces.tsx'

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
  const changes = blocks.filter(({ is }) => is !== 'same')
  const line = (term: string, pieces: Piece[]) =>
    pieces.some(({ is }) => is !== 'same') && (
      <Fact term={term}>
        <p lang={locale} dir={dir}>
          <Pieces pieces={pieces} />
        </p>
      </Fact>
    )
  return (
    <>
      <Facts>
        {line(words.subject, subject)}
        {line(words.preheader, preheader)}
        {changes.map((change, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and it has no other name
          <Fact key={`${place}`} term={words.block[blockOf(change).is]}>
            <Change change={change} locale={locale} dir={dir} />
          </Fact>
        ))}
      </Facts>
      <p class="muted small">{words.versions.rest}</p>
    </>
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

function blockOf(change: BlockChange) {
  return change.is === 'changed' ? change.after : change.block
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
