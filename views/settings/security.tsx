import { usePage } from '#views/page.ts'
import { NumberField } from './fields.tsx'
import type { SectionProps } from './show.tsx'

const USUAL_LENGTH = 12
const NIST_LENGTH = 15

export function SecurityFields({ values, bounds }: SectionProps) {
  const { security } = usePage().t.settings
  const number = (name: Parameters<SectionProps['bounds']>[0], label: string) => (
    <NumberField name={name} label={label} value={values[name]} bounds={bounds(name)} />
  )
  return (
    <>
      <NumberField
        name="password_length"
        label={security.length}
        value={values.password_length}
        bounds={bounds('password_length')}
        hint={security.lengthHint}
        presets={[
          [USUAL_LENGTH, security.usual],
          [NIST_LENGTH, security.nist],
        ]}
      />
      <fieldset class="stack tight">
        <legend>{security.staff}</legend>
        <div class="pair">
          {number('staff_idle_minutes', security.idleMinutes)}
          {number('staff_absolute_minutes', security.absoluteHours)}
        </div>
      </fieldset>
      <fieldset class="stack tight">
        <legend>{security.users}</legend>
        <div class="pair">
          {number('user_idle_minutes', security.idleHours)}
          {number('user_absolute_minutes', security.absoluteDays)}
        </div>
      </fieldset>
      <p class="hint">{security.sessionsHint}</p>
    </>
  )
}
