import type { Fact } from '#src/templates/template.ts'
import { usePage } from '#views/page.ts'
import { changing, useDraft } from './draft.ts'
import { WordsField } from './fields.tsx'

interface Props {
  rows: Fact[]
  place: number
  autofocus: boolean
}

/** Pairs of a word and its value. */
export function FactsFields({ rows, place, autofocus }: Props) {
  const { t } = usePage()
  const draft = useDraft()
  const small = { ...changing(draft), class: 'plain quiet compact' }
  return (
    <>
      {rows.map((row, at) => {
        const name = `b${place}_${at}`
        const here = { block: place, row: at }
        return (
          <div class="pair" key={name}>
            <WordsField
              name={`${name}_label`}
              place={{ ...here, field: 'label' }}
              label={t.templates.factLabel(at + 1)}
              value={row.label}
              autofocus={autofocus && at === rows.length - 1}
            />
            <WordsField
              name={`${name}_value`}
              place={{ ...here, field: 'value' }}
              label={t.templates.factValue(at + 1)}
              value={row.value}
              beside={
                <button
                  {...small}
                  value={`remove-row:${place}:${at}`}
                  aria-label={t.templates.removeRow(at + 1, place + 1)}
                >
                  {t.templates.remove}
                </button>
              }
            />
          </div>
        )
      })}
      <div>
        <button {...small} value={`add-row:${place}`} aria-label={t.templates.addRowOf(place + 1)}>
          {t.templates.addRow}
        </button>
      </div>
    </>
  )
}
