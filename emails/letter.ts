import type { Colours } from '#src/brand/brand.ts'
import type { Template } from '#src/templates/template.ts'

/** Everything a mail is drawn from. `values` stands in for the variables: tokens, or one person's own. */
export interface Letter {
  template: Template
  look: Look
  values: Record<string, string>
  lang: string
  dir: 'ltr' | 'rtl'
}

/** What a brand and an organization's own come to in a mail. */
export interface Look {
  portal: string
  logo: { address: string; alt: string; width: number; height: number } | null
  colours: Colours & MoreColours
  footer: string
  /** Stands before the button. */
  organizationText: string
  /** What the address of an image begins with. */
  images: string
}

/** What follows from the colours that were chosen. */
export interface MoreColours {
  link: string
  darkLink: string
  darkButton: string
  darkButtonText: string
}

export function valueFor({ values }: Letter, name: string) {
  const value = values[name]
  if (value === undefined) throw new Error(`No value for {{${name}}}`)
  return value
}
