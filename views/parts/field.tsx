import type { Child } from 'hono/jsx'
import type { ErrorKey } from '#src/i18n/messages.ts'
import { usePage } from '#views/page.ts'
import { useFieldError } from './form.tsx'
import { useIsolate } from './names.tsx'
import { describedBy, Under } from './under.tsx'

interface Props {
  name: string
  label: string
  type?: 'text' | 'email' | 'tel' | 'password'
  value?: string | undefined
  hint?: Child
  rows?: number
  optional?: boolean
  autocomplete?: string
  autofocus?: boolean
  readonly?: boolean
  maxlength?: number
  class?: string
}

/** Label, control, hint and mistake, tied together for those who can't see them side by side. */
export function Field(props: Props) {
  const { name, label, type = 'text', value = '', hint, rows, optional, readonly } = props
  const { t } = usePage()
  const { error, first } = useFieldError(name)
  const control = {
    id: name,
    name,
    class: props.class,
    autocomplete: props.autocomplete ?? 'off',
    maxlength: props.maxlength,
    readonly,
    required: !optional && !readonly,
    spellcheck: type === 'text' && !rows,
    autofocus: first || props.autofocus || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(name, hint, error !== undefined),
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
      ) : (
        <input
          {...control}
          type={type}
          value={value}
          dir={type === 'text' || type === 'email' ? 'auto' : undefined}
        />
      )}
      <Below name={name} hint={hint} />
    </div>
  )
}

interface SelectProps {
  name: string
  label: string
  value?: string | undefined
  options: (readonly [string, string])[]
  hint?: Child
  hideLabel?: boolean
  /** Languages are named in themselves. */
  languages?: boolean
}

export function Select({ name, label, value = '', options, hint, hideLabel, languages }: SelectProps) {
  const { error, first } = useFieldError(name)
  const isolate = useIsolate()
  return (
    <div class="field">
      <label for={name} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={name}
        name={name}
        autofocus={first || undefined}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(name, hint, error !== undefined)}
      >
        {options.map(([key, text]) => (
          <option
            key={key}
            value={key}
            selected={key === value}
            dir="auto"
            lang={languages && key ? key : undefined}
          >
            {isolate(text)}
          </option>
        ))}
      </select>
      <Below name={name} hint={hint} />
    </div>
  )
}

interface BelowProps {
  name: string
  hint?: Child
  /** Mistakes whose sentence has a number in it. */
  said?: Partial<Record<ErrorKey, string>>
}

/** What stands under a control of a form. */
export function Below({ name, hint, said }: BelowProps) {
  const { t } = usePage()
  const { error } = useFieldError(name)
  return <Under name={name} hint={hint} wrong={error ? [said?.[error] ?? t.errors[error]] : []} />
}
