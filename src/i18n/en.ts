import { LOCALES } from './locales.ts'
import { plural } from './plural.ts'

const number = new Intl.NumberFormat('en').format
const people = plural('en', { one: '1 person', other: '{n} people' })
const needing = plural('en', { one: '1 person needs you', other: '{n} people need you' })
const invitations = plural('en', { one: '1 invitation', other: '{n} invitations' })
const minutes = plural('en', { one: '1 minute', other: '{n} minutes' })
const lines = plural('en', { one: '1 line', other: '{n} lines' })
const organisations = plural('en', { one: '1 organisation', other: '{n} organisations' })

/**
 * Every word of every page. Sentences with values are functions; names arrive ready to stand in a sentence of either
 * direction, dates and times already in the reader's own form.
 */
export const en = {
  languages: LOCALES as Record<keyof typeof LOCALES, string>,

  frame: {
    skip: 'Skip to the content',
    menu: 'Menu',
    main: 'Main',
    users: 'Users',
    sending: 'Sending',
    organizations: 'Organisations',
    mail: 'Captured mail',
    account: 'Your account',
    accountOf: (name: string) => `${name}, your account`,
    profile: 'Your profile',
    signOut: 'Sign out',
    language: 'Language',
    documentTitle: (title: string, portal: string) => `${title} · ${portal}`,
    errorTitle: (title: string) => `Error: ${title}`,
  },

  words: {
    optional: 'optional',
    cancel: 'Cancel',
    name: 'Name',
    email: 'Email address',
    organization: 'Organisation',
    language: 'Language',
    role: 'Role',
    status: 'Status',
    person: 'Person',
    actions: 'Actions',
    actionsFor: (name: string) => `Actions for ${name}`,
    show: 'Show',
    hide: 'Hide',
    none: 'None',
    yes: 'Yes',
    no: 'No',
    you: 'You',
    by: 'By',
    when: 'When',
    save: 'Save',
    newer: 'Newer',
    older: 'Older',
    pages: 'Pages',
    /** Stands where a line has nobody behind it. */
    byItself: 'Vestibule',
  },

  status: {
    none: 'Not invited',
    queued: 'Queued',
    sent: 'Sent',
    failed: 'Not sent',
    opened: 'Opened – no password',
    expired: 'Expired',
    revoked: 'Revoked',
    active: 'Active',
    deactivated: 'Deactivated',
  },

  roles: {
    admin: 'Portal administrator',
    manager: 'Portal manager',
    user: 'User',
    organizationAdmin: 'Administrator',
    administratorOf: (organization: string) => `Administrator of ${organization}`,
    hints: {
      admin: 'Everything, including mailboxes, settings and roles.',
      manager: 'All people and organisations, but no settings.',
      user: 'The portal itself. Administrators of an organisation have this role too.',
    },
  },

  activity: {
    added: 'Added',
    invited: 'Invited',
    opened: 'Opened the link',
    accepted: 'Set a password',
    signed_in: 'Signed in',
    deactivated: 'Deactivated',
  },

  users: {
    title: 'Users',
    titleOf: (organization: string) => `People at ${organization}`,
    summary: (c: { everyone: number; active: number; waiting: number }) =>
      c.waiting > 0
        ? `${people(c.everyone)}, ${number(c.active)} of them in. ${needing(c.waiting)}.`
        : `${people(c.everyone)}, ${number(c.active)} of them in.`,
    add: 'Add users',
    addPeople: 'Add people',
    send: 'Send invites',
    tabs: {
      label: 'Quick filters',
      everyone: 'Everyone',
      waiting: 'Needs you',
      none: 'Not invited',
      underway: 'On the way',
      active: 'Active',
    },
    filters: {
      label: 'Users',
      search: 'Search by name or address',
      placeholder: 'Name or address',
      anyStatus: 'Any status',
      anyOrganization: 'Any organisation',
      anyLanguage: 'Any language',
      sort: 'Sort',
      apply: 'Apply',
      clear: 'Clear all filters',
    },
    list: {
      caption: 'Users',
      activity: 'Last activity',
      selectPage: 'Select everyone on this page',
      select: (name: string) => `Select ${name}`,
    },
    bulk: {
      label: 'Selected people',
      count: (n: number) => `${number(n)} selected`,
      ticked: 'Ticked people',
      everyone: (n: number) => `Select all ${number(n)} matching`,
      clear: 'Clear',
    },
    found: plural('en', { one: '1 person', other: '{n} people' }),
    shown: (shown: number, total: number) =>
      shown === total ? `All ${number(total)} shown` : `${number(shown)} of ${number(total)} shown`,
    firstRun: {
      title: 'Nobody has been invited yet',
      text: 'Add one person, or paste a list of addresses. You see what will happen to each line before anything is sent.',
    },
    nothing: {
      title: 'Nobody matches',
      titleFor: (q: string) => `Nobody matches “${q}”`,
      text: 'Other words or fewer filters may find more.',
    },
    open: 'Open',
    sendOne: 'Send invitation',
    sendAgain: 'Send a new invitation',
    mailIn: (language: string) => `Mail in ${language}`,
    invitation: 'Invitation',
    contact: 'Contact',
    access: 'Access',
    since: 'In the list since',
    administers: 'Administrator',
    invitedBy: 'Invited by',
    linkUntil: (date: string) => `The link works until ${date}`,
    timeline: {
      added: (by: string | null) => (by ? `Added by ${by}` : 'Added'),
      queued: (by: string | null) => (by ? `Invitation queued by ${by}` : 'Invitation queued'),
      sent: () => 'Sent',
      failed: () => 'Not sent',
      opened: () => 'Opened',
      lapsed: () => 'Left without a password',
      accepted: () => 'Password set',
      expired: () => 'Link ended',
      revoked: (by: string | null) => (by ? `Revoked by ${by}` : 'Revoked'),
      superseded: () => 'Replaced by a newer invitation',
    },
    seeSending: 'See the sending',
    banner: {
      none: {
        title: 'Not invited yet',
        text: 'An invitation brings a link that works once, for choosing a password.',
      },
      queued: {
        title: 'The invitation is waiting to be sent',
        text: 'It leaves by itself; a new invitation would replace it.',
      },
      sent: {
        title: 'The invitation was sent, and the link has not been opened',
        text: 'Nothing arrived? Look at the address first. A new invitation ends the earlier link.',
      },
      failed: {
        title: 'The invitation could not be sent',
        text: 'When the reason is gone, send a new invitation.',
      },
      opened: {
        title: 'The link was opened, but no password was chosen',
        text: 'The link works once, so it is used up. A new invitation brings a fresh one.',
      },
      expired: {
        title: 'The link ended before anybody opened it',
        text: 'A new invitation brings a fresh one with its full lifetime.',
      },
      revoked: {
        title: 'The invitation was revoked',
        text: 'Its link no longer works. A new invitation brings a fresh one.',
      },
      active: null,
      deactivated: { title: 'Deactivated', text: 'No sign-in and no invitation as long as this stays so.' },
    },
    added: (name: string) => `${name} is in the list. No invitation has been sent yet.`,
    addedSeveral: (r: { added: number; sent: number; skipped: number }) =>
      [
        r.added > 0 ? `${people(r.added)} added.` : 'Nobody was added.',
        r.sent > 0 ? `${invitations(r.sent)} on the way.` : 'No invitation was sent.',
        ...(r.skipped > 0 ? [`${lines(r.skipped)} left alone.`] : []),
      ].join(' '),
  },

  adding: {
    title: 'Add users',
    titlePeople: 'Add people',
    ways: 'Ways to add',
    one: 'One person',
    several: 'Several people',
    oneLead: 'Nothing is sent yet: the next page offers the invitation.',
    severalLead: 'Nothing is saved or sent until you have seen what will happen to each line.',
    who: 'Who',
    nameHint: 'As it should stand in the mail.',
    emailHint: 'The invitation goes here, and it is the name for signing in.',
    noOrganization: 'None',
    organizationLanguage: 'The organisation’s language',
    portalLanguage: 'The portal’s language',
    languageHint: 'For the invitation and every page behind it.',
    add: 'Add this person',
    emails: 'Email addresses',
    emailsHint: 'One per line, or separated by commas, semicolons, tabs or spaces.',
    emailsNamed: 'With a name it looks like this:',
    forAll: 'For all of them',
    check: 'Check the list',
  },

  preview: {
    title: 'Check the list',
    lead: (n: number) => `${lines(n)} read from what you pasted. Untick what you do not want.`,
    leadInto: (n: number, organization: string) =>
      `${lines(n)} read from what you pasted, for ${organization}. Untick what you do not want.`,
    caption: 'What will happen to each line',
    take: 'Take this line',
    takeLine: (line: number, typed: string) => `Take line ${number(line)}, ${typed}`,
    line: 'Line',
    happens: 'What happens',
    tally: 'How many of which kind',
    class: {
      new: 'New',
      known: 'Known, not invited',
      pending: 'Invitation pending',
      active: 'Already active',
      deactivated: 'Deactivated',
      elsewhere: 'Other organisation',
      malformed: 'Not an address',
      repeated: 'Repeated',
    },
    consequence: {
      new: 'Is added, and invited if you send now',
      known: 'Is in the list already; is invited if you send now',
      pending: 'Has a link already; ticked, a new one replaces it if you send now',
      active: 'Is left alone',
      deactivated: 'Is left alone',
      elsewhere: 'Belongs to another organisation and is left there',
      malformed: 'Is left out: one plain address such as name@example.org is needed',
      repeated: 'Stands in an earlier line too',
    },
    correct: 'Correct',
    correctLine: (line: number) => `Correct line ${number(line)}`,
    correctTitle: 'Correct the list',
    correctHint: 'Change what is wrong and check again. Ticks are set anew.',
    again: 'Check again',
    when: 'Send invitations',
    now: 'Now',
    nowHint: 'The mails leave at once, each in the person’s own language.',
    later: 'Later',
    laterHint: 'Add the people; send from the list whenever you like.',
    back: 'Back',
    add: plural('en', { one: 'Add 1 person', other: 'Add {n} people' }),
    nobody: 'Nobody on this list can be added or invited.',
  },

  sendings: {
    title: 'Sending',
    lead: 'Every press of “Send invites”, the newest first.',
    caption: 'Sendings',
    invitations,
    what: 'What',
    sent: 'Sent',
    failed: 'Not sent',
    waiting: 'Waiting',
    opened: 'Opened',
    accepted: 'Password set',
    cancelled: 'Cancelled',
    none: {
      title: 'Nothing has been sent yet',
      text: 'Tick people in the users list and press “Send invites”. What became of each mail stands here.',
    },
    toUsers: 'To the users',
    heading: {
      preparing: (expected: number) => `Sending to ${people(expected)}`,
      running: (total: number) => `Sending ${invitations(total)}`,
      paused: (sent: number, total: number) => `Paused at ${number(sent)} of ${number(total)}`,
      done: (sent: number, total: number) =>
        sent === total
          ? total === 1
            ? 'The invitation is out'
            : `All ${number(total)} invitations are out`
          : `${number(sent)} of ${number(total)} invitations are out`,
      nobody: 'Nobody was invited',
    },
    startedBy: (by: string | null, when: string) => (by ? `Started by ${by}, ${when}.` : `Started ${when}.`),
    leave: 'You can leave this page; sending goes on.',
    progress: 'Progress',
    preparing: (done: number, expected: number) => `${number(done)} of ${people(expected)} made ready`,
    line: (sent: number, total: number) => `${number(sent)} of ${number(total)} sent`,
    finished: (when: string) => `Finished ${when}`,
    rate: (perMinute: number, left: number | null) =>
      left === null
        ? `${number(perMinute)} a minute`
        : `${number(perMinute)} a minute · about ${minutes(left)} left`,
    paused: 'The mailbox is paused',
    pausedText: 'Nothing is lost: sending goes on by itself when the mailbox works again.',
    notSent: 'Not sent',
    retrying: (why: string) => `${why}; tried again by itself`,
    again: 'Send again',
    againTo: (name: string) => `Send again to ${name}`,
    leftOut: 'Left alone',
    reasons: {
      active: 'Is active already',
      deactivated: 'Is deactivated',
      invited: 'Was invited before',
    },
    nobodyText: 'Everybody you chose is left alone, for the reason beside the name.',
    confirm: {
      title: plural('en', {
        one: 'Send 1 invitation?',
        other: 'Send {n} invitations?',
      }),
      chosen: (n: number) =>
        `The filter matches ${people(n)}. Each mail goes out in the person’s own language.`,
      parts: {
        first: plural('en', { one: 'gets a first invitation', other: 'get their first invitation' }),
        again: plural('en', {
          one: 'gets a new link; the earlier one stops working',
          other: 'get a new link; the earlier one stops working',
        }),
        active: plural('en', {
          one: 'is in already and is left alone',
          other: 'are in already and are left alone',
        }),
        deactivated: plural('en', {
          one: 'is deactivated and is left alone',
          other: 'are deactivated and are left alone',
        }),
      },
      who: 'Who gets one',
      all: plural('en', { one: '1 person', other: 'All {n}' }),
      allHint: plural('en', {
        one: 'With a new link for 1 person who was invited before.',
        other: 'With a new link for the {n} who were invited before.',
      }),
      first: plural('en', { one: 'Only the 1 never invited', other: 'Only the {n} never invited' }),
      firstHint: 'Earlier links go on working.',
    },
    noMailbox: {
      title: 'Nothing was sent',
      lead: 'There is no mailbox that invitations could leave from.',
      text: 'The setting “Registration mailbox” names the mailbox for invitations, and it names none that works. The people you ticked are unchanged.',
      what: 'What to do',
      admin:
        'Whoever runs this portal connects a mailbox: an address in MAIL_FROM together with RESEND_API_KEY or SMTP_URL. Then send again.',
      others: 'A portal administrator can connect a mailbox. Then send again.',
    },
  },

  invitations: {
    title: (portal: string) => `Invitation to ${portal}`,
    lead: 'Choose a password, and you are in.',
    from: 'From',
    inviterAt: (inviter: string, organization: string) => `${inviter}, ${organization}`,
    until: 'Works until',
    open: 'Create your password',
    changesNothing:
      'Opening this page changes nothing. The link works once: it is used up when you press the button, and you choose the password right after.',
    unexpected: 'Not expecting this? You can ignore it.',
    signedIn: (name: string) => `${name} is signed in here`,
    notFor: (email: string) =>
      `This invitation is not for ${email}. Going on ends that session in this browser.`,
    openInstead: 'End that session and go on',

    dead: {
      title: {
        unknown: 'This link is not known here',
        used: 'This link has already been used',
        newer: 'A newer link was sent',
        expired: 'This invitation has ended',
        lapsed: 'This link was opened without choosing a password',
        opened_elsewhere: 'This link is open in another browser',
        revoked: 'This invitation is no longer valid',
      },
      lead: {
        unknown:
          'It may have been cut off on the way. Copy the whole address from the mail, or open it there again.',
        used: (at: string | null) =>
          at
            ? `A password was created with it on ${at}. If that was you, just sign in.`
            : 'A password was created with it. If that was you, just sign in.',
        newer:
          'Only the newest link works. It is in the latest mail from us; look for it, also in the junk folder.',
        expired: (at: string | null) =>
          at
            ? `The link worked until ${at}. Links end for safety; the way in is still open.`
            : 'Links end for safety; the way in is still open.',
        lapsed: 'A link works once, and this one was used up when it was opened. A new one brings you in.',
        opened_elsewhere:
          'A link works once. It was pressed a short while ago in another browser or window: go on there. If that was not you, ask for a new invitation: it ends this one.',
        revoked: 'It was withdrawn, so the link does not work any more.',
      },
      signIn: 'Sign in',
      renew: 'Send me a new link',
      renewHint: 'It goes to the address that was invited, and nowhere else.',
      ask: (name: string | null) =>
        name ? `Ask ${name} for a new invitation.` : 'Ask the person who invited you for a new invitation.',
      askAbout: (name: string | null) =>
        name ? `Questions? ${name} sent the invitation.` : 'Questions? Ask the person who invited you.',
    },
    renewed: {
      title: 'Look in your mail',
      lead: 'If the invitation still stands, a new link is on its way to the address that was invited. It arrives within a minute or two, and earlier links stop working.',
      hint: 'Nothing there? Look in the junk folder. A new link can be asked for once an hour; after that, ask the person who invited you.',
    },
  },

  passwords: {
    title: 'Create your password',
    lead: 'One step, and you are in.',
    signInAs: 'You sign in as',
    needs: 'A password needs',
    rules: {
      length: (n: number) => `${number(n)} characters or more`,
      common: 'To be hard to guess: not a common one such as password1234',
      own: 'To leave out your name and address and the name of this portal',
    },
    said: {
      done: '(done)',
      soFar: (n: string) => `(${n} so far)`,
      fine: '(looks fine)',
      not: '(not yet)',
      met: (met: string, all: string) => `${met} of ${all} rules met.`,
    },
    label: 'Password',
    save: 'Save password and go in',
    refused: 'Nothing is lost: choose another one.',
    notNow: 'Not now',
    notNowHint:
      'The link in your mail is used up either way. Later you need a new one: from “Send me a new link” behind the old link, or from whoever invited you.',
    later: {
      title: 'Come back any time',
      lead: 'No password was chosen, and the link in your mail is used up.',
      renew: 'Open the link in the mail again when you are ready: it offers to send you a new one.',
      ask: 'When you are ready, ask the person who invited you for a new invitation.',
    },
    lost: {
      title: 'Time to open the link again',
      lead: 'A password can be chosen for 30 minutes after pressing the button, in the same browser. That time is over, or this is another browser.',
      text: 'Open the link in your mail once more: it says how to get a new one.',
      signIn: 'Chosen a password already? Sign in',
    },
    saved: (portal: string) => `Your password is saved. Welcome to ${portal}.`,
  },

  organizations: {
    title: 'Organisations',
    summary: (count: number, everyone: number) => `${organisations(count)}, ${people(everyone)}.`,
    new: 'New organisation',
    newLead: 'A customer, a partner, a department: its people are seen and invited together.',
    people: 'People',
    active: 'Active',
    underway: 'On the way',
    admins: 'Administrators',
    name: 'Name',
    language: 'Language of new people',
    portalLanguage: 'The portal’s language',
    languageHint: 'For mails and pages of people who have no language of their own set.',
    add: 'Add organisation',
    save: 'Save',
    details: 'Details',
    facts: 'In numbers',
    toUsers: 'All in the users list',
    none: {
      title: 'No organisation yet',
      text: 'People can be added without one. With one, its own administrator can add and invite them.',
    },
    added: (name: string) => `${name} was added.`,
    saved: 'Saved.',
  },

  mail: {
    title: 'Captured mail',
    notice: 'Nothing leaves this machine',
    noticeText: 'The mailbox is set to capture, for trying things out. Links in these mails work.',
    list: 'Mails',
    to: (email: string) => `To ${email}`,
    showAs: 'Show as',
    asMail: 'Mail',
    asText: 'Plain text',
    frame: 'The captured mail',
    link: 'Open the link of this mail',
    choose: 'Choose a mail to read it.',
    none: {
      title: 'No mail has been captured yet',
      text: 'Send an invitation, and it stands here within seconds.',
    },
  },

  profile: {
    title: 'Your profile',
    language: 'Language',
    organizationLanguage: 'The organisation’s language',
    languageHint: 'For these pages and the mails you get.',
    save: 'Save profile',
    saved: 'Your profile is saved.',
  },

  sessions: {
    title: 'Sign in',
    lead: (portal: string) => `to ${portal}`,
    password: 'Password',
    submit: 'Sign in',
    refusedHint:
      'Invited, but no password yet? Open the link in your mail, or ask the person who invited you.',
    signedOut: 'You are signed out.',
    needed: 'Sign in to go on.',
  },

  setup: {
    title: 'The first administrator',
    lead: 'This address works once. Whoever opens it first runs the portal.',
    passwordHint: (n: number) =>
      `${number(n)} characters or more, hard to guess, without your name and address.`,
    submit: 'Create and sign in',
    done: (portal: string) => `Welcome to ${portal}. Add the first people.`,
  },

  problems: {
    title: {
      403: 'This is not for you to open',
      404: 'There is nothing here',
      405: 'That cannot be done here',
      409: 'Something changed in the meantime',
      413: 'That was too much at once',
      422: 'That did not arrive as it should',
      429: 'Too many tries in a short time',
      500: 'Something went wrong on our side',
    },
    text: {
      403: 'You are signed in, but without the rights for this page.',
      404: 'The address may have a typing error, or what was here is gone.',
      405: 'Go back and use the buttons of the page.',
      409: 'Nothing was done. Look at the page again, then decide.',
      413: 'What you sent is larger than this page takes. Send less at a time.',
      422: 'Nothing was done. Go back, load the page again and repeat it.',
      429: 'Wait a few minutes, then try again.',
      500: 'Nothing you did. It has been noted; try again in a moment.',
    },
    reference: 'Reference',
    home: 'To the start page',
    signIn: 'To the sign-in page',
  },

  errors: {
    required: 'Something is needed here.',
    too_long: 'That is too long. Up to 200 characters fit.',
    email_malformed: 'An email address looks like name@example.org.',
    email_taken: 'Somebody in the list has this address already.',
    email_unavailable: 'Somebody with this address cannot be added here. A portal administrator can help.',
    unknown_user: 'Nothing was sent: one of the people you chose is no longer in the list. Look at it again.',
    cross_site: 'This request did not come from a page of this portal, so nothing was done.',
    unknown_organization: 'Choose an organisation from the list.',
    unknown_locale: 'Choose a language from the list.',
    unknown_role: 'Choose one of the roles you can give.',
    control_characters: 'There are invisible characters in it. Type it again by hand.',
    choose_someone: 'Tick at least one person.',
    too_many_people: 'That is more people than fit into one sending. Tick fewer.',
    no_emails: 'Paste at least one email address.',
    too_many_lines: 'Up to 1,000 lines fit at a time. Paste them in parts.',
    password_short: 'It needs at least 12 characters.',
    password_long: 'Up to 256 characters fit.',
    password_common: 'That one would be guessed early. Unrelated words in a row are hard to guess.',
    password_personal: 'It contains your name, your address or the name of the portal.',
    wrong_credentials: 'That email and password do not go together.',
    unknown_field: 'The page sent something that does not belong here. Load it again.',
    stale_form: 'This page was open for too long. What you typed is still here: press the button again.',
    something_refused: 'Something in it was refused. Look it over and try again.',
  },
}
