import type { MailKind } from '#db/schema.ts'

/** The fixed list of what may stand in a template. There are no expressions. */
export const VARIABLES: Record<MailKind, readonly string[]> = {
  invitation: ['name', 'organization', 'inviter', 'portal', 'until', 'link'],
  password_changed: ['name', 'portal', 'at', 'link'],
}

/** The one variable that may become an href. */
export const LINK = 'link'

/** Odd places of `text.split(VARIABLE)` are names. */
export const VARIABLE = /\{\{(\w+)\}\}/
