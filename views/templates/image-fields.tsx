import type { Block } from '#src/templates/template.ts'
import { usePage } from '#views/page.ts'
import { describedBy } from '#views/parts/under.tsx'
import { BelowField } from './below-field.tsx'
import { useFaultsAt } from './draft.ts'
import { WordsField } from './fields.tsx'

interface Props {
  block: Block & { is: 'image' }
  place: number
  autofocus: boolean
}

/** One picture: the file, how wide it is shown, and what is said instead of it. */
export function ImageFields({ block, place, autofocus }: Props) {
  const { t } = usePage()
  const words = t.templates
  const name = `b${place}`
  const { here, first } = useFaultsAt({ block: place, field: 'image' })
  const width = useFaultsAt({ block: place, field: 'width' })
  return (
    <>
      <input type="hidden" name={`${name}_image`} value={block.image} />
      {block.image && <img src={`/brand/${block.image}`} alt={block.alt} width={block.width} />}
      <div class="field">
        <label for={`${name}_file`}>{block.image ? words.otherPicture : words.picture}</label>
        <input
          id={`${name}_file`}
          name={`${name}_file`}
          type="file"
          accept="image/png,image/jpeg,image/gif"
          autofocus={autofocus || first || undefined}
          aria-invalid={here.length > 0 ? 'true' : undefined}
          aria-describedby={describedBy(`${name}_file`, words.blockHint.image, here.length > 0)}
        />
        <BelowField name={`${name}_file`} hint={words.blockHint.image} faults={here} />
      </div>
      <div class="pair">
        <WordsField
          name={`${name}_alt`}
          place={{ block: place, field: 'alt' }}
          label={words.alt}
          value={block.alt}
        />
        <div class="field">
          <label for={`${name}_width`}>{words.width}</label>
          <input
            id={`${name}_width`}
            name={`${name}_width`}
            type="number"
            value={String(block.width)}
            aria-invalid={width.here.length > 0 ? 'true' : undefined}
            aria-describedby={describedBy(`${name}_width`, undefined, width.here.length > 0)}
          />
          <BelowField name={`${name}_width`} faults={width.here} />
        </div>
      </div>
    </>
  )
}
