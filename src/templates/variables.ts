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

/** In the order of their weight. */
export const MAIL_KINDS: readonly MailKind[] = [
  'invitation',
  'invitation_reminder',
  'registration_confirmation',
  'password_reset',
  'recovery_help',
  'password_changed',
  'email_change',
  'email_changed',
  'test',
]

/** The one variable of several lines. No text can name it: it stands in the block of its own, if there is one. */
export const NOTE = 'note'
