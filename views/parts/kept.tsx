import type { Values } from './form.tsx'

interface Props<Field extends string> {
  names: readonly Field[]
  values: Values<Field>
}

/** What was typed on the other tabs of a form, for when one comes back to them. */
export function Kept<Field extends string>({ names, values }: Props<Field>) {
  const kept = new URLSearchParams()
  for (const name of names) if (values[name]) kept.set(name, values[name])
  return kept.size > 0 ? <input type="hidden" name="kept" value={kept.toString()} /> : null
}
