import type { Child } from 'hono/jsx'
import type { Block } from '#src/templates/template.ts'
import { usePage } from '#views/page.ts'
import { Icon } from '#views/parts/icon.tsx'
import { useNumber } from '#views/parts/when.tsx'
import { BelowField } from './below-field.tsx'
import { useDraft, useFaultsAt } from './draft.ts'
import { FactsFields } from './facts-fields.tsx'
import { WordsField } from './fields.tsx'
import { ImageFields } from './image-fields.tsx'
import { Movers } from './movers.tsx'

/** Words of several lines, and how many are shown at first. */
const ROWS: Partial<Record<Block['is'], number>> = { text: 2, small: 2 }

interface Props {
  block: Block
  place: number
}

export function BlockFields({ block, place }: Props) {
  const { t } = usePage()
  const { focus } = useDraft()
  const name = `b${place}`
  const autofocus = focus?.block === place && focus.on === 'field'
  const title = <Title block={block} place={place} />
  const beside = <Movers block={block} place={place} />
  const hints: Partial<Record<Block['is'], string>> = t.templates.blockHint
  const hint = hints[block.is]
  switch (block.is) {
    case 'divider':
    case 'facts':
    case 'image':
      return (
        <Group block={block} place={place} title={title} beside={beside}>
          {block.is === 'facts' && <FactsFields rows={block.rows} place={place} autofocus={autofocus} />}
          {block.is === 'image' && <ImageFields block={block} place={place} autofocus={autofocus} />}
        </Group>
      )
    case 'button':
      return (
        <WordsField
          name={`${name}_label`}
          place={{ block: place, field: 'label' }}
          label={title}
          value={block.label}
          hint={hint}
          autofocus={autofocus}
          beside={beside}
        />
      )
    default:
      return (
        <WordsField
          name={`${name}_text`}
          place={{ block: place, field: 'text' }}
          label={title}
          value={block.text}
          hint={hint}
          autofocus={autofocus}
          beside={beside}
          {...(ROWS[block.is] && { rows: ROWS[block.is] })}
        />
      )
  }
}

/** A block of several fields, or of none. */
function Group({
  block,
  place,
  title,
  beside,
  children,
}: Props & { title: Child; beside: Child; children: Child }) {
  const { t } = usePage()
  const { here } = useFaultsAt({ block: place, field: 'block' })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend can't share its line with buttons
    <div class="field" role="group" aria-label={t.templates.blockOf(t.templates.block[block.is], place + 1)}>
      <div class="row apart">
        <span class="label">{title}</span>
        {beside}
      </div>
      {children}
      <BelowField name={`b${place}`} faults={here} />
    </div>
  )
}

function Title({ block, place }: Props) {
  const { t } = usePage()
  const number = useNumber()
  return (
    <>
      <span class="handle js-only" data-drag title={t.templates.move}>
        <Icon name="grip-vertical" />
      </span>
      {t.templates.block[block.is]} <span class="count">{number(place + 1)}</span>
    </>
  )
}
