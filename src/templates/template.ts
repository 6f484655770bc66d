/** What a person edits: every string may hold `{{variables}}`. How it looks is decided in `emails/`. */
export interface Template {
  subject: string
  /** The grey line behind the subject in an inbox. */
  preheader: string
  blocks: Block[]
}

export type Block =
  | { is: 'heading'; text: string }
  | { is: 'text'; text: string }
  /** Leads to `{{link}}`, always: a template has no other address. */
  | { is: 'button'; label: string }
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

/** What all mails of a portal share. */
export interface Brand {
  portal: string
}
