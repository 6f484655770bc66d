import type { Block } from '#src/templates/template.ts'
import { usePage } from '#views/page.ts'
import { changing, useDraft } from './draft.ts'

interface Props {
  block: Block
  place: number
}

/** The buttons that every block has; the one that was pressed keeps the focus, wherever its block went. */
export function Movers({ block, place }: Props) {
  const { t } = usePage()
  const draft = useDraft()
  const words = t.templates
  const focused = (on: 'up' | 'down') => (draft.focus?.block === place && draft.focus.on === on) || undefined
  const name = words.block[block.is]
  const button = (value: string, label: string) => ({
    ...changing(draft),
    class: 'plain quiet compact',
    value: `${value}:${place}`,
    'aria-label': label,
  })
  return (
    <span class="row">
      <button {...button('up', words.upOf(name, place + 1))} autofocus={focused('up')}>
        {words.up}
      </button>
      <button {...button('down', words.downOf(name, place + 1))} autofocus={focused('down')}>
        {words.down}
      </button>
      <button {...button('remove', words.removeOf(name, place + 1))}>{words.remove}</button>
    </span>
  )
}
