import type { Child } from 'hono/jsx'
import type { Messages } from '#src/i18n/messages.ts'
import { usePage } from '#views/page.ts'
import { Below } from './field.tsx'
import { useFieldError } from './form.tsx'
import { describedBy } from './under.tsx'

interface Props {
  name: string
  label: string
  value: string | undefined
  bounds: { least: number; most: number }
  unit: keyof Messages['settings']['units']
  hint?: Child
  /** Numbers that many choose, with what they mean. */
  presets?: (readonly [number, string])[]
}

/** The mistake says the bound with its unit. */
export function NumberField({ name, label, value = '', bounds, unit, hint, presets }: Props) {
  const { t } = usePage()
  const count = t.settings.units[unit]
  const { error, first } = useFieldError(name)
  const said = {
    too_low: t.settings.atLeast(count(bounds.least)),
    too_high: t.settings.atMost(count(bounds.most)),
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
        aria-describedby={describedBy(name, hint, error !== undefined)}
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
