import type { Place } from '#src/templates/template.ts'
import { usePage } from '#views/page.ts'
import { Note } from '#views/parts/note.tsx'
import { useFaultWords } from './below-field.tsx'
import { type EditorFault, useDraft } from './draft.ts'

/** Said at the top: what keeps the text from being saved, and where. */
export function Refused({ faults }: { faults: EditorFault[] }) {
  const { t } = usePage()
  if (faults.length === 0) return null
  return (
    <Note tone="bad" title={t.templates.refused} alert>
      <FaultList faults={faults} />
    </Note>
  )
}

export function FaultList({ faults }: { faults: EditorFault[] }) {
  const say = useFaultWords()
  const nameOf = usePlaceName()
  return (
    <ul>
      {faults.map((fault) => (
        <li key={JSON.stringify(fault)}>
          <b>{nameOf(fault.place)}:</b> {say(fault)}
        </li>
      ))}
    </ul>
  )
}

function usePlaceName() {
  const { t } = usePage()
  const { blocks } = useDraft()
  const words = t.templates
  return (place: Place) => {
    if (typeof place === 'string') return words.place[place]
    const block = blocks[place.block]
    return block ? words.blockOf(words.block[block.is], place.block + 1) : words.place.blocks
  }
}
