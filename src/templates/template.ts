import type { Author, TextFault } from '#src/brand/brand.ts'

/** What a person edits: every string may hold `{{variables}}`. How it looks is decided in `emails/`. */
export interface Template {
  subject: string
  /** The grey line behind the subject in an inbox. */
  preheader: string
  blocks: Block[]
}

export type Block =
  | { is: 'heading'; text: string }
  /** Several lines with simple formatting, see `emails/formatting.ts`; small print as well. */
  | { is: 'text'; text: string }
  /** Leads to `{{link}}`, always: a template has no other address. */
  | { is: 'button'; label: string }
  /** One of the portal's own images, by its name; `width` in pixels, as wide as the mail at most. */
  | { is: 'image'; image: string; alt: string; width: number }
  | { is: 'facts'; rows: Fact[] }
  /** A personal note under words that say whose it is. Left out entirely when there is none. */
  | { is: 'note'; text: string }
  /** `{{link}}` written out, for those whose button does nothing. */
  | { is: 'address'; text: string }
  | { is: 'divider' }
  /** At the end of the list it stands below the sheet. */
  | { is: 'small'; text: string }

export interface Fact {
  label: string
  value: string
}

export const MOST_BLOCKS = 40
export const MOST_FACTS = 12
export const LONGEST = {
  subject: 200,
  preheader: 200,
  heading: 200,
  text: 4000,
  small: 2000,
  note: 200,
  address: 300,
  label: 100,
  value: 300,
  alt: 200,
} as const
export const IMAGE_WIDTH = { least: 16, most: 504 } as const

export type Place =
  | 'subject'
  | 'preheader'
  /** The list as a whole. */
  | 'blocks'
  | { block: number; field: 'text' | 'label' | 'image' | 'alt' | 'width' }
  | { block: number; row: number; field: 'label' | 'value' }
  /** The block itself. */
  | { block: number; field: 'block' }

export interface Fault {
  place: Place
  fault:
    | TextFault
    | 'no_blocks'
    | 'too_many_blocks'
    | 'too_many_rows'
    | 'no_button'
    | 'note_misplaced'
    | 'note_twice'
    /** This mail leads nowhere. */
    | 'link_misplaced'
    | 'image_unknown'
    | 'bad_width'
  variable?: string
}

/** A text of a kind and a language as it was at some time. */
export interface Version {
  template: Template
  /** `BUILT_IN`, or the id of a saved version. */
  version: string
  /** 0 for the shipped text. */
  nth: number
  /** Whether it is the shipped text, never edited or reset to. */
  isBuiltIn: boolean
  at: string | null
  by: Author | null
}

export type Saved =
  | { ok: true; version: string; nth: number }
  | { ok: false; reason: 'faulty'; faults: Fault[] }
  /** Somebody else saved in the meantime: nothing was written. */
  | { ok: false; reason: 'conflict'; theirs: Version }
