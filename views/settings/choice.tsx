import { Below } from '#views/parts/field.tsx'

interface Props {
  name: string
  legend: string
  value: string | undefined
  options: (readonly [value: string, label: string, hint: string])[]
}

export function Choice({ name, legend, value, options }: Props) {
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
