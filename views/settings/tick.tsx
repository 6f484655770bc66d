import type { Child } from 'hono/jsx'
import { Below } from '#views/parts/field.tsx'
import { useFieldError } from '#views/parts/form.tsx'
import { describedBy } from '#views/parts/under.tsx'

interface Props {
  name: string
  label: string
  value: string | undefined
  hint: Child
}

export function Tick({ name, label, value, hint }: Props) {
  const { error } = useFieldError(name)
  return (
    <div class="check">
      <input
        type="checkbox"
        id={name}
        name={name}
        checked={value === 'on'}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(name, hint, error !== undefined)}
      />
      <div>
        <label for={name}>{label}</label>
        <Below name={name} hint={hint} />
      </div>
    </div>
  )
}
