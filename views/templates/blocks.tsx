import type { Block } from '#src/templates/template.ts'
import { usePage } from '#views/page.ts'
import { Icon } from '#views/parts/icon.tsx'
import { BelowField } from './below-field.tsx'
import { BlockFields } from './block.tsx'
import { changing, useDraft, useFaultsAt } from './draft.ts'

interface Props {
  blocks: Block[]
  /** What a block that is added can be. */
  offered: readonly Block['is'][]
}

/** The blocks in their order. Every button works without a script: the form comes back with the change in it. */
export function Blocks({ blocks, offered }: Props) {
  const { t } = usePage()
  const { here } = useFaultsAt('blocks')
  return (
    <>
      <h2 class="label" id="blocks">
        {t.templates.blocks}
      </h2>
      <BelowField name="blocks" hint={t.templates.formatting} faults={here} />
      <ol class="blocks" aria-labelledby="blocks">
        {blocks.map((block, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and it has no other name
          <li key={`${place}`}>
            <input type="hidden" name={`b${place}_is`} value={block.is} />
            <BlockFields block={block} place={place} />
          </li>
        ))}
      </ol>
      <Add offered={offered} />
    </>
  )
}

function Add({ offered }: { offered: readonly Block['is'][] }) {
  const { t } = usePage()
  const draft = useDraft()
  return (
    <div class="field">
      <label for="adding">{t.templates.add}</label>
      <div class="with-button">
        <select id="adding" name="adding" autofocus={draft.focus?.on === 'add' || undefined}>
          {offered.map((is) => (
            <option key={is} value={is} selected={is === 'text'}>
              {t.templates.block[is]}
            </option>
          ))}
        </select>
        <button {...changing(draft)} value="add">
          <Icon name="plus" /> {t.templates.addOne}
        </button>
      </div>
    </div>
  )
}
