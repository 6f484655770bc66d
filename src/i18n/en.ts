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
    mailboxes: 'Mailboxes',
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
    delayed: 'Delayed',
    delivered: 'Delivered',
    failed: 'Not sent',
    bounced: 'Bounced',
    complained: 'Marked as spam',
    suppressed: 'Suppressed',
    opened: 'Opened – no password',
    expired: 'Expired',
    revoked: 'Revoked',
    active: 'Active',
    deactivated: 'Deactivated',
  },

  /** Reasons that we give ourselves; those of others are shown in their own words. */
  whys: {
    cancelled: 'Cancelled with the rest of its sending',
    expired: 'The link had ended',
    suppressed: 'The address is suppressed: an earlier mail to it did not arrive',
    deactivated: 'Deactivated in the meantime',
    revoked: 'Revoked before it left',
    superseded: 'Replaced by a newer invitation before it left',
    opened: 'The link was opened already',
    email_changed: 'The address was changed in the meantime',
    gone: 'The invitation is no longer there',
    bad_address: 'The address is not one that mail can be sent to',
    unsafe_text: 'There are characters in it that must not stand in a mail',
    unknown_too_long: 'Nobody can tell whether it arrived; an administrator decides',
    outbox_held: 'A backup was restored. Mails wait until a portal administrator releases them',
    restored: 'It was on its way when the backup was made; an administrator decides',
    paused_by_administrator: 'An administrator paused the mailbox',
  } as Record<string, string>,

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
    reactivated: 'Reactivated',
  },

  home: {
    goOn: {
      title: (portal: string) => `You are in: ${portal}`,
      lead: 'The portal opens by itself.',
      submit: 'Go on to the portal',
    },
    title: 'Home',
    heading: (active: number, everyone: number) =>
      active === everyone
        ? `All ${people(everyone)} are in`
        : active === 1
          ? `1 of ${people(everyone)} is in`
          : `${number(active)} of ${people(everyone)} are in`,
    lead: (cameIn: number, waiting: number, underway: number) =>
      [
        ...(cameIn > 0 ? [`${people(cameIn)} came in during the last 24 hours.`] : []),
        waiting > 0 ? `${needing(waiting)}.` : 'Nobody is waiting for you.',
        ...(underway > 0
          ? [underway === 1 ? '1 is on the way.' : `${number(underway)} are on the way.`]
          : []),
      ].join(' '),
    invite: plural('en', { one: 'Invite the 1 not invited', other: 'Invite the {n} not invited' }),
    funnel: {
      title: 'The way in',
      period: 'Period',
      periods: { 7: '7 days', 30: '30 days', 365: 'A year' },
      said: (invited: number, accepted: number, days: number) => {
        const when = days === 365 ? 'in the last year' : `in the last ${number(days)} days`
        if (invited === 0) return `Nobody was invited ${when}.`
        const came =
          accepted === 0
            ? 'none of them is in yet'
            : accepted === 1
              ? '1 of them is in'
              : `${number(accepted)} of them are in`
        return `${people(invited)} ${invited === 1 ? 'was' : 'were'} invited ${when}; ${came}.`
      },
      picture: 'From invited to in',
      asTable: 'As a table',
      step: 'Step',
      people: 'People',
      share: 'Of those invited',
      lost: 'Lost on the way here',
      steps: {
        invited: 'Invited',
        sent: 'Sent',
        delivered: 'Delivered',
        opened: 'Opened',
        accepted: 'Password set',
      },
      missing: {
        sent: plural('en', { one: '1 not sent', other: '{n} not sent' }),
        delivered: plural('en', {
          one: '1 without a delivery report',
          other: '{n} without a delivery report',
        }),
        opened: plural('en', { one: '1 not opened', other: '{n} not opened' }),
        accepted: plural('en', { one: '1 without a password', other: '{n} without a password' }),
      },
    },
    needs: {
      title: 'Needs you',
      nothing: 'Nothing needs you right now.',
      show: 'Show them',
      sendNew: 'Send new links',
      failed: plural('en', {
        one: '1 invitation could not be sent',
        other: '{n} invitations could not be sent',
      }),
      bounced: plural('en', {
        one: '1 address bounced or refuses mail',
        other: '{n} addresses bounced or refuse mail',
      }),
      mostOften: (reason: string) => `Most often: ${reason}`,
      opened: plural('en', {
        one: '1 person opened the link and chose no password',
        other: '{n} people opened the link and chose no password',
      }),
      usedUp: 'A link works once; a new one brings them in.',
      longAgo: plural('en', {
        one: '1 of them more than a week ago',
        other: '{n} of them more than a week ago',
      }),
      expired: plural('en', { one: '1 link ended unused', other: '{n} links ended unused' }),
      expiredHint: 'A new one has its full lifetime again.',
      ending: plural('en', {
        one: '1 link ends within 3 days, not opened yet',
        other: '{n} links end within 3 days, not opened yet',
      }),
      firstEnds: (date: string) => `The first one on ${date}`,
      underway: plural('en', { one: 'See the 1 on the way', other: 'See all {n} on the way' }),
      limited: plural('en', {
        one: '1 organisation met a limit on invitations',
        other: '{n} organisations met a limit on invitations',
      }),
      limitedHint: 'In the last 3 days:',
      unled: plural('en', {
        one: '1 organisation has no administrator',
        other: '{n} organisations have no administrator',
      }),
      unledMore: plural('en', { one: 'and 1 more', other: 'and {n} more' }),
      organizations: plural('en', { one: 'See the 1 organisation', other: 'See all {n} organisations' }),
      pausedBy: (name: string, when: string) => `The mailbox is paused, by ${name}, ${when}`,
      failing: 'The mailbox did not pass its last test',
      failingHint: 'Mails may wait or fail until it does.',
      mailbox: 'Open the mailbox',
      sendings: 'See the sendings',
    },
    health: {
      missing: 'No mailbox',
      through: 'Through',
      from: 'From',
      lastSent: 'Last sent',
      failed: (n: number, days: number) => `${number(n)} in ${number(days)} days`,
      since: 'Since',
      why: 'Why',
    },
    now: {
      title: 'Now',
      all: 'All sendings',
      left: (n: number) => `about ${minutes(n)} left`,
    },
    next: 'Coming up',
    firstRun: {
      heading: 'You are the first one in',
      lead: 'From here you bring in the others, and see how far each of them has come.',
    },
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
    sendAnyway: 'Send anyway',
    suppressed: {
      title: 'Nothing is sent to this address',
      reasons: {
        bounced: 'An earlier mail to it bounced.',
        complained: 'An earlier mail to it was marked as spam.',
        suppressed: 'The mail provider sends nothing to it.',
        refused: 'Its mail server refused it.',
      },
      text: 'When you know that it works, send anyway.',
    },
    otherwise: 'With a note, or later…',
    copyLink: 'Copy link…',
    correctAddress: 'Address',
    correctHint: 'The invitation goes out again, and the earlier link stops working.',
    showLink: {
      title: (name: string) => `Show a link for ${name}?`,
      lead: 'For people whose mail never arrives: you hand the link over yourself.',
      parts: [
        'It counts as a new invitation: the earlier link stops working, and no mail is sent.',
        'It is shown once, on the next page. Nobody can show it again, not even you.',
        'Whoever has it can choose the password, so it belongs in the hands of this person only.',
        'The history says that you did it.',
      ],
      show: 'Show the link',
      shown: (name: string) => `The link for ${name}`,
      only: 'It is shown only now',
      onlyText: 'Copy it before you leave this page. Another one ends this one.',
      label: 'Link',
      copy: 'Copy',
      copied: 'Copied',
      until: (date: string) => `It works once, until ${date}.`,
      back: 'Done',
    },
    edit: {
      open: 'Edit',
      title: (name: string) => `Edit ${name}`,
      rights:
        'Another role ends the sessions of this person, and so does leaving an organisation they look after.',
      save: 'Save',
      saved: 'Saved.',
    },
    administrator: {
      make: 'Make administrator of the organisation',
      unmake: 'End being administrator',
      made: (name: string) => `${name} now administers the organisation, after signing in anew.`,
      unmade: (name: string) => `${name} no longer administers the organisation.`,
    },
    deactivation: {
      open: 'Deactivate…',
      title: (name: string) => `Deactivate ${name}?`,
      parts: [
        'Every open session ends at once, and signing in is not possible any more.',
        'The link of an open invitation stops working. Mails that wait are not sent.',
        'Nothing is deleted. Reactivating is possible at any time; invitations are then sent anew.',
      ],
      confirm: 'Deactivate',
      done: (name: string) => `${name} is deactivated.`,
      reactivate: 'Reactivate',
      undone: (name: string) => `${name} is reactivated.`,
    },
    revocation: {
      open: 'Revoke the invitation…',
      title: (name: string) => `Revoke the invitation for ${name}?`,
      parts: [
        'The link stops working at once, and nobody can ask for a new one with it.',
        'If the mail has not left yet, it is not sent.',
        'A new invitation can be sent at any time.',
      ],
      confirm: 'Revoke the invitation',
      done: (name: string) => `The invitation for ${name} is revoked.`,
    },
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
      delayed: () => 'Delayed by the receiving server',
      delivered: () => 'Delivered',
      failed: () => 'Not sent',
      bounced: () => 'Bounced',
      complained: () => 'Marked as spam by the person',
      suppressed: () => 'Not sent: the address is suppressed',
      reminded: () => 'Reminded',
      linkShown: (by: string | null) => (by ? `Link shown to ${by}` : 'Link shown'),
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
      delayed: {
        title: 'The invitation was sent, but the receiving server lets it wait',
        text: 'It is tried again by itself for a while. A new invitation ends the earlier link.',
      },
      delivered: {
        title: 'The invitation arrived, and the link has not been opened',
        text: 'It may have ended up with the junk mail. A new invitation ends the earlier link.',
      },
      bounced: {
        title: 'The invitation did not arrive',
        text: 'Nothing more is sent to this address by itself. Look at the address first.',
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
    addedSeveral: (r: { added: number; sent: number; scheduled?: number; skipped: number }) =>
      [
        r.added > 0 ? `${people(r.added)} added.` : 'Nobody was added.',
        r.sent > 0 ? `${invitations(r.sent)} on the way.` : !r.scheduled && 'No invitation was sent.',
        r.scheduled && `${invitations(r.scheduled)} scheduled.`,
        r.skipped > 0 && `${lines(r.skipped)} left alone.`,
      ]
        .filter((sentence) => sentence)
        .join(' '),
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
    anyDomain: 'Add this address all the same',
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
      domain: 'Domain not allowed',
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
      domain: 'The organisation takes other addresses; a portal administrator may tick it all the same',
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
    at: 'At a time',
    atHint: 'The people are added now; their mails leave then.',
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
    scheduledFor: (when: string) => `Scheduled for ${when}`,
    scheduledBy: (by: string | null, expected: number) =>
      by
        ? `For ${people(expected)}, chosen by ${by}. Nobody is invited before.`
        : `For ${people(expected)}. Nobody is invited before.`,
    note: 'Personal note',
    result: 'Result as CSV',
    standing: { paused: 'Paused', cancelled: 'Cancelled', scheduled: 'Scheduled' },
    control: {
      pause: 'Pause',
      resume: 'Resume',
      cancel: 'Cancel the rest…',
      cancelScheduled: 'Cancel this sending…',
      pausedTitle: 'Somebody paused this sending',
      pausedText: 'What was handed over before still arrives. Nothing else leaves until it is resumed.',
      cancelledTitle: 'The rest was cancelled',
      untouched: plural('en', {
        one: 'For 1 person nothing had been made ready yet, and nothing changed.',
        other: 'For {n} people nothing had been made ready yet, and nothing changed.',
      }),
      leaving: plural('en', {
        one: '1 mail was being handed over already and still goes out.',
        other: '{n} mails were being handed over already and still go out.',
      }),
      said: {
        paused: 'Paused. Nothing more leaves.',
        resumed: 'Sending goes on.',
        cancelled: 'The rest is cancelled.',
        nothing: 'There was nothing left to do: this sending had ended or changed in the meantime.',
      },
    },
    cancellation: {
      title: plural('en', { one: 'Cancel 1 invitation?', other: 'Cancel {n} invitations?' }),
      parts: {
        rest: plural('en', {
          one: 'has not left and is never sent; its invitation is revoked',
          other: 'have not left and are never sent; their invitations are revoked',
        }),
        untouched: plural('en', {
          one: 'person has nothing made ready yet and stays as before',
          other: 'people have nothing made ready yet and stay as before',
        }),
        leaving: plural('en', {
          one: 'is being handed over just now and still goes out',
          other: 'are being handed over just now and still go out',
        }),
        sent: plural('en', { one: 'is out already and stays good', other: 'are out already and stay good' }),
      },
      text: 'Links that these invitations replaced do not come back. Everybody can be invited again at any time.',
      nothing: 'Nothing of this sending is left to cancel.',
      keep: 'Keep sending',
      confirm: plural('en', { one: 'Cancel 1 invitation', other: 'Cancel {n} invitations' }),
    },
    options: {
      more: 'A note, or another time',
      note: 'Personal note',
      noteHint:
        'Up to 400 characters. It stands in the mail above the button, and on the page behind the link.',
      when: 'When',
      now: 'Now',
      at: 'At a time',
      atHint: 'For those who are chosen now. Earlier links work until then.',
      time: 'Date and time, in UTC',
      timeHint: 'Universal time, not the one on your clock.',
    },
    correct: 'Correct and resend',
    correctOf: (name: string) => `Address of ${name}`,
    suggested: (domain: string) => `Other people there use ${domain}.`,
    queuedAgain: (email: string) => `A new invitation to ${email} is queued.`,
    newerSent: 'A newer invitation was sent since',
    csv: {
      name: 'Name',
      email: 'Email address',
      organization: 'Organisation',
      result: 'Result',
      reason: 'Reason',
      at: 'Time (UTC)',
      leftOut: 'Left alone',
    },
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
      cancelled: (sent: number, total: number) =>
        sent === 0
          ? 'Cancelled before anything was sent'
          : `Cancelled after ${number(sent)} of ${number(total)}`,
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
    delivered: 'Delivered',
    anyway: 'Send anyway',
    anywayTo: (name: string) => `Send to ${name} anyway`,
    again: 'Send again',
    againTo: (name: string) => `Send again to ${name}`,
    leftOut: 'Left alone',
    reasons: {
      active: 'Is active already',
      deactivated: 'Is deactivated',
      invited: 'Was invited before',
      suppressed: 'Has an address that bounced',
      limit: 'Is over the limit on invitations',
    },
    nobodyText: 'Everybody you chose is left alone, for the reason beside the name.',
    confirm: {
      title: plural('en', {
        one: 'Send 1 invitation?',
        other: 'Send {n} invitations?',
      }),
      chosen: (n: number) =>
        `The filter matches ${people(n)}. Each mail goes out in the person’s own language.`,
      ticked: (n: number) => `${people(n)} ticked. Each mail goes out in the person’s own language.`,
      leave: (atOnce: number, left: number) =>
        `You can invite up to ${people(atOnce)} at once, and ${number(left)} more within 24 hours.`,
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
        suppressed: plural('en', {
          one: 'has an address that bounced, and is left alone',
          other: 'have an address that bounced, and are left alone',
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
        'Connect a mailbox or open one that is there, try it out, and choose it for invitations. Then send again.',
      toMailboxes: 'To the mailboxes',
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

  registrations: {
    link: 'No invitation? Register',
    title: 'Register',
    lead: (portal: string) => `for ${portal}`,
    emailHint: 'A mail goes here, to make sure that it is yours.',
    submit: 'Send me the mail',
    signIn: 'In already? Sign in',
    sent: {
      title: 'Look in your mail',
      lead: 'A mail is on its way to this address. Open the link in it within 24 hours and confirm.',
      hint: 'Nothing after five minutes? Look in the junk folder, and whether the address was right.',
    },
    confirm: {
      title: 'Confirm your email address',
      lead: (portal: string) => `The last step but one on your way into ${portal}.`,
      submit: 'Confirm and go on',
      changesNothing: 'Opening this page changes nothing. The link is used up when you press the button.',
    },
    waiting: {
      title: 'Your address is confirmed',
      lead: 'An administrator has a look at it now. When you are let in, an invitation comes by mail.',
      hint: 'You can close this page.',
    },
    known: {
      title: 'Your address is confirmed, and it was known already',
      lead: 'Nothing new was made for it. Sign in with your password. If that does not work, a new link, an invitation or an administrator does.',
    },
    dead: {
      used: 'The address was confirmed with it. Sign in, or look for an invitation in your mail.',
      expired: 'It worked for 24 hours. Register once more for a new one.',
    },
    waitingList: {
      title: 'Registrations',
      lead: 'They confirmed their address and wait for somebody to let them in.',
      count: plural('en', { one: '1 person asks to be let in', other: '{n} people ask to be let in' }),
      look: 'Look at them',
      noOrganization: 'No organisation',
      approve: 'Approve',
      decline: 'Decline',
      approved: (name: string) => `${name} is in the list, and an invitation is on its way.`,
      declined: (name: string) => `${name} was declined. No mail was sent.`,
      none: {
        title: 'Nobody is waiting',
        text: 'Whoever registers and confirms their address stands here until somebody decides.',
      },
    },
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
    numbers: (all: number, active: number, underway: number) =>
      `${people(all)}, ${number(active)} active, ${number(underway)} on the way.`,
    toUsers: 'All in the users list',
    nobody: 'Nobody belongs to it yet.',
    phone: 'Phone',
    domains: 'Allowed domains',
    domainsHint:
      'Of its people’s addresses, separated by commas. Empty allows any address. Whoever registers with one of them joins this organisation.',
    anyDomain: 'Any',
    setByPortal: 'Set by the portal',
    deactivated: {
      title: 'This organisation is deactivated',
      text: 'Nobody who belongs to it can sign in or be invited as long as this stays so.',
    },
    deactivation: {
      open: 'Deactivate…',
      title: (name: string) => `Deactivate ${name}?`,
      whom: (all: number, active: number) =>
        `${people(all)} can no longer sign in or be invited; ${number(active)} of them could until now.`,
      ends: (underway: number) =>
        `Every open session ends at once. ${number(underway)} on the way: their links stop working, and mails that wait are not sent.`,
      kept: 'Nothing is deleted. Reactivating is possible at any time; invitations are then sent anew.',
      confirm: 'Deactivate the organisation',
      done: (name: string) => `${name} is deactivated.`,
      reactivate: 'Reactivate',
      undone: (name: string) => `${name} is reactivated.`,
    },
    none: {
      title: 'No organisation yet',
      text: 'People can be added without one. With one, its own administrator can add and invite them.',
    },
    added: (name: string) => `${name} was added.`,
    saved: 'Saved.',
  },

  mailboxes: {
    title: 'Mailboxes',
    lead: 'Where mails leave from. Invitations leave from the Registration mailbox.',
    new: 'New mailbox',
    newLead: 'An address, and the way in which its mails leave. Nothing is sent before you try it out.',
    way: 'Mail leaves through',
    smtp: 'SMTP server',
    capture: 'Capture',
    hints: {
      resend: 'Resend delivers the mails and reports by itself what became of them.',
      smtp: 'Your own mail server delivers the mails. Refused addresses are read from its answers only.',
      capture: 'Nothing leaves this machine. Mails are kept and shown here, for trying things out.',
    },
    mailbox: 'Mailbox',
    health: 'Health',
    waiting: 'Waiting',
    lastSent: 'Last mail accepted',
    heard: 'Last report from Resend',
    never: 'None yet',
    lastTest: 'Last test',
    healths: {
      paused: 'Paused',
      failing: 'Does not work',
      working: 'Working',
      untried: 'Not tried yet',
    },
    registration: 'Registration mailbox',
    isRegistration: 'Invitations leave from this mailbox.',
    isNotRegistration:
      'Invitations do not leave from this mailbox. Mails that wait in another one still leave from there.',
    choose: 'Use for invitations',
    noneChosen: {
      title: 'No Registration mailbox is chosen',
      text: 'Until one is, no invitation can leave. Open a mailbox, try it out and choose it.',
    },
    none: {
      title: 'There is no mailbox yet',
      text: 'Without one nothing can be sent. Resend, your own SMTP server, or capture for trying things out.',
    },
    details: 'Settings',
    nameHint: 'What people see as the sender.',
    address: 'Sender address',
    addressHint: 'Resend or the mail server must allow it as a sender.',
    apiKey: 'API key',
    apiKeyHint: 'From “API Keys” at Resend; “Sending access” is enough.',
    webhookSecret: 'Signing secret of the webhook',
    webhookSecretHint: (url: string) =>
      `Add a webhook to ${url} at Resend, for all events of mails. Without it nobody hears of bounces.`,
    host: 'Server name',
    hostHint: 'Such as smtp.example.org. A server in your own network is fine.',
    port: 'Port',
    encryption: 'Encryption',
    encryptions: {
      starttls: 'STARTTLS, usual with port 587',
      tls: 'TLS from the start, usual with port 465',
      offered: 'Only if the server offers it',
    },
    anyCertificate: 'Take any certificate',
    anyCertificateHint:
      'Only for a server in your own network: somebody in between could read the mails with their links.',
    user: 'User name at the server',
    userHint: 'Empty if the server asks for none.',
    password: 'Password at the server',
    stored: 'Stored encrypted and never shown again.',
    keep: 'One is stored, encrypted. It stays unless you type a new one.',
    add: 'Add mailbox',
    save: 'Save mailbox',
    added: (name: string) => `${name} was added. Send a test before you use it.`,
    saved: 'The mailbox is saved.',
    chosen: (name: string) => `Invitations now leave from ${name}.`,
    unreadable: {
      title: 'What is stored for signing in cannot be read',
      text: 'SECRET_KEY is another one than when it was stored. Type it again and save; until then nothing leaves.',
    },
    pausedSince: (since: string) => `Paused since ${since}`,
    pausedBy: (name: string, since: string) => `Paused by ${name} since ${since}`,
    pausedText: 'Nothing is lost: mails wait, and leave when it goes on.',
    nextTry: (at: string) => `It is tried again by itself at ${at}.`,
    pause: 'Pause this mailbox',
    resume: 'Resume',
    paused: 'The mailbox is paused. Mails wait.',
    resumed: 'The mailbox goes on. Waiting mails leave now.',
    held: {
      title: (since: string) => `Nothing leaves since ${since}: a backup was restored`,
      text: 'Mails that wait may have left before already. Look at what waits, then release it.',
      others: 'Mails wait until a portal administrator releases them.',
      release: 'Release waiting mails',
      released: 'Waiting mails leave now.',
      already: 'They were released already.',
    },
    unknown: {
      title: 'Nobody can tell',
      text: 'These mails were handed over, but no clear answer came. If you can, find out whether they arrived. Sent again, they may arrive twice.',
      mails: plural('en', { one: '1 mail', other: '{n} mails' }),
      sent: 'Treat as sent',
      again: 'Send again',
      settled: {
        sent: plural('en', { one: '1 mail counts as sent.', other: '{n} mails count as sent.' }),
        again: plural('en', { one: '1 mail is sent again.', other: '{n} mails are sent again.' }),
      },
      already: 'Nothing was done: that was decided already.',
    },
    test: {
      title: 'Try it out',
      text: 'With what is saved. This can take half a minute.',
      connection: 'Test connection',
      mail: 'Send a test to me',
      mailHint: (email: string) => `A real mail to ${email}, through this mailbox.`,
      connectionGood: 'The connection works',
      connectionBad: 'The connection does not work',
      mailGood: (email: string) => `The test mail to ${email} was accepted`,
      mailKept: (email: string) => `The test mail to ${email} was captured`,
      mailBad: (email: string) => `The test mail to ${email} was not sent`,
      mailUnknown: (email: string) => `Nobody can tell whether the test mail to ${email} was sent`,
      said: (words: string) => `The answer was: “${words}”`,
      at: (when: string) => `Tried ${when}.`,
    },
    found: {
      reached: 'The server answered. It was not asked to let a user in, because none is set.',
      signed_in: 'The server answered and let the user in.',
      domain_verified: 'Resend took the API key, and the domain of the address is verified there.',
      key_taken: 'Resend took the API key. Whether it lets this address send, only a test mail shows.',
      accepted: 'Accepted is not delivered yet: look in your inbox, and in the junk folder too.',
      captured: 'Nothing left this machine. The mail stands under “Captured mail”.',
      no_such_name: 'There is no server of that name. Look for a typing mistake in it.',
      refused: 'The server lets nobody in at this port. Look at the port; a firewall may be in between.',
      no_answer:
        'There was no answer in time. Look at server name, port and encryption; a firewall may be in between.',
      not_understood:
        'Something answered, but not as expected, or it hung up. Look at server name, port and encryption.',
      turned_away: 'The server answered and turned this portal away.',
      encryption: 'No encryption came about. The server may offer another kind of it at this port, or none.',
      certificate:
        'The certificate of the server cannot be trusted: it has run out, is for another name, or its issuer is unknown.',
      credentials: 'The server does not take this user name and password.',
      api_key: 'Resend does not take this API key. Make a new one there and save it here.',
      domain_unknown:
        'Resend does not know the domain of the address. Add and verify it there, or use an address of a domain that is.',
      domain_unverified: 'Resend knows the domain of the address, but it is not verified there yet.',
      unavailable: 'The other side cannot do its work right now. Try again in a few minutes.',
      too_many: 'Too much was asked in too short a time, or a quota is used up. Try again later.',
      not_allowed:
        'The mailbox is not allowed to send this. Most often the sender address is not allowed, or a user name is needed.',
      mail: 'The mail was refused.',
      later: 'The mail was not accepted this time. Many servers take it a few minutes later.',
      unknown: 'There was no answer in time, or none that can be understood. It may arrive all the same.',
      unreadable: 'What is stored for signing in cannot be read. Type it again and save.',
    },
  },

  suppressions: {
    title: 'Suppressed addresses',
    link: (n: number) => `Suppressed addresses (${number(n)})`,
    lead: 'Nothing is sent to them unless somebody asks for it. Lift what you know to work again.',
    count: plural('en', { one: '1 address', other: '{n} addresses' }),
    reason: 'Reason',
    lift: 'Lift',
    lifted: (email: string) => `Mails to ${email} can be sent again.`,
    already: 'Nothing was done: that address is not suppressed any more.',
    none: {
      title: 'No address is suppressed',
      text: 'An address stands here when a mail to it did not arrive or was marked as spam.',
    },
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
    phone: 'Phone',
    currentPassword: 'Current password',
    email: {
      change: 'Change the address',
      waiting: (email: string) =>
        `Not confirmed yet: ${email}. Press the button behind the link in the mail there.`,
      title: 'Change the email address',
      lead: (email: string) => `You sign in with ${email} until the new address is confirmed.`,
      label: 'New email address',
      save: 'Send a link to the new address',
      sent: 'A mail is on its way to the new address. The link in it works for 24 hours.',
    },
    confirm: {
      title: 'Confirm the new address',
      lead: 'From then on this address signs in, and mails come here. The earlier one is told.',
      submit: 'Confirm the address',
      changesNothing: 'Opening this page changes nothing: the link is used up when you press the button.',
      done: 'The new address is confirmed. From now on it is the one to sign in with.',
      used: 'The address was confirmed with it.',
      expired: 'It worked for 24 hours. A new one is sent from your profile.',
      back: 'To your profile',
    },
    password: {
      since: 'Set on',
      change: 'Change the password',
      title: 'Change the password',
      lead: 'Every other session ends, and a mail tells you that it was changed.',
      save: 'Save the new password',
      saved: 'The new password is saved, and every other session has ended.',
    },
    sessions: {
      title: 'Where you are signed in',
      this: 'This one',
      browserOn: (browser: string, system: string) => `${browser} on ${system}`,
      unknown: 'A browser',
      since: (at: string) => `since ${at}`,
      used: (ago: string) => `last used ${ago}`,
      end: 'Sign out there',
      endOthers: 'Sign out everywhere else',
      ended: 'That session has ended.',
      endedOthers: 'You are signed out everywhere else.',
    },
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
    forgot: 'Forgot your password?',
    waiting: {
      title: 'Too many tries in a short time',
      until: (n: number) =>
        `The next one counts in ${minutes(n)}. Until then no password is looked at, not even the right one.`,
    },
    stopped: {
      title: 'Too many wrong passwords in a row',
      recover: (forgot: string) =>
        `For this address none is tried any more until a new one is chosen: “${forgot}” leads there.`,
      ask: 'For this address none is tried any more. The people who run the portal can help.',
    },
    signedOut: 'You are signed out.',
    needed: 'Sign in to go on.',
  },

  links: {
    title: {
      unknown: 'This link does not exist',
      used: 'This link has already been used',
      newer: 'There is a newer link',
      expired: 'This link has expired',
      revoked: 'This link is no longer valid',
    },
    lead: {
      unknown: 'Perhaps a part of the address is missing. Copy the whole of it from the mail.',
      newer: 'A later mail carries the link that works. Look for the latest one.',
      revoked: 'Something about the sign-in has changed since it was sent.',
    },
  },
  recovery: {
    title: 'Get a new link',
    lead: 'For a forgotten password, or for an invitation that cannot be found any more.',
    submit: 'Send me a link',
    back: 'Back to sign in',
    sent: {
      title: 'Look in your mail',
      lead: 'If this address may use the portal, a mail is on its way. A link for a new password works for one hour.',
      hint: 'Nothing after five minutes? Look in the junk folder, or ask the person who invited you.',
    },
    choose: {
      title: 'Choose a new password',
      lead: 'With your address and a new password. Then you sign in with both.',
      emailHint: 'The one that the mail with the link came to.',
      save: 'Save the new password',
    },
    done: 'The new password is saved, and every earlier session has ended. Sign in with it.',
    used: 'A new password was chosen with it. Sign in with that one.',
    expired: 'It worked for one hour.',
  },
  newPassword: {
    label: 'New password',
    rules: (n: number) => `${number(n)} characters or more, hard to guess, without your name or address.`,
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
    phone_malformed: 'A phone number looks like +353 91 555 0100.',
    domain_malformed: 'A domain looks like example.org. Separate several with commas.',
    domain_taken: 'One of these domains belongs to another organisation already.',
    domain_not_allowed: 'The organisation takes other addresses only. Its allowed domains are on its page.',
    organization_deactivated: 'The organisation is deactivated, so nobody can be added to it.',
    has_admins: 'A portal administrator belongs to it, so only portal administrators can deactivate it.',
    last_admin:
      'Nobody else who can sign in administers this portal. Make somebody else a portal administrator first.',
    already: 'Nothing was done: that had been done already.',
    not_possible: 'Only somebody who is active in an organisation can administer it.',
    control_characters: 'There are invisible characters in it. Type it again by hand.',
    note_long: 'Up to 400 characters fit.',
    time_malformed: 'A date and a time are needed here.',
    time_past: 'This time is over. Choose a later one, or send now.',
    time_far: 'That is more than a year away.',
    email_suppressed:
      'Nothing is sent to this address: an earlier mail to it did not arrive, or was not wanted.',
    over_at_once: 'Nothing was sent: that is more people than you can invite at once. Choose fewer of them.',
    over_daily:
      'Nothing was sent: you have reached the limit on invitations within 24 hours. Choose fewer people, or send later. Portal administrators can see it.',
    not_invitable: 'This person is in already or deactivated, so there is nothing to send.',
    no_mailbox: 'Nothing was sent: there is no mailbox that invitations could leave from.',
    choose_someone: 'Tick at least one person.',
    too_many_people: 'That is more people than fit into one sending. Tick fewer.',
    no_emails: 'Paste at least one email address.',
    too_many_lines: 'Up to 1,000 lines fit at a time. Paste them in parts.',
    password_short: 'It needs at least 12 characters.',
    password_long: 'Up to 256 characters fit.',
    password_common: 'That one would be guessed early. Unrelated words in a row are hard to guess.',
    password_personal: 'It contains your name, your address or the name of the portal.',
    email_same: 'This is your address already.',
    wrong_password: 'This is not your current password.',
    email_other: 'This is not the address that the link was sent to.',
    wrong_credentials: 'That email and password do not go together.',
    host_malformed: 'A server name looks like smtp.example.org.',
    port_malformed: 'A port is a number from 1 to 65535.',
    webhook_secret_malformed: 'It begins with whsec_ and goes on with letters and digits.',
    secret_again: 'The server or its protection changed: type the password again.',
    unknown_field: 'The page sent something that does not belong here. Load it again.',
    stale_form: 'This page was open for too long. What you typed is still here: press the button again.',
    something_refused: 'Something in it was refused. Look it over and try again.',
  },
}
