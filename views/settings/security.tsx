import type { NumberKey } from '#src/settings/bounds.ts'
import { usePage } from '#views/page.ts'
import { NumberField } from '#views/parts/number-field.tsx'
import type { SectionProps } from './show.tsx'

const NIST_LENGTH = 15

export function SecurityFields({ values, bounds }: SectionProps) {
  const { security } = usePage().t.settings
  const length = bounds('password_length')
  const number = (name: NumberKey, unit: 'minutes' | 'hours' | 'days', label: string) => (
    <NumberField name={name} label={label} value={values[name]} bounds={bounds(name)} unit={unit} />
  )
  return (
    <>
      <NumberField
        name="password_length"
        label={security.length}
        value={values.password_length}
        bounds={length}
        unit="characters"
        hint={security.lengthHint}
        presets={[
          [length.usual, security.usual],
          [NIST_LENGTH, security.nist],
        ]}
      />
      <fieldset class="stack tight">
        <legend>{security.staff}</legend>
        <div class="pair">
          {number('staff_idle_minutes', 'minutes', security.idleMinutes)}
          {number('staff_absolute_minutes', 'hours', security.absoluteHours)}
        </div>
      </fieldset>
      <fieldset class="stack tight">
        <legend>{security.users}</legend>
        <div class="pair">
          {number('user_idle_minutes', 'hours', security.idleHours)}
          {number('user_absolute_minutes', 'days', security.absoluteDays)}
        </div>
      </fieldset>
      <p class="hint">{security.sessionsHint}</p>
    </>
  )
}
