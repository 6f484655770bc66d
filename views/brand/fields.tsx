import { usePage } from '#views/page.ts'
import { describedBy } from '#views/parts/under.tsx'
import { BelowLook, type LookFault } from './below-look.tsx'

interface Props {
  name: string
  label: string
  value: string
  faults: LookFault<unknown>[]
  hint?: string
  rows?: number
  colour?: boolean
  optional?: boolean
  autofocus?: boolean
}

/** A field with what is wrong beside it. A colour can be picked as well as typed; the two follow each other. */
export function LookField(props: Props) {
  const { name, label, value, faults, hint, rows, colour, optional, autofocus } = props
  const { t } = usePage()
  const control = {
    id: name,
    name,
    autocomplete: 'off',
    autofocus: autofocus || undefined,
    'aria-invalid': faults.length > 0 ? ('true' as const) : undefined,
    'aria-describedby': describedBy(name, hint, faults.length > 0),
  }
  return (
    <div class="field">
      <label for={name}>
        {label} {optional && <span class="count">{t.words.optional}</span>}
      </label>
      {rows ? (
        <textarea {...control} rows={rows} dir="auto">
          {value}
        </textarea>
      ) : colour ? (
        <div class="with-button">
          <input {...control} type="text" value={value} dir="ltr" spellcheck={false} />
          <input class="js-only" type="color" value={value} data-colour={name} aria-label={label} />
        </div>
      ) : (
        <input {...control} type="text" value={value} dir="auto" />
      )}
      <BelowLook name={name} hint={hint} faults={faults} />
    </div>
  )
}
