import type { Child } from 'hono/jsx'
import type { Place } from '#src/templates/template.ts'
import { usePage } from '#views/page.ts'
import { type EditorFault, useDraft, useFaultsAt } from './draft.ts'

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
    ...{ id: name, name, lang: locale, dir, autocomplete: 'off' },
    autofocus: autofocus || first || undefined,
    'aria-invalid': here.length > 0 ? ('true' as const) : undefined,
    'aria-describedby': describedBy(name, hint, here),
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

export function describedBy(name: string, hint: string | undefined, faults: EditorFault[]) {
  return [hint && `${name}-hint`, faults.length > 0 && `${name}-error`].filter(Boolean).join(' ') || undefined
}

export function BelowField({
  name,
  hint,
  faults,
}: {
  name: string
  hint?: string | undefined
  faults: EditorFault[]
}) {
  const say = useFaultWords()
  return (
    <>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p class="error" id={`${name}-error`}>
          {faults.map(say).join(' ')}
        </p>
      )}
    </>
  )
}

/** What is wrong, in a sentence that names the variable. */
export function useFaultWords() {
  const { faults } = usePage().t.templates
  return ({ fault, variable = '' }: Pick<EditorFault, 'fault' | 'variable'>) => {
    const said = faults[fault]
    return typeof said === 'string' ? said : said(`{{${variable}}}`)
  }
}
