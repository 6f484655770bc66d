export const en = {
  invitation: {
    subject: '{{portal}}: invitation from {{organization}}',
    preheader: 'The link works once, until {{until}}.',
    heading: 'Your invitation from {{organization}}',
    hello: 'Hello {{name}},',
    offer:
      'With this invitation from {{inviter}} you create a password for {{portal}}. From then on you sign in with this email address and that password.',
    note: 'A note from {{inviter}}:',
    once: 'The link works once: it is used up when you press the button on the page behind it. Just visiting that page changes nothing.',
    button: 'Create your password',
    from: 'From',
    organization: 'Organisation',
    until: 'Works until',
    address: 'If the button does nothing, copy this address into your browser:',
    why: 'You get this mail because of an invitation from {{inviter}}. Not expecting it? Ignore it, and nothing happens.',
  },
  invitation_reminder: {
    subject: '{{portal}}: your invitation from {{organization}} still stands',
    preheader: 'The link still works, until {{until}}.',
    heading: 'Your invitation from {{organization}} still stands',
    hello: 'Hello {{name}},',
    offer:
      'The invitation from {{inviter}} is still open: with it you create a password for {{portal}}. The link is the same as in the first mail.',
    note: 'A note from {{inviter}}:',
    once: 'The link works once: it is used up when you press the button on the page behind it. Just visiting that page changes nothing.',
    button: 'Create your password',
    from: 'From',
    organization: 'Organisation',
    until: 'Works until',
    address: 'If the button does nothing, copy this address into your browser:',
    why: 'You get this reminder because an invitation from {{inviter}} has not been opened. Not expecting it? Ignore it, and nothing happens.',
  },
  password_changed: {
    subject: '{{portal}}: your password was set',
    preheader: 'Nothing to do if it was you.',
    heading: 'Your password was set',
    hello: 'Hello {{name}},',
    done: 'A new password for {{portal}} was set with this email address. Every other session has ended.',
    notYou:
      'If it was not you, tell the people who run {{portal}} at once. Otherwise there is nothing to do.',
    button: 'Sign in',
    at: 'When',
    address: 'If the button does nothing, copy this address into your browser:',
    why: 'You get this mail whenever your password for {{portal}} is set, so that nobody else can do it unnoticed.',
  },
  test: {
    subject: '{{portal}}: test mail',
    preheader: 'It came through the mailbox {{mailbox}}.',
    heading: 'The test mail has arrived',
    hello: 'Hello {{name}},',
    done: 'This mail was sent from {{portal}} to try a mailbox out. It found its way to you, so the mailbox works.',
    button: 'To the mailbox',
    mailbox: 'Mailbox',
    from: 'Address',
    at: 'When',
    address: 'If the button does nothing, copy this address into your browser:',
    why: 'You get this mail because “Send a test to me” was pressed. There is nothing to do.',
  },
}

/** English is the source: a language that lacks a text does not compile. */
export type Texts = typeof en
