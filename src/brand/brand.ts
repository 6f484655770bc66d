/** What all mails of a portal share. */
export interface Brand {
  /** The name of an image, see `src/brand/save-image.ts`. */
  logo: string | null
  colours: Colours
  /** Below every mail; plain text with simple formatting, without variables. */
  footer: string
}

/** Each as `#rrggbb`. */
export interface Colours {
  header: string
  /** What stands in the logo's place where pictures are blocked. */
  headerText: string
  button: string
  buttonText: string
}

/** What an organization adds to the invitations and reminders of its people. */
export interface OrganizationBrand {
  logo: string | null
  /** Named as the sender of these mails, instead of the portal's. */
  senderName: string | null
  /** Stands before the button; simple formatting, and the variables of an invitation except its link. */
  text: string
}

export const SHIPPED_BRAND: Brand = {
  logo: null,
  colours: { header: '#0b4a3e', headerText: '#ffffff', button: '#0a5f4e', buttonText: '#ffffff' },
  footer: '',
}

export const NO_ORGANIZATION_BRAND: OrganizationBrand = { logo: null, senderName: null, text: '' }

export const LONGEST = { footer: 600, senderName: 80, organizationText: 1500 } as const

export type BrandPlace = 'logo' | keyof Colours | 'footer'
export type OrganizationBrandPlace = 'logo' | 'senderName' | 'text'

/** Why a text can't stand in a mail; the names of messages. */
export type TextFault =
  | 'empty'
  | 'too_long'
  /** A line break where there is one line only. */
  | 'line_break'
  /** Control characters, and marks that turn the reading direction of what follows. */
  | 'unwelcome'
  /** `variable` names it. */
  | 'unknown_variable'
  /** The link has its button and its own block; here it would be shown to whoever looks over a shoulder. */
  | 'link_here'
  /** An address, or a link in Markdown: a mail has exactly one link. */
  | 'address'

export interface BrandFault<Place> {
  place: Place
  fault: TextFault | 'image_unknown' | 'not_a_colour' | 'too_little_contrast'
  variable?: string
  /** Of `too_little_contrast`: what it is, and at least has to be. */
  ratio?: number
  least?: number
}

export interface Author {
  id: string
  name: string
}

interface Joined {
  author_id: string | null
  author_name: string | null
}

/** Of a row that whoever wrote it was joined to, if somebody did. */
export function authorOf({ author_id: id, author_name: name }: Joined): Author | null {
  return id && name ? { id, name } : null
}
