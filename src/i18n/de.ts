import { LOCALES } from './locales.ts'
import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

const number = new Intl.NumberFormat('de').format
const people = plural('de', { one: '1 Person', other: '{n} Personen' })
const needing = plural('de', { one: '1 Person wartet auf Sie', other: '{n} Personen warten auf Sie' })
const mailsWait = plural('de', { one: '1 E-Mail wartet', other: '{n} E-Mails warten' })
const invitations = plural('de', { one: '1 Einladung', other: '{n} Einladungen' })
const sendingNow = plural('de', {
  one: '1 Einladung wird gesendet',
  other: '{n} Einladungen werden gesendet',
})
const minutes = plural('de', { one: '1 Minute', other: '{n} Minuten' })
const lines = plural('de', { one: '1 Zeile', other: '{n} Zeilen' })
const organisations = plural('de', { one: '1 Organisation', other: '{n} Organisationen' })
const mailsPutOff = plural('de', {
  one: '1 E-Mail wird {when} erneut versucht',
  other: '{n} E-Mails werden erneut versucht, die nächste {when}',
})

const someAdded = (n: number) => (n > 0 ? `${people(n)} hinzugefügt.` : 'Niemand wurde hinzugefügt.')

/** Formal, and named by what people do rather than by their gender: Portaladministration, Personen. */
export const de: Messages = {
  languages: LOCALES,

  frame: {
    skip: 'Zum Inhalt',
    menu: 'Menü',
    main: 'Hauptnavigation',
    users: 'Personen',
    sending: 'Versand',
    organizations: 'Organisationen',
    mailboxes: 'Postfächer',
    templates: 'Vorlagen',
    mail: 'Abgefangene E-Mails',
    menuOf: (name) => `${name}, Ihr Zugang`,
    profile: 'Ihr Profil',
    signOut: 'Abmelden',
    language: 'Sprache',
    documentTitle: (title, portal) => `${title} · ${portal}`,
    errorTitle: (title) => `Fehler: ${title}`,
  },

  words: {
    optional: 'optional',
    cancel: 'Abbrechen',
    name: 'Name',
    email: 'E-Mail-Adresse',
    organization: 'Organisation',
    language: 'Sprache',
    role: 'Rolle',
    status: 'Status',
    person: 'Person',
    actions: 'Aktionen',
    actionsFor: (name) => `Aktionen für ${name}`,
    show: 'Anzeigen',
    hide: 'Verbergen',
    none: 'Keine',
    yes: 'Ja',
    no: 'Nein',
    by: 'Von',
    when: 'Zeitpunkt',
    newer: 'Neuere',
    older: 'Ältere',
    pages: 'Seiten',
    answer: 'Antwort des Servers:',
    detail: 'Im Einzelnen:',
    byItself: 'Vestibule',
  },

  status: {
    none: 'Nicht eingeladen',
    queued: 'Wartet auf Versand',
    sent: 'Gesendet',
    linkShown: 'Link angezeigt',
    delayed: 'Verzögert',
    delivered: 'Zugestellt',
    failed: 'Nicht gesendet',
    bounced: 'Unzustellbar',
    complained: 'Als Spam markiert',
    suppressed: 'Adresse gesperrt',
    choosing: 'Legt ein Passwort fest',
    opened: 'Geöffnet – ohne Passwort',
    expired: 'Abgelaufen',
    revoked: 'Zurückgezogen',
    active: 'Aktiv',
    deactivated: 'Deaktiviert',
  },

  whys: {
    cancelled: 'Mit dem Rest des Versands abgebrochen',
    expired: 'Der Link war abgelaufen',
    suppressed: 'Die Adresse ist gesperrt: Eine frühere E-Mail kam nicht an',
    deactivated: 'Inzwischen deaktiviert',
    revoked: 'Vor dem Versand zurückgezogen',
    superseded: 'Vor dem Versand durch eine neuere Einladung ersetzt',
    opened: 'Der Link wurde bereits geöffnet',
    email_changed: 'Die Adresse wurde inzwischen geändert',
    email_taken: 'Die Adresse hat inzwischen jemand anderes',
    used: 'Der Link wurde schon benutzt',
    newer: 'Vor dem Versand durch einen neueren Link ersetzt',
    gone: 'Die Einladung gibt es nicht mehr',
    bad_address: 'An diese Adresse kann keine E-Mail gesendet werden',
    unsafe_text: 'Sie enthält Zeichen, die in keiner E-Mail stehen dürfen',
    key_missing:
      'Der Schlüssel für den Link fehlt (SECRET_KEY). Neu gesendet, kommt sie mit einem anderen Link',
    no_answer: 'Es kam rechtzeitig keine Antwort',
    not_reached: 'Der Mail-Anbieter war nicht erreichbar, oder die Verbindung brach ab',
    process_ended: 'Das Portal wurde neu gestartet, bevor eine Antwort kam',
    mailbox_unreadable: 'Die gespeicherten Zugangsdaten sind nicht lesbar (SECRET_KEY)',
    not_made_up: 'Sie konnte nicht erstellt werden; das Protokoll nennt den Grund',
    answer_unclear: 'Die Antwort war nicht zu verstehen',
    provider_failed: 'Beim Mail-Anbieter gab es eine Störung',
    interrupted: 'Das Senden wurde unterbrochen',
    unknown_too_long: 'Niemand kann sagen, ob die E-Mail ankam; die Portaladministration entscheidet',
    outbox_held:
      'Eine Sicherung wurde eingespielt. E-Mails warten, bis die Portaladministration sie freigibt',
    restored: 'Die E-Mail war unterwegs, als die Sicherung entstand; die Portaladministration entscheidet',
    paused_by_administrator: 'Das Postfach wurde von der Portaladministration angehalten',
    key_changed: 'Der API-Schlüssel wurde geändert, bevor eine Antwort kam; die Administration entscheidet',
  },

  refusals: {
    no_mailbox: {
      is: 'Unter dieser Adresse gibt es kein Postfach.',
      todo: 'Korrigieren Sie die Adresse und senden Sie erneut.',
    },
    no_domain: {
      is: 'Die Domain hinter dem @ gibt es nicht.',
      todo: 'Korrigieren Sie die Adresse und senden Sie erneut.',
    },
    no_mail: {
      is: 'Die Domain dieser Adresse nimmt gar keine E-Mails an.',
      todo: 'Erfragen Sie eine andere Adresse und senden Sie dorthin.',
    },
    closed: {
      is: 'Das Postfach ist abgeschaltet oder wird nicht mehr benutzt.',
      todo: 'Erfragen Sie eine andere Adresse und senden Sie dorthin.',
    },
    bad_syntax: {
      is: 'Der Mailserver hält das nicht für eine Adresse.',
      todo: 'Suchen Sie nach einem Tippfehler und senden Sie erneut.',
    },
    unavailable: {
      is: 'Entweder gibt es das Postfach nicht, oder sein Server nimmt von diesem Portal nichts an.',
      todo: 'Suchen Sie nach einem Tippfehler, oder erfragen Sie die richtige Adresse.',
    },
    full: {
      is: 'Das Postfach ist voll.',
      todo: 'Senden Sie in einigen Tagen erneut.',
    },
    no_room: {
      is: 'Das Postfach ist voll, oder die E-Mail ist zu groß dafür.',
      todo: 'Senden Sie in einigen Tagen erneut.',
    },
    unreachable: {
      is: 'Der Mailserver dieser Adresse ist nicht erreichbar.',
      todo: 'Suchen Sie hinter dem @ nach einem Tippfehler, oder senden Sie später erneut.',
    },
    passing: {
      is: 'Die E-Mail kam zurück; eine spätere kann ankommen.',
      todo: 'Senden Sie später erneut, oder erfragen Sie die richtige Adresse.',
    },
    listed: {
      is: 'Der Mail-Anbieter sendet nichts an diese Adresse, weil frühere E-Mails zurückkamen oder als Spam markiert wurden.',
      todo: 'Korrigieren Sie die Adresse, oder lassen Sie sie von der Liste des Anbieters nehmen.',
    },
    too_large: {
      is: 'Die E-Mail ist dem Mailserver zu groß.',
      todo: 'Senden Sie erneut, wenn Text und Bilder kleiner sind.',
    },
    content: {
      is: 'Der Mailserver nimmt den Inhalt der E-Mail nicht an.',
      todo: 'Senden Sie erneut, wenn der Text geändert ist.',
    },
    policy: {
      is: 'Der Mailserver lässt E-Mails von diesem Portal nicht durch.',
      todo: 'Wer ihn betreibt, kann sie durchlassen.',
    },
    unproven: {
      is: 'Der Mailserver kann nicht erkennen, ob die E-Mail wirklich von ihrem Absender kommt.',
      todo: 'Die Domain des Absenders braucht die richtigen Einträge: SPF, DKIM und DMARC.',
    },
    not_now: {
      is: 'Der Mailserver nimmt von diesem Portal zurzeit nichts an.',
      todo: 'Senden Sie später erneut.',
    },
    limit: {
      is: 'Es wurde mehr gesendet, als Mailserver oder Anbieter erlauben.',
      todo: 'Warten Sie, bis das Limit neu beginnt, oder lassen Sie es erhöhen.',
    },
    sender: {
      is: 'Mailserver oder Anbieter nehmen die Absenderadresse nicht an.',
      todo: 'Sie muss dort erlaubt oder ihre Domain verifiziert werden.',
    },
    credentials: {
      is: 'Mailserver oder Anbieter nehmen die Anmeldung des Postfachs nicht an.',
      todo: 'Benutzername und Passwort oder der API-Schlüssel müssen berichtigt werden.',
    },
    certificate: {
      is: 'Dem Zertifikat des Mailservers ist nicht zu trauen.',
      todo: 'Es muss erneuert oder der Name des Servers berichtigt werden.',
    },
    out_of_order: {
      is: 'Mailserver oder Anbieter sind nicht erreichbar oder haben eine Störung.',
      todo: 'Nichts geht verloren: Es wird von selbst wieder versucht.',
    },
    other: {
      is: 'Mailserver oder Anbieter haben abgelehnt.',
      todo: 'Die Portaladministration kann lesen, warum.',
    },
  },

  roles: {
    admin: 'Portaladministration',
    manager: 'Personenverwaltung',
    user: 'Portalnutzung',
    organizationAdmin: 'Administration',
    administratorOf: (organization) => `Administration von ${organization}`,
    hints: {
      admin: 'Alles, auch Postfächer, Einstellungen und Rollen.',
      manager: 'Alle Personen und Organisationen, aber keine Einstellungen.',
      user: 'Das Portal selbst. Auch wer eine Organisation administriert, hat diese Rolle.',
    },
  },

  activity: {
    added: 'Hinzugefügt',
    invited: 'Eingeladen',
    opened: 'Link geöffnet',
    accepted: 'Passwort festgelegt',
    signed_in: 'Angemeldet',
    deactivated: 'Deaktiviert',
    reactivated: 'Reaktiviert',
  },

  home: {
    goOn: {
      title: (portal) => `Sie sind angemeldet: ${portal}`,
      lead: 'Das Portal öffnet sich von selbst.',
      submit: 'Weiter zum Portal',
    },
    title: 'Start',
    heading: (active, everyone) =>
      active === everyone
        ? `Alle ${people(everyone)} sind aktiv`
        : `${number(active)} von ${people(everyone)} ${active === 1 ? 'ist' : 'sind'} aktiv`,
    lead: (cameIn, waiting, underway) =>
      [
        ...(cameIn > 0
          ? [
              `In den letzten 24 Stunden ${cameIn === 1 ? 'hat' : 'haben'} ${people(cameIn)} ein Passwort festgelegt.`,
            ]
          : []),
        waiting > 0 ? `${needing(waiting)}.` : 'Niemand wartet auf Sie.',
        ...(underway > 0
          ? [
              underway === 1
                ? '1 Einladung ist unterwegs.'
                : `${number(underway)} Einladungen sind unterwegs.`,
            ]
          : []),
      ].join(' '),
    invite: plural('de', {
      one: '1 Person erstmals einladen',
      other: '{n} Personen erstmals einladen',
    }),
    funnel: {
      title: 'Der Weg zum Zugang',
      period: 'Zeitraum',
      periods: { 7: '7 Tage', 30: '30 Tage', 365: 'Ein Jahr' },
      said: (invited, accepted, days) => {
        const when = days === 365 ? 'Im letzten Jahr' : `In den letzten ${number(days)} Tagen`
        if (invited === 0) return `${when} wurde niemand eingeladen.`
        const came =
          accepted === 0
            ? 'ein Passwort hat noch niemand davon'
            : `${number(accepted)} davon ${accepted === 1 ? 'hat' : 'haben'} ein Passwort`
        return `${when} ${invited === 1 ? 'wurde' : 'wurden'} ${people(invited)} eingeladen; ${came}.`
      },
      picture: 'Von der Einladung bis zum Passwort',
      asTable: 'Als Tabelle',
      step: 'Schritt',
      people: 'Personen',
      share: 'Von allen Eingeladenen',
      lost: 'Bis hierher verloren',
      steps: {
        invited: 'Eingeladen',
        sent: 'Gesendet',
        delivered: 'Zugestellt',
        opened: 'Geöffnet',
        accepted: 'Passwort festgelegt',
      },
      missing: {
        sent: plural('de', { one: '1 nicht gesendet', other: '{n} nicht gesendet' }),
        delivered: plural('de', {
          one: '1 ohne Zustellbericht',
          other: '{n} ohne Zustellbericht',
        }),
        opened: plural('de', { one: '1 nicht geöffnet', other: '{n} nicht geöffnet' }),
        accepted: plural('de', { one: '1 ohne Passwort', other: '{n} ohne Passwort' }),
      },
    },
    needs: {
      title: 'Wartet auf Sie',
      nothing: 'Im Moment wartet nichts auf Sie.',
      show: 'Anzeigen',
      sendNew: 'Neue Links senden',
      failed: plural('de', {
        one: '1 Einladung konnte nicht gesendet werden',
        other: '{n} Einladungen konnten nicht gesendet werden',
      }),
      bounced: plural('de', {
        one: '1 Adresse ist unzustellbar oder nimmt nichts an',
        other: '{n} Adressen sind unzustellbar oder nehmen nichts an',
      }),
      mostOften: (reason) => `Am häufigsten: ${reason}`,
      opened: plural('de', {
        one: '1 Person hat den Link geöffnet und kein Passwort festgelegt',
        other: '{n} Personen haben den Link geöffnet und kein Passwort festgelegt',
      }),
      usedUp: 'Ein Link funktioniert einmal; mit einem neuen gelingt der Zugang.',
      longAgo: plural('de', {
        one: '1 davon vor mehr als einer Woche',
        other: '{n} davon vor mehr als einer Woche',
      }),
      expired: plural('de', { one: '1 Link lief ungenutzt ab', other: '{n} Links liefen ungenutzt ab' }),
      expiredHint: 'Ein neuer gilt wieder für die volle Zeit.',
      ending: plural('de', {
        one: '1 ungeöffneter Link läuft innerhalb von 3 Tagen ab',
        other: '{n} ungeöffnete Links laufen innerhalb von 3 Tagen ab',
      }),
      firstEnds: (date) => `Der erste am ${date}`,
      underway: plural('de', { one: 'Unterwegs: 1 Person ansehen', other: 'Unterwegs: alle {n} ansehen' }),
      limited: plural('de', {
        one: '1 Organisation hat eine Grenze für Einladungen erreicht',
        other: '{n} Organisationen haben eine Grenze für Einladungen erreicht',
      }),
      limitedHint: 'In den letzten 3 Tagen:',
      unled: plural('de', {
        one: '1 Organisation hat keine Administration',
        other: '{n} Organisationen haben keine Administration',
      }),
      unledMore: plural('de', { one: 'und 1 weitere', other: 'und {n} weitere' }),
      organizations: plural('de', {
        one: '1 Organisation ansehen',
        other: 'Alle {n} Organisationen ansehen',
      }),
      pausedBy: (name, when) => `Das Postfach wurde von ${name} angehalten (${when})`,
      failing: 'Das Postfach hat den letzten Test nicht bestanden',
      failingHint: 'Bis ein Test gelingt, können E-Mails warten oder scheitern.',
      waitAt: (mails, address) => `${mailsWait(mails)} im Postfach ${address}`,
      unknown: plural('de', {
        one: 'Bei 1 E-Mail ist unklar, ob sie angekommen ist',
        other: 'Bei {n} E-Mails ist unklar, ob sie angekommen sind',
      }),
      unknownHint: 'Finden Sie heraus, ob sie angekommen sind, und entscheiden Sie dann.',
      mailbox: 'Postfach öffnen',
      sendings: 'Zum Versand',
    },
    health: {
      missing: 'Kein Postfach',
      through: 'Über',
      from: 'Von',
      lastSent: 'Zuletzt gesendet',
      failed: (n, days) => `${number(n)} in ${number(days)} Tagen`,
      since: 'Seit',
      why: 'Grund',
    },
    now: {
      title: 'Jetzt',
      all: 'Gesamter Versand',
      left: (n) => `noch etwa ${minutes(n)}`,
    },
    next: 'Demnächst',
    firstRun: {
      heading: 'Noch sind nur Sie hier',
      lead: 'Von hier aus holen Sie die anderen herein und sehen, wie weit jede Person gekommen ist.',
    },
  },

  users: {
    title: 'Personen',
    titleOf: (organization) => `Personen bei ${organization}`,
    summary: (c) =>
      c.waiting > 0
        ? `${people(c.everyone)}, davon ${number(c.active)} aktiv. ${needing(c.waiting)}.`
        : `${people(c.everyone)}, davon ${number(c.active)} aktiv.`,
    add: 'Personen hinzufügen',
    addPeople: 'Personen hinzufügen',
    send: 'Einladungen senden',
    tabs: {
      label: 'Schnellfilter',
      everyone: 'Alle',
      waiting: 'Warten auf Sie',
      none: 'Nicht eingeladen',
      underway: 'Unterwegs',
      active: 'Aktiv',
    },
    filters: {
      label: 'Personen',
      search: 'Nach Name oder Adresse suchen',
      placeholder: 'Name oder Adresse',
      anyStatus: 'Jeder Status',
      anyOrganization: 'Jede Organisation',
      anyLanguage: 'Jede Sprache',
      sort: 'Sortieren',
      apply: 'Anwenden',
      clear: 'Alle Filter entfernen',
    },
    list: {
      caption: 'Personen',
      activity: 'Letzte Aktivität',
      planned: (when) => `Geplant für ${when}`,
      selectPage: 'Alle auf dieser Seite auswählen',
      select: (name) => `${name} auswählen`,
    },
    bulk: {
      label: 'Ausgewählte Personen',
      goOn: 'Weiter mit den Ausgewählten',
      count: (n) => `${number(n)} ausgewählt`,
      elsewhere: plural('de', {
        one: '(davon 1 nicht auf dieser Seite)',
        other: '(davon {n} nicht auf dieser Seite)',
      }),
      ticked: 'Personen mit Häkchen auf dieser Seite',
      everyone: (n) => `Alle ${number(n)} Treffer auswählen`,
      clear: 'Auswahl aufheben',
    },
    found: people,
    shown: (shown, total) =>
      shown === total
        ? `${total === 1 ? '' : 'Alle '}${number(total)} angezeigt`
        : `${number(shown)} von ${number(total)} angezeigt`,
    firstRun: {
      title: 'Noch ist niemand eingeladen',
      text: 'Nehmen Sie eine Person auf, oder fügen Sie eine Liste von Adressen ein. Sie sehen, was mit jeder Zeile geschieht, bevor etwas gesendet wird.',
    },
    nothing: {
      title: 'Keine Person gefunden',
      titleFor: (q) => `Keine Person passt zu „${q}“`,
      text: 'Mit anderen Wörtern oder weniger Filtern finden Sie vielleicht mehr.',
    },
    open: 'Öffnen',
    sendOne: 'Einladung senden',
    sendAgain: 'Neue Einladung senden',
    sendAnyway: 'Trotzdem senden',
    suppressed: {
      title: 'An diese Adresse wird nichts gesendet',
      reasons: {
        bounced: 'Eine frühere E-Mail war unzustellbar.',
        complained: 'Eine frühere E-Mail wurde als Spam markiert.',
        suppressed: 'Der Mail-Anbieter sendet nichts an sie.',
        refused: 'Der empfangende Mailserver hat sie abgelehnt.',
      },
      text: 'Wenn Sie wissen, dass sie funktioniert, senden Sie trotzdem.',
    },
    otherwise: 'Mit Nachricht oder später …',
    copyLink: 'Link kopieren …',
    correctAddress: 'Adresse',
    correctHint: 'Die Einladung wird erneut gesendet, und der frühere Link funktioniert nicht mehr.',
    showLink: {
      title: (name) => `Link für ${name} anzeigen?`,
      lead: 'Für Personen, bei denen keine E-Mail ankommt: Sie geben den Link selbst weiter.',
      parts: [
        'Es zählt als neue Einladung: Der frühere Link funktioniert nicht mehr, und es wird keine E-Mail gesendet.',
        'Er wird einmal angezeigt, auf der nächsten Seite. Niemand kann ihn noch einmal anzeigen, auch Sie nicht.',
        'Wer ihn hat, kann das Passwort festlegen. Er gehört daher nur in die Hände dieser Person.',
        'Im Verlauf steht, dass Sie es getan haben.',
      ],
      show: 'Link anzeigen',
      shown: (name) => `Der Link für ${name}`,
      only: 'Er wird nur jetzt angezeigt',
      onlyText: 'Kopieren Sie ihn, bevor Sie diese Seite verlassen. Ein weiterer Link macht diesen ungültig.',
      repeated: (open) =>
        `Es wurde nichts geändert: Dieser Link wurde schon angezeigt. „${open}“ erstellt einen weiteren.`,
      label: 'Einladungslink',
      copy: 'Kopieren',
      copied: 'Kopiert',
      until: (date) => `Er funktioniert einmal, bis ${date}.`,
      back: 'Fertig',
    },
    edit: {
      open: 'Bearbeiten',
      title: (name) => `${name} bearbeiten`,
      emailHint:
        'Mit einer anderen Adresse, Organisation oder Rolle endet die bisherige Einladung. Von selbst wird nichts gesendet: Die neue senden Sie.',
      rights:
        'Eine andere Rolle beendet die Sitzungen dieser Person; ebenso das Verlassen einer Organisation, die sie administriert.',
      save: 'Speichern',
      saved: 'Gespeichert.',
      invitationEnded: 'Gespeichert. Die frühere Einladung ist beendet. Eine neue wurde noch nicht gesendet.',
    },
    administrator: {
      make: 'Administration der Organisation zuweisen',
      unmake: 'Administration der Organisation entziehen',
      made: (name) => `${name} administriert nach erneutem Anmelden die Organisation.`,
      madeAhead: (name) => `${name} administriert die Organisation ab der ersten Anmeldung.`,
      unmade: (name) => `${name} administriert die Organisation nicht mehr.`,
    },
    deactivation: {
      open: 'Deaktivieren …',
      title: (name) => `${name} deaktivieren?`,
      parts: [
        'Alle offenen Sitzungen enden sofort, Anmelden ist nicht mehr möglich.',
        'Der Link einer offenen Einladung funktioniert nicht mehr. Wartende E-Mails werden nicht gesendet.',
        'Nichts wird gelöscht. Reaktivieren ist jederzeit möglich; Einladungen werden dann neu gesendet.',
      ],
      confirm: 'Deaktivieren',
      done: (name) => `${name} ist deaktiviert.`,
      reactivate: 'Reaktivieren',
      undone: (name) => `${name} ist reaktiviert.`,
      undoneWithin: (name) =>
        `${name} ist reaktiviert, die Organisation aber noch deaktiviert: Solange das so bleibt, sind weder Anmeldung noch Einladung möglich.`,
    },
    revocation: {
      open: 'Einladung zurückziehen …',
      title: (name) => `Einladung für ${name} zurückziehen?`,
      parts: [
        'Der Link funktioniert sofort nicht mehr, und niemand kann damit einen neuen anfordern.',
        'Wartet die E-Mail noch auf den Versand, wird sie nicht mehr gesendet.',
        'Eine neue Einladung kann jederzeit gesendet werden.',
      ],
      confirm: 'Einladung zurückziehen',
      done: (name) => `Die Einladung für ${name} ist zurückgezogen.`,
    },
    recovery: {
      open: 'Link für ein neues Passwort senden …',
      title: (name) => `Link für ein neues Passwort an ${name} senden?`,
      to: (email) => `Er geht an ${email} und wird sonst niemandem angezeigt.`,
      parts: [
        'Er funktioniert einmal, bis eine Stunde nach dem Versand der E-Mail. Ein früherer funktioniert nicht mehr.',
        'Bis ein neues Passwort gespeichert ist, gilt das bisherige weiter. Dann enden alle offenen Sitzungen.',
        'Es wird festgehalten, dass Sie es getan haben.',
      ],
      confirm: 'Link senden',
      queued: (email) => `Ein Link für ein neues Passwort an ${email} ist eingereiht.`,
      limited: (n) =>
        `Es wurde nichts gesendet: Innerhalb einer Stunde hat die Administration bereits drei solche Links dorthin senden lassen. Der nächste ist in ${minutes(n)} möglich.`,
      noMailbox:
        'Links für ein neues Passwort werden über dasselbe Postfach gesendet. Bei dieser Person hat sich nichts geändert.',
    },
    invitation: 'Einladung',
    contact: 'Kontakt',
    access: 'Zugang',
    since: 'In der Liste seit',
    administers: 'Administration',
    invitedBy: 'Eingeladen von',
    linkUntil: (date) => `Der Link funktioniert bis ${date}`,
    timeline: {
      added: (by) => (by ? `Hinzugefügt von ${by}` : 'Hinzugefügt'),
      queued: (by) => (by ? `Einladung eingereiht von ${by}` : 'Einladung eingereiht'),
      planned: (by) => (by ? `Einladung geplant von ${by}` : 'Einladung geplant'),
      sent: () => 'Gesendet',
      delayed: () => 'Vom empfangenden Server verzögert',
      delivered: () => 'Zugestellt',
      failed: () => 'Nicht gesendet',
      bounced: () => 'Unzustellbar',
      complained: () => 'Von der Person als Spam markiert',
      suppressed: () => 'Nicht gesendet: Die Adresse ist gesperrt',
      reminded: () => 'Erinnert',
      reminderFailed: () => 'Erinnerung nicht gesendet',
      reminderBounced: () => 'Erinnerung unzustellbar',
      reminderComplained: () => 'Erinnerung von der Person als Spam markiert',
      reminderSuppressed: () => 'Erinnerung nicht gesendet: Die Adresse ist gesperrt',
      linkShown: (by) => (by ? `Link eingesehen von ${by}` : 'Link angezeigt'),
      opened: () => 'Link geöffnet',
      lapsed: () => 'Ohne Passwort verlassen',
      accepted: () => 'Passwort festgelegt',
      expired: () => 'Link abgelaufen',
      revoked: (by) => (by ? `Zurückgezogen von ${by}` : 'Zurückgezogen'),
      superseded: () => 'Durch eine neuere Einladung ersetzt',
      deactivated: (by) => (by ? `Deaktiviert von ${by}` : 'Deaktiviert'),
      reactivated: (by) => (by ? `Reaktiviert von ${by}` : 'Reaktiviert'),
      deactivatedWithOrganization: (by) =>
        by ? `Organisation deaktiviert von ${by}` : 'Organisation deaktiviert',
      reactivatedWithOrganization: (by) =>
        by ? `Organisation reaktiviert von ${by}` : 'Organisation reaktiviert',
      recoveryQueued: (by) =>
        by ? `Link für ein neues Passwort eingereiht von ${by}` : 'Link für ein neues Passwort eingereiht',
      recoverySent: () => 'Link für ein neues Passwort gesendet',
      recoveryFailed: () => 'Link für ein neues Passwort nicht gesendet',
      recoveryBounced: () => 'E-Mail mit dem Link für ein neues Passwort unzustellbar',
      recoveryComplained: () => 'E-Mail mit dem Link für ein neues Passwort von der Person als Spam markiert',
      recoverySuppressed: () => 'Link für ein neues Passwort nicht gesendet: Die Adresse ist gesperrt',
      recovered: () => 'Mit dem Link ein neues Passwort festgelegt',
    },
    seeSending: 'Zum Versand',
    planned: {
      title: (when) => `Eine Einladung ist geplant für ${when}`,
      text: (by) =>
        by
          ? `Geplant von ${by}. Eine Einladung, die vorher gesendet wird, tritt an ihre Stelle.`
          : 'Eine Einladung, die vorher gesendet wird, tritt an ihre Stelle.',
    },
    banner: {
      none: {
        title: 'Noch nicht eingeladen',
        text: 'Eine Einladung enthält einen Link, der einmal funktioniert: zum Festlegen eines Passworts.',
      },
      queued: {
        title: 'Die Einladung wartet auf den Versand',
        text: 'Sie wird von selbst gesendet; eine neue Einladung würde sie ersetzen.',
      },
      sent: {
        title: 'Die Einladung wurde gesendet, der Link ist noch nicht geöffnet',
        text: 'Nichts angekommen? Prüfen Sie zuerst die Adresse. Eine neue Einladung macht den früheren Link ungültig.',
      },
      linkShown: {
        title: 'Der Link wurde angezeigt und ist noch nicht geöffnet',
        text: 'Es wurde keine E-Mail gesendet: Der Link wird direkt weitergegeben. Ein weiterer Link oder eine neue Einladung macht ihn ungültig.',
      },
      delayed: {
        title: 'Die Einladung wurde gesendet, aber der empfangende Server lässt sie warten',
        text: 'Die Zustellung wird eine Weile von selbst wiederholt. Eine neue Einladung macht den früheren Link ungültig.',
      },
      delivered: {
        title: 'Die Einladung ist angekommen, der Link ist noch nicht geöffnet',
        text: 'Vielleicht liegt sie im Spam-Ordner. Eine neue Einladung macht den früheren Link ungültig.',
      },
      bounced: {
        title: 'Die Einladung ist nicht angekommen',
        text: 'An diese Adresse wird von selbst nichts mehr gesendet. Prüfen Sie zuerst die Adresse.',
      },
      failed: {
        title: 'Die Einladung konnte nicht gesendet werden',
        text: 'Wenn die Ursache behoben ist, senden Sie eine neue Einladung.',
      },
      choosing: {
        title: 'Der Link wurde geöffnet, und gerade wird ein Passwort festgelegt',
        text: 'Dafür sind 30 Minuten Zeit. Eine neue Einladung würde das abbrechen.',
      },
      opened: {
        title: 'Der Link wurde geöffnet, aber es wurde kein Passwort festgelegt',
        text: 'Der Link funktioniert einmal und ist damit verbraucht. Eine neue Einladung enthält einen neuen.',
      },
      expired: {
        title: 'Der Link ist abgelaufen, bevor ihn jemand geöffnet hat',
        text: 'Eine neue Einladung enthält einen neuen Link mit voller Gültigkeit.',
      },
      revoked: {
        title: 'Die Einladung wurde zurückgezogen',
        text: 'Der Link funktioniert nicht mehr. Eine neue Einladung enthält einen neuen.',
      },
      active: null,
      deactivated: {
        title: 'Deaktiviert',
        text: 'Solange das so bleibt, sind weder Anmeldung noch Einladung möglich.',
      },
    },
    outWith: {
      title: (organization) => `${organization} ist deaktiviert`,
      toOrganization: 'Zur Organisation',
    },
    added: (name) => `${name} steht in der Liste. Eine Einladung wurde noch nicht gesendet.`,
    addedSeveral: (r) =>
      [
        someAdded(r.added),
        r.sent > 0
          ? `${invitations(r.sent)} unterwegs.`
          : !r.scheduled && 'Es wurde keine Einladung gesendet.',
        r.scheduled && `${invitations(r.scheduled)} geplant.`,
        r.skipped > 0 && `${lines(r.skipped)} ausgelassen.`,
      ]
        .filter((sentence) => sentence)
        .join(' '),
  },

  adding: {
    title: 'Personen hinzufügen',
    titlePeople: 'Personen hinzufügen',
    ways: 'Wege zum Hinzufügen',
    one: 'Eine Person',
    several: 'Mehrere Personen',
    oneLead: 'Noch wird nichts gesendet: Die nächste Seite bietet die Einladung an.',
    severalLead: 'Nichts wird gespeichert oder gesendet, bevor Sie sehen, was mit jeder Zeile geschieht.',
    who: 'Wer',
    nameHint: 'So, wie er in der E-Mail stehen soll.',
    emailHint: 'Hierhin geht die Einladung, und mit dieser Adresse meldet sich die Person an.',
    anyDomain: 'Diese Adresse trotzdem hinzufügen',
    noOrganization: 'Keine',
    organizationLanguage: 'Sprache der Organisation',
    languageHint: 'Für die Einladung und jede Seite dahinter.',
    add: 'Diese Person hinzufügen',
    emails: 'E-Mail-Adressen',
    emailsHint: 'Eine pro Zeile oder durch Kommas, Semikolons, Tabulatoren oder Leerzeichen getrennt.',
    emailsNamed: 'Mit Namen sieht es so aus:',
    forAll: 'Für alle',
    check: 'Liste prüfen',
  },

  preview: {
    title: 'Liste prüfen',
    lead: (n) =>
      `${lines(n)} aus Ihrem Text gelesen. Entfernen Sie das Häkchen bei allem, was Sie nicht möchten.`,
    leadInto: (n, organization) =>
      `${lines(n)} für ${organization} aus Ihrem Text gelesen. Entfernen Sie das Häkchen bei allem, was Sie nicht möchten.`,
    caption: 'Was mit jeder Zeile geschieht',
    take: 'Diese Zeile übernehmen',
    takeLine: (line, typed) => `Zeile ${number(line)} übernehmen, ${typed}`,
    line: 'Zeile',
    happens: 'Was geschieht',
    tally: 'Wie viele von welcher Art',
    class: {
      new: 'Neu',
      known: 'Bekannt, ohne gültige Einladung',
      pending: 'Einladung offen',
      active: 'Bereits aktiv',
      deactivated: 'Deaktiviert',
      elsewhere: 'Andere Organisation',
      domain: 'Domain nicht erlaubt',
      malformed: 'Keine Adresse',
      repeated: 'Wiederholt',
    },
    consequence: {
      new: 'Wird hinzugefügt; wird eingeladen, wenn Sie jetzt senden',
      known: 'Steht schon in der Liste; wird eingeladen, wenn Sie jetzt senden',
      pending: 'Hat schon einen Link; mit Häkchen ersetzt ihn ein neuer, wenn Sie jetzt senden',
      active: 'Bleibt unverändert',
      deactivated: 'Bleibt unverändert',
      elsewhere: 'Gehört zu einer anderen Organisation und bleibt dort',
      domain:
        'Die Organisation nimmt andere Adressen auf; die Portaladministration kann sie trotzdem ankreuzen',
      malformed: 'Wird ausgelassen: Nötig ist eine einfache Adresse wie name@example.org',
      repeated: 'Steht auch in einer früheren Zeile',
    },
    correct: 'Korrigieren',
    correctLine: (line) => `Zeile ${number(line)} korrigieren`,
    correctTitle: 'Liste korrigieren',
    correctHint: 'Ändern Sie, was nicht stimmt, und prüfen Sie erneut. Die Häkchen werden neu gesetzt.',
    again: 'Erneut prüfen',
    when: 'Einladungen senden',
    now: 'Jetzt',
    nowHint: 'Die E-Mails werden sofort gesendet, jede in der Sprache der Person.',
    at: 'Zu einem Zeitpunkt',
    atHint: 'Die Personen werden jetzt hinzugefügt, die E-Mails zu diesem Zeitpunkt gesendet.',
    later: 'Später',
    laterHint: 'Nur die Personen hinzufügen; aus der Liste senden Sie, wann Sie möchten.',
    back: 'Zurück',
    add: plural('de', { one: '1 Person hinzufügen', other: '{n} Personen hinzufügen' }),
    nobody: 'Aus dieser Liste kann niemand hinzugefügt oder eingeladen werden.',
  },

  addition: {
    title: 'Was aus jeder Zeile wurde',
    became: 'Was daraus wurde',
    typed: 'Eingefügter Text',
    added: 'Hinzugefügt',
    known: 'Schon in der Liste',
    left: 'Ausgelassen',
    unticked: 'War nicht angekreuzt',
    malformed: 'Nötig ist eine einfache Adresse wie name@example.org',
    repeated: 'Das war bereits erledigt; niemand wurde ein zweites Mal hinzugefügt.',
    toSending: 'Zum Versand',
    lately: 'Zuletzt hinzugefügt',
    kept: 'Nur Sie sehen das, 24 Stunden lang.',
    count: someAdded,
  },

  sendings: {
    title: 'Versand',
    lead: 'Alles, was mit „Einladungen senden“ gesendet wurde, das Neueste zuerst.',
    caption: 'Bisheriger Versand',
    count: plural('de', { one: '1 Versandvorgang', other: '{n} Versandvorgänge' }),
    invitations,
    invitationTo: (name) => `Einladung an ${name}`,
    what: 'Was',
    sent: 'Gesendet',
    failed: 'Nicht gesendet',
    waiting: 'Wartend',
    opened: 'Geöffnet',
    accepted: 'Passwort festgelegt',
    cancelled: 'Abgebrochen',
    none: {
      title: 'Noch wurde nichts gesendet',
      text: 'Setzen Sie in der Personenliste Häkchen, und drücken Sie „Einladungen senden“. Was aus jeder E-Mail wurde, steht dann hier.',
    },
    toUsers: 'Zu den Personen',
    scheduledFor: (when) => `Geplant für ${when}`,
    scheduledBy: (by, expected) =>
      by
        ? `Für ${people(expected)}, ausgewählt von ${by}. Vorher wird niemand eingeladen.`
        : `Für ${people(expected)}. Vorher wird niemand eingeladen.`,
    scheduledNow: (by, n, expected) =>
      by
        ? `Nach jetzigem Stand für ${number(n)} von ${people(expected)}, ausgewählt von ${by}. Vorher wird niemand eingeladen.`
        : `Nach jetzigem Stand für ${number(n)} von ${people(expected)}. Vorher wird niemand eingeladen.`,
    note: 'Persönliche Nachricht',
    result: 'Ergebnis als CSV',
    standing: { paused: 'Angehalten', cancelled: 'Abgebrochen', scheduled: 'Geplant' },
    control: {
      pause: 'Anhalten',
      pauseSending: 'Diesen Versand anhalten',
      resume: 'Fortsetzen',
      cancel: 'Rest abbrechen …',
      cancelScheduled: 'Diesen Versand abbrechen …',
      sendNow: 'Jetzt senden',
      changeTime: 'Zeitpunkt ändern …',
      pausedTitle: 'Dieser Versand wurde angehalten',
      pausedText:
        'Was schon übergeben wurde, kommt noch an. Sonst wird nichts gesendet, bis der Versand fortgesetzt wird.',
      cancelledTitle: 'Der Rest wurde abgebrochen',
      cancelledWhole: 'Dieser Versand wurde abgebrochen',
      untouched: plural('de', {
        one: 'Für 1 Person war noch nichts vorbereitet; für sie hat sich nichts geändert.',
        other: 'Für {n} Personen war noch nichts vorbereitet; für sie hat sich nichts geändert.',
      }),
      withdrawing: plural('de', {
        one: '1 E-Mail, die noch nicht gesendet wurde, wird gerade zurückgezogen.',
        other: '{n} E-Mails, die noch nicht gesendet wurden, werden gerade zurückgezogen.',
      }),
      leaving: plural('de', {
        one: '1 E-Mail wurde gerade übergeben und wird noch gesendet.',
        other: '{n} E-Mails wurden gerade übergeben und werden noch gesendet.',
      }),
      said: {
        paused: 'Angehalten. Was gerade übergeben wird, wird noch gesendet, sonst nichts mehr.',
        resumed: 'Der Versand läuft weiter.',
        resumedHeldUp: 'Nicht mehr angehalten. Der Versand läuft weiter, sobald wieder gesendet werden kann.',
        cancelled: 'Der Rest ist abgebrochen.',
        cancelledWhole: 'Dieser Versand ist abgebrochen.',
        begun: 'Der Versand beginnt jetzt.',
        begunHeldUp:
          'Der Zeitpunkt ist erreicht. Der Versand beginnt, sobald es ein Postfach gibt, über das Einladungen gesendet werden können.',
        begunBefore: 'Der Zeitpunkt dieses Versands war schon erreicht.',
        moved: 'Der Zeitpunkt ist geändert.',
        tooLate: 'Der Zeitpunkt wurde nicht geändert: Er war für diesen Versand schon erreicht.',
        nothing:
          'Es war nichts mehr zu tun: Die letzten E-Mails werden gerade übergeben, oder dieser Versand war inzwischen beendet oder geändert.',
      },
    },
    cancellation: {
      title: plural('de', {
        one: 'Versand von 1 Einladung abbrechen?',
        other: 'Versand von {n} Einladungen abbrechen?',
      }),
      parts: {
        rest: plural('de', {
          one: 'wartet noch und wird nie gesendet; die Einladung wird zurückgezogen',
          other: 'warten noch und werden nie gesendet; die Einladungen werden zurückgezogen',
        }),
        untouched: plural('de', {
          one: 'Person, für die noch nichts vorbereitet ist; für sie bleibt alles wie bisher',
          other: 'Personen, für die noch nichts vorbereitet ist; für sie bleibt alles wie bisher',
        }),
        leaving: plural('de', {
          one: 'wird gerade übergeben und noch gesendet',
          other: 'werden gerade übergeben und noch gesendet',
        }),
        sent: plural('de', {
          one: 'ist schon gesendet und bleibt gültig',
          other: 'sind schon gesendet und bleiben gültig',
        }),
      },
      text: 'Links, die durch diese Einladungen ersetzt wurden, gelten nicht wieder. Alle können jederzeit erneut eingeladen werden.',
      nothing: 'Von diesem Versand ist nichts mehr abzubrechen.',
      keep: 'Nicht abbrechen',
      confirm: plural('de', {
        one: 'Versand von 1 Einladung abbrechen',
        other: 'Versand von {n} Einladungen abbrechen',
      }),
    },
    planned: {
      title: 'Wann soll der Versand beginnen?',
      change: 'Zeitpunkt ändern',
      keep: 'Zeitpunkt so lassen',
      invited: 'Einladung nach jetzigem Stand',
      leftOut: 'Nach jetzigem Stand ausgelassen',
      first: 'Erste Einladung',
      again: 'Neuer Link',
      unreachable: 'Darf von der planenden Person nicht mehr eingeladen werden',
      asOfNow:
        'So ginge es für jede Person aus, wenn der Versand jetzt begänne. Das kann sich bis zu seinem Zeitpunkt ändern.',
      many: 'Es sind zu viele, um hier zu zählen, wie viele ausgelassen würden; die Liste sagt es von jeder Person.',
      all: (n) => `Alle Ausgewählten: ${number(n)}`,
      limit: (n) =>
        `Begänne der Versand jetzt, würden davon ${number(n)} eingeladen: So viele bleiben von der Grenze innerhalb von 24 Stunden.`,
    },
    options: {
      more: 'Nachricht oder anderer Zeitpunkt',
      note: 'Persönliche Nachricht',
      noteHint:
        'Bis zu 400 Zeichen. Sie steht in der E-Mail über der Schaltfläche und auf der Seite hinter dem Link.',
      when: 'Wann',
      now: 'Jetzt',
      at: 'Zu einem Zeitpunkt',
      atHint: 'Für alle, die jetzt ausgewählt sind. Frühere Links funktionieren bis dahin.',
      time: (zone: string) => `Datum und Uhrzeit, in ${zone}`,
      timeHint: 'Die Zeitzone des Portals; Ihre Uhr kann eine andere haben.',
      skipped: (next: string) =>
        `Dann werden die Uhren vorgestellt und zeigen diese Zeit nie an. Die nächste, die sie anzeigen, ist ${next}.`,
    },
    correct: 'Korrigieren und erneut senden',
    correctOf: (name) => `Adresse von ${name}`,
    suggested: (domain) => `Andere Personen dieser Organisation verwenden ${domain}.`,
    queuedAgain: (email) => `Eine neue Einladung an ${email} ist eingereiht.`,
    newerSent: 'Inzwischen wurde eine neuere Einladung gesendet',
    csv: {
      name: 'Vollständiger Name',
      email: 'E-Mail-Adresse',
      organization: 'Organisation',
      result: 'Ergebnis',
      reason: 'Grund',
      at: 'Zeitpunkt (UTC)',
      leftOut: 'Ausgelassen',
      words: 'Antwort des Servers',
    },
    heading: {
      preparing: (expected) => `Versand an ${people(expected)}`,
      running: sendingNow,
      paused: (sent, total) => `Angehalten bei ${number(sent)} von ${number(total)}`,
      heldUp: (sent, total) => `Der Versand wartet: ${number(sent)} von ${number(total)}`,
      done: (sent, total) =>
        sent === total
          ? total === 1
            ? 'Die Einladung ist gesendet'
            : `Alle ${number(total)} Einladungen sind gesendet`
          : `${number(sent)} von ${invitations(total)} gesendet`,
      cancelled: (sent, total) =>
        sent === 0
          ? 'Abgebrochen, bevor etwas gesendet wurde'
          : `Abgebrochen nach ${number(sent)} von ${number(total)}`,
      nobody: 'Niemand wurde eingeladen',
    },
    startedBy: (by, when) => (by ? `Gestartet von ${by}, ${when}.` : `Gestartet: ${when}.`),
    scheduledOn: (by, when) => (by ? `Von ${by} geplant für ${when}.` : `Geplant für ${when}.`),
    leave: 'Sie können diese Seite verlassen; der Versand läuft weiter.',
    progress: 'Fortschritt',
    preparing: (done, expected) => `${number(done)} von ${people(expected)} vorbereitet`,
    line: (sent, total) => `${number(sent)} von ${number(total)} gesendet`,
    finished: (when) => `Abgeschlossen: ${when}`,
    rate: (perMinute, left) =>
      left === null
        ? `${number(perMinute)} pro Minute`
        : `${number(perMinute)} pro Minute · noch etwa ${minutes(left)}`,
    putOff: (n, when) => mailsPutOff(n).replace('{when}', when),
    paused: 'Das Postfach ist angehalten',
    pausedByHandText:
      'Nichts geht verloren: Der Versand geht weiter, sobald die Portaladministration ihn fortsetzt.',
    pausedText:
      'Nichts geht verloren: Der Versand läuft von selbst weiter, sobald das Postfach wieder funktioniert.',
    corrected: 'Korrigiert und erneut gesendet',
    triedAgain: 'Wird von selbst erneut versucht',
    delivered: 'Zugestellt',
    anyway: 'Trotzdem senden',
    anywayTo: (name) => `Trotzdem senden: ${name}`,
    again: 'Erneut senden',
    againTo: (name) => `Erneut an ${name} senden`,
    leftOut: 'Ausgelassen',
    leftOutNames: 'Namen und Gründe',
    leftOutFirst: (n) => `Hier stehen die ersten ${number(n)}; im Ergebnis als CSV stehen alle.`,
    reasons: {
      active: 'Bereits aktiv',
      deactivated: 'Deaktiviert',
      invited: 'Schon eingeladen',
      meanwhile: 'In der Zwischenzeit eingeladen',
      choosing: 'Legte gerade ein Passwort fest',
      suppressed: 'Adresse war unzustellbar',
      limit: 'Über der Grenze für Einladungen',
    },
    nobodyText: 'Alle ausgewählten Personen wurden ausgelassen; der Grund steht beim Namen.',
    missed: plural('de', {
      one: '1 ausgewählte Person hat keine Einladung bekommen: Als sie an der Reihe war, passte sie nicht mehr, oder wer gesendet hat, darf sie nicht mehr einladen.',
      other:
        '{n} ausgewählte Personen haben keine Einladung bekommen: Als sie an der Reihe waren, passten sie nicht mehr, oder wer gesendet hat, darf sie nicht mehr einladen.',
    }),
    confirm: {
      nobody: 'Von diesen Personen kann niemand eingeladen werden',
      title: plural('de', { one: '1 Einladung senden?', other: '{n} Einladungen senden?' }),
      send: plural('de', { one: '1 Einladung senden', other: '{n} Einladungen senden' }),
      schedule: plural('de', { one: '1 Einladung planen', other: '{n} Einladungen planen' }),
      chosen: (n) =>
        `Der Filter trifft auf ${people(n)} zu. Jede E-Mail wird in der Sprache der Person gesendet.`,
      others: plural('de', { one: '1 weitere Person', other: '{n} weitere Personen' }),
      ticked: (n) => `${people(n)} ausgewählt. Jede E-Mail wird in der Sprache der Person gesendet.`,
      limit: (atOnce, today) =>
        `Auf einmal können Sie bis zu ${people(atOnce)} einladen, innerhalb von 24 Stunden noch ${number(today)}.`,
      parts: {
        first: plural('de', { one: 'erhält die erste Einladung', other: 'erhalten ihre erste Einladung' }),
        again: plural('de', {
          one: 'erhält einen neuen Link; der frühere funktioniert dann nicht mehr',
          other: 'erhalten einen neuen Link; der frühere funktioniert dann nicht mehr',
        }),
        active: plural('de', {
          one: 'ist bereits aktiv und wird ausgelassen',
          other: 'sind bereits aktiv und werden ausgelassen',
        }),
        deactivated: plural('de', {
          one: 'ist deaktiviert und wird ausgelassen',
          other: 'sind deaktiviert und werden ausgelassen',
        }),
        suppressed: plural('de', {
          one: 'hat eine unzustellbare Adresse und wird ausgelassen',
          other: 'haben eine unzustellbare Adresse und werden ausgelassen',
        }),
      },
      correctFirst: 'Zuerst korrigieren',
      who: 'Wer eine erhält',
      all: plural('de', { one: '1 Person', other: 'Alle {n}' }),
      allHint: plural('de', {
        one: 'Mit einem neuen Link für 1 Person, die schon eingeladen war.',
        other: 'Mit einem neuen Link für die {n} Personen, die schon eingeladen waren.',
      }),
      first: plural('de', {
        one: 'Nur 1 Person, die noch nie eingeladen war',
        other: 'Nur die {n} Personen, die noch nie eingeladen waren',
      }),
      firstHint: 'Frühere Links funktionieren weiter.',
    },
    repeated: 'Das war bereits gesendet und wurde nicht noch einmal gesendet.',
    mailbox: {
      paused: (name) => `Das Postfach „${name}“ ist angehalten`,
      failing: (name) => `Das Postfach „${name}“ hat den letzten Test nicht bestanden`,
      waits: 'Einladungen, die Sie jetzt senden, warten, bis es wieder arbeitet.',
      linksEnd: 'Frühere Links der Personen, die einen neuen erhalten, funktionieren trotzdem nicht mehr.',
      ask: 'Die Portaladministration kann sich darum kümmern.',
    },
    noMailbox: {
      tag: 'Noch kein Postfach',
      title: 'Es wurde nichts gesendet',
      lead: 'Es gibt kein Postfach, über das Einladungen gesendet werden könnten.',
      text: 'Die Einstellung „Registrierungspostfach“ bestimmt das Postfach für Einladungen, und zurzeit ist dort keines gewählt, das funktioniert.',
      unchanged: 'Es hat sich bei niemandem etwas geändert.',
      waits: 'Nichts geht verloren: Einladungen warten, bis die Portaladministration ein Postfach wählt.',
      what: 'Was zu tun ist',
      admin:
        'Richten Sie ein Postfach ein, oder öffnen Sie ein vorhandenes, probieren Sie es aus, und wählen Sie es für Einladungen. Senden Sie danach erneut.',
      adminChooses:
        'Ein Postfach ist vorhanden: Wählen Sie es in den Einstellungen für Einladungen. Senden Sie danach erneut.',
      toSetting: 'Zur Einstellung',
      toMailboxes: 'Zu den Postfächern',
      others: 'Die Portaladministration kann ein Postfach einrichten. Senden Sie danach erneut.',
    },
  },

  invitations: {
    title: (portal) => `Einladung zu ${portal}`,
    lead: 'Legen Sie ein Passwort fest, und Sie haben Zugang.',
    from: 'Von',
    inviterAt: (inviter, organization) => `${inviter}, ${organization}`,
    until: 'Gültig bis',
    open: 'Passwort festlegen',
    changesNothing:
      'Das Öffnen dieser Seite ändert nichts. Der Link funktioniert einmal: Er ist verbraucht, sobald Sie die Schaltfläche drücken, und gleich danach legen Sie das Passwort fest.',
    address: 'Ihre E-Mail-Adresse',
    addressHint: 'Die Adresse, an die diese Einladung gesendet wurde.',
    changesNothingYet:
      'Das Öffnen dieser Seite ändert nichts. Der Link funktioniert einmal: Er ist verbraucht, sobald die Adresse stimmt, und gleich danach legen Sie das Passwort fest.',
    unexpected: 'Sie haben keine Einladung erwartet? Dann können Sie sie ignorieren.',
    signedIn: (name) => `${name} ist hier angemeldet`,
    notFor: (email) =>
      `Diese Einladung ist nicht für ${email}. Wenn Sie fortfahren, endet diese Sitzung in diesem Browser.`,
    openInstead: 'Sitzung beenden und fortfahren',

    dead: {
      title: {
        unknown: 'Dieser Link ist hier nicht bekannt',
        used: 'Dieser Link wurde bereits verwendet',
        newer: 'Es gibt einen neueren Link',
        replaced: 'Dieser Link wurde durch einen neueren ersetzt',
        expired: 'Diese Einladung ist abgelaufen',
        lapsed: 'Dieser Link wurde geöffnet, aber es wurde kein Passwort festgelegt',
        opened_elsewhere: 'Dieser Link ist in einem anderen Browser geöffnet',
        revoked: 'Diese Einladung ist nicht mehr gültig',
      },
      lead: {
        unknown:
          'Vielleicht wurde er unterwegs abgeschnitten. Kopieren Sie die ganze Adresse aus der E-Mail, oder öffnen Sie den Link dort noch einmal.',
        used: (at) =>
          at
            ? `Am ${at} wurde damit ein Passwort festgelegt. Wenn Sie das waren, melden Sie sich einfach an.`
            : 'Es wurde bereits ein Passwort festgelegt. Wenn Sie das waren, melden Sie sich einfach an.',
        newer:
          'Nur der neueste Link funktioniert. Er steht in der neuesten E-Mail von uns, die vielleicht noch unterwegs ist; sehen Sie auch im Spam-Ordner nach.',
        replaced:
          'Mit dem neueren hat er geendet, und der neuere kam nicht per E-Mail. Wenn Sie ihn auf anderem Weg erhalten haben, verwenden Sie ihn.',
        expired: (at) =>
          at
            ? `Der Link funktionierte bis zum ${at}. Links laufen aus Sicherheitsgründen ab; Sie können weiterhin Zugang erhalten.`
            : 'Links laufen aus Sicherheitsgründen ab; Sie können weiterhin Zugang erhalten.',
        lapsed:
          'Ein Link funktioniert einmal, und dieser war mit dem Öffnen verbraucht. Mit einem neuen erhalten Sie Zugang.',
        opened_elsewhere:
          'Ein Link funktioniert einmal. Er wurde vor Kurzem in einem anderen Browser oder Fenster geöffnet: Fahren Sie dort fort. Wenn Sie das nicht waren, lassen Sie sich eine neue Einladung senden; damit endet diese.',
        revoked: 'Sie wurde zurückgezogen, deshalb funktioniert der Link nicht mehr.',
      },
      signIn: 'Anmelden',
      renew: 'Neuen Link an mich senden',
      renewHint: 'Er geht an die eingeladene Adresse und nirgendwohin sonst.',
      ask: (name) =>
        name
          ? `Bitten Sie ${name} um eine neue Einladung.`
          : 'Bitten Sie die Person, die Sie eingeladen hat, oder die Administration um eine neue Einladung.',
      askAbout: (name) =>
        name
          ? `Fragen? Die Einladung kam von ${name}.`
          : 'Fragen? Wenden Sie sich an die Person, die Sie eingeladen hat, oder an die Administration.',
    },
    renewed: {
      title: 'Sehen Sie in Ihren E-Mails nach',
      lead: 'Ein neuer Link kommt nur, wenn die Einladung noch besteht, und nur an die eingeladene Adresse. Das dauert ein bis zwei Minuten, und frühere Links funktionieren dann nicht mehr.',
      hint: 'Nichts da? Sehen Sie im Spam-Ordner nach. Einen neuen Link können Sie einmal pro Stunde anfordern; danach wenden Sie sich an die Person, die Sie eingeladen hat, oder an die Administration.',
    },
  },

  passwords: {
    title: 'Passwort festlegen',
    lead: 'Noch ein Schritt, und Sie haben Zugang.',
    signInAs: 'Sie melden sich an als',
    needs: 'Regeln für das Passwort',
    rules: {
      length: (n) => `Mindestens ${number(n)} Zeichen`,
      common: 'Schwer zu erraten: keines der verbreiteten wie passwort1234',
      own: 'Ohne Ihren Namen, Ihre Adresse und den Namen dieses Portals',
    },
    said: {
      done: '(erfüllt)',
      soFar: (n) => `(bisher ${n})`,
      fine: '(sieht gut aus)',
      not: '(noch nicht)',
      met: (met, all, strength) => `${met} von ${all} Regeln erfüllt. Stärke: ${strength}.`,
    },
    strength: {
      label: 'Stärke',
      none: 'Noch nicht',
      levels: { 1: 'Leicht zu erraten', 2: 'Gut genug', 3: 'Stark', 4: 'Sehr stark' },
    },
    short: (n) => `Es braucht mindestens ${n} Zeichen.`,
    suggest: 'Eines vorschlagen',
    suggested:
      'Fünf zufällig gewählte Wörter. Übernehmen Sie sie in Ihren Passwortmanager, oder schreiben Sie sie auf, und speichern Sie dann.',
    label: 'Passwort',
    save: 'Passwort speichern und weiter',
    refused: 'Nichts ist verloren: Wählen Sie ein anderes.',
    notNow: 'Nicht jetzt',
    notNowHint:
      'Der Link in Ihrer E-Mail ist in jedem Fall verbraucht. Später brauchen Sie einen neuen: Wenn Sie den alten Link öffnen, steht dort, wie Sie ihn erhalten.',
    later: {
      title: 'Kommen Sie jederzeit zurück',
      lead: 'Es wurde kein Passwort festgelegt, und der Link in Ihrer E-Mail ist verbraucht.',
      renew:
        'Öffnen Sie den Link in der E-Mail wieder, wenn Sie so weit sind: Dort können Sie sich einen neuen senden lassen.',
      ask: 'Wenn Sie so weit sind, bitten Sie die Person, die Sie eingeladen hat, oder die Administration um eine neue Einladung.',
    },
    lost: {
      title: 'Öffnen Sie den Link noch einmal',
      lead: 'Nach dem Drücken der Schaltfläche können Sie 30 Minuten lang im selben Browser ein Passwort festlegen. Diese Zeit ist vorbei, dies ist ein anderer Browser, oder es gibt inzwischen eine neuere Einladung.',
      text: 'Öffnen Sie den Link in Ihrer E-Mail noch einmal: Dort steht, wie Sie einen neuen erhalten.',
      signIn: 'Schon ein Passwort festgelegt? Anmelden',
    },
    saved: (portal) => `Ihr Passwort ist gespeichert. Willkommen bei ${portal}.`,
  },

  registrations: {
    link: 'Keine Einladung? Registrieren',
    title: 'Registrieren',
    lead: (portal) => `für ${portal}`,
    emailHint: 'Hierhin geht eine E-Mail, damit feststeht, dass die Adresse Ihnen gehört.',
    submit: 'E-Mail an mich senden',
    signIn: 'Schon dabei? Anmelden',
    sent: {
      title: 'Sehen Sie in Ihren E-Mails nach',
      lead: 'Öffnen Sie den Link in der E-Mail innerhalb von 24 Stunden und bestätigen Sie.',
      hint: 'Nach fünf Minuten nichts da? Sehen Sie im Spam-Ordner nach, und prüfen Sie, ob die Adresse stimmte.',
    },
    confirm: {
      title: 'Bestätigen Sie Ihre E-Mail-Adresse',
      lead: (portal) => `Der vorletzte Schritt auf dem Weg zu ${portal}.`,
      submit: 'Bestätigen und weiter',
      changesNothing:
        'Das Öffnen dieser Seite ändert nichts. Der Link ist verbraucht, sobald Sie die Schaltfläche drücken.',
    },
    waiting: {
      title: 'Ihre Adresse ist bestätigt',
      lead: 'Jetzt sieht die Administration sie sich an. Bei Freigabe kommt eine Einladung per E-Mail.',
      hint: 'Sie können diese Seite schließen.',
    },
    known: {
      title: 'Ihre Adresse ist bestätigt, und sie war schon bekannt',
      lead: 'Dafür wurde nichts Neues angelegt. Melden Sie sich mit Ihrem Passwort an. Geht das nicht, hilft ein neuer Link, eine Einladung oder die Administration.',
    },
    dead: {
      used: 'Damit wurde die Adresse bestätigt. Melden Sie sich an, oder suchen Sie in Ihren E-Mails nach einer Einladung.',
      declined: 'Damit wurde die Adresse bestätigt. Fragen Sie die Administration, wie es weitergeht.',
      unfinished:
        'Damit wurde die Adresse bestätigt, aber noch kein Passwort festgelegt. Mit einem neuen Link erhalten Sie Zugang.',
      renewHint: 'Er geht an die bestätigte Adresse und nirgendwohin sonst.',
      ask: 'Bitten Sie die Administration um einen neuen.',
      expired: 'Er galt 24 Stunden. Registrieren Sie sich noch einmal für einen neuen.',
      closed: 'Die Registrierung wurde abgeschaltet. Bitten Sie die Administration um eine Einladung.',
    },
    renewed: {
      title: 'Sehen Sie in Ihren E-Mails nach',
      lead: 'Ein neuer Link kommt nur, wenn noch kein Passwort festgelegt ist, und nur an die bestätigte Adresse. Das dauert ein bis zwei Minuten, und frühere Links funktionieren dann nicht mehr.',
      hint: 'Nichts da? Sehen Sie im Spam-Ordner nach. Einen neuen Link können Sie einmal pro Stunde anfordern; danach wenden Sie sich an die Administration.',
    },
    waitingList: {
      title: 'Registrierungen',
      lead: 'Die Adresse ist bestätigt; es fehlt noch die Freigabe.',
      count: plural('de', {
        one: '1 Person wartet auf Freigabe',
        other: '{n} Personen warten auf Freigabe',
      }),
      look: 'Ansehen',
      noOrganization: 'Keine Organisation',
      approve: 'Freigeben',
      decline: 'Ablehnen',
      approved: (name) => `${name} steht in der Liste, eine Einladung ist unterwegs.`,
      declined: (name) => `${name} wurde abgelehnt. Es wurde keine E-Mail gesendet.`,
      none: {
        title: 'Niemand wartet',
        text: 'Wer sich registriert und die Adresse bestätigt, steht hier bis zu einer Entscheidung.',
      },
    },
  },

  organizations: {
    title: 'Organisationen',
    summary: (count, everyone) => `${organisations(count)}, ${people(everyone)}.`,
    new: 'Neue Organisation',
    newLead:
      'Ein Kunde, ein Partner, eine Abteilung: Wer dazugehört, wird gemeinsam angezeigt und eingeladen.',
    people: 'Personen',
    active: 'Aktiv',
    underway: 'Unterwegs',
    admins: 'Administration',
    name: 'Name',
    language: 'Sprache neuer Personen',
    portalLanguage: 'Sprache des Portals',
    languageHint: 'Für E-Mails und Seiten von Personen, die keine eigene Sprache eingestellt haben.',
    add: 'Organisation hinzufügen',
    save: 'Speichern',
    details: 'Angaben',
    numbers: (all, active, underway) =>
      `${people(all)}, ${number(active)} aktiv, ${number(underway)} unterwegs.`,
    toUsers: 'Alle in der Personenliste',
    nobody: 'Noch gehört niemand dazu.',
    phone: 'Telefon',
    domains: 'Erlaubte Domains',
    domainsHint:
      'Domains der Adressen, durch Kommas getrennt. Ohne Angabe ist jede Adresse erlaubt. Wer sich mit einer Adresse aus einer dieser Domains registriert, kommt in diese Organisation.',
    anyDomain: 'Jede',
    setByPortal: 'Vom Portal festgelegt',
    deactivated: {
      title: 'Diese Organisation ist deaktiviert',
      text: 'Solange das so bleibt, sind für ihre Personen weder Anmeldung noch Einladung möglich.',
    },
    deactivation: {
      open: 'Deaktivieren …',
      title: (name) => `${name} deaktivieren?`,
      whom: (all, active) =>
        `${people(all)}: kein Anmelden und keine Einladung mehr. Anmelden konnten sich bisher ${number(active)}.`,
      ends: (underway) =>
        `Alle offenen Sitzungen enden sofort. Unterwegs: ${number(underway)}. Deren Links funktionieren nicht mehr, wartende E-Mails werden nicht gesendet.`,
      kept: 'Nichts wird gelöscht. Reaktivieren ist jederzeit möglich; Einladungen werden dann neu gesendet.',
      confirm: 'Organisation deaktivieren',
      done: (name) => `${name} ist deaktiviert.`,
      reactivate: 'Reaktivieren',
      undone: (name) => `${name} ist reaktiviert.`,
    },
    none: {
      title: 'Noch keine Organisation',
      text: 'Personen lassen sich auch ohne Organisation hinzufügen. Mit einer kann deren eigene Administration sie hinzufügen und einladen.',
    },
    added: (name) => `${name} wurde hinzugefügt.`,
    saved: 'Gespeichert.',
  },

  mailboxes: {
    title: 'Postfächer',
    lead: 'Über diese Postfächer werden E-Mails gesendet, Einladungen über das Registrierungspostfach.',
    new: 'Neues Postfach',
    newLead:
      'Eine Adresse und der Weg, auf dem ihre E-Mails gesendet werden. Bevor Sie es ausprobieren, wird nichts gesendet.',
    way: 'Versand über',
    secretsDropped:
      'Der eingegebene Schlüssel oder das Passwort wurde nicht mitgenommen und muss erneut eingegeben werden.',
    smtp: 'SMTP-Server',
    capture: 'Abfangen',
    hints: {
      resend: 'Resend stellt die E-Mails zu und meldet von selbst, was aus ihnen wurde.',
      smtp: 'Ihr eigener Mailserver stellt die E-Mails zu. Abgelehnte Adressen sind nur aus seinen Antworten bekannt.',
      capture:
        'Nichts verlässt diesen Rechner. E-Mails werden aufbewahrt und hier gezeigt, zum Ausprobieren.',
    },
    mailbox: 'Postfach',
    health: 'Zustand',
    waiting: 'Wartend',
    lastSent: 'Zuletzt angenommen',
    heard: 'Letzte Meldung von Resend',
    never: 'Noch nie',
    lastTest: 'Letzter Test',
    healths: {
      paused: 'Angehalten',
      stalled: 'Nichts kommt durch',
      failing: 'Funktioniert nicht',
      working: 'Funktioniert',
      untried: 'Noch nicht ausprobiert',
    },
    registration: 'Registrierungspostfach',
    isRegistration: 'Einladungen werden über dieses Postfach gesendet.',
    isNotRegistration:
      'Einladungen werden nicht über dieses Postfach gesendet. Was in einem anderen wartet, wird noch von dort gesendet.',
    choose: 'Für Einladungen verwenden',
    noneChosen: {
      title: 'Es ist kein Registrierungspostfach gewählt',
      text: 'Solange das so ist, kann keine Einladung gesendet werden. Öffnen Sie ein Postfach, probieren Sie es aus, und wählen Sie es.',
    },
    none: {
      title: 'Es gibt noch kein Postfach',
      text: 'Ohne Postfach kann nichts gesendet werden. Möglich sind Resend, Ihr eigener SMTP-Server oder Abfangen zum Ausprobieren.',
    },
    details: 'Einstellungen',
    nameHint: 'So erscheint der Absender.',
    address: 'Absenderadresse',
    addressHint: 'Resend oder der Mailserver muss sie als Absender zulassen.',
    apiKey: 'API-Schlüssel',
    apiKeyHint: 'Bei Resend unter „API Keys“; „Sending access“ genügt.',
    webhookSecret: 'Signaturschlüssel des Webhooks',
    webhookSecretHint: (url) =>
      `Legen Sie bei Resend einen Webhook an ${url} an, für alle E-Mail-Ereignisse. Ohne ihn bleiben Rückläufer unbekannt.`,
    rate: 'Anfragen pro Sekunde',
    rateHint:
      'Jede enthält bis zu 100 E-Mails. Die Grenze bei Resend gilt für das ganze Konto, mit allem, was sonst darüber sendet. Alle Instanzen dieses Portals teilen sich diese Einstellung.',
    rateHeld: 'Mehr lässt Resend derzeit nicht zu',
    host: 'Servername',
    hostHint: 'Etwa smtp.example.org. Ein Server im eigenen Netz ist möglich.',
    port: 'Portnummer',
    encryption: 'Verschlüsselung',
    encryptions: {
      starttls: 'STARTTLS, üblich bei Port 587',
      tls: 'TLS von Anfang an, üblich bei Port 465',
      offered: 'Nur wenn der Server sie anbietet',
    },
    anyCertificate: 'Jedes Zertifikat annehmen',
    anyCertificateHint:
      'Nur für einen Server im eigenen Netz: Wer dazwischen sitzt, könnte sonst die E-Mails mit ihren Links lesen.',
    user: 'Benutzername beim Server',
    userHint: 'Leer, wenn der Server keinen verlangt.',
    password: 'Passwort beim Server',
    stored: 'Wird verschlüsselt gespeichert und nie wieder angezeigt.',
    keep: 'Verschlüsselt gespeichert. Bleibt, solange Sie nichts Neues eingeben.',
    add: 'Postfach hinzufügen',
    save: 'Postfach speichern',
    added: (name) => `${name} wurde hinzugefügt. Senden Sie eine Testmail, bevor Sie es verwenden.`,
    saved: 'Das Postfach ist gespeichert.',
    chosen: (name) => `Einladungen werden jetzt über ${name} gesendet.`,
    unreadable: {
      title: 'Die gespeicherten Zugangsdaten sind nicht lesbar',
      text: 'SECRET_KEY ist ein anderer als beim Speichern. Geben Sie die Zugangsdaten neu ein, und speichern Sie; bis dahin wird nichts gesendet.',
    },
    since: (when) => `Seit ${when}`,
    stalledSince: (since) => `Seit ${since} kommt keine E-Mail aus dem Postfach durch`,
    stalledText:
      'Die E-Mails warten. Jede wird fünf Tage lang von selbst erneut versucht, dann gilt sie als gescheitert.',
    stalledHint:
      'Ein Test an Sie selbst zeigt, ob es am Postfach liegt oder nur an den angeschriebenen Adressen.',
    pausedSince: (since) => `Angehalten seit ${since}`,
    pausedBy: (name, since) => `Von ${name} angehalten, seit ${since}`,
    pausedText: 'Nichts geht verloren: E-Mails warten und werden gesendet, sobald es weitergeht.',
    nextTry: (at) => `Ein neuer Versuch folgt von selbst: ${at}.`,
    pause: 'Postfach anhalten',
    resume: 'Fortsetzen',
    paused:
      'Das Postfach ist angehalten. Was gerade übergeben wird, wird noch gesendet; andere E-Mails warten.',
    resumed: 'Das Postfach arbeitet wieder. Wartende E-Mails werden jetzt gesendet.',
    held: {
      status: 'Angehalten',
      title: (since: string) => `Seit dem ${since} wird nichts gesendet: Eine Sicherung wurde eingespielt`,
      text: 'Wartende E-Mails können früher schon gesendet worden sein. Sehen Sie nach, was wartet, und geben Sie es dann frei.',
      others: 'E-Mails warten, bis die Portaladministration sie freigibt.',
      release: 'Wartende E-Mails freigeben',
      released: 'Wartende E-Mails werden jetzt gesendet.',
      already: 'Sie waren schon freigegeben.',
    },
    removal: {
      open: 'Entfernen …',
      title: (name) => `Postfach ${name} entfernen?`,
      notYet: 'Es kann noch nicht entfernt werden.',
      refused: 'Es wurde nichts geändert: Das Postfach wird inzwischen verwendet.',
      registration:
        'Es ist das Registrierungspostfach: Einladungen werden darüber gesendet. Wählen Sie zuerst ein anderes.',
      waiting: (mails) => `Darin warten noch: ${mails}.`,
      waitingHint:
        'Sie werden gesendet, sobald das Postfach sendet. Was zu einem Versand gehört, wird zurückgezogen, wenn er abgebrochen wird.',
      waitingMoves: 'Sie werden stattdessen über das Registrierungspostfach gesendet.',
      ofSending: (when) => `Versand: ${when}`,
      unknownHint: 'Entscheiden Sie auf der Seite des Postfachs, als was sie gelten.',
      unused: 'Keine Einstellung verwendet es, und keine E-Mail wartet darin.',
      ends: 'Darüber kann nichts mehr gesendet werden, und es lässt sich nicht zurückholen.',
      erased: 'Der Schlüssel oder das Passwort, das dafür gespeichert ist, wird gelöscht.',
      reports: (days) =>
        `Meldungen von Resend über E-Mails, die darüber gesendet wurden, zählen noch ${number(days)} Tage lang. So lange bleibt gespeichert, womit sie signiert sind.`,
      history: 'Was darüber gesendet wurde, bleibt im Verlauf.',
      captured:
        'Die abgefangenen E-Mails bleiben lesbar. Das Menü führt nur zu ihnen, solange ein Postfach abfängt.',
      confirm: 'Postfach entfernen',
      done: (name) => `${name} ist entfernt.`,
      was: 'Dieses Postfach wurde entfernt. Darüber wird nichts mehr gesendet.',
    },
    unknown: {
      title: 'Niemand kann es sagen',
      text: 'Diese E-Mails wurden übergeben, aber es kam keine klare Antwort. Finden Sie wenn möglich heraus, ob sie ankamen. Erneut gesendet, kommen sie vielleicht zweimal an.',
      mails: plural('de', { one: '1 E-Mail', other: '{n} E-Mails' }),
      sent: 'Als gesendet werten',
      again: 'Erneut senden',
      settled: {
        sent: plural('de', { one: '1 E-Mail gilt als gesendet.', other: '{n} E-Mails gelten als gesendet.' }),
        again: plural('de', {
          one: '1 E-Mail wird erneut gesendet.',
          other: '{n} E-Mails werden erneut gesendet.',
        }),
      },
      already: 'Es wurde nichts geändert: Das war schon entschieden.',
    },
    test: {
      title: 'Ausprobieren',
      text: 'Mit dem, was gespeichert ist. Das kann eine halbe Minute dauern.',
      connection: 'Verbindung prüfen',
      mail: 'Test senden',
      to: 'Test-E-Mail an',
      mailHint: 'Eine echte E-Mail, über dieses Postfach.',
      connectionGood: 'Die Verbindung funktioniert',
      connectionBad: 'Die Verbindung funktioniert nicht',
      mailGood: (email) => `Die Testmail an ${email} wurde angenommen`,
      mailKept: (email) => `Die Testmail an ${email} wurde abgefangen`,
      mailBad: (email) => `Die Testmail an ${email} wurde nicht gesendet`,
      mailUnknown: (email) => `Ob die Testmail an ${email} gesendet wurde, ist nicht bekannt`,
      at: (when) => `Ausprobiert: ${when}.`,
    },
    found: {
      reached:
        'Der Server hat geantwortet. Eine Anmeldung wurde nicht versucht, weil kein Benutzername eingetragen ist.',
      signed_in: 'Der Server hat geantwortet und die Anmeldung angenommen.',
      not_signed_in:
        'Der Server hat geantwortet, bietet aber keine Anmeldung an: Der Benutzername wurde nicht verwendet. Ob Mails ohne ihn hinausgehen, zeigt erst eine Testmail.',
      domain_verified:
        'Resend hat den API-Schlüssel angenommen, und die Domain der Adresse ist dort bestätigt.',
      key_taken:
        'Resend hat den API-Schlüssel angenommen. Ob diese Adresse senden darf, zeigt erst eine Testmail.',
      accepted:
        'Angenommen heißt noch nicht zugestellt: Sehen Sie in Ihrem Posteingang nach, auch im Spam-Ordner.',
      captured: 'Nichts hat diesen Rechner verlassen. Die E-Mail steht unter „Abgefangene E-Mails“.',
      no_such_name: 'Es gibt keinen Server dieses Namens. Suchen Sie nach einem Tippfehler.',
      refused:
        'Der Server nimmt an diesem Port keine Verbindungen an. Prüfen Sie den Port; vielleicht ist eine Firewall dazwischen.',
      no_answer:
        'Es kam rechtzeitig keine Antwort. Prüfen Sie Servername, Port und Verschlüsselung; vielleicht ist eine Firewall dazwischen.',
      not_understood:
        'Es kam eine Antwort, aber nicht die erwartete, oder die Verbindung wurde beendet. Prüfen Sie Servername, Port und Verschlüsselung.',
      turned_away: 'Der Server hat geantwortet und dieses Portal abgewiesen.',
      encryption:
        'Es kam keine Verschlüsselung zustande. Vielleicht bietet der Server an diesem Port eine andere an, oder keine.',
      certificate:
        'Dem Zertifikat des Servers ist nicht zu trauen: Es ist abgelaufen, gilt für einen anderen Namen, oder der Aussteller ist unbekannt.',
      credentials: 'Der Server nimmt diesen Benutzernamen mit diesem Passwort nicht an.',
      api_key:
        'Resend nimmt diesen API-Schlüssel nicht an. Erzeugen Sie dort einen neuen, und speichern Sie ihn hier.',
      domain_unknown:
        'Resend kennt die Domain der Adresse nicht. Fügen Sie sie dort hinzu und bestätigen Sie sie, oder verwenden Sie eine Adresse einer bestätigten Domain.',
      domain_unverified: 'Resend kennt die Domain der Adresse, sie ist dort aber noch nicht bestätigt.',
      unavailable: 'Die Gegenseite kann zurzeit nicht arbeiten. Versuchen Sie es in einigen Minuten erneut.',
      too_many:
        'Es kam zu viel in zu kurzer Zeit, oder ein Kontingent ist aufgebraucht. Versuchen Sie es später erneut.',
      not_allowed:
        'Das Postfach darf dies nicht senden. Meist ist die Absenderadresse nicht zugelassen, oder es fehlt ein Benutzername.',
      mail: 'Die E-Mail wurde abgelehnt.',
      recipient:
        'Nur diese Adresse wurde abgelehnt. Über das Postfach sagt das nichts: Versuchen Sie es mit einer anderen.',
      later: 'Die E-Mail wurde diesmal nicht angenommen. Viele Server nehmen sie einige Minuten später an.',
      unknown:
        'Es kam rechtzeitig keine oder keine verständliche Antwort. Die E-Mail kann trotzdem ankommen.',
      unreadable:
        'Die gespeicherten Zugangsdaten sind nicht lesbar. Geben Sie sie neu ein, und speichern Sie.',
    },
  },

  suppressions: {
    title: 'Gesperrte Adressen',
    link: (n: number) => `Gesperrte Adressen (${number(n)})`,
    lead: 'An sie wird nur auf ausdrücklichen Wunsch gesendet. Entsperren Sie eine Adresse, wenn sie wieder funktioniert.',
    count: plural('de', { one: '1 Adresse', other: '{n} Adressen' }),
    reason: 'Grund',
    lift: 'Entsperren',
    lifted: (email: string) => `An ${email} kann wieder gesendet werden.`,
    already: 'Es wurde nichts geändert: Diese Adresse ist nicht mehr gesperrt.',
    none: {
      title: 'Keine Adresse ist gesperrt',
      text: 'Hier steht eine Adresse, wenn eine E-Mail an sie nicht ankam oder als Spam markiert wurde.',
    },
  },

  templates: {
    title: 'Vorlagen',
    lead: (original) =>
      `Was die Menschen lesen, in ihrer eigenen Sprache. ${original} ist das Original; eine Übersetzung veraltet, wenn sich das Original ändert.`,
    caption: 'Vorlagen nach E-Mail und Sprache',
    mail: 'E-Mail',
    original: 'Original',
    standing: {
      built_in: 'Mitgeliefert',
      edited: 'Bearbeitet',
      older: 'Veraltet',
      built_in_older: 'Mitgeliefert, älter',
    },
    kinds: {
      invitation: 'Einladung',
      invitation_reminder: 'Erinnerung',
      registration_confirmation: 'Registrierung',
      password_reset: 'Neues Passwort',
      recovery_help: 'Weg zum Zugang',
      password_changed: 'Passwort geändert',
      email_change: 'Neue Adresse, zu bestätigen',
      email_changed: 'Adresse geändert',
      test: 'Testmail',
    },
    inLanguage: (kind, language) => `${kind}: ${language}`,
    languages: 'Sprachen',
    builtInLead: 'Der mitgelieferte Text. Was Sie speichern, wird Version 1.',
    savedLead: (version, when, by) => `Version ${number(version)}, gespeichert von ${by} (${when}).`,
    resetLead: (version, when, by) =>
      `Version ${number(version)}, auf den mitgelieferten Text zurückgesetzt von ${by} (${when}).`,
    save: (version) => `Version ${number(version)} speichern`,
    saved: (version) =>
      `Version ${number(version)} ist gespeichert. E-Mails, die ab jetzt eingereiht werden, verwenden sie.`,
    sendTest: 'Test an mich senden',
    older: {
      title: (original, when) => `Das Original (${original}) wurde am ${when} geändert`,
      text: 'Lesen Sie es neben diesem Text. Mit einer neuen Version gilt dieser hier wieder als aktuell.',
      link: 'Zum Original',
    },
    variables: 'Einfügen',
    variablesHelp: 'Was eingesetzt werden kann',
    variablesCopy:
      'So geschrieben, wie es hier steht, mit beiden Klammerpaaren, wird es in jeder E-Mail ersetzt. Der Link braucht das nicht: Er steht hinter jeder Schaltfläche.',
    variable: {
      name: 'Name der Person',
      organization: 'Organisation der Person',
      inviter: 'Wer die Einladung sendet',
      portal: 'Name des Portals',
      until: 'Tag und Uhrzeit, bis zu denen der Link gilt',
      ask: 'Wen man fragen kann',
      at: 'Tag und Uhrzeit des Geschehens',
      address: 'Die E-Mail-Adresse, um die es geht',
      mailbox: 'Das Postfach, über das gesendet wird',
    },
    subject: 'Betreff',
    preheader: 'Vorschauzeile',
    preheaderHint: 'Die graue Zeile hinter dem Betreff im Posteingang.',
    blocks: 'Bausteine, von oben nach unten',
    block: {
      heading: 'Überschrift',
      text: 'Absatz',
      button: 'Schaltfläche',
      image: 'Bild',
      divider: 'Trennlinie',
      small: 'Kleingedrucktes',
      facts: 'Angaben',
      note: 'Persönliche Nachricht',
      address: 'Ausgeschriebener Link',
    },
    formatting:
      'In Absätzen und im Kleingedruckten sind **fett** und *kursiv* möglich; eine leere Zeile beginnt einen neuen Absatz.',
    blockHint: {
      button: 'Führt immer zum Link der Person.',
      image: 'PNG, JPEG oder GIF, bis 512 kB.',
      note: 'Steht über der Nachricht. Ohne Nachricht entfällt der ganze Baustein.',
      address: 'Steht über dem Link, der für alle ausgeschrieben ist, bei denen die Schaltfläche nichts tut.',
    },
    alt: 'Anstelle des Bildes vorgelesen',
    width: 'Breite in Pixeln',
    picture: 'Bilddatei',
    otherPicture: 'Anderes Bild',
    factLabel: (n) => `Bezeichnung ${number(n)}`,
    factValue: (n) => `Wert ${number(n)}`,
    addRow: 'Zeile hinzufügen',
    addRowOf: (block) => `Zeile hinzufügen, Baustein ${number(block)}`,
    removeRow: (row, block) => `Entfernen: Zeile ${number(row)}, Baustein ${number(block)}`,
    move: 'An eine andere Stelle ziehen',
    up: 'Nach oben',
    down: 'Nach unten',
    remove: 'Entfernen',
    upOf: (block, n) => `Nach oben: ${block}, Baustein ${number(n)}`,
    downOf: (block, n) => `Nach unten: ${block}, Baustein ${number(n)}`,
    removeOf: (block, n) => `Entfernen: ${block}, Baustein ${number(n)}`,
    blockOf: (block, n) => `${block}, Baustein ${number(n)}`,
    add: 'Neuer Baustein',
    addOne: 'Baustein hinzufügen',
    preview: {
      title: 'Vorschau',
      showAs: 'Ansicht',
      wide: 'Breit',
      narrow: 'Schmal',
      dark: 'Dunkel',
      text: 'Nur Text',
      person: 'Für wen',
      personHint: 'Name oder Adresse einer Person aus der Liste. Leer zeigt ein Beispiel.',
      nobody: 'Dort heißt niemand so; gezeigt wird das Beispiel.',
      sampleName: 'eine Beispielperson',
      noMailbox: 'noch kein Postfach',
      show: 'Vorschau zeigen',
      from: (sender) => `Von ${sender}`,
      to: (person) => `An ${person}`,
      frame: 'So wird die E-Mail aussehen',
      broken: 'So lässt sich der Text noch nicht speichern',
      long: 'Für die Vorschau ist der Text zu lang. Ein Test zeigt ihn, wie er ist.',
    },
    refused: 'Nicht gespeichert',
    place: { subject: 'Betreff', preheader: 'Vorschauzeile', blocks: 'Bausteine' },
    faults: {
      empty: 'Hier wird etwas gebraucht.',
      too_long: 'Das ist zu lang.',
      line_break: 'Das ist eine einzige Zeile; ein Zeilenumbruch kann darin nicht stehen.',
      unwelcome: 'Darin sind unsichtbare Zeichen. Tippen Sie es von Hand neu.',
      unknown_variable: (variable) =>
        `${variable} kann hier nicht eingesetzt werden. Nehmen Sie etwas aus der Liste.`,
      link_here: 'Der Link darf hier nicht stehen: Er hat seine Schaltfläche und seinen Baustein.',
      address: 'Eine andere Adresse kann nicht in der E-Mail stehen: Ihr einziger Link ist die Schaltfläche.',
      no_blocks: 'Eine E-Mail braucht mindestens einen Baustein.',
      too_many_blocks: 'In eine E-Mail passen bis zu 40 Bausteine.',
      too_many_rows: 'Bis zu 12 Zeilen sind möglich.',
      no_button:
        'Es gibt keine Schaltfläche, die zum Link führt: Aus der E-Mail käme niemand ins Portal. Fügen Sie den Baustein „Schaltfläche“ hinzu.',
      note_misplaced: 'In dieser E-Mail gibt es keine persönlichen Nachrichten. Entfernen Sie den Baustein.',
      note_twice: 'Die persönliche Nachricht kann nur an einer Stelle stehen.',
      link_misplaced: 'Diese E-Mail hat keinen Link. Entfernen Sie den Baustein.',
      image_unknown: 'Wählen Sie ein Bild.',
      bad_width: 'Von 16 bis 504 Pixel.',
      not_an_image: 'Das ist kein Bild in PNG, JPEG oder GIF.',
      too_large: 'Die Datei ist zu groß. Bis zu 512 kB sind möglich.',
      too_many_pixels: 'Bis zu 2.400 Pixel je Seite sind möglich.',
      not_a_colour: 'Eine Farbe schreibt man wie #0a5f4e.',
    },
    conflict: {
      title: (by, when) => `Nicht gespeichert: ${by} hat eine andere Version gespeichert (${when})`,
      text: 'Ihr Text ist noch hier, nichts davon ist verloren. Sehen Sie sich an, was anders ist, und entscheiden Sie dann.',
      mine: 'Meinen darüber speichern',
      theirs: 'Mit dem anderen weitermachen',
      compare: 'Vom anderen Text zu Ihrem',
      leave: 'Wenn Sie mit dem anderen weitermachen, bleibt Ihr Text zurück.',
    },
    versions: {
      title: 'Versionen',
      titleOf: (template) => `Versionen: ${template}`,
      lead: 'Jeder Text, der gespeichert wurde. E-Mails, die schon in der Warteschlange stehen, behalten ihren Text.',
      all: (n) => `Alle ${number(n)}`,
      version: 'Version',
      nth: (n) => `Version ${number(n)}`,
      builtIn: 'Mitgelieferter Text',
      inUse: 'In Gebrauch',
      what: 'Was getan wurde',
      edited: 'Bearbeitet',
      restored: (n) => `Version ${number(n)} zurückgeholt`,
      reset: 'Auf den mitgelieferten Text zurückgesetzt',
      shipped: 'Mit Vestibule geliefert',
      compare: 'Vergleichen',
      from: 'Von',
      to: 'Bis',
      compareTitle: (earlier, later) => `Von „${earlier}“ zu „${later}“`,
      restore: 'Zurückholen',
      restoreOf: (version) => `Zurückholen: ${version}`,
      cameBack: 'Der frühere Text ist wieder in Gebrauch, als neue Version.',
      wasReset: 'Der mitgelieferte Text ist wieder in Gebrauch. Die früheren Versionen sind noch hier.',
      overtaken:
        'Es wurde nichts geändert: In der Zwischenzeit wurde eine andere Version gespeichert. Sehen Sie sie erst an.',
      unfit: 'Es wurde nichts geändert: Diese Version verstößt gegen eine Regel, die neuer ist als sie.',
      resetAsk: 'Auf den mitgelieferten Text zurücksetzen …',
      same: 'Beide sagen dasselbe.',
      rest: 'Alles Übrige ist gleich.',
      added: 'Hinzugefügt',
      removed: 'Entfernt',
      moved: (from, to) => `Von Stelle ${from} nach ${to} verschoben`,
      addedWords: '[hinzugefügt]',
      removedWords: '[entfernt]',
    },
    reset: {
      title: 'Auf den mitgelieferten Text zurücksetzen?',
      lead: (n) =>
        `E-Mails, die ab jetzt eingereiht werden, verwenden den mitgelieferten Text. Version ${number(n)} bleibt unter den Versionen und lässt sich jederzeit zurückholen.`,
      keep: (n) => `Version ${number(n)} behalten`,
      confirm: 'Auf den mitgelieferten Text zurücksetzen',
    },
  },

  brand: {
    title: 'Erscheinungsbild',
    lead: 'Was alle E-Mails gemeinsam haben, in jeder Sprache.',
    logo: 'Logo',
    logoHint: 'PNG, JPEG oder GIF, bis 512 kB. Es steht oben in jeder E-Mail.',
    logoNow: 'Das Logo in Gebrauch',
    otherLogo: 'Anderes Logo',
    noLogo: 'Ohne Logo',
    header: 'Band oben',
    headerText: 'Name auf dem Band',
    button: 'Schaltfläche',
    buttonText: 'Schrift auf der Schaltfläche',
    contrast: (ratio) => `Kontrast ${ratio} zu 1: gut zu lesen.`,
    lowContrast: (ratio, least) =>
      `Kontrast ${ratio} zu 1: nicht für alle zu lesen. Nötig sind mindestens ${least} zu 1; machen Sie eine der beiden Farben heller oder dunkler.`,
    footer: 'Fußzeile',
    footerHint: 'Unter jeder E-Mail: Firma, Anschrift, Registernummer. **fett** und *kursiv* sind möglich.',
    save: 'Erscheinungsbild speichern',
    saved: 'Das Erscheinungsbild ist gespeichert. E-Mails, die ab jetzt eingereiht werden, sehen so aus.',
    conflict: (by) => `Nicht gespeichert: ${by} hat in der Zwischenzeit ein anderes gespeichert`,
    conflictText:
      'Ihre Eingaben sind noch hier. Wenn Sie noch einmal speichern, ersetzen Ihre Eingaben das andere Erscheinungsbild.',
    sample: 'Beispiel',
    built: 'Unverändert, wie mit Vestibule geliefert.',
    standing: (when, by) => `Gespeichert von ${by} (${when}).`,
    own: {
      title: 'E-Mails an Personen der Organisation',
      lead: 'Steht in Einladungen und Erinnerungen an die Personen dieser Organisation, in jeder Sprache.',
      link: 'Logo, Absender und Text ihrer E-Mails',
      logo: 'Logo der Organisation',
      senderName: 'Name des Absenders',
      senderHint: 'Anstelle des Namens des Portals. Die Adresse bleibt dieselbe.',
      text: 'Absatz',
      textHint: 'Steht vor der Schaltfläche. **fett** und *kursiv* sind möglich.',
      save: 'Speichern',
      saved: 'Gespeichert. Für E-Mails, die ab jetzt eingereiht werden, gilt die Änderung.',
    },
  },

  mail: {
    title: 'Abgefangene E-Mails',
    notice: 'Nichts verlässt diesen Rechner',
    noticeText:
      'Das Postfach fängt E-Mails ab, damit sich alles ausprobieren lässt. Die Links in diesen E-Mails funktionieren.',
    kept: 'Diese E-Mails wurden hier behalten und nicht gesendet. Die Links darin funktionieren.',
    list: 'E-Mails',
    toList: 'Alle E-Mails',
    to: (email) => `An ${email}`,
    showAs: 'Anzeigen als',
    asMail: 'E-Mail',
    asText: 'Nur Text',
    frame: 'Die abgefangene E-Mail',
    link: 'Link dieser E-Mail öffnen',
    choose: 'Wählen Sie eine E-Mail, um sie zu lesen.',
    unreadable: {
      title: 'Diese E-Mail ist nicht lesbar',
      text: 'SECRET_KEY ist ein anderer als beim Abfangen.',
    },
    none: {
      title: 'Noch wurde keine E-Mail abgefangen',
      text: 'Senden Sie eine Einladung, und sie steht in wenigen Sekunden hier.',
      textKept: 'Hier stehen die E-Mails von Postfächern, die E-Mails abfangen.',
    },
  },

  profile: {
    title: 'Ihr Profil',
    language: 'Sprache',
    organizationLanguage: 'Sprache der Organisation',
    languageHint: 'Für diese Seiten und die E-Mails an Sie.',
    phone: 'Telefon',
    currentPassword: 'Aktuelles Passwort',
    email: {
      change: 'Adresse ändern',
      waiting: (email) =>
        `Noch nicht bestätigt: ${email}. Öffnen Sie den Link in der E-Mail dorthin, und drücken Sie die Schaltfläche.`,
      title: 'E-Mail-Adresse ändern',
      lead: (email) => `Sie melden sich mit ${email} an, bis die neue Adresse bestätigt ist.`,
      label: 'Neue E-Mail-Adresse',
      save: 'Link an die neue Adresse senden',
      sent: 'Eine E-Mail an die neue Adresse ist unterwegs. Der Link darin gilt 24 Stunden.',
      withdraw: 'Änderung zurückziehen',
      withdrawn: 'Die Änderung ist zurückgezogen. Der Link an die neue Adresse funktioniert nicht mehr.',
    },
    confirm: {
      title: 'Neue Adresse bestätigen',
      lead: 'Danach melden Sie sich mit dieser Adresse an, und E-Mails kommen hierher. Die bisherige Adresse erhält eine Nachricht.',
      submit: 'Adresse bestätigen',
      changesNothing:
        'Das Öffnen dieser Seite ändert nichts: Der Link ist erst verbraucht, wenn Sie die Schaltfläche drücken.',
      done: 'Die neue Adresse ist bestätigt. Ab jetzt melden Sie sich mit ihr an.',
      used: 'Damit wurde die Adresse bestätigt.',
      expired: 'Er galt 24 Stunden. Einen neuen erhalten Sie über Ihr Profil.',
      revoked:
        'Die Änderung wurde zurückgezogen, oder an der Anmeldung hat sich etwas geändert, seit er gesendet wurde.',
      back: 'Zu Ihrem Profil',
    },
    password: {
      since: 'Festgelegt am',
      change: 'Passwort ändern',
      title: 'Passwort ändern',
      lead: 'Jede andere Sitzung endet, und eine E-Mail benachrichtigt Sie über die Änderung.',
      leadUntold: 'Jede andere Sitzung endet.',
      save: 'Neues Passwort speichern',
      saved: 'Das neue Passwort ist gespeichert, und jede andere Sitzung ist beendet.',
    },
    sessions: {
      title: 'Wo Sie angemeldet sind',
      this: 'Diese hier',
      browserOn: (browser, system) => `${browser} auf ${system}`,
      unknown: 'Ein Browser',
      since: (at) => `seit ${at}`,
      used: (ago) => `zuletzt benutzt: ${ago}`,
      end: 'Dort abmelden',
      endOthers: 'Überall sonst abmelden',
      ended: 'Diese Sitzung ist beendet.',
      endedOthers: 'Sie sind überall sonst abgemeldet.',
    },
    save: 'Profil speichern',
    saved: 'Ihr Profil ist gespeichert.',
  },

  sessions: {
    title: 'Anmelden',
    lead: (portal) => `bei ${portal}`,
    password: 'Passwort',
    submit: 'Anmelden',
    refusedHint:
      'Eingeladen, aber noch ohne Passwort? Öffnen Sie den Link in Ihrer E-Mail, oder wenden Sie sich an die Person, die Sie eingeladen hat.',
    forgot: 'Passwort vergessen?',
    waiting: {
      title: 'Zu viele Versuche in kurzer Zeit',
      until: (n) =>
        `Der nächste Versuch ist in ${minutes(n)} möglich. Bis dahin wird kein Passwort geprüft, auch nicht das richtige.`,
    },
    stopped: {
      title: 'Zu viele falsche Passwörter hintereinander',
      recover: (forgot) =>
        `Für diese Adresse wird kein Passwort mehr geprüft, bis ein neues festgelegt ist. Das geht über „${forgot}“.`,
      ask: 'Für diese Adresse wird kein Passwort mehr geprüft. Wer das Portal betreibt, kann helfen.',
    },
    signedOut: 'Sie sind abgemeldet.',
  },

  links: {
    notFor: (email) =>
      `Dieser Link ist nicht für ${email}. Wenn Sie fortfahren, endet diese Sitzung in diesem Browser.`,
    title: {
      unknown: 'Diesen Link gibt es nicht',
      used: 'Dieser Link wurde schon benutzt',
      newer: 'Es gibt einen neueren Link',
      expired: 'Dieser Link ist abgelaufen',
      revoked: 'Dieser Link gilt nicht mehr',
    },
    lead: {
      unknown: 'Vielleicht fehlt ein Teil der Adresse. Kopieren Sie sie vollständig aus der E-Mail.',
      newer: 'Der gültige Link steht in einer späteren E-Mail. Suchen Sie nach der neuesten.',
      revoked: 'An der Anmeldung hat sich etwas geändert, seit er gesendet wurde.',
    },
  },
  settings: {
    title: 'Einstellungen',
    titleOf: (section) => `${section} – Einstellungen`,
    lead: 'Jede Seite wird für sich gespeichert. Was gespeichert ist, gilt sofort.',
    sections: {
      portal: 'Portal',
      mail: 'E-Mail',
      links: 'Links und Erinnerungen',
      'sign-in': 'Anmeldeseite',
      security: 'Passwörter und Sitzungen',
      organizations: 'Organisationen',
    },
    save: {
      portal: 'Portal speichern',
      mail: 'E-Mail-Einstellungen speichern',
      links: 'Links und Erinnerungen speichern',
      'sign-in': 'Anmeldeseite speichern',
      security: 'Passwörter und Sitzungen speichern',
      organizations: 'Grenzen speichern',
    },
    saved: plural('de', { one: '1 Einstellung ist geändert.', other: '{n} Einstellungen sind geändert.' }),
    nothingChanged: 'Es wurde nichts geändert.',
    lastChanged: (by) => `Zuletzt geändert von ${by}`,
    unchanged: 'Das hat noch niemand geändert.',
    units: {
      days: plural('de', { one: '1 Tag', other: '{n} Tage' }),
      hours: plural('de', { one: '1 Stunde', other: '{n} Stunden' }),
      minutes: plural('de', { one: '1 Minute', other: '{n} Minuten' }),
      characters: plural('de', { one: '1 Zeichen', other: '{n} Zeichen' }),
      people: plural('de', { one: '1 Person', other: '{n} Personen' }),
      requests: plural('de', { one: '1 Anfrage', other: '{n} Anfragen' }),
    },
    atLeast: (n) => `Mindestens ${n}`,
    atMost: (n) => `Höchstens ${n}`,
    portal: {
      name: 'Name des Portals',
      nameHint: 'Steht auf jeder Seite und in jeder E-Mail. Kein Passwort darf ihn enthalten.',
      address: 'Adresse des Portals',
      addressHint:
        'Wohin Personen nach der Anmeldung gelangen, etwa https://portal.example.org oder /app. Ohne Adresse gelangen sie zu ihrem Profil.',
      language: 'Voreingestellte Sprache',
      languageHint: 'Für Personen und Organisationen, die keine eigene Sprache haben.',
      timeZone: 'Zeitzone',
      timeZoneHint:
        'Für jede Zeit auf den Seiten und in E-Mails und für den Zeitpunkt eines geplanten Versands. Was schon geplant ist, behält seinen Zeitpunkt.',
      atlantic: 'Atlantischer Ozean',
      indian: 'Indischer Ozean',
    },
    mail: {
      noMailbox: 'Keines: Es wird nichts gesendet',
      mailboxHint:
        'Einladungen und Links für ein neues Passwort werden über dieses Postfach gesendet. Angeboten werden nur Postfächer, von denen kein Fehler bekannt ist.',
      allMailboxes: 'Alle Postfächer',
      senderName: 'Name des Absenders',
      senderNameHint: 'So erscheint der Absender. Leer: der Name des Postfachs.',
      replyTo: 'Antworten gehen an',
      replyToHint: 'Leer: an die Adresse, von der die E-Mail kommt.',
    },
    links: {
      days: 'Gültigkeit der Einladungslinks, in Tagen',
      daysHint: 'Vom Versand an gezählt. Bereits versandte Links behalten ihr Datum.',
      reminders: 'Erinnerungen, in Tagen nach dem Versand',
      remindersHint:
        'Etwa 3, 6: nach drei und nach sechs Tagen, wenn niemand den Link geöffnet hat. Leer: nie.',
      opening: 'Öffnen einer Einladung',
      press: 'Durch Drücken einer Schaltfläche',
      pressHint:
        'Am wenigsten Mühe. Ein Programm, das dem Link folgt und dort die Schaltfläche drückt, verbraucht ihn.',
      address: 'Durch Eingeben der eingeladenen Adresse',
      addressHint:
        'Für Organisationen, deren Mail-Scanner Schaltflächen drücken. Ein Programm kennt die Adresse nicht.',
      newLinks: '„Neuen Link an mich senden“ anbieten',
      newLinksHint:
        'Bei Links, die nicht mehr funktionieren, nur an die eingeladene Adresse, einmal pro Stunde und höchstens dreimal. Sonst sagt die Seite, wen man fragen kann.',
    },
    signIn: {
      recovery: 'Einen Weg zurück anbieten, wenn das Passwort vergessen ist',
      recoveryHint:
        'Sonst zeigt die Anmeldeseite keinen solchen Link. Die Administration kann einen von der Seite der Person aus senden.',
      registration: 'Selbst registrieren lassen',
      registrationHint:
        'Die Adresse wird zuerst per E-Mail bestätigt. Eine Adresse mit erlaubter Domain führt in die jeweilige Organisation.',
      approval: 'Jede Registrierung braucht die Freigabe der Administration',
      approvalHint: 'Vorher kommt niemand hinein. Gilt nur, solange man sich registrieren kann.',
    },
    security: {
      length: 'Mindestlänge des Passworts, in Zeichen',
      lengthHint:
        '12 ist üblich; 15 verlangt NIST SP 800-63B, wenn das Passwort der einzige Nachweis ist. Gilt für Passwörter, die ab jetzt festgelegt werden.',
      usual: 'Üblich',
      nist: 'NIST SP 800-63B, Passwort als einziger Nachweis',
      staff: 'Automatische Abmeldung: Portaladministration und Personenverwaltung',
      users: 'Automatische Abmeldung: alle anderen',
      idleMinutes: 'Nach so vielen Minuten ohne Aktivität',
      idleHours: 'Nach so vielen Stunden ohne Aktivität',
      absoluteHours: 'In jedem Fall nach so vielen Stunden',
      absoluteDays: 'In jedem Fall nach so vielen Tagen',
      sessionsHint:
        'Gilt auch für offene Sitzungen: Kürzere Zeiten beenden manche beim nächsten Klick, vielleicht auch Ihre.',
    },
    organizations: {
      lead: 'Wie viele Personen die Administration einer Organisation einladen darf. Für Portaladministration und Personenverwaltung gilt keine Grenze.',
      bulk: 'Auf einmal',
      bulkHint: 'In einem Versand.',
      daily: 'In 24 Stunden',
      dailyHint: 'Je Person in der Administration, im gesamten Versand zusammengerechnet.',
    },
  },

  recovery: {
    title: 'Neuen Link erhalten',
    lead: 'Wenn das Passwort vergessen oder eine Einladung nicht mehr auffindbar ist.',
    submit: 'Link an mich senden',
    back: 'Zurück zur Anmeldung',
    sent: {
      title: 'Sehen Sie in Ihren E-Mails nach',
      lead: 'Eine E-Mail geht nur an eine Adresse, die das Portal nutzen darf. Ein Link für ein neues Passwort gilt eine Stunde.',
      hint: 'Nach fünf Minuten noch nichts? Sehen Sie im Spam-Ordner nach, oder wenden Sie sich an die Person, die Sie eingeladen hat.',
    },
    choose: {
      title: 'Neues Passwort festlegen',
      lead: 'Mit Ihrer Adresse und einem neuen Passwort. Danach melden Sie sich mit beidem an.',
      emailHint: 'Die Adresse, an die die E-Mail mit dem Link ging.',
      save: 'Neues Passwort speichern',
    },
    done: 'Das neue Passwort ist gespeichert, und alle früheren Sitzungen sind beendet. Melden Sie sich damit an.',
    used: 'Damit wurde ein neues Passwort festgelegt. Melden Sie sich mit diesem an.',
    expired: 'Er galt eine Stunde.',
    another: 'Wer das Portal betreibt, kann Ihnen einen neuen senden.',
  },
  newPassword: {
    label: 'Neues Passwort',
  },
  setup: {
    title: 'Portaladministration einrichten',
    lead: 'Diese Adresse funktioniert einmal. Wer diese Seite zuerst ausfüllt, administriert das Portal.',
    submit: 'Einrichten und anmelden',
    done: (portal) => `Willkommen bei ${portal}. Fügen Sie die ersten Personen hinzu.`,
  },

  problems: {
    title: {
      403: 'Diese Seite ist für Sie nicht zugänglich',
      404: 'Hier ist nichts',
      405: 'Das geht hier nicht',
      409: 'Inzwischen hat sich etwas geändert',
      413: 'Das war zu viel auf einmal',
      422: 'Das kam nicht richtig an',
      429: 'Zu viele Versuche in kurzer Zeit',
      500: 'Bei uns ist etwas schiefgegangen',
    },
    text: {
      403: 'Sie sind angemeldet, aber ohne die Rechte für diese Seite.',
      404: 'Die Adresse enthält vielleicht einen Tippfehler, oder was hier war, ist nicht mehr da.',
      405: 'Gehen Sie zurück, und verwenden Sie die Schaltflächen der Seite.',
      409: 'Es wurde nichts ausgeführt. Sehen Sie sich die Seite noch einmal an, und entscheiden Sie dann.',
      413: 'Das Gesendete ist größer, als diese Seite annimmt. Senden Sie weniger auf einmal.',
      422: 'Es wurde nichts ausgeführt. Gehen Sie zurück, laden Sie die Seite neu, und wiederholen Sie es.',
      429: 'Warten Sie einige Minuten, und versuchen Sie es dann erneut.',
      500: 'Es liegt nicht an Ihnen. Der Fehler ist festgehalten; versuchen Sie es gleich noch einmal.',
    },
    reference: 'Kennung',
    home: 'Zur Startseite',
    signIn: 'Zur Anmeldung',
    unreachable: {
      title: 'Das Portal antwortet nicht',
      text: 'Ihre Eingaben sind noch da. Prüfen Sie die Verbindung, und versuchen Sie es dann erneut.',
      again: 'Erneut versuchen',
    },
    sessionEnded: {
      title: 'Ihre Sitzung ist beendet',
      text: 'Es ist noch nichts geschehen. Ihre Eingaben sind noch da: Melden Sie sich an, und drücken Sie die Schaltfläche dann noch einmal.',
      signIn: 'In einem anderen Tab anmelden',
    },
  },

  errors: {
    required: 'Hier fehlt eine Angabe.',
    too_long: 'Das ist zu lang. Bis zu 200 Zeichen sind möglich.',
    email_malformed: 'Eine E-Mail-Adresse sieht aus wie name@example.org.',
    email_taken: 'Jemand in der Liste hat diese Adresse bereits.',
    email_unavailable:
      'Jemand mit dieser Adresse kann hier nicht hinzugefügt werden. Die Portaladministration kann helfen.',
    email_theirs:
      'Diese Person ist inzwischen aktiv: Ihre Adresse kann nur sie selbst ändern, in ihrem Profil.',
    unknown_user:
      'Es wurde nichts gesendet: Eine der gewählten Personen steht nicht mehr in der Liste. Sehen Sie Ihre Auswahl noch einmal durch.',
    cross_site: 'Diese Anfrage kam nicht von einer Seite dieses Portals, deshalb wurde nichts ausgeführt.',
    unknown_organization: 'Wählen Sie eine Organisation aus der Liste.',
    unknown_locale: 'Wählen Sie eine Sprache aus der Liste.',
    unknown_time_zone: 'Wählen Sie eine Zeitzone aus der Liste.',
    unknown_role: 'Wählen Sie eine der Rollen, die Sie vergeben können.',
    phone_malformed: 'Eine Telefonnummer sieht aus wie +353 91 555 0100.',
    domain_malformed: 'Eine Domain sieht aus wie example.org. Trennen Sie mehrere durch Kommas.',
    domain_taken: 'Eine dieser Domains gehört schon zu einer anderen Organisation.',
    domain_not_allowed:
      'Die Organisation nimmt nur andere Adressen auf. Die erlaubten Domains stehen auf der Seite der Organisation.',
    organization_deactivated: 'Die Organisation ist deaktiviert; deshalb kann niemand hinzugefügt werden.',
    has_admins:
      'Jemand aus der Portaladministration gehört dazu; deshalb kann nur die Portaladministration sie deaktivieren oder reaktivieren.',
    last_admin:
      'Keine andere Person, die sich anmelden kann, administriert dieses Portal. Geben Sie zuerst einer anderen Person die Rolle „Portaladministration“.',
    already: 'Es wurde nichts geändert: Das war schon geschehen.',
    not_possible: 'Eine Organisation administrieren kann nur, wer in ihr aktiv ist.',
    password_set: 'Es wurde nichts zurückgezogen: Inzwischen wurde ein Passwort festgelegt.',
    decided: 'Es wurde nichts geändert: Darüber war schon entschieden.',
    replaced: 'Es wurde nichts gesendet: Inzwischen gibt es eine neuere Einladung.',
    control_characters: 'Darin sind unsichtbare Zeichen. Geben Sie es von Hand neu ein.',
    note_long: 'Bis zu 400 Zeichen sind möglich.',
    time_malformed: 'Hier werden ein Datum und eine Uhrzeit benötigt.',
    time_past: 'Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren, oder senden Sie jetzt.',
    time_far: 'Das ist mehr als ein Jahr entfernt.',
    time_skipped: 'Dann werden die Uhren vorgestellt und zeigen diese Zeit nie an.',
    zone_changed:
      'Die Zeitzone des Portals wurde inzwischen geändert. Prüfen Sie die Zeit noch einmal, und senden Sie dann.',
    email_suppressed:
      'An diese Adresse wird nichts gesendet: Eine frühere E-Mail kam nicht an oder war nicht erwünscht.',
    over_at_once:
      'Es wurde nichts gesendet: Das sind mehr Personen, als Sie auf einmal einladen können. Wählen Sie weniger aus.',
    over_daily:
      'Es wurde nichts gesendet: Die Grenze für Einladungen innerhalb von 24 Stunden ist erreicht. Wählen Sie weniger Personen aus, oder senden Sie später. Die Portaladministration kann es sehen.',
    not_invitable: 'Diese Person ist bereits aktiv oder deaktiviert; es gibt nichts zu senden.',
    not_recoverable: 'Einen solchen Link kann nur bekommen, wer ein Passwort hat und nicht deaktiviert ist.',
    no_mailbox: 'Es wurde nichts gesendet: Es gibt kein Postfach, über das E-Mails gesendet werden könnten.',
    choose_someone: 'Setzen Sie bei mindestens einer Person ein Häkchen.',
    too_many_people:
      'Das sind mehr Personen, als auf einmal eingeladen werden können. Wählen Sie weniger aus.',
    no_emails: 'Fügen Sie mindestens eine E-Mail-Adresse ein.',
    too_many_lines: 'Bis zu 1.000 Zeilen sind auf einmal möglich. Fügen Sie die Liste in Teilen ein.',
    password_short: 'Es braucht mehr Zeichen.',
    password_long: 'Bis zu 256 Zeichen sind möglich.',
    password_common:
      'Dieses Passwort ist leicht zu erraten. Schwer zu erraten sind mehrere Wörter ohne Zusammenhang.',
    password_personal: 'Es enthält Ihren Namen, Ihre Adresse oder den Namen des Portals.',
    email_same: 'Das ist schon Ihre Adresse.',
    wrong_password: 'Das ist nicht Ihr aktuelles Passwort.',
    email_other: 'Das ist nicht die Adresse, an die der Link ging.',
    wrong_credentials: 'Diese E-Mail-Adresse und dieses Passwort passen nicht zusammen.',
    host_malformed: 'Ein Servername sieht aus wie smtp.example.org.',
    port_malformed: 'Ein Port ist eine Zahl von 1 bis 65535.',
    webhook_secret_malformed: 'Er beginnt mit whsec_, danach folgen Buchstaben und Ziffern.',
    secret_again: 'Der Server oder sein Schutz ist jetzt anders: Geben Sie das Passwort noch einmal ein.',
    type_again: 'Es wurde nicht gespeichert und wird nicht wieder angezeigt: Geben Sie es noch einmal ein.',
    too_low: 'Das ist zu wenig.',
    too_high: 'Das ist zu viel.',
    not_a_number: 'Hier wird eine ganze Zahl in Ziffern gebraucht.',
    name_long: 'Das ist zu lang. Bis zu 80 Zeichen sind möglich.',
    portal_address_malformed: 'Sie beginnt mit https:// und nennt einen Server oder ist ein Pfad wie /app.',
    mailbox_failing:
      'Dieses Postfach hat beim letzten Versuch nicht funktioniert oder ist angehalten. Prüfen Sie es oder setzen Sie es fort; danach lässt es sich wählen.',
    unknown_mailbox: 'Wählen Sie ein Postfach, das funktioniert.',
    mailbox_removed: 'Es wurde nichts geändert: Dieses Postfach wurde entfernt.',
    days_malformed: 'Tage sind ganze Zahlen mit Kommas dazwischen, etwa 3, 6.',
    days_many: 'Höchstens 5 Erinnerungen',
    days_far: 'Eine Erinnerung wird nach 1 bis 90 Tagen gesendet.',
    reminder_after_end: 'Eine Erinnerung muss kommen, bevor der Link abläuft.',
    idle_over_absolute: 'Das ist länger, als eine Sitzung überhaupt dauert.',
    bulk_over_daily: 'Das ist mehr, als in 24 Stunden erlaubt ist.',
    overtaken:
      'Jemand anderes hat dies geändert, nachdem Sie die Seite geöffnet haben. Noch ist nichts gespeichert; speichern Sie erneut, um es zu überschreiben.',
    address_other:
      'An diese Adresse wurde die Einladung nicht gesendet. Der Link gilt weiter: Geben Sie die Adresse ein, bei der die E-Mail angekommen ist.',
    address_wait:
      'Es wurden zu viele Adressen versucht. Versuchen Sie es in einer Viertelstunde erneut; der Link gilt weiter.',
    unknown_field: 'Die Seite hat etwas gesendet, das nicht hierher gehört. Laden Sie sie neu.',
    stale_form:
      'Es ist nichts geschehen, denn diese Seite ist veraltet. Kopieren Sie Ihre Eingaben, wo Sie sie noch sehen, notfalls über „Zurück“ im Browser, und laden Sie die Seite dann neu.',
    renewed_form:
      'Es ist noch nichts geschehen, denn diese Seite war veraltet. Ihre Eingaben sind noch da: Drücken Sie die Schaltfläche noch einmal.',
    something_refused: 'Etwas davon wurde nicht angenommen. Sehen Sie es durch, und versuchen Sie es erneut.',
  },
}
