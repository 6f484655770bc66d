import type { MailKind } from '#db/schema.ts'

const INVITATION = ['name', 'organization', 'inviter', 'portal', 'until', 'link']

const CONFIRMATION = ['name', 'portal', 'until', 'link']

/** The fixed list of what may stand in a template. There are no expressions. */
export const VARIABLES: Record<MailKind, readonly string[]> = {
  invitation: INVITATION,
  invitation_reminder: INVITATION,
  registration_confirmation: CONFIRMATION,
  password_reset: CONFIRMATION,
  recovery_help: ['name', 'portal', 'ask'],
  email_change: CONFIRMATION,
  email_changed: ['name', 'portal', 'address', 'at'],
  password_changed: ['name', 'portal', 'at', 'link'],
  test: ['name', 'portal', 'mailbox', 'address', 'at', 'link'],
}

/** The one variable that may become an href. */
export const LINK = 'link'

/** The one variable of several lines. No text can name it: it stands in the block of its own, if there is one. */
export const NOTE = 'note'

/** Odd places of `text.split(VARIABLE)` are names. */
export const VARIABLE = /\{\{(\w+)\}\}/
