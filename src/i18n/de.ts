import { LOCALES } from './locales.ts'
import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

const number = new Intl.NumberFormat('de').format
const people = plural('de', { one: '1 Person', other: '{n} Personen' })
const needing = plural('de', { one: '1 Person wartet auf Sie', other: '{n} Personen warten auf Sie' })
const invitations = plural('de', { one: '1 Einladung', other: '{n} Einladungen' })
const sendingNow = plural('de', {
  one: '1 Einladung wird gesendet',
  other: '{n} Einladungen werden gesendet',
})
const minutes = plural('de', { one: '1 Minute', other: '{n} Minuten' })
const lines = plural('de', { one: '1 Zeile', other: '{n} Zeilen' })
const organisations = plural('de', { one: '1 Organisation', other: '{n} Organisationen' })

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
    mail: 'Abgefangene E-Mails',
    account: 'Ihr Zugang',
    accountOf: (name) => `${name}, Ihr Zugang`,
    profile: 'Ihr Profil',
    signOut: 'Abmelden',
    language: 'Sprache',
    documentTitle: (title, portal) => `${title} · ${portal}`,
    errorTitle: (title) => `Fehler: ${title}`,
  },

  words: {
    optional: 'freiwillig',
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
    you: 'Sie',
    by: 'Von',
    when: 'Zeitpunkt',
    save: 'Speichern',
    newer: 'Neuere',
    older: 'Ältere',
    pages: 'Seiten',
    byItself: 'Vestibule',
  },

  status: {
    none: 'Nicht eingeladen',
    queued: 'Wartet auf Versand',
    sent: 'Gesendet',
    failed: 'Nicht gesendet',
    opened: 'Geöffnet – ohne Passwort',
    expired: 'Abgelaufen',
    revoked: 'Zurückgezogen',
    active: 'Aktiv',
    deactivated: 'Deaktiviert',
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
      selectPage: 'Alle auf dieser Seite auswählen',
      select: (name) => `${name} auswählen`,
    },
    bulk: {
      label: 'Ausgewählte Personen',
      count: (n) => `${number(n)} ausgewählt`,
      ticked: 'Personen mit Häkchen',
      everyone: (n) => `Alle ${number(n)} Treffer auswählen`,
      clear: 'Auswahl aufheben',
    },
    found: people,
    shown: (shown, total) =>
      shown === total ? `Alle ${number(total)} angezeigt` : `${number(shown)} von ${number(total)} angezeigt`,
    firstRun: {
      title: 'Noch ist niemand eingeladen',
      text: 'Fügen Sie eine Person hinzu, oder fügen Sie eine Liste von Adressen ein. Sie sehen, was mit jeder Zeile geschieht, bevor etwas gesendet wird.',
    },
    nothing: {
      title: 'Keine Person gefunden',
      titleFor: (q) => `Keine Person passt zu „${q}“`,
      text: 'Mit anderen Wörtern oder weniger Filtern finden Sie vielleicht mehr.',
    },
    open: 'Öffnen',
    sendOne: 'Einladung senden',
    sendAgain: 'Neue Einladung senden',
    mailIn: (language) => `Sprache der E-Mail: ${language}`,
    invitation: 'Einladung',
    contact: 'Kontakt',
    access: 'Zugang',
    since: 'In der Liste seit',
    administers: 'Administriert die Organisation',
    invitedBy: 'Eingeladen von',
    linkUntil: (date) => `Der Link funktioniert bis ${date}`,
    timeline: {
      added: (by) => (by ? `Hinzugefügt von ${by}` : 'Hinzugefügt'),
      queued: (by) => (by ? `Einladung vorbereitet von ${by}` : 'Einladung vorbereitet'),
      sent: () => 'Gesendet',
      failed: () => 'Nicht gesendet',
      opened: () => 'Link geöffnet',
      lapsed: () => 'Ohne Passwort verlassen',
      accepted: () => 'Passwort festgelegt',
      expired: () => 'Link abgelaufen',
      revoked: (by) => (by ? `Zurückgezogen von ${by}` : 'Zurückgezogen'),
      superseded: () => 'Durch eine neuere Einladung ersetzt',
    },
    seeSending: 'Zum Versand',
    banner: {
      none: {
        title: 'Noch nicht eingeladen',
        text: 'Eine Einladung enthält einen Link, der einmal funktioniert, um ein Passwort festzulegen.',
      },
      queued: {
        title: 'Die Einladung wartet auf den Versand',
        text: 'Sie wird von selbst gesendet; eine neue Einladung würde sie ersetzen.',
      },
      sent: {
        title: 'Die Einladung wurde gesendet, der Link ist noch nicht geöffnet',
        text: 'Nichts angekommen? Prüfen Sie zuerst die Adresse. Eine neue Einladung beendet den früheren Link.',
      },
      failed: {
        title: 'Die Einladung konnte nicht gesendet werden',
        text: 'Wenn die Ursache behoben ist, senden Sie eine neue Einladung.',
      },
      opened: {
        title: 'Der Link wurde geöffnet, aber es wurde kein Passwort festgelegt',
        text: 'Der Link funktioniert einmal und ist damit verbraucht. Eine neue Einladung bringt einen neuen.',
      },
      expired: {
        title: 'Der Link ist abgelaufen, bevor ihn jemand geöffnet hat',
        text: 'Eine neue Einladung bringt einen neuen Link mit voller Gültigkeit.',
      },
      revoked: {
        title: 'Die Einladung wurde zurückgezogen',
        text: 'Der Link funktioniert nicht mehr. Eine neue Einladung bringt einen neuen.',
      },
      active: null,
      deactivated: {
        title: 'Deaktiviert',
        text: 'Solange das so bleibt, sind weder Anmeldung noch Einladung möglich.',
      },
    },
    added: (name) => `${name} steht in der Liste. Eine Einladung wurde noch nicht gesendet.`,
    addedSeveral: (r) =>
      [
        r.added > 0 ? `${people(r.added)} hinzugefügt.` : 'Niemand wurde hinzugefügt.',
        r.sent > 0 ? `${invitations(r.sent)} unterwegs.` : 'Es wurde keine Einladung gesendet.',
        ...(r.skipped > 0 ? [`${lines(r.skipped)} ausgelassen.`] : []),
      ].join(' '),
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
    emailHint: 'Hierhin geht die Einladung, und damit meldet sich die Person an.',
    noOrganization: 'Keine',
    organizationLanguage: 'Sprache der Organisation',
    portalLanguage: 'Sprache des Portals',
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
      known: 'Bekannt, nicht eingeladen',
      pending: 'Einladung offen',
      active: 'Bereits aktiv',
      deactivated: 'Deaktiviert',
      elsewhere: 'Andere Organisation',
      malformed: 'Keine Adresse',
      repeated: 'Wiederholt',
    },
    consequence: {
      new: 'Wird hinzugefügt, und eingeladen, wenn Sie jetzt senden',
      known: 'Steht schon in der Liste; wird eingeladen, wenn Sie jetzt senden',
      pending: 'Hat schon einen Link; mit Häkchen ersetzt ihn ein neuer, wenn Sie jetzt senden',
      active: 'Bleibt unverändert',
      deactivated: 'Bleibt unverändert',
      elsewhere: 'Gehört zu einer anderen Organisation und bleibt dort',
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
    nowHint: 'Die E-Mails gehen sofort hinaus, jede in der Sprache der Person.',
    later: 'Später',
    laterHint: 'Nur die Personen hinzufügen; aus der Liste senden Sie, wann Sie möchten.',
    back: 'Zurück',
    add: plural('de', { one: '1 Person hinzufügen', other: '{n} Personen hinzufügen' }),
    nobody: 'Aus dieser Liste kann niemand hinzugefügt oder eingeladen werden.',
  },

  sendings: {
    title: 'Versand',
    lead: 'Jedes Drücken von „Einladungen senden“, das neueste zuerst.',
    caption: 'Bisheriger Versand',
    invitations,
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
    heading: {
      preparing: (expected) => `Versand an ${people(expected)}`,
      running: sendingNow,
      paused: (sent, total) => `Angehalten bei ${number(sent)} von ${number(total)}`,
      done: (sent, total) =>
        sent === total
          ? total === 1
            ? 'Die Einladung ist gesendet'
            : `Alle ${number(total)} Einladungen sind gesendet`
          : `${number(sent)} von ${invitations(total)} gesendet`,
      nobody: 'Niemand wurde eingeladen',
    },
    startedBy: (by, when) => (by ? `Gestartet von ${by}, ${when}.` : `Gestartet: ${when}.`),
    leave: 'Sie können diese Seite verlassen; der Versand läuft weiter.',
    progress: 'Fortschritt',
    preparing: (done, expected) => `${number(done)} von ${people(expected)} vorbereitet`,
    line: (sent, total) => `${number(sent)} von ${number(total)} gesendet`,
    finished: (when) => `Abgeschlossen: ${when}`,
    rate: (perMinute, left) =>
      left === null
        ? `${number(perMinute)} pro Minute`
        : `${number(perMinute)} pro Minute · noch etwa ${minutes(left)}`,
    paused: 'Das Postfach ist angehalten',
    pausedText:
      'Nichts geht verloren: Der Versand läuft von selbst weiter, sobald das Postfach wieder funktioniert.',
    notSent: 'Nicht gesendet',
    retrying: (why) => `${why}; wird von selbst wiederholt`,
    again: 'Erneut senden',
    againTo: (name) => `Erneut an ${name} senden`,
    leftOut: 'Ausgelassen',
    reasons: { active: 'Bereits aktiv', deactivated: 'Deaktiviert', invited: 'Schon eingeladen' },
    nobodyText: 'Alle ausgewählten Personen wurden ausgelassen; der Grund steht beim Namen.',
    confirm: {
      title: plural('de', { one: '1 Einladung senden?', other: '{n} Einladungen senden?' }),
      chosen: (n) =>
        `Der Filter trifft auf ${people(n)} zu. Jede E-Mail geht in der Sprache der Person hinaus.`,
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
      },
      who: 'Wer eine erhält',
      all: plural('de', { one: '1 Person', other: 'Alle {n}' }),
      allHint: plural('de', {
        one: 'Mit einem neuen Link für 1 Person, die schon eingeladen war.',
        other: 'Mit einem neuen Link für die {n} Personen, die schon eingeladen waren.',
      }),
      first: plural('de', {
        one: 'Nur die 1 Person, die noch nie eingeladen war',
        other: 'Nur die {n} Personen, die noch nie eingeladen waren',
      }),
      firstHint: 'Frühere Links funktionieren weiter.',
    },
    noMailbox: {
      title: 'Es wurde nichts gesendet',
      lead: 'Es gibt kein Postfach, aus dem Einladungen gesendet werden könnten.',
      text: 'Die Einstellung „Registrierungspostfach“ nennt das Postfach für Einladungen, und sie nennt keines, das funktioniert. Bei den ausgewählten Personen hat sich nichts geändert.',
      what: 'Was zu tun ist',
      admin:
        'Wer dieses Portal betreibt, richtet ein Postfach ein: eine Adresse in MAIL_FROM zusammen mit RESEND_API_KEY oder SMTP_URL. Senden Sie danach erneut.',
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
        expired: 'Diese Einladung ist abgelaufen',
        lapsed: 'Dieser Link wurde geöffnet, ohne ein Passwort festzulegen',
        opened_elsewhere: 'Dieser Link ist in einem anderen Browser geöffnet',
        revoked: 'Diese Einladung ist nicht mehr gültig',
      },
      lead: {
        unknown:
          'Vielleicht wurde er unterwegs abgeschnitten. Kopieren Sie die ganze Adresse aus der E-Mail, oder öffnen Sie den Link dort noch einmal.',
        used: (at) =>
          at
            ? `Am ${at} wurde damit ein Passwort festgelegt. Wenn Sie das waren, melden Sie sich einfach an.`
            : 'Es wurde damit ein Passwort festgelegt. Wenn Sie das waren, melden Sie sich einfach an.',
        newer:
          'Nur der neueste Link funktioniert. Er steht in der letzten E-Mail von uns; sehen Sie auch im Spam-Ordner nach.',
        expired: (at) =>
          at
            ? `Der Link funktionierte bis zum ${at}. Links laufen aus Sicherheitsgründen ab; der Weg hinein steht weiter offen.`
            : 'Links laufen aus Sicherheitsgründen ab; der Weg hinein steht weiter offen.',
        lapsed:
          'Ein Link funktioniert einmal, und dieser war mit dem Öffnen verbraucht. Mit einem neuen erhalten Sie Zugang.',
        opened_elsewhere:
          'Ein Link funktioniert einmal. Er wurde vor Kurzem in einem anderen Browser oder Fenster geöffnet: Fahren Sie dort fort. Wenn Sie das nicht waren, lassen Sie sich eine neue Einladung senden; damit endet diese.',
        revoked: 'Sie wurde zurückgezogen, deshalb funktioniert der Link nicht mehr.',
      },
      signIn: 'Anmelden',
      renew: 'Neuen Link senden',
      renewHint: 'Er geht an die eingeladene Adresse und nirgendwohin sonst.',
      ask: (name) =>
        name
          ? `Bitten Sie ${name} um eine neue Einladung.`
          : 'Bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.',
      askAbout: (name) =>
        name
          ? `Fragen? Die Einladung kam von ${name}.`
          : 'Fragen? Wenden Sie sich an die Person, die Sie eingeladen hat.',
    },
    renewed: {
      title: 'Sehen Sie in Ihrem Postfach nach',
      lead: 'Wenn die Einladung noch besteht, ist ein neuer Link an die eingeladene Adresse unterwegs. Er kommt in ein bis zwei Minuten an, und frühere Links funktionieren dann nicht mehr.',
      hint: 'Nichts da? Sehen Sie im Spam-Ordner nach. Einen neuen Link können Sie einmal pro Stunde anfordern; danach wenden Sie sich an die Person, die Sie eingeladen hat.',
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
      met: (met, all) => `${met} von ${all} Regeln erfüllt.`,
    },
    label: 'Passwort',
    save: 'Passwort speichern und zum Portal',
    refused: 'Nichts ist verloren: Wählen Sie ein anderes.',
    notNow: 'Nicht jetzt',
    notNowHint:
      'Der Link in Ihrer E-Mail ist in jedem Fall verbraucht. Später brauchen Sie einen neuen: über „Neuen Link senden“ hinter dem alten Link oder von der Person, die Sie eingeladen hat.',
    later: {
      title: 'Kommen Sie jederzeit zurück',
      lead: 'Es wurde kein Passwort festgelegt, und der Link in Ihrer E-Mail ist verbraucht.',
      renew:
        'Öffnen Sie den Link in der E-Mail wieder, wenn Sie so weit sind: Dort können Sie sich einen neuen senden lassen.',
      ask: 'Wenn Sie so weit sind, bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.',
    },
    lost: {
      title: 'Öffnen Sie den Link noch einmal',
      lead: 'Nach dem Drücken der Schaltfläche können Sie 30 Minuten lang im selben Browser ein Passwort festlegen. Diese Zeit ist vorbei, oder dies ist ein anderer Browser.',
      text: 'Öffnen Sie den Link in Ihrer E-Mail noch einmal: Dort steht, wie Sie einen neuen erhalten.',
      signIn: 'Schon ein Passwort festgelegt? Anmelden',
    },
    saved: (portal) => `Ihr Passwort ist gespeichert. Willkommen bei ${portal}.`,
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
    facts: 'In Zahlen',
    toUsers: 'Alle in der Personenliste',
    none: {
      title: 'Noch keine Organisation',
      text: 'Personen lassen sich auch ohne Organisation hinzufügen. Mit einer kann deren eigene Administration sie hinzufügen und einladen.',
    },
    added: (name) => `${name} wurde hinzugefügt.`,
    saved: 'Gespeichert.',
  },

  mail: {
    title: 'Abgefangene E-Mails',
    notice: 'Nichts verlässt diesen Rechner',
    noticeText:
      'Das Postfach fängt E-Mails ab, damit sich alles ausprobieren lässt. Die Links in diesen E-Mails funktionieren.',
    list: 'E-Mails',
    to: (email) => `An ${email}`,
    showAs: 'Anzeigen als',
    asMail: 'E-Mail',
    asText: 'Nur Text',
    frame: 'Die abgefangene E-Mail',
    link: 'Link dieser E-Mail öffnen',
    choose: 'Wählen Sie eine E-Mail, um sie zu lesen.',
    none: {
      title: 'Noch wurde keine E-Mail abgefangen',
      text: 'Senden Sie eine Einladung, und sie steht in wenigen Sekunden hier.',
    },
  },

  profile: {
    title: 'Ihr Profil',
    language: 'Sprache',
    organizationLanguage: 'Sprache der Organisation',
    languageHint: 'Für diese Seiten und die E-Mails an Sie.',
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
    signedOut: 'Sie sind abgemeldet.',
    needed: 'Melden Sie sich an, um fortzufahren.',
  },

  setup: {
    title: 'Portaladministration einrichten',
    lead: 'Diese Adresse funktioniert einmal. Wer sie zuerst öffnet, verwaltet das Portal.',
    passwordHint: (n) =>
      `Mindestens ${number(n)} Zeichen, schwer zu erraten, ohne Ihren Namen und Ihre Adresse.`,
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
  },

  errors: {
    required: 'Hier fehlt eine Angabe.',
    too_long: 'Das ist zu lang. Bis zu 200 Zeichen passen.',
    email_malformed: 'Eine E-Mail-Adresse sieht aus wie name@example.org.',
    email_taken: 'Jemand in der Liste hat diese Adresse bereits.',
    email_unavailable:
      'Jemand mit dieser Adresse kann hier nicht hinzugefügt werden. Die Portaladministration kann helfen.',
    unknown_user:
      'Es wurde nichts gesendet: Eine der gewählten Personen steht nicht mehr in der Liste. Sehen Sie Ihre Auswahl noch einmal durch.',
    cross_site: 'Diese Anfrage kam nicht von einer Seite dieses Portals, deshalb wurde nichts ausgeführt.',
    unknown_organization: 'Wählen Sie eine Organisation aus der Liste.',
    unknown_locale: 'Wählen Sie eine Sprache aus der Liste.',
    unknown_role: 'Wählen Sie eine der Rollen, die Sie vergeben können.',
    control_characters: 'Darin sind unsichtbare Zeichen. Geben Sie es von Hand neu ein.',
    choose_someone: 'Setzen Sie bei mindestens einer Person ein Häkchen.',
    too_many_people:
      'Das sind mehr Personen, als auf einmal eingeladen werden können. Wählen Sie weniger aus.',
    no_emails: 'Fügen Sie mindestens eine E-Mail-Adresse ein.',
    too_many_lines: 'Bis zu 1.000 Zeilen passen auf einmal. Fügen Sie die Liste in Teilen ein.',
    password_short: 'Nötig sind mindestens 12 Zeichen.',
    password_long: 'Bis zu 256 Zeichen passen.',
    password_common: 'Das würde früh erraten. Mehrere Wörter ohne Zusammenhang sind schwer zu erraten.',
    password_personal: 'Es enthält Ihren Namen, Ihre Adresse oder den Namen des Portals.',
    wrong_credentials: 'Diese E-Mail-Adresse und dieses Passwort passen nicht zusammen.',
    unknown_field: 'Die Seite hat etwas gesendet, das nicht hierher gehört. Laden Sie sie neu.',
    stale_form:
      'Diese Seite war zu lange geöffnet. Ihre Eingaben sind noch da: Drücken Sie die Schaltfläche noch einmal.',
    something_refused: 'Etwas davon wurde nicht angenommen. Sehen Sie es durch, und versuchen Sie es erneut.',
  },
}
