import type { Child } from 'hono/jsx'
import type { Place } from '#src/templates/template.ts'
import { describedBy } from '#views/parts/under.tsx'
import { BelowField } from './below-field.tsx'
import { useDraft, useFaultsAt } from './draft.ts'

interface Props {
  name: string
  place: Place
  label: Child
  value: string
  rows?: number
  hint?: string | undefined
  autofocus?: boolean
  /** Stands at the end of the label's line. */
  beside?: Child
}

/** A field for words of the mail: in the language and direction of the mail, with what is wrong beside it. */
export function WordsField({ name, place, label, value, rows, hint, autofocus, beside }: Props) {
  const { locale, dir } = useDraft()
  const { here, first } = useFaultsAt(place)
  const control = {
    id: name,
    name,
    lang: locale,
    dir,
    autocomplete: 'off',
    autofocus: autofocus || first || undefined,
    'aria-invalid': here.length > 0 ? ('true' as const) : undefined,
    'aria-describedby': describedBy(name, hint, here.length > 0),
  }
  return (
    <div class="field">
      <div class="row apart">
        <label for={name}>{label}</label>
        {beside}
      </div>
      {rows ? (
        <textarea {...control} rows={rows}>
          {value}
        </textarea>
      ) : (
        <input {...control} type="text" value={value} />
      )}
      <BelowField name={name} hint={hint} faults={here} />
    </div>
  )
}
