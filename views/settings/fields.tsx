import type { Child } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Below } from '#views/parts/field.tsx'
import { useFieldError } from '#views/parts/form.tsx'
import { useNumber } from '#views/parts/when.tsx'

interface NumberProps {
  name: string
  label: string
  value: string | undefined
  bounds: { least: number; most: number }
  hint?: Child
  /** Numbers that many choose, with what they mean. */
  presets?: (readonly [number, string])[]
}

/** The mistake says the bound, in the unit that the label names. */
export function NumberField({ name, label, value = '', bounds, hint, presets }: NumberProps) {
  const { t } = usePage()
  const number = useNumber()
  const { error, first } = useFieldError(name)
  const said = {
    too_low: t.settings.atLeast(number(bounds.least)),
    too_high: t.settings.atMost(number(bounds.most)),
  }
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        type="number"
        id={name}
        name={name}
        value={value}
        min={String(bounds.least)}
        max={String(bounds.most)}
        required
        autocomplete="off"
        list={presets && `${name}-presets`}
        autofocus={first || undefined}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={
          [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined
        }
      />
      {presets && (
        <datalist id={`${name}-presets`}>
          {presets.map(([preset, meaning]) => (
            <option key={preset} value={String(preset)} label={meaning} />
          ))}
        </datalist>
      )}
      <Below name={name} hint={hint} said={said} />
    </div>
  )
}

interface TickProps {
  name: string
  label: string
  value: string | undefined
  hint: Child
}

export function Tick({ name, label, value, hint }: TickProps) {
  const { error } = useFieldError(name)
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          name={name}
          checked={value === 'on'}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={`${name}-hint${error ? ` ${name}-error` : ''}`}
        />
        <b>{label}</b>
      </label>
      <Below name={name} hint={hint} />
    </div>
  )
}

interface ChoiceProps {
  name: string
  legend: string
  value: string | undefined
  options: (readonly [value: string, label: string, hint: string])[]
}

export function Choice({ name, legend, value, options }: ChoiceProps) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map(([option, label, hint]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} />
          <span>{label}</span>
          <span class="hint">{hint}</span>
        </label>
      ))}
      <Below name={name} />
    </fieldset>
  )
}
