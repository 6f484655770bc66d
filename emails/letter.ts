import type { Brand, Template } from '#src/templates/template.ts'

/** Everything a mail is drawn from. `values` stands in for the variables: tokens, or one person's own. */
export interface Letter {
  template: Template
  brand: Brand
  values: Record<string, string>
  lang: string
  dir: 'ltr' | 'rtl'
}

export function valueFor({ values }: Letter, name: string) {
  const value = values[name]
  if (value === undefined) throw new Error(`No value for {{${name}}}`)
  return value
}
