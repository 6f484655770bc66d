import { LOCALES } from './locales.ts'
import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

const number = new Intl.NumberFormat('pl').format

/** As a subject; then the same as an object, and after a preposition that asks for the genitive. */
const people = plural('pl', {
  one: '1 osoba',
  few: '{n} osoby',
  many: '{n} osób',
  other: '{n} osoby',
})
const thesePeople = plural('pl', {
  one: '1 osobę',
  few: '{n} osoby',
  many: '{n} osób',
  other: '{n} osoby',
})
const ofPeople = plural('pl', {
  one: '1 osoby',
  few: '{n} osób',
  many: '{n} osób',
  other: '{n} osoby',
})
const invitations = plural('pl', {
  one: '1 zaproszenie',
  few: '{n} zaproszenia',
  many: '{n} zaproszeń',
  other: '{n} zaproszenia',
})
const ofInvitations = plural('pl', {
  one: '1 zaproszenia',
  few: '{n} zaproszeń',
  many: '{n} zaproszeń',
  other: '{n} zaproszenia',
})
const needing = plural('pl', {
  one: '1 osoba czeka na ciebie',
  few: '{n} osoby czekają na ciebie',
  many: '{n} osób czeka na ciebie',
  other: '{n} osoby czeka na ciebie',
})
const mailsWait = plural('pl', {
  one: '1 wiadomość czeka',
  few: '{n} wiadomości czekają',
  many: '{n} wiadomości czeka',
  other: '{n} wiadomości czeka',
})
const everybodyIn = plural('pl', {
  one: '1 osoba ma dostęp',
  few: 'Wszystkie {n} osoby mają dostęp',
  many: 'Wszystkie {n} osób ma dostęp',
  other: 'Wszystkie {n} osoby mają dostęp',
})
const cameInLately = plural('pl', {
  one: 'W ciągu ostatnich 24 godzin dostęp uzyskała 1 osoba.',
  few: 'W ciągu ostatnich 24 godzin dostęp uzyskały {n} osoby.',
  many: 'W ciągu ostatnich 24 godzin dostęp uzyskało {n} osób.',
  other: 'W ciągu ostatnich 24 godzin dostęp uzyskało {n} osoby.',
})
const onTheWay = plural('pl', {
  one: '1 zaproszenie jest w drodze.',
  few: '{n} zaproszenia są w drodze.',
  many: '{n} zaproszeń jest w drodze.',
  other: '{n} zaproszenia jest w drodze.',
})
const lastDays = plural('pl', {
  one: 'W ciągu ostatniego 1 dnia',
  few: 'W ciągu ostatnich {n} dni',
  many: 'W ciągu ostatnich {n} dni',
  other: 'W ciągu ostatniego {n} dnia',
})
const ofDays = plural('pl', { one: '1 dnia', few: '{n} dni', many: '{n} dni', other: '{n} dnia' })
const ofMinutes = plural('pl', { one: '1 minuty', few: '{n} minut', many: '{n} minut', other: '{n} minuty' })
const theseMinutes = plural('pl', {
  one: '1 minutę',
  few: '{n} minuty',
  many: '{n} minut',
  other: '{n} minuty',
})
const lines = plural('pl', { one: '1 wiersz', few: '{n} wiersze', many: '{n} wierszy', other: '{n} wiersza' })
const ofCharacters = plural('pl', {
  one: '1 znaku',
  few: '{n} znaków',
  many: '{n} znaków',
  other: '{n} znaku',
})
const organisations = plural('pl', {
  one: '1 organizacja',
  few: '{n} organizacje',
  many: '{n} organizacji',
  other: '{n} organizacji',
})

/** Whether `ma` or `mają` follows a number. */
const haveAccess = plural('pl', {
  one: 'ma dostęp',
  few: 'mają dostęp',
  many: 'ma dostęp',
  other: 'ma dostęp',
})
const mailsPutOff = plural('pl', {
  one: '1 wiadomość czeka na ponowną próbę {when}',
  few: '{n} wiadomości czekają na ponowną próbę, najbliższa {when}',
  many: '{n} wiadomości czeka na ponowną próbę, najbliższa {when}',
  other: '{n} wiadomości czeka na ponowną próbę, najbliższa {when}',
})

const someAdded = (n: number) => (n > 0 ? `Dodano ${thesePeople(n)}.` : 'Nikogo nie dodano.')

/**
 * The reader is “ty”, in the second person singular, as Polish software speaks, and never in the past tense, which would
 * have to know a man from a woman. What was done is said without a doer (wysłano, wysłane). Names stay in the nominative:
 * after a colon, after a noun that is declined for them (osoba, organizacja, portal, skrzynka) or with a verb in the present.
 */
export const pl: Messages = {
  languages: LOCALES,

  frame: {
    skip: 'Przejdź do treści',
    menu: 'Menu',
    main: 'Nawigacja główna',
    users: 'Osoby',
    sending: 'Wysyłka',
    organizations: 'Organizacje',
    mailboxes: 'Skrzynki',
    templates: 'Szablony',
    mail: 'Przechwycona poczta',
    menuOf: (name) => `${name}, twoje konto`,
    profile: 'Twój profil',
    signOut: 'Wyloguj się',
    language: 'Język',
    documentTitle: (title, portal) => `${title} · ${portal}`,
    errorTitle: (title) => `Błąd: ${title}`,
  },

  words: {
    optional: 'opcjonalnie',
    cancel: 'Anuluj',
    name: 'Imię i nazwisko',
    email: 'Adres e-mail',
    organization: 'Organizacja',
    language: 'Język',
    role: 'Rola',
    status: 'Status',
    person: 'Osoba',
    actions: 'Działania',
    actionsFor: (name) => `Działania: ${name}`,
    show: 'Pokaż',
    hide: 'Ukryj',
    none: 'Brak',
    yes: 'Tak',
    no: 'Nie',
    by: 'Kto',
    when: 'Kiedy',
    newer: 'Nowsze',
    older: 'Starsze',
    pages: 'Strony',
    answer: 'Odpowiedź serwera:',
    detail: 'Szczegóły:',
    byItself: 'Vestibule',
  },

  status: {
    none: 'Bez zaproszenia',
    queued: 'W kolejce',
    sent: 'Wysłane',
    linkShown: 'Link pokazany',
    delayed: 'Opóźnione',
    delivered: 'Dostarczone',
    failed: 'Niewysłane',
    bounced: 'Zwrócone',
    complained: 'Oznaczone jako spam',
    suppressed: 'Adres zablokowany',
    choosing: 'Trwa ustawianie hasła',
    opened: 'Otwarte – bez hasła',
    expired: 'Wygasłe',
    revoked: 'Wycofane',
    active: 'Ma dostęp',
    deactivated: 'Dostęp wyłączony',
  },

  whys: {
    cancelled: 'Anulowano razem z resztą wysyłki',
    expired: 'Link wygasł',
    suppressed: 'Adres jest zablokowany: wcześniejsza wiadomość nie dotarła',
    deactivated: 'W międzyczasie wyłączono dostęp',
    revoked: 'Wycofano przed wysłaniem',
    superseded: 'Przed wysłaniem zastąpiono nowszym zaproszeniem',
    opened: 'Link został już otwarty',
    email_changed: 'W międzyczasie zmieniono adres',
    email_taken: 'W międzyczasie ten adres ma już ktoś inny',
    used: 'Link został już wykorzystany',
    newer: 'Przed wysłaniem zastąpiono nowszym linkiem',
    gone: 'Zaproszenie już nie istnieje',
    bad_address: 'Na ten adres nie można wysłać wiadomości',
    unsafe_text: 'Są tu znaki, których nie może być w wiadomości',
    key_missing:
      'Brak klucza do linku w tej wiadomości (SECRET_KEY). Wysłana ponownie, będzie mieć inny link',
    no_answer: 'Odpowiedź nie nadeszła na czas',
    not_reached: 'Nie udało się połączyć z dostawcą poczty albo połączenie zostało przerwane',
    process_ended: 'Portal uruchomiono ponownie, zanim nadeszła odpowiedź',
    mailbox_unreadable: 'Nie można odczytać zapisanych danych logowania (SECRET_KEY)',
    not_made_up: 'Nie udało się przygotować wiadomości; przyczyna jest w dzienniku',
    answer_unclear: 'Nie udało się zrozumieć odpowiedzi',
    provider_failed: 'U dostawcy poczty wystąpiła awaria',
    interrupted: 'Wysyłanie zostało przerwane',
    unknown_too_long: 'Nie wiadomo, czy wiadomość dotarła; decyduje administrator',
    key_changed: 'Klucz API zmieniono, zanim nadeszła odpowiedź; decyduje administrator',
    outbox_held: 'Przywrócono kopię zapasową. Wiadomości czekają, aż zwolni je administrator portalu',
    restored: 'Wiadomość była w drodze, gdy powstawała kopia zapasowa; decyduje administrator',
    paused_by_administrator: 'Skrzynka została wstrzymana przez administratora',
  },

  refusals: {
    no_mailbox: {
      is: 'Pod tym adresem nie ma żadnej skrzynki.',
      todo: 'Popraw adres i wyślij ponownie.',
    },
    no_domain: {
      is: 'Domena po znaku @ nie istnieje.',
      todo: 'Popraw adres i wyślij ponownie.',
    },
    no_mail: {
      is: 'Domena tego adresu nie przyjmuje żadnych wiadomości.',
      todo: 'Zapytaj o inny adres i wyślij na niego.',
    },
    closed: {
      is: 'Skrzynka jest wyłączona albo nikt już jej nie używa.',
      todo: 'Zapytaj o inny adres i wyślij na niego.',
    },
    bad_syntax: {
      is: 'Serwer pocztowy nie uznaje tego za adres.',
      todo: 'Poszukaj literówki i wyślij ponownie.',
    },
    unavailable: {
      is: 'Albo skrzynka nie istnieje, albo jej serwer nie przyjmuje wiadomości z tego portalu.',
      todo: 'Poszukaj literówki albo zapytaj tę osobę o jej adres.',
    },
    full: {
      is: 'Skrzynka jest pełna.',
      todo: 'Wyślij ponownie za kilka dni.',
    },
    no_room: {
      is: 'Skrzynka jest pełna albo wiadomość jest dla niej za duża.',
      todo: 'Wyślij ponownie za kilka dni.',
    },
    unreachable: {
      is: 'Nie można połączyć się z serwerem pocztowym tego adresu.',
      todo: 'Poszukaj literówki po znaku @ albo wyślij ponownie później.',
    },
    passing: {
      is: 'Wiadomość wróciła, ale późniejsza może dotrzeć.',
      todo: 'Wyślij ponownie później albo zapytaj tę osobę o jej adres.',
    },
    listed: {
      is: 'Dostawca poczty nic nie wysyła na ten adres, bo wcześniejsze wiadomości wróciły albo zostały oznaczone jako spam.',
      todo: 'Popraw adres albo poproś o usunięcie go z listy dostawcy.',
    },
    too_large: {
      is: 'Wiadomość jest za duża dla serwera pocztowego.',
      todo: 'Wyślij ponownie, gdy jej tekst i obrazy będą mniejsze.',
    },
    content: {
      is: 'Serwer pocztowy nie przyjmuje treści wiadomości.',
      todo: 'Wyślij ponownie, gdy jej tekst zostanie zmieniony.',
    },
    policy: {
      is: 'Serwer pocztowy nie przepuszcza wiadomości z tego portalu.',
      todo: 'Może je przepuścić ten, kto nim zarządza.',
    },
    unproven: {
      is: 'Serwer pocztowy nie może stwierdzić, czy wiadomość naprawdę pochodzi od swojego nadawcy.',
      todo: 'Domena nadawcy wymaga właściwych wpisów: SPF, DKIM i DMARC.',
    },
    not_now: {
      is: 'Serwer pocztowy na razie nie przyjmuje wiadomości z tego portalu.',
      todo: 'Wyślij ponownie później.',
    },
    limit: {
      is: 'Wysłano więcej, niż pozwala serwer lub dostawca poczty.',
      todo: 'Poczekaj, aż limit zacznie się od nowa, albo poproś o jego podniesienie.',
    },
    sender: {
      is: 'Serwer lub dostawca poczty nie przyjmuje adresu nadawcy.',
      todo: 'Adres musi zostać tam dopuszczony albo jego domena zweryfikowana.',
    },
    credentials: {
      is: 'Serwer lub dostawca poczty nie przyjmuje danych logowania skrzynki.',
      todo: 'Trzeba poprawić nazwę użytkownika i hasło albo klucz API.',
    },
    certificate: {
      is: 'Certyfikatowi serwera pocztowego nie można zaufać.',
      todo: 'Trzeba go odnowić albo poprawić nazwę serwera.',
    },
    out_of_order: {
      is: 'Z serwerem lub dostawcą poczty nie można się połączyć albo ma awarię.',
      todo: 'Nic nie przepadnie: kolejna próba nastąpi automatycznie.',
    },
    other: {
      is: 'Serwer lub dostawca poczty odmówił.',
      todo: 'Administrator portalu może przeczytać dlaczego.',
    },
  },

  roles: {
    admin: 'Administrator portalu',
    manager: 'Menedżer portalu',
    user: 'Użytkownik',
    organizationAdmin: 'Administrator organizacji',
    administratorOf: (organization) => `Administrator organizacji ${organization}`,
    hints: {
      admin: 'Wszystko, także skrzynki, ustawienia i role.',
      manager: 'Wszystkie osoby i organizacje, ale bez ustawień.',
      user: 'Sam portal. Tę rolę mają też administratorzy organizacji.',
    },
  },

  activity: {
    added: 'Dodano',
    invited: 'Zaproszono',
    opened: 'Otwarto link',
    accepted: 'Ustawiono hasło',
    signed_in: 'Zalogowano',
    deactivated: 'Wyłączono dostęp',
    reactivated: 'Przywrócono dostęp',
  },

  home: {
    goOn: {
      title: (portal) => `Jesteś w portalu ${portal}`,
      lead: 'Portal otworzy się automatycznie.',
      submit: 'Przejdź do portalu',
    },
    title: 'Start',
    heading: (active, everyone) =>
      active === everyone
        ? everybodyIn(everyone)
        : `${number(active)} z ${ofPeople(everyone)} ${haveAccess(active)}`,
    lead: (cameIn, waiting, underway) =>
      [
        ...(cameIn > 0 ? [cameInLately(cameIn)] : []),
        waiting > 0 ? `${needing(waiting)}.` : 'Nikt na ciebie nie czeka.',
        ...(underway > 0 ? [onTheWay(underway)] : []),
      ].join(' '),
    invite: plural('pl', {
      one: 'Zaproś 1 osobę bez zaproszenia',
      few: 'Zaproś {n} osoby bez zaproszenia',
      many: 'Zaproś {n} osób bez zaproszenia',
      other: 'Zaproś {n} osoby bez zaproszenia',
    }),
    funnel: {
      title: 'Droga do portalu',
      period: 'Okres',
      periods: { 7: '7 dni', 30: '30 dni', 365: 'Rok' },
      said: (invited, accepted, days) => {
        const when = days === 365 ? 'W ciągu ostatniego roku' : lastDays(days)
        if (invited === 0) return `${when} nikogo nie zaproszono.`
        const came =
          accepted === 0
            ? 'nikt jeszcze nie ma dostępu'
            : invited === 1
              ? 'ma już dostęp'
              : `${number(accepted)} z nich ${haveAccess(accepted)}`
        return `${when} zaproszono ${thesePeople(invited)}; ${came}.`
      },
      picture: 'Od zaproszenia do dostępu',
      asTable: 'Jako tabela',
      step: 'Krok',
      people: 'Osoby',
      share: 'Odsetek zaproszonych',
      lost: 'Ubyło po drodze',
      steps: {
        invited: 'Zaproszone',
        sent: 'Wysłane',
        delivered: 'Dostarczone',
        opened: 'Otwarte',
        accepted: 'Hasło ustawione',
      },
      missing: {
        sent: plural('pl', {
          one: '1 niewysłane',
          few: '{n} niewysłane',
          many: '{n} niewysłanych',
          other: '{n} niewysłanego',
        }),
        delivered: plural('pl', { other: '{n} bez raportu o dostarczeniu' }),
        opened: plural('pl', {
          one: '1 nieotwarte',
          few: '{n} nieotwarte',
          many: '{n} nieotwartych',
          other: '{n} nieotwartego',
        }),
        accepted: plural('pl', { other: '{n} bez hasła' }),
      },
    },
    needs: {
      title: 'Czeka na ciebie',
      nothing: 'Nic teraz na ciebie nie czeka.',
      show: 'Pokaż',
      sendNew: 'Wyślij nowe linki',
      failed: (n) => `Nie udało się wysłać ${ofInvitations(n)}`,
      bounced: plural('pl', {
        one: '1 adres zwraca lub odrzuca wiadomości',
        few: '{n} adresy zwracają lub odrzucają wiadomości',
        many: '{n} adresów zwraca lub odrzuca wiadomości',
        other: '{n} adresu zwraca lub odrzuca wiadomości',
      }),
      mostOften: (reason) => `Najczęściej: ${reason}`,
      opened: plural('pl', {
        one: '1 osoba otworzyła link, ale nie ustawiła hasła',
        few: '{n} osoby otworzyły link, ale nie ustawiły hasła',
        many: '{n} osób otworzyło link, ale nie ustawiło hasła',
        other: '{n} osoby otworzyło link, ale nie ustawiło hasła',
      }),
      usedUp: 'Link działa tylko raz; dostęp da dopiero nowy.',
      longAgo: plural('pl', { other: '{n} z nich ponad tydzień temu' }),
      expired: plural('pl', {
        one: '1 link wygasł bez użycia',
        few: '{n} linki wygasły bez użycia',
        many: '{n} linków wygasło bez użycia',
        other: '{n} linku wygasło bez użycia',
      }),
      expiredHint: 'Nowy link znów ma pełny okres ważności.',
      ending: plural('pl', {
        one: '1 nieotwarty link wygasa w ciągu 3 dni',
        few: '{n} nieotwarte linki wygasają w ciągu 3 dni',
        many: '{n} nieotwartych linków wygasa w ciągu 3 dni',
        other: '{n} nieotwartego linku wygasa w ciągu 3 dni',
      }),
      firstEnds: (date) => `Pierwszy: ${date}`,
      underway: (n) => `Pokaż zaproszenia w drodze (${number(n)})`,
      limited: plural('pl', {
        one: '1 organizacja osiągnęła limit zaproszeń',
        few: '{n} organizacje osiągnęły limit zaproszeń',
        many: '{n} organizacji osiągnęło limit zaproszeń',
        other: '{n} organizacji osiągnęło limit zaproszeń',
      }),
      limitedHint: 'W ciągu ostatnich 3 dni:',
      unled: plural('pl', {
        one: '1 organizacja nie ma administratora',
        few: '{n} organizacje nie mają administratora',
        many: '{n} organizacji nie ma administratora',
        other: '{n} organizacji nie ma administratora',
      }),
      unledMore: plural('pl', { other: 'i jeszcze {n}' }),
      organizations: (n) => `Pokaż organizacje (${number(n)})`,
      pausedBy: (name, when) => `Skrzynka wstrzymana ${when} przez: ${name}`,
      failing: 'Skrzynka nie przeszła ostatniego testu',
      failingHint: 'Dopóki test się nie uda, wiadomości mogą czekać lub nie zostać wysłane.',
      waitAt: (mails, address) => `${mailsWait(mails)} w skrzynce ${address}`,
      unknown: plural('pl', {
        one: 'Nie wiadomo, czy dotarła 1 wiadomość',
        few: 'Nie wiadomo, czy dotarły {n} wiadomości',
        many: 'Nie wiadomo, czy dotarło {n} wiadomości',
        other: 'Nie wiadomo, czy dotarło {n} wiadomości',
      }),
      unknownHint: 'Sprawdź, co dotarło, a potem zdecyduj.',
      mailbox: 'Otwórz skrzynkę',
      sendings: 'Zobacz wysyłki',
    },
    health: {
      missing: 'Brak skrzynki',
      through: 'Sposób wysyłki',
      from: 'Nadawca',
      lastSent: 'Ostatnia wiadomość',
      failed: (n, days) => `${number(n)} w ciągu ${ofDays(days)}`,
      since: 'Wstrzymana',
      why: 'Powód',
    },
    now: {
      title: 'Teraz',
      all: 'Wszystkie wysyłki',
      left: (n) => `jeszcze około ${ofMinutes(n)}`,
    },
    next: 'Wkrótce',
    firstRun: {
      heading: 'Jesteś tu pierwszą osobą',
      lead: 'Stąd zaprosisz pozostałe osoby i zobaczysz, jak daleko dotarła każda z nich.',
    },
  },

  users: {
    title: 'Osoby',
    titleOf: (organization) => `Osoby w organizacji ${organization}`,
    summary: (c) =>
      c.waiting > 0
        ? `${people(c.everyone)}, w tym ${number(c.active)} z dostępem. ${needing(c.waiting)}.`
        : `${people(c.everyone)}, w tym ${number(c.active)} z dostępem.`,
    add: 'Dodaj osoby',
    addPeople: 'Dodaj osoby',
    send: 'Wyślij zaproszenia',
    tabs: {
      label: 'Szybkie filtry',
      everyone: 'Wszyscy',
      waiting: 'Czekają na ciebie',
      none: 'Bez zaproszenia',
      underway: 'W drodze',
      active: 'Z dostępem',
    },
    filters: {
      label: 'Osoby',
      search: 'Szukaj według imienia, nazwiska lub adresu',
      placeholder: 'Imię, nazwisko lub adres',
      anyStatus: 'Dowolny status',
      anyOrganization: 'Dowolna organizacja',
      anyLanguage: 'Dowolny język',
      sort: 'Sortowanie',
      apply: 'Zastosuj',
      clear: 'Wyczyść wszystkie filtry',
    },
    list: {
      caption: 'Osoby',
      activity: 'Ostatnia aktywność',
      planned: (when) => `Zaplanowane na: ${when}`,
      selectPage: 'Zaznacz wszystkie osoby na tej stronie',
      select: (name) => `Zaznacz: ${name}`,
    },
    bulk: {
      label: 'Zaznaczone osoby',
      goOn: 'Przejdź do zaznaczonych osób',
      count: (n) => `Zaznaczono: ${number(n)}`,
      elsewhere: (n) => `(w tym spoza tej strony: ${number(n)})`,
      ticked: 'Osoby zaznaczone na tej stronie',
      everyone: (n) => `Zaznacz wszystkie wyniki (${number(n)})`,
      clear: 'Odznacz',
    },
    found: people,
    shown: (shown, total) =>
      shown === total
        ? `Widoczne wszystkie: ${number(total)}`
        : `Widoczne: ${number(shown)} z ${number(total)}`,
    firstRun: {
      title: 'Nikogo jeszcze nie zaproszono',
      text: 'Dodaj jedną osobę albo wklej listę adresów. Zanim cokolwiek zostanie wysłane, zobaczysz, co stanie się z każdym wierszem.',
    },
    nothing: {
      title: 'Brak wyników',
      titleFor: (q) => `Brak wyników dla „${q}”`,
      text: 'Inne słowa lub mniej filtrów mogą dać więcej wyników.',
    },
    open: 'Otwórz',
    sendOne: 'Wyślij zaproszenie',
    sendAgain: 'Wyślij nowe zaproszenie',
    sendAnyway: 'Wyślij mimo to',
    suppressed: {
      title: 'Na ten adres nic nie jest wysyłane',
      reasons: {
        bounced: 'Wcześniejsza wiadomość na ten adres wróciła.',
        complained: 'Wcześniejsza wiadomość na ten adres została oznaczona jako spam.',
        suppressed: 'Dostawca poczty nic na ten adres nie wysyła.',
        refused: 'Serwer pocztowy odrzucił ten adres.',
      },
      text: 'Jeśli wiesz, że adres działa, wyślij mimo to.',
    },
    otherwise: 'Z dopiskiem lub później…',
    copyLink: 'Kopiuj link…',
    correctAddress: 'Adres',
    correctHint: 'Zaproszenie zostanie wysłane ponownie, a wcześniejszy link przestanie działać.',
    showLink: {
      title: (name) => `Pokazać link dla osoby ${name}?`,
      lead: 'Dla osób, do których nie docierają wiadomości: link przekazujesz samodzielnie.',
      parts: [
        'Liczy się jako nowe zaproszenie: wcześniejszy link przestanie działać, a żadna wiadomość nie zostanie wysłana.',
        'Link będzie widoczny raz, na następnej stronie. Nikt nie może pokazać go ponownie, nawet ty.',
        'Każdy, kto ma link, może ustawić hasło, dlatego link powinien trafić tylko do tej osoby.',
        'W historii pozostanie informacja, że link pokazano tobie.',
      ],
      show: 'Pokaż link',
      shown: (name) => `Link dla osoby ${name}`,
      only: 'Link jest widoczny tylko teraz',
      onlyText: 'Skopiuj go, zanim opuścisz tę stronę. Kolejny link unieważni ten.',
      repeated: (open) =>
        `Nic nie zrobiono: ten link został już pokazany. Kolejny utworzysz przez „${open}”.`,
      label: 'Link',
      copy: 'Kopiuj',
      copied: 'Skopiowano',
      until: (date) => `Działa jeden raz. Ważny do: ${date}.`,
      back: 'Gotowe',
    },
    edit: {
      open: 'Edytuj',
      title: (name) => `Edycja: ${name}`,
      emailHint:
        'Przy innym adresie, innej organizacji lub roli dotychczasowe zaproszenie straci ważność. Nic nie zostanie wysłane samo: nowe wysyłasz ty.',
      rights:
        'Zmiana roli kończy sesje tej osoby; tak samo odejście z organizacji, którą ta osoba administruje.',
      save: 'Zapisz',
      saved: 'Zapisano.',
      invitationEnded:
        'Zapisano. Wcześniejsze zaproszenie straciło ważność. Nowe nie zostało jeszcze wysłane.',
    },
    administrator: {
      make: 'Powierz administrowanie organizacją',
      unmake: 'Odbierz administrowanie organizacją',
      made: (name) => `${name} administruje teraz organizacją. Wymaga to ponownego zalogowania.`,
      madeAhead: (name) => `${name} będzie administrować organizacją od pierwszego zalogowania.`,
      unmade: (name) => `${name} nie administruje już organizacją.`,
    },
    deactivation: {
      open: 'Wyłącz dostęp…',
      title: (name) => `Wyłączyć dostęp osoby ${name}?`,
      parts: [
        'Wszystkie otwarte sesje natychmiast się zakończą, a logowanie nie będzie już możliwe.',
        'Link z otwartego zaproszenia przestanie działać. Oczekujące wiadomości nie zostaną wysłane.',
        'Nic nie zostanie usunięte. Dostęp można przywrócić w dowolnej chwili; zaproszenia wysyła się wtedy od nowa.',
      ],
      confirm: 'Wyłącz dostęp',
      done: (name) => `Dostęp osoby ${name} jest wyłączony.`,
      reactivate: 'Przywróć dostęp',
      undone: (name) => `Dostęp osoby ${name} jest przywrócony.`,
      undoneWithin: (name) =>
        `Dostęp osoby ${name} jest przywrócony, ale dostęp organizacji nadal jest wyłączony: dopóki tak jest, nie można się zalogować ani otrzymać zaproszenia.`,
    },
    revocation: {
      open: 'Wycofaj zaproszenie…',
      title: (name) => `Wycofać zaproszenie dla osoby ${name}?`,
      parts: [
        'Link natychmiast przestanie działać i nie będzie można za jego pomocą poprosić o nowy.',
        'Jeśli wiadomość jeszcze nie wyszła, nie zostanie wysłana.',
        'Nowe zaproszenie można wysłać w dowolnej chwili.',
      ],
      confirm: 'Wycofaj zaproszenie',
      done: (name) => `Zaproszenie dla osoby ${name} zostało wycofane.`,
    },
    recovery: {
      open: 'Wyślij link do zmiany hasła…',
      title: (name) => `Wysłać osobie ${name} link do zmiany hasła?`,
      to: (email) => `Trafi na adres ${email} i nie zobaczy go nikt inny.`,
      parts: [
        'Działa jeden raz, przez godzinę od wyjścia wiadomości. Wcześniejszy link przestanie działać.',
        'Obecne hasło działa, dopóki nie zostanie zapisane nowe. Wtedy zakończą się wszystkie otwarte sesje.',
        'Zostanie zapisane, że link wysłano na twoje polecenie.',
      ],
      confirm: 'Wyślij link',
      queued: (email) => `Link do zmiany hasła na adres ${email} jest w kolejce.`,
      limited: (n) =>
        `Nic nie wysłano: w ciągu godziny administratorzy zlecili już wysłanie trzech takich linków na ten adres. Następny można wysłać za ${theseMinutes(n)}.`,
      noMailbox: 'Linki do zmiany hasła wychodzą z tej samej skrzynki. U tej osoby nic się nie zmieniło.',
    },
    invitation: 'Zaproszenie',
    contact: 'Kontakt',
    access: 'Dostęp',
    since: 'Na liście od',
    administers: 'Administrator organizacji',
    invitedBy: 'Zaproszenie od',
    linkUntil: (date) => `Link ważny do: ${date}`,
    timeline: {
      added: (by) => (by ? `Osoba dodana przez: ${by}` : 'Osoba dodana'),
      queued: (by) => (by ? `Zaproszenie w kolejce, dodane przez: ${by}` : 'Zaproszenie w kolejce'),
      planned: (by) => (by ? `Zaproszenie zaplanowane przez: ${by}` : 'Zaproszenie zaplanowane'),
      sent: () => 'Wysłane',
      delayed: () => 'Opóźnione przez serwer odbiorcy',
      delivered: () => 'Dostarczone',
      failed: () => 'Niewysłane',
      bounced: () => 'Zwrócone',
      complained: () => 'Oznaczone przez odbiorcę jako spam',
      suppressed: () => 'Niewysłane: adres jest zablokowany',
      reminded: () => 'Przypomnienie wysłane',
      reminderFailed: () => 'Przypomnienie niewysłane',
      reminderBounced: () => 'Przypomnienie zwrócone',
      reminderComplained: () => 'Przypomnienie oznaczone przez odbiorcę jako spam',
      reminderSuppressed: () => 'Przypomnienie niewysłane: adres jest zablokowany',
      linkShown: (by) => (by ? `Link pokazany osobie: ${by}` : 'Link pokazany'),
      opened: () => 'Link otwarty',
      lapsed: () => 'Przerwane bez ustawienia hasła',
      accepted: () => 'Hasło ustawione',
      expired: () => 'Link wygasł',
      revoked: (by) => (by ? `Wycofane przez: ${by}` : 'Wycofane'),
      superseded: () => 'Zastąpione nowszym zaproszeniem',
      deactivated: (by) => (by ? `Dostęp wyłączony przez: ${by}` : 'Dostęp wyłączony'),
      reactivated: (by) => (by ? `Dostęp przywrócony przez: ${by}` : 'Dostęp przywrócony'),
      deactivatedWithOrganization: (by) =>
        by ? `Dostęp organizacji wyłączony przez: ${by}` : 'Dostęp organizacji wyłączony',
      reactivatedWithOrganization: (by) =>
        by ? `Dostęp organizacji przywrócony przez: ${by}` : 'Dostęp organizacji przywrócony',
      recoveryQueued: (by) =>
        by ? `Link do zmiany hasła w kolejce, wysyła ${by}` : 'Link do zmiany hasła w kolejce',
      recoverySent: () => 'Link do zmiany hasła wysłany',
      recoveryFailed: () => 'Link do zmiany hasła niewysłany',
      recoveryBounced: () => 'Wiadomość z linkiem do zmiany hasła zwrócona',
      recoveryComplained: () => 'Wiadomość z linkiem do zmiany hasła oznaczona przez odbiorcę jako spam',
      recoverySuppressed: () => 'Link do zmiany hasła niewysłany: adres jest zablokowany',
      recovered: () => 'Nowe hasło ustawione za pomocą linku',
    },
    seeSending: 'Zobacz wysyłkę',
    planned: {
      title: (when) => `Zaproszenie jest zaplanowane na: ${when}`,
      text: (by) =>
        by
          ? `Zaplanowane przez: ${by}. Zaproszenie wysłane wcześniej zajmie jego miejsce.`
          : 'Zaproszenie wysłane wcześniej zajmie jego miejsce.',
    },
    banner: {
      none: {
        title: 'Jeszcze bez zaproszenia',
        text: 'Zaproszenie zawiera link do ustawienia hasła, który działa jeden raz.',
      },
      queued: {
        title: 'Zaproszenie czeka na wysłanie',
        text: 'Wyjdzie automatycznie; nowe zaproszenie by je zastąpiło.',
      },
      sent: {
        title: 'Zaproszenie wysłano, ale link nie został jeszcze otwarty',
        text: 'Nic nie dotarło? Najpierw sprawdź adres. Nowe zaproszenie unieważni wcześniejszy link.',
      },
      linkShown: {
        title: 'Link został pokazany, ale nie został jeszcze otwarty',
        text: 'Nie wysłano żadnej wiadomości: link trzeba przekazać samodzielnie. Kolejny link lub nowe zaproszenie go unieważni.',
      },
      delayed: {
        title: 'Zaproszenie wysłano, ale serwer odbiorcy je wstrzymuje',
        text: 'Przez pewien czas próby są ponawiane automatycznie. Nowe zaproszenie unieważni wcześniejszy link.',
      },
      delivered: {
        title: 'Zaproszenie dotarło, ale link nie został jeszcze otwarty',
        text: 'Mogło trafić do spamu. Nowe zaproszenie unieważni wcześniejszy link.',
      },
      bounced: {
        title: 'Zaproszenie nie dotarło',
        text: 'Na ten adres nic więcej nie zostanie wysłane automatycznie. Najpierw sprawdź adres.',
      },
      failed: {
        title: 'Nie udało się wysłać zaproszenia',
        text: 'Gdy przyczyna zniknie, wyślij nowe zaproszenie.',
      },
      choosing: {
        title: 'Link został otwarty i trwa ustawianie hasła',
        text: 'Jest na to 30 minut. Nowe zaproszenie by to przerwało.',
      },
      opened: {
        title: 'Link został otwarty, ale hasła nie ustawiono',
        text: 'Link działa jeden raz, więc jest już wykorzystany. Nowe zaproszenie da nowy link.',
      },
      expired: {
        title: 'Link wygasł, zanim ktokolwiek go otworzył',
        text: 'Nowe zaproszenie da nowy link z pełnym okresem ważności.',
      },
      revoked: {
        title: 'Zaproszenie zostało wycofane',
        text: 'Link z niego już nie działa. Nowe zaproszenie da nowy link.',
      },
      active: null,
      deactivated: {
        title: 'Dostęp wyłączony',
        text: 'Dopóki tak jest, nie można się zalogować ani otrzymać zaproszenia.',
      },
    },
    outWith: {
      title: (organization) => `Dostęp organizacji ${organization} jest wyłączony`,
      toOrganization: 'Zobacz organizację',
    },
    added: (name) => `${name} jest już na liście. Zaproszenia jeszcze nie wysłano.`,
    addedSeveral: (r) =>
      [
        someAdded(r.added),
        r.sent > 0 ? onTheWay(r.sent) : !r.scheduled && 'Nie wysłano żadnego zaproszenia.',
        r.scheduled && `Zaplanowano ${invitations(r.scheduled)}.`,
        r.skipped > 0 && `Pominięto ${lines(r.skipped)}.`,
      ]
        .filter((sentence) => sentence)
        .join(' '),
  },

  adding: {
    title: 'Dodaj osoby',
    titlePeople: 'Dodaj osoby',
    ways: 'Sposoby dodawania',
    one: 'Jedna osoba',
    several: 'Kilka osób',
    oneLead: 'Na razie nic nie zostanie wysłane: zaproszenie można wysłać z następnej strony.',
    severalLead:
      'Nic nie zostanie zapisane ani wysłane, dopóki nie zobaczysz, co stanie się z każdym wierszem.',
    who: 'Kto',
    nameHint: 'Tak, jak ma być w wiadomości.',
    emailHint: 'Tu trafi zaproszenie; ten adres służy też do logowania.',
    anyDomain: 'Mimo to dodaj ten adres',
    noOrganization: 'Brak',
    organizationLanguage: 'Język organizacji',
    languageHint: 'Dla zaproszenia i wszystkich kolejnych stron.',
    add: 'Dodaj tę osobę',
    emails: 'Adresy e-mail',
    emailsHint: 'Po jednym w wierszu lub rozdzielone przecinkami, średnikami, tabulatorami albo spacjami.',
    emailsNamed: 'Z imieniem i nazwiskiem wygląda to tak:',
    forAll: 'Dla wszystkich',
    check: 'Sprawdź listę',
  },

  preview: {
    title: 'Sprawdź listę',
    lead: (n) => `Z wklejonego tekstu odczytano ${lines(n)}. Odznacz to, czego nie chcesz dodawać.`,
    leadInto: (n, organization) =>
      `Z wklejonego tekstu odczytano ${lines(n)} dla organizacji ${organization}. Odznacz to, czego nie chcesz dodawać.`,
    caption: 'Co stanie się z każdym wierszem',
    take: 'Uwzględnij ten wiersz',
    takeLine: (line, typed) => `Uwzględnij wiersz ${number(line)}, ${typed}`,
    line: 'Wiersz',
    happens: 'Co się stanie',
    tally: 'Liczba wierszy każdego rodzaju',
    class: {
      new: 'Nowe',
      known: 'Na liście, bez ważnego zaproszenia',
      pending: 'Zaproszenie w toku',
      active: 'Już z dostępem',
      deactivated: 'Dostęp wyłączony',
      elsewhere: 'Inna organizacja',
      domain: 'Niedozwolona domena',
      malformed: 'To nie adres',
      repeated: 'Powtórzone',
    },
    consequence: {
      new: 'Osoba zostanie dodana, a jeśli wyślesz teraz – także zaproszona',
      known: 'Osoba jest już na liście; jeśli wyślesz teraz, zostanie zaproszona',
      pending: 'Osoba ma już link; jeśli ją zaznaczysz i wyślesz teraz, zastąpi go nowy',
      active: 'Bez zmian',
      deactivated: 'Bez zmian',
      elsewhere: 'Osoba należy do innej organizacji i tam pozostanie',
      domain: 'Organizacja przyjmuje inne adresy; administrator portalu może mimo to zaznaczyć ten wiersz',
      malformed: 'Wiersz zostanie pominięty: potrzebny jest jeden zwykły adres, taki jak name@example.org',
      repeated: 'Występuje też we wcześniejszym wierszu',
    },
    correct: 'Popraw',
    correctLine: (line) => `Popraw wiersz ${number(line)}`,
    correctTitle: 'Popraw listę',
    correctHint: 'Zmień to, co się nie zgadza, i sprawdź ponownie. Zaznaczenia zostaną ustawione od nowa.',
    again: 'Sprawdź ponownie',
    when: 'Kiedy wysłać zaproszenia',
    now: 'Teraz',
    nowHint: 'Wiadomości wyjdą od razu, każda w języku odbiorcy.',
    at: 'O wybranej porze',
    atHint: 'Osoby zostaną dodane teraz, a wiadomości wyjdą o tej porze.',
    later: 'Później',
    laterHint: 'Tylko dodaj osoby; zaproszenia możesz wysłać z listy w dowolnej chwili.',
    back: 'Wstecz',
    add: plural('pl', {
      one: 'Dodaj 1 osobę',
      few: 'Dodaj {n} osoby',
      many: 'Dodaj {n} osób',
      other: 'Dodaj {n} osoby',
    }),
    nobody: 'Nikogo z tej listy nie można dodać ani zaprosić.',
  },

  addition: {
    title: 'Co się stało z każdym wierszem',
    became: 'Co się stało',
    typed: 'Wklejony tekst',
    added: 'Dodano',
    known: 'Już na liście',
    left: 'Pominięto',
    unticked: 'Wiersz nie był zaznaczony',
    malformed: 'Potrzebny jest jeden zwykły adres, taki jak name@example.org',
    repeated: 'To było już zrobione, więc nikogo nie dodano po raz drugi.',
    toSending: 'Do wysyłki',
    lately: 'Ostatnio dodane',
    kept: 'Widzisz to tylko Ty, przez 24 godziny.',
    count: someAdded,
  },

  sendings: {
    title: 'Wysyłka',
    lead: 'Każde użycie przycisku „Wyślij zaproszenia”, od najnowszego.',
    caption: 'Wysyłki',
    count: plural('pl', { one: '1 wysyłka', few: '{n} wysyłki', many: '{n} wysyłek', other: '{n} wysyłki' }),
    invitations,
    invitationTo: (name) => `Zaproszenie: ${name}`,
    what: 'Co',
    sent: 'Wysłane',
    failed: 'Niewysłane',
    waiting: 'Oczekujące',
    opened: 'Otwarte',
    accepted: 'Hasło ustawione',
    cancelled: 'Anulowane',
    none: {
      title: 'Nic jeszcze nie wysłano',
      text: 'Zaznacz osoby na liście i naciśnij „Wyślij zaproszenia”. Tutaj pojawi się informacja, co stało się z każdą wiadomością.',
    },
    toUsers: 'Do listy osób',
    scheduledFor: (when) => `Zaplanowano na: ${when}`,
    scheduledBy: (by, expected) =>
      by
        ? `Dla ${ofPeople(expected)}; wybór: ${by}. Wcześniej nikt nie zostanie zaproszony.`
        : `Dla ${ofPeople(expected)}. Wcześniej nikt nie zostanie zaproszony.`,
    scheduledNow: (by, n, expected) =>
      by
        ? `Obecnie dla ${number(n)} z ${ofPeople(expected)}; wybór: ${by}. Wcześniej nikt nie zostanie zaproszony.`
        : `Obecnie dla ${number(n)} z ${ofPeople(expected)}. Wcześniej nikt nie zostanie zaproszony.`,
    note: 'Osobisty dopisek',
    result: 'Wynik jako CSV',
    standing: { paused: 'Wstrzymana', cancelled: 'Anulowana', scheduled: 'Zaplanowana' },
    control: {
      pause: 'Wstrzymaj',
      pauseSending: 'Wstrzymaj tę wysyłkę',
      resume: 'Wznów',
      cancel: 'Anuluj resztę…',
      cancelScheduled: 'Anuluj tę wysyłkę…',
      sendNow: 'Wyślij teraz',
      changeTime: 'Zmień porę…',
      pausedTitle: 'Ta wysyłka została wstrzymana',
      pausedText:
        'To, co było już przekazywane, jeszcze dotrze. Nic innego nie wyjdzie, dopóki wysyłka nie zostanie wznowiona.',
      cancelledTitle: 'Reszta została anulowana',
      cancelledWhole: 'Ta wysyłka została anulowana',
      untouched: plural('pl', {
        one: 'Dla 1 osoby nic jeszcze nie przygotowano i nic się dla niej nie zmieniło.',
        few: 'Dla {n} osób nic jeszcze nie przygotowano i nic się dla nich nie zmieniło.',
        many: 'Dla {n} osób nic jeszcze nie przygotowano i nic się dla nich nie zmieniło.',
        other: 'Dla {n} osoby nic jeszcze nie przygotowano i nic się dla nich nie zmieniło.',
      }),
      withdrawing: plural('pl', {
        one: '1 wiadomość, która jeszcze nie wyszła, jest właśnie wycofywana.',
        few: '{n} wiadomości, które jeszcze nie wyszły, są właśnie wycofywane.',
        many: '{n} wiadomości, które jeszcze nie wyszły, jest właśnie wycofywanych.',
        other: '{n} wiadomości, które jeszcze nie wyszły, jest właśnie wycofywane.',
      }),
      leaving: plural('pl', {
        one: '1 wiadomość była już przekazywana i jeszcze wyjdzie.',
        few: '{n} wiadomości były już przekazywane i jeszcze wyjdą.',
        many: '{n} wiadomości było już przekazywanych i jeszcze wyjdzie.',
        other: '{n} wiadomości było już przekazywane i jeszcze wyjdzie.',
      }),
      said: {
        paused: 'Wstrzymano. To, co jest właśnie przekazywane, jeszcze wyjdzie; nic więcej nie wychodzi.',
        resumed: 'Wysyłka trwa dalej.',
        resumedHeldUp: 'Wysyłka nie jest już wstrzymana. Ruszy, gdy tylko wiadomości będą mogły wychodzić.',
        cancelled: 'Reszta została anulowana.',
        cancelledWhole: 'Ta wysyłka została anulowana.',
        begun: 'Wysyłka właśnie się zaczyna.',
        begunHeldUp:
          'Pora wysyłki nadeszła. Zacznie się, gdy tylko będzie skrzynka, z której mogą wyjść zaproszenia.',
        begunBefore: 'Pora tej wysyłki już nadeszła.',
        moved: 'Pora została zmieniona.',
        tooLate: 'Pory nie zmieniono: dla tej wysyłki już nadeszła.',
        nothing:
          'Nie było już nic do zrobienia: ostatnie wiadomości są właśnie przekazywane albo ta wysyłka w międzyczasie zakończyła się lub zmieniła.',
      },
    },
    cancellation: {
      title: plural('pl', {
        one: 'Anulować 1 zaproszenie?',
        few: 'Anulować {n} zaproszenia?',
        many: 'Anulować {n} zaproszeń?',
        other: 'Anulować {n} zaproszenia?',
      }),
      parts: {
        rest: plural('pl', {
          one: 'zaproszenie jeszcze nie wyszło i nie zostanie wysłane, lecz wycofane',
          few: 'zaproszenia jeszcze nie wyszły i nie zostaną wysłane, lecz wycofane',
          many: 'zaproszeń jeszcze nie wyszło i nie zostanie wysłanych, lecz wycofanych',
          other: 'zaproszenia jeszcze nie wyszło i nie zostanie wysłane, lecz wycofane',
        }),
        untouched: plural('pl', {
          one: 'osoba, dla której nic jeszcze nie przygotowano; nic się dla niej nie zmieni',
          few: 'osoby, dla których nic jeszcze nie przygotowano; nic się dla nich nie zmieni',
          many: 'osób, dla których nic jeszcze nie przygotowano; nic się dla nich nie zmieni',
          other: 'osoby, dla których nic jeszcze nie przygotowano; nic się dla nich nie zmieni',
        }),
        leaving: plural('pl', {
          one: 'zaproszenie jest właśnie przekazywane i jeszcze wyjdzie',
          few: 'zaproszenia są właśnie przekazywane i jeszcze wyjdą',
          many: 'zaproszeń jest właśnie przekazywanych i jeszcze wyjdzie',
          other: 'zaproszenia jest właśnie przekazywane i jeszcze wyjdzie',
        }),
        sent: plural('pl', {
          one: 'zaproszenie już wyszło i pozostaje ważne',
          few: 'zaproszenia już wyszły i pozostają ważne',
          many: 'zaproszeń już wyszło i pozostaje ważnych',
          other: 'zaproszenia już wyszło i pozostaje ważne',
        }),
      },
      text: 'Linki zastąpione przez te zaproszenia nie zaczną znów działać. Każdą osobę można w dowolnej chwili zaprosić ponownie.',
      nothing: 'W tej wysyłce nie ma już nic do anulowania.',
      keep: 'Nie anuluj',
      confirm: (n) => `Anuluj ${invitations(n)}`,
    },
    planned: {
      title: 'Kiedy ma się zacząć?',
      change: 'Zmień porę',
      keep: 'Zostaw porę bez zmian',
      invited: 'Obecnie otrzymałyby zaproszenie',
      leftOut: 'Obecnie zostałyby pominięte',
      first: 'Pierwsze zaproszenie',
      again: 'Nowy link',
      unreachable: 'Poza zasięgiem osoby, która zaplanowała wysyłkę',
      asOfNow:
        'Co stałoby się z każdą osobą, gdyby wysyłka zaczęła się teraz. Do jej pory może się to zmienić.',
      many: 'Jest ich zbyt wiele, by policzyć tutaj, ile zostałoby pominiętych; lista mówi to o każdej z nich.',
      all: (n) => `Wszystkie wybrane osoby: ${number(n)}`,
      limit: (n) =>
        `Zaczęta teraz, wysyłka obejmie tylko tyle z nich: ${number(n)}. Tyle zostało z limitu na 24 godziny.`,
    },
    options: {
      more: 'Dopisek lub inna pora',
      note: 'Osobisty dopisek',
      noteHint:
        'Do 400 znaków. Pojawi się w wiadomości nad przyciskiem i na stronie, do której prowadzi link.',
      when: 'Kiedy',
      now: 'Teraz',
      at: 'O wybranej porze',
      atHint: 'Dla osób wybranych teraz. Do tego czasu działają wcześniejsze linki.',
      time: (zone: string) => `Data i godzina (${zone})`,
      timeHint: 'Strefa czasowa portalu, która może być inna niż ta na twoim zegarze.',
      skipped: (next: string) =>
        `Zegary są wtedy przestawiane do przodu i nigdy nie pokazują tej godziny. Następna, którą pokazują, to ${next}.`,
    },
    correct: 'Popraw i wyślij ponownie',
    correctOf: (name) => `Adres: ${name}`,
    suggested: (domain) => `Inne osoby stamtąd używają domeny ${domain}.`,
    queuedAgain: (email) => `Nowe zaproszenie na adres ${email} jest w kolejce.`,
    newerSent: 'Od tego czasu wysłano nowsze zaproszenie',
    csv: {
      name: 'Imię i nazwisko',
      email: 'Adres e-mail',
      organization: 'Organizacja',
      result: 'Wynik',
      reason: 'Powód',
      at: 'Czas (UTC)',
      leftOut: 'Pominięte',
      words: 'Odpowiedź serwera',
    },
    heading: {
      preparing: (expected) => `Wysyłka do ${ofPeople(expected)}`,
      running: (total) => `Wysyłanie ${ofInvitations(total)}`,
      paused: (sent, total) => `Wstrzymano: ${number(sent)} z ${number(total)}`,
      heldUp: (sent, total) => `Wysyłka czeka: ${number(sent)} z ${number(total)}`,
      done: (sent, total) =>
        sent === total
          ? total === 1
            ? 'Zaproszenie zostało wysłane'
            : `Wysłano wszystkie ${invitations(total)}`
          : `Wysłano ${number(sent)} z ${ofInvitations(total)}`,
      cancelled: (sent, total) =>
        sent === 0
          ? 'Anulowano, zanim cokolwiek wysłano'
          : `Anulowano po wysłaniu ${number(sent)} z ${number(total)}`,
      nobody: 'Nikogo nie zaproszono',
    },
    startedBy: (by, when) =>
      by ? `Wysyłka rozpoczęta ${when} przez: ${by}.` : `Wysyłka rozpoczęta ${when}.`,
    scheduledOn: (by, when) =>
      by ? `Wysyłka zaplanowana na: ${when} (${by}).` : `Wysyłka zaplanowana na: ${when}.`,
    leave: 'Możesz opuścić tę stronę; wysyłka trwa dalej.',
    progress: 'Postęp',
    preparing: (done, expected) => `Przygotowano ${number(done)} z ${ofPeople(expected)}`,
    line: (sent, total) => `Wysłano ${number(sent)} z ${number(total)}`,
    finished: (when) => `Zakończono ${when}`,
    rate: (perMinute, left) =>
      left === null
        ? `${number(perMinute)} na minutę`
        : `${number(perMinute)} na minutę · jeszcze około ${ofMinutes(left)}`,
    putOff: (n, when) => mailsPutOff(n).replace('{when}', when),
    paused: 'Skrzynka jest wstrzymana',
    pausedByHandText: 'Nic nie przepadnie: wysyłka ruszy, gdy wznowi ją administrator portalu.',
    pausedText: 'Nic nie przepadnie: wysyłka ruszy automatycznie, gdy skrzynka znów zacznie działać.',
    corrected: 'Poprawione i wysłane ponownie',
    triedAgain: 'Kolejna próba nastąpi automatycznie',
    delivered: 'Dostarczone',
    anyway: 'Wyślij mimo to',
    anywayTo: (name) => `Wyślij mimo to: ${name}`,
    again: 'Wyślij ponownie',
    againTo: (name) => `Wyślij ponownie: ${name}`,
    leftOut: 'Pominięte',
    leftOutNames: 'Osoby i powody',
    leftOutFirst: (n) => `Tutaj widać pierwsze osoby (${number(n)}); wynik w pliku CSV zawiera wszystkie.`,
    reasons: {
      active: 'Ma już dostęp',
      deactivated: 'Ma wyłączony dostęp',
      invited: 'Ma już wcześniejsze zaproszenie',
      meanwhile: 'Ma nowsze zaproszenie',
      choosing: 'Trwało ustawianie hasła',
      suppressed: 'Adres zwrócił wiadomość',
      limit: 'Przekracza limit zaproszeń',
    },
    nobodyText: 'Wszystkie wybrane osoby zostały pominięte; powód widać obok każdej z nich.',
    missed: plural('pl', {
      one: '1 wybrana osoba nie dostała zaproszenia: gdy przyszła jej kolej, nie pasowała już do filtra albo nadawca nie może już jej zapraszać.',
      few: '{n} wybrane osoby nie dostały zaproszenia: gdy przyszła ich kolej, nie pasowały już do filtra albo nadawca nie może już ich zapraszać.',
      many: '{n} wybranych osób nie dostało zaproszenia: gdy przyszła ich kolej, nie pasowały już do filtra albo nadawca nie może już ich zapraszać.',
      other:
        '{n} wybranej osoby nie dostało zaproszenia: gdy przyszła ich kolej, nie pasowały już do filtra albo nadawca nie może już ich zapraszać.',
    }),
    confirm: {
      nobody: 'Żadnej z tych osób nie można zaprosić',
      title: plural('pl', {
        one: 'Wysłać 1 zaproszenie?',
        few: 'Wysłać {n} zaproszenia?',
        many: 'Wysłać {n} zaproszeń?',
        other: 'Wysłać {n} zaproszenia?',
      }),
      send: plural('pl', {
        one: 'Wyślij 1 zaproszenie',
        few: 'Wyślij {n} zaproszenia',
        many: 'Wyślij {n} zaproszeń',
        other: 'Wyślij {n} zaproszenia',
      }),
      schedule: plural('pl', {
        one: 'Zaplanuj 1 zaproszenie',
        few: 'Zaplanuj {n} zaproszenia',
        many: 'Zaplanuj {n} zaproszeń',
        other: 'Zaplanuj {n} zaproszenia',
      }),
      chosen: (n) => `Filtr obejmuje ${thesePeople(n)}. Każda wiadomość wyjdzie w języku odbiorcy.`,
      others: plural('pl', {
        one: 'jeszcze 1 osoba',
        few: 'jeszcze {n} osoby',
        many: 'jeszcze {n} osób',
        other: 'jeszcze {n} osoby',
      }),
      ticked: (n) => `Zaznaczono ${thesePeople(n)}. Każda wiadomość wyjdzie w języku odbiorcy.`,
      limit: (atOnce, today) =>
        `Naraz możesz zaprosić najwyżej ${thesePeople(atOnce)}, a w ciągu 24 godzin jeszcze ${number(today)}.`,
      parts: {
        first: plural('pl', {
          one: 'osoba otrzyma pierwsze zaproszenie',
          few: 'osoby otrzymają pierwsze zaproszenie',
          many: 'osób otrzyma pierwsze zaproszenie',
          other: 'osoby otrzyma pierwsze zaproszenie',
        }),
        again: plural('pl', {
          one: 'osoba otrzyma nowy link; wcześniejszy przestanie działać',
          few: 'osoby otrzymają nowy link; wcześniejszy przestanie działać',
          many: 'osób otrzyma nowy link; wcześniejszy przestanie działać',
          other: 'osoby otrzyma nowy link; wcześniejszy przestanie działać',
        }),
        active: plural('pl', {
          one: 'osoba ma już dostęp i zostanie pominięta',
          few: 'osoby mają już dostęp i zostaną pominięte',
          many: 'osób ma już dostęp i zostanie pominiętych',
          other: 'osoby ma już dostęp i zostanie pominięte',
        }),
        deactivated: plural('pl', {
          one: 'osoba ma wyłączony dostęp i zostanie pominięta',
          few: 'osoby mają wyłączony dostęp i zostaną pominięte',
          many: 'osób ma wyłączony dostęp i zostanie pominiętych',
          other: 'osoby ma wyłączony dostęp i zostanie pominięte',
        }),
        suppressed: plural('pl', {
          one: 'osoba ma adres, który zwrócił wiadomość, i zostanie pominięta',
          few: 'osoby mają adres, który zwrócił wiadomość, i zostaną pominięte',
          many: 'osób ma adres, który zwrócił wiadomość, i zostanie pominiętych',
          other: 'osoby ma adres, który zwrócił wiadomość, i zostanie pominięte',
        }),
      },
      correctFirst: 'Najpierw popraw adresy',
      who: 'Kto otrzyma zaproszenie',
      all: (n) => `Wszyscy (${number(n)})`,
      allHint: plural('pl', {
        one: 'Z nowym linkiem dla 1 osoby, którą zaproszono już wcześniej.',
        few: 'Z nowym linkiem dla {n} osób, które zaproszono już wcześniej.',
        many: 'Z nowym linkiem dla {n} osób, które zaproszono już wcześniej.',
        other: 'Z nowym linkiem dla {n} osoby, które zaproszono już wcześniej.',
      }),
      first: plural('pl', {
        one: 'Tylko 1 osoba, której nigdy nie zaproszono',
        few: 'Tylko {n} osoby, których nigdy nie zaproszono',
        many: 'Tylko {n} osób, których nigdy nie zaproszono',
        other: 'Tylko {n} osoby, których nigdy nie zaproszono',
      }),
      firstHint: 'Wcześniejsze linki działają dalej.',
    },
    repeated: 'To już zostało wysłane, więc nie wysłano tego po raz drugi.',
    mailbox: {
      paused: (name) => `Skrzynka „${name}” jest wstrzymana`,
      failing: (name) => `Skrzynka „${name}” nie przeszła ostatniego testu`,
      waits: 'Zaproszenia wysłane teraz poczekają, aż skrzynka znów zacznie działać.',
      linksEnd: 'Mimo to wcześniejsze linki osób, które dostaną nowy, przestaną działać.',
      ask: 'Zająć się tym może administrator portalu.',
    },
    noMailbox: {
      tag: 'Jeszcze bez skrzynki',
      title: 'Nic nie wysłano',
      lead: 'Nie ma skrzynki, z której mogłyby wyjść zaproszenia.',
      text: 'Ustawienie „Skrzynka rejestracyjna” wskazuje skrzynkę dla zaproszeń, a obecnie nie wskazuje żadnej działającej.',
      unchanged: 'U nikogo nic się nie zmieniło.',
      waits: 'Nic nie przepadnie: zaproszenia czekają, aż administrator portalu wybierze skrzynkę.',
      what: 'Co zrobić',
      admin:
        'Podłącz skrzynkę albo otwórz istniejącą, wypróbuj ją i wybierz do zaproszeń. Potem wyślij ponownie.',
      adminChooses: 'Skrzynka już jest: wybierz ją do zaproszeń w ustawieniach. Potem wyślij ponownie.',
      toSetting: 'Do ustawienia',
      toMailboxes: 'Do skrzynek',
      others: 'Skrzynkę może podłączyć administrator portalu. Potem wyślij ponownie.',
    },
  },

  invitations: {
    title: (portal) => `Zaproszenie do portalu ${portal}`,
    lead: 'Ustaw hasło, a uzyskasz dostęp.',
    from: 'Od',
    inviterAt: (inviter, organization) => `${inviter}, ${organization}`,
    until: 'Ważne do',
    open: 'Ustaw hasło',
    changesNothing:
      'Samo otwarcie tej strony niczego nie zmienia. Link działa jeden raz: zostanie wykorzystany, gdy naciśniesz przycisk, a zaraz potem ustawisz hasło.',
    address: 'Twój adres e-mail',
    addressHint: 'Ten, na który wysłano to zaproszenie.',
    changesNothingYet:
      'Samo otwarcie tej strony niczego nie zmienia. Link działa jeden raz: zostanie wykorzystany, gdy adres będzie właściwy, a zaraz potem ustawisz hasło.',
    unexpected: 'Nie spodziewasz się zaproszenia? Możesz je zignorować.',
    signedIn: (name) => `Obecnie zalogowana osoba: ${name}`,
    notFor: (email) =>
      `To zaproszenie nie jest dla ${email}. Jeśli przejdziesz dalej, tamta sesja w tej przeglądarce się zakończy.`,
    openInstead: 'Zakończ tamtą sesję i przejdź dalej',

    dead: {
      title: {
        unknown: 'Nie znamy tego linku',
        used: 'Ten link został już wykorzystany',
        newer: 'Wysłano nowszy link',
        replaced: 'Ten link zastąpiono nowszym',
        expired: 'To zaproszenie wygasło',
        lapsed: 'Ten link otwarto, ale nie ustawiono hasła',
        opened_elsewhere: 'Ten link jest otwarty w innej przeglądarce',
        revoked: 'To zaproszenie nie jest już ważne',
      },
      lead: {
        unknown:
          'Mógł zostać ucięty po drodze. Skopiuj z wiadomości cały adres albo otwórz go tam jeszcze raz.',
        used: (at) =>
          at
            ? `Za jego pomocą ${at} ustawiono hasło. Jeśli to twoje hasło, po prostu się zaloguj.`
            : 'Hasło zostało już ustawione. Jeśli to twoje hasło, po prostu się zaloguj.',
        newer:
          'Działa tylko najnowszy link. Jest w ostatniej wiadomości od nas, która może być jeszcze w drodze; poszukaj jej, także w folderze ze spamem.',
        replaced:
          'Przestał działać, gdy powstał nowszy, a tamten nie przyszedł pocztą. Jeśli ktoś ci go przekazał, użyj go.',
        expired: (at) =>
          at
            ? `Link działał do ${at}. Linki wygasają ze względów bezpieczeństwa; droga do portalu jest nadal otwarta.`
            : 'Linki wygasają ze względów bezpieczeństwa; droga do portalu jest nadal otwarta.',
        lapsed: 'Link działa jeden raz, a ten został wykorzystany w chwili otwarcia. Dostęp da ci nowy link.',
        opened_elsewhere:
          'Link działa jeden raz. Przed chwilą użyto go w innej przeglądarce lub w innym oknie: kontynuuj tam. Jeśli to ktoś inny, poproś o nowe zaproszenie, a to straci ważność.',
        revoked: 'Zostało wycofane, dlatego link już nie działa.',
      },
      signIn: 'Zaloguj się',
      renew: 'Wyślij mi nowy link',
      renewHint: 'Trafi na adres, na który wysłano zaproszenie, i nigdzie indziej.',
      ask: (name) =>
        name
          ? `Nowe zaproszenie może wysłać ${name}.`
          : 'O nowe zaproszenie poproś osobę, która cię zaprosiła, albo administratora.',
      askAbout: (name) =>
        name
          ? `Masz pytania? Nadawca zaproszenia: ${name}.`
          : 'Masz pytania? Zwróć się do osoby, która cię zaprosiła, albo do administratora.',
    },
    renewed: {
      title: 'Sprawdź pocztę',
      lead: 'Nowy link przychodzi tylko wtedy, gdy zaproszenie jest nadal aktualne, i tylko na adres, na który je wysłano. Trwa to minutę lub dwie, a wcześniejsze linki przestają działać.',
      hint: 'Nic nie przyszło? Zajrzyj do folderu ze spamem. O nowy link można prosić raz na godzinę; potem zwróć się do osoby, która cię zaprosiła, albo do administratora.',
    },
  },

  passwords: {
    title: 'Ustaw hasło',
    lead: 'Jeszcze jeden krok i masz dostęp.',
    signInAs: 'Logujesz się jako',
    needs: 'Wymagania dotyczące hasła',
    rules: {
      length: (n) => `Co najmniej ${ofCharacters(n)}`,
      common: 'Trudne do odgadnięcia: nie tak popularne jak haslo1234',
      own: 'Bez twojego imienia, nazwiska i adresu oraz nazwy tego portalu',
    },
    said: {
      done: '(spełnione)',
      soFar: (n) => `(na razie ${n})`,
      fine: '(wygląda dobrze)',
      not: '(jeszcze nie)',
      met: (met, all, strength) => `Spełnione wymagania: ${met} z ${all}. Siła hasła: ${strength}.`,
    },
    strength: {
      label: 'Siła hasła',
      none: 'Jeszcze brak oceny',
      levels: { 1: 'Łatwe do odgadnięcia', 2: 'Wystarczające', 3: 'Silne', 4: 'Bardzo silne' },
    },
    short: (n) => `Potrzeba co najmniej ${n} znaków.`,
    suggest: 'Zaproponuj hasło',
    suggested:
      'Pięć losowo wybranych słów. Zachowaj je w menedżerze haseł albo zanotuj, a potem zapisz hasło.',
    label: 'Hasło',
    save: 'Zapisz hasło i wejdź',
    refused: 'Nic nie przepadło: wybierz inne hasło.',
    notNow: 'Nie teraz',
    notNowHint:
      'Link z wiadomości jest już i tak wykorzystany. Później potrzebny będzie nowy: po otwarciu starego linku dowiesz się, jak go otrzymać.',
    later: {
      title: 'Wróć w dowolnej chwili',
      lead: 'Hasła nie ustawiono, a link z wiadomości jest wykorzystany.',
      renew: 'Gdy zechcesz wrócić, otwórz ponownie link z wiadomości: stamtąd można wysłać sobie nowy.',
      ask: 'Gdy zechcesz wrócić, poproś o nowe zaproszenie osobę, która cię zaprosiła, albo administratora.',
    },
    lost: {
      title: 'Otwórz link jeszcze raz',
      lead: 'Hasło można ustawić przez 30 minut od naciśnięcia przycisku, w tej samej przeglądarce. Ten czas minął, to inna przeglądarka albo jest już nowsze zaproszenie.',
      text: 'Otwórz jeszcze raz link z wiadomości: dowiesz się, jak otrzymać nowy.',
      signIn: 'Masz już hasło? Zaloguj się',
    },
    saved: (portal) => `Hasło zostało zapisane. Witamy w portalu ${portal}.`,
  },

  registrations: {
    link: 'Nie masz zaproszenia? Zarejestruj się',
    title: 'Zarejestruj się',
    lead: (portal) => `w portalu ${portal}`,
    emailHint: 'Przyjdzie tu wiadomość, która pozwoli potwierdzić, że to twój adres.',
    submit: 'Wyślij mi wiadomość',
    signIn: 'Masz już dostęp? Zaloguj się',
    sent: {
      title: 'Sprawdź pocztę',
      lead: 'Otwórz link z wiadomości w ciągu 24 godzin i potwierdź adres.',
      hint: 'Po pięciu minutach nadal nic? Zajrzyj do folderu ze spamem i sprawdź, czy adres był właściwy.',
    },
    confirm: {
      title: 'Potwierdź swój adres e-mail',
      lead: (portal) => `Przedostatni krok na drodze do portalu ${portal}.`,
      submit: 'Potwierdź i przejdź dalej',
      changesNothing:
        'Samo otwarcie tej strony niczego nie zmienia: link zostanie wykorzystany, gdy naciśniesz przycisk.',
    },
    waiting: {
      title: 'Twój adres jest potwierdzony',
      lead: 'Teraz rejestrację przejrzy administrator. Gdy ją zatwierdzi, przyjdzie wiadomość z zaproszeniem.',
      hint: 'Możesz zamknąć tę stronę.',
    },
    known: {
      title: 'Twój adres jest potwierdzony, ale był tu już znany',
      lead: 'Nic nowego dla niego nie utworzono. Zaloguj się swoim hasłem. Jeśli to się nie uda, pomoże nowy link, zaproszenie lub administrator.',
    },
    dead: {
      used: 'Użyto go do potwierdzenia adresu. Zaloguj się albo poszukaj zaproszenia w swojej poczcie.',
      declined: 'Użyto go do potwierdzenia adresu. O dalsze kroki zapytaj administratora.',
      unfinished:
        'Użyto go do potwierdzenia adresu, ale hasła jeszcze nie ustawiono. Nowy link da ci dostęp.',
      renewHint: 'Trafi na potwierdzony adres i nigdzie indziej.',
      ask: 'Poproś o niego administratora.',
      expired: 'Działał przez 24 godziny. Zarejestruj się ponownie, aby otrzymać nowy.',
      closed: 'Rejestracja została wyłączona. Poproś administratora o zaproszenie.',
    },
    renewed: {
      title: 'Sprawdź pocztę',
      lead: 'Nowy link przychodzi tylko wtedy, gdy hasło nie jest jeszcze ustawione, i tylko na potwierdzony adres. Trwa to minutę lub dwie, a wcześniejsze linki przestają działać.',
      hint: 'Nic nie przyszło? Zajrzyj do folderu ze spamem. O nowy link można prosić raz na godzinę; potem zwróć się do administratora.',
    },
    waitingList: {
      title: 'Rejestracje',
      lead: 'Te osoby potwierdziły swój adres i czekają, aż ktoś przyzna im dostęp.',
      count: plural('pl', {
        one: '1 osoba prosi o dostęp',
        few: '{n} osoby proszą o dostęp',
        many: '{n} osób prosi o dostęp',
        other: '{n} osoby prosi o dostęp',
      }),
      look: 'Przejrzyj',
      noOrganization: 'Bez organizacji',
      approve: 'Zatwierdź',
      decline: 'Odrzuć',
      approved: (name) => `${name} jest na liście, a zaproszenie jest w drodze.`,
      declined: (name) => `Odrzucono rejestrację: ${name}. Nie wysłano żadnej wiadomości.`,
      none: {
        title: 'Nikt nie czeka',
        text: 'Każdy, kto się zarejestruje i potwierdzi swój adres, jest tu widoczny do czasu decyzji.',
      },
    },
  },

  organizations: {
    title: 'Organizacje',
    summary: (count, everyone) => `${organisations(count)}, ${people(everyone)}.`,
    new: 'Nowa organizacja',
    newLead: 'Klient, partner, dział: osoby z jednej organizacji widać razem i razem się je zaprasza.',
    people: 'Osoby',
    active: 'Z dostępem',
    underway: 'W drodze',
    admins: 'Administratorzy',
    name: 'Nazwa',
    language: 'Język nowych osób',
    portalLanguage: 'Język portalu',
    languageHint: 'Dla wiadomości i stron osób, które nie mają ustawionego własnego języka.',
    add: 'Dodaj organizację',
    save: 'Zapisz',
    details: 'Dane',
    numbers: (all, active, underway) =>
      `${people(all)}, w tym ${number(active)} z dostępem, ${number(underway)} w drodze.`,
    toUsers: 'Wszyscy na liście osób',
    nobody: 'Nikt jeszcze do niej nie należy.',
    phone: 'Telefon',
    domains: 'Dozwolone domeny',
    domainsHint:
      'Domeny adresów osób z organizacji, rozdzielone przecinkami. Puste pole dopuszcza każdy adres. Kto rejestruje się adresem z jednej z nich, trafia do tej organizacji.',
    anyDomain: 'Dowolna',
    setByPortal: 'Ustawione przez portal',
    deactivated: {
      title: 'Dostęp tej organizacji jest wyłączony',
      text: 'Dopóki tak jest, nikt z tej organizacji nie może się zalogować ani otrzymać zaproszenia.',
    },
    deactivation: {
      open: 'Wyłącz dostęp…',
      title: (name) => `Wyłączyć dostęp organizacji ${name}?`,
      whom: (all, active) =>
        `Dla ${ofPeople(all)} logowanie i zaproszenia przestaną być możliwe; dotychczas z dostępem: ${number(active)}.`,
      ends: (underway) =>
        `Wszystkie otwarte sesje natychmiast się zakończą. W drodze: ${number(underway)}; te linki przestaną działać, a oczekujące wiadomości nie zostaną wysłane.`,
      kept: 'Nic nie zostanie usunięte. Dostęp można przywrócić w dowolnej chwili; zaproszenia wysyła się wtedy od nowa.',
      confirm: 'Wyłącz dostęp organizacji',
      done: (name) => `Dostęp organizacji ${name} jest wyłączony.`,
      reactivate: 'Przywróć dostęp',
      undone: (name) => `Dostęp organizacji ${name} jest przywrócony.`,
    },
    none: {
      title: 'Nie ma jeszcze organizacji',
      text: 'Osoby można dodawać także bez niej. W organizacji może je dodawać i zapraszać jej własny administrator.',
    },
    added: (name) => `Dodano: ${name}.`,
    saved: 'Zapisano.',
  },

  mailboxes: {
    title: 'Skrzynki',
    lead: 'Stąd wychodzą wiadomości. Zaproszenia wychodzą ze skrzynki rejestracyjnej.',
    new: 'Nowa skrzynka',
    newLead:
      'Adres i sposób, w jaki wychodzą z niego wiadomości. Nic nie zostanie wysłane, zanim wypróbujesz skrzynkę.',
    way: 'Sposób wysyłki',
    secretsDropped: 'Wpisany klucz lub hasło nie zostało zachowane; trzeba je wpisać ponownie.',
    smtp: 'Serwer SMTP',
    capture: 'Przechwytywanie',
    hints: {
      resend: 'Resend dostarcza wiadomości i automatycznie informuje, co się z nimi stało.',
      smtp: 'Wiadomości dostarcza twój własny serwer pocztowy. O odrzuconych adresach wiadomo tylko z jego odpowiedzi.',
      capture:
        'Nic nie opuszcza tego serwera. Wiadomości są przechowywane i widoczne tutaj, na potrzeby prób.',
    },
    mailbox: 'Skrzynka',
    health: 'Stan',
    waiting: 'Oczekujące',
    lastSent: 'Ostatnia przyjęta wiadomość',
    heard: 'Ostatni raport z Resend',
    never: 'Jeszcze nie było',
    lastTest: 'Ostatni test',
    healths: {
      paused: 'Wstrzymana',
      stalled: 'Nic nie przechodzi',
      failing: 'Nie działa',
      working: 'Działa',
      untried: 'Niewypróbowana',
    },
    registration: 'Skrzynka rejestracyjna',
    isRegistration: 'Zaproszenia wychodzą z tej skrzynki.',
    isNotRegistration:
      'Zaproszenia nie wychodzą z tej skrzynki. Wiadomości, które czekają w innej, wyjdą jeszcze z tamtej.',
    choose: 'Użyj do zaproszeń',
    noneChosen: {
      title: 'Nie wybrano skrzynki rejestracyjnej',
      text: 'Dopóki jej nie ma, żadne zaproszenie nie wyjdzie. Otwórz skrzynkę, wypróbuj ją i wybierz.',
    },
    none: {
      title: 'Nie ma jeszcze żadnej skrzynki',
      text: 'Bez skrzynki nic nie można wysłać. Do wyboru: Resend, własny serwer SMTP albo przechwytywanie na potrzeby prób.',
    },
    details: 'Ustawienia',
    nameHint: 'Nazwa, którą odbiorcy widzą jako nadawcę.',
    address: 'Adres nadawcy',
    addressHint: 'Resend lub serwer pocztowy musi dopuszczać go jako nadawcę.',
    apiKey: 'Klucz API',
    apiKeyHint: 'Z sekcji „API Keys” w Resend; wystarczy „Sending access”.',
    webhookSecret: 'Klucz podpisu webhooka',
    webhookSecretHint: (url) =>
      `Dodaj w Resend webhook na adres ${url}, dla wszystkich zdarzeń wiadomości. Bez niego nikt nie dowie się o zwrotach.`,
    rate: 'Żądania na sekundę',
    rateHint:
      'Każde obejmuje do 100 wiadomości. Limit w Resend dotyczy całego konta, razem ze wszystkim, co jest jeszcze przez nie wysyłane. To ustawienie jest wspólne dla wszystkich instancji tego portalu.',
    rateHeld: 'Resend na razie nie pozwala na więcej',
    host: 'Nazwa serwera',
    hostHint: 'Na przykład smtp.example.org. Może to być serwer we własnej sieci.',
    port: 'Port',
    encryption: 'Szyfrowanie',
    encryptions: {
      starttls: 'STARTTLS, zwykle port 587',
      tls: 'TLS od początku, zwykle port 465',
      offered: 'Tylko jeśli serwer je oferuje',
    },
    anyCertificate: 'Akceptuj każdy certyfikat',
    anyCertificateHint:
      'Tylko dla serwera we własnej sieci: ktoś po drodze mógłby czytać wiadomości i zawarte w nich linki.',
    user: 'Nazwa użytkownika na serwerze',
    userHint: 'Zostaw puste, jeśli serwer jej nie wymaga.',
    password: 'Hasło na serwerze',
    stored: 'Zapisywane w postaci zaszyfrowanej, bez możliwości ponownego wyświetlenia.',
    keep: 'Zapisano w postaci zaszyfrowanej. Bez zmian, dopóki nie wpiszesz nowej wartości.',
    add: 'Dodaj skrzynkę',
    save: 'Zapisz skrzynkę',
    added: (name) => `Dodano: ${name}. Zanim zaczniesz używać tej skrzynki, wyślij test.`,
    saved: 'Skrzynka została zapisana.',
    chosen: (name) => `Zaproszenia wychodzą teraz ze skrzynki ${name}.`,
    unreadable: {
      title: 'Nie można odczytać zapisanych danych logowania',
      text: 'SECRET_KEY jest inny niż w chwili zapisu. Wpisz te dane ponownie i zapisz; do tego czasu nic nie wyjdzie.',
    },
    since: (when) => `Od ${when}`,
    stalledSince: (since) => `Od ${since} żadna wiadomość ze skrzynki nie przechodzi`,
    stalledText:
      'Wiadomości czekają. Każda jest ponawiana automatycznie przez pięć dni, potem próby się kończą.',
    stalledHint:
      'Test wysłany do siebie pokaże, czy przyczyna leży w skrzynce, czy tylko w adresach odbiorców.',
    pausedSince: (since) => `Wstrzymana od ${since}`,
    pausedBy: (name, since) => `Wstrzymana od ${since}, przez: ${name}`,
    pausedText: 'Nic nie przepadnie: wiadomości czekają i wyjdą po wznowieniu.',
    nextTry: (at) => `Kolejna próba nastąpi automatycznie: ${at}.`,
    pause: 'Wstrzymaj tę skrzynkę',
    resume: 'Wznów',
    paused:
      'Skrzynka jest wstrzymana. To, co jest właśnie przekazywane, jeszcze wyjdzie; inne wiadomości czekają.',
    resumed: 'Skrzynka wznowiła pracę. Oczekujące wiadomości teraz wychodzą.',
    held: {
      status: 'Wstrzymane',
      title: (since) => `Od ${since} nic nie wychodzi: przywrócono kopię zapasową`,
      text: 'Oczekujące wiadomości mogły już wcześniej wyjść. Sprawdź, co czeka, a potem je zwolnij.',
      others: 'Wiadomości czekają, aż zwolni je administrator portalu.',
      release: 'Zwolnij oczekujące wiadomości',
      released: 'Oczekujące wiadomości teraz wychodzą.',
      already: 'Zostały już wcześniej zwolnione.',
    },
    removal: {
      open: 'Usuń…',
      title: (name) => `Usunąć skrzynkę ${name}?`,
      notYet: 'Nie można jej jeszcze usunąć.',
      refused: 'Nic nie zrobiono: skrzynka jest już używana.',
      registration: 'To skrzynka rejestracyjna: wychodzą z niej zaproszenia. Najpierw wybierz inną.',
      waiting: (mails) => `Wciąż w niej czekają: ${mails}.`,
      waitingHint:
        'Wyjdą, gdy skrzynka zacznie wysyłać. Te, które należą do wysyłki, zostaną wycofane po jej anulowaniu.',
      waitingMoves: 'Wyjdą zamiast tego ze skrzynki rejestracyjnej.',
      ofSending: (when) => `Wysyłka: ${when}`,
      unknownHint: 'Zdecyduj na stronie skrzynki, jak je liczyć.',
      unused: 'Żadne ustawienie jej nie używa i żadna wiadomość w niej nie czeka.',
      ends: 'Nic już z niej nie wyjdzie i nie można jej przywrócić.',
      erased: 'Zapisany dla niej klucz lub hasło zostanie skasowane.',
      reports: (days) =>
        `Raporty Resend o wiadomościach, które z niej wyszły, liczą się jeszcze przez ${number(days)} dni. Tak długo przechowywany jest klucz, którym są podpisane.`,
      history: 'To, co z niej wysłano, pozostaje w historii.',
      captured:
        'Przechwycone przez nią wiadomości nadal można czytać. Menu prowadzi do nich tylko, dopóki jakaś skrzynka przechwytuje.',
      confirm: 'Usuń skrzynkę',
      done: (name) => `Skrzynka ${name} została usunięta.`,
      was: 'Ta skrzynka została usunięta. Nic już z niej nie wychodzi.',
    },
    unknown: {
      title: 'Nie wiadomo, czy dotarły',
      text: 'Te wiadomości przekazano, ale nie było jasnej odpowiedzi. Jeśli możesz, ustal, czy dotarły. Wysłane ponownie mogą dotrzeć dwa razy.',
      mails: plural('pl', {
        one: '1 wiadomość',
        few: '{n} wiadomości',
        many: '{n} wiadomości',
        other: '{n} wiadomości',
      }),
      sent: 'Uznaj za wysłane',
      again: 'Wyślij ponownie',
      settled: {
        sent: plural('pl', {
          one: '1 wiadomość uznano za wysłaną.',
          few: '{n} wiadomości uznano za wysłane.',
          many: '{n} wiadomości uznano za wysłane.',
          other: '{n} wiadomości uznano za wysłane.',
        }),
        again: plural('pl', {
          one: '1 wiadomość jest wysyłana ponownie.',
          few: '{n} wiadomości są wysyłane ponownie.',
          many: '{n} wiadomości jest wysyłanych ponownie.',
          other: '{n} wiadomości jest wysyłane ponownie.',
        }),
      },
      already: 'Nic nie zrobiono: decyzja zapadła już wcześniej.',
    },
    test: {
      title: 'Wypróbuj skrzynkę',
      text: 'Z zapisanymi ustawieniami. Może to potrwać pół minuty.',
      connection: 'Sprawdź połączenie',
      mail: 'Wyślij test',
      to: 'Wiadomość testowa na adres',
      mailHint: 'Prawdziwa wiadomość, przez tę skrzynkę.',
      connectionGood: 'Połączenie działa',
      connectionBad: 'Połączenie nie działa',
      mailGood: (email) => `Wiadomość testowa na adres ${email} została przyjęta`,
      mailKept: (email) => `Wiadomość testowa na adres ${email} została przechwycona`,
      mailBad: (email) => `Wiadomość testowa na adres ${email} nie została wysłana`,
      mailUnknown: (email) => `Nie wiadomo, czy wiadomość testowa na adres ${email} została wysłana`,
      at: (when) => `Wypróbowano ${when}.`,
    },
    found: {
      reached: 'Serwer odpowiedział. Logowania nie próbowano, bo nie podano nazwy użytkownika.',
      signed_in: 'Serwer odpowiedział i przyjął logowanie.',
      not_signed_in:
        'Serwer odpowiedział, ale nie oferuje logowania: nazwa użytkownika nie została użyta. Czy wiadomości wychodzą bez niej, pokaże dopiero wiadomość testowa.',
      domain_verified: 'Resend przyjął klucz API, a domena adresu jest tam zweryfikowana.',
      key_taken: 'Resend przyjął klucz API. Czy ten adres może wysyłać, pokaże dopiero wiadomość testowa.',
      accepted:
        'Przyjęta nie znaczy jeszcze dostarczona: zajrzyj do skrzynki odbiorczej, także do folderu ze spamem.',
      captured: 'Nic nie opuściło tego serwera. Wiadomość jest w sekcji „Przechwycona poczta”.',
      no_such_name: 'Nie ma serwera o tej nazwie. Poszukaj w niej literówki.',
      refused:
        'Serwer nie przyjmuje połączeń na tym porcie. Sprawdź port; po drodze może być zapora sieciowa.',
      no_answer:
        'Odpowiedź nie nadeszła na czas. Sprawdź nazwę serwera, port i szyfrowanie; po drodze może być zapora sieciowa.',
      not_understood:
        'Odpowiedź była inna niż oczekiwana albo połączenie zostało przerwane. Sprawdź nazwę serwera, port i szyfrowanie.',
      turned_away: 'Serwer odpowiedział, ale odrzucił połączenie z tego portalu.',
      encryption:
        'Nie udało się uzgodnić szyfrowania. Serwer może na tym porcie oferować inny jego rodzaj albo żadnego.',
      certificate:
        'Certyfikatowi serwera nie można zaufać: wygasł, dotyczy innej nazwy albo jego wystawca jest nieznany.',
      credentials: 'Serwer nie przyjmuje tej nazwy użytkownika i tego hasła.',
      api_key: 'Resend nie przyjmuje tego klucza API. Utwórz tam nowy i zapisz go tutaj.',
      domain_unknown:
        'Resend nie zna domeny tego adresu. Dodaj ją tam i zweryfikuj albo użyj adresu ze zweryfikowanej domeny.',
      domain_unverified: 'Resend zna domenę tego adresu, ale nie jest ona tam jeszcze zweryfikowana.',
      unavailable: 'Druga strona jest teraz niedostępna. Spróbuj ponownie za kilka minut.',
      too_many: 'Żądań było zbyt wiele w krótkim czasie albo wyczerpano limit. Spróbuj ponownie później.',
      not_allowed:
        'Skrzynka nie ma prawa tego wysłać. Najczęściej adres nadawcy nie jest dozwolony albo potrzebna jest nazwa użytkownika.',
      mail: 'Wiadomość została odrzucona.',
      recipient: 'Odrzucono tylko ten adres. Nie mówi to nic o skrzynce: spróbuj z innym.',
      later: 'Tym razem wiadomość nie została przyjęta. Wiele serwerów przyjmuje ją kilka minut później.',
      unknown:
        'Nie było odpowiedzi na czas albo nie da się jej zrozumieć. Wiadomość mimo to może jeszcze dotrzeć.',
      unreadable: 'Nie można odczytać zapisanych danych logowania. Wpisz je ponownie i zapisz.',
    },
  },

  suppressions: {
    title: 'Zablokowane adresy',
    link: (n) => `Zablokowane adresy (${number(n)})`,
    lead: 'Nic nie jest na nie wysyłane, chyba że ktoś wyraźnie tego zażąda. Odblokuj te, o których wiesz, że znów działają.',
    count: plural('pl', {
      one: '1 adres',
      few: '{n} adresy',
      many: '{n} adresów',
      other: '{n} adresu',
    }),
    reason: 'Powód',
    lift: 'Odblokuj',
    lifted: (email) => `Na adres ${email} można znów wysyłać wiadomości.`,
    already: 'Nic nie zrobiono: ten adres nie jest już zablokowany.',
    none: {
      title: 'Żaden adres nie jest zablokowany',
      text: 'Adres pojawia się tutaj, gdy wiadomość do niego nie dotarła lub została oznaczona jako spam.',
    },
  },

  templates: {
    title: 'Szablony',
    lead: (original) =>
      `To, co czytają odbiorcy, w ich własnym języku. Oryginał: ${original}; tłumaczenie przestaje być aktualne, gdy oryginał się zmienia.`,
    caption: 'Szablony według wiadomości i języka',
    mail: 'Wiadomość',
    original: 'Oryginał',
    standing: {
      built_in: 'Wbudowany',
      edited: 'Zmieniony',
      older: 'Nieaktualny',
      built_in_older: 'Wbudowany, starszy',
    },
    kinds: {
      invitation: 'Zaproszenie',
      invitation_reminder: 'Przypomnienie',
      registration_confirmation: 'Rejestracja',
      password_reset: 'Nowe hasło',
      recovery_help: 'Jak uzyskać dostęp',
      password_changed: 'Zmiana hasła',
      email_change: 'Nowy adres do potwierdzenia',
      email_changed: 'Zmiana adresu',
      test: 'Wiadomość testowa',
    },
    inLanguage: (kind, language) => `${kind}, ${language}`,
    languages: 'Języki',
    builtInLead: 'Tekst wbudowany. To, co zapiszesz, będzie wersją 1.',
    savedLead: (version, when, by) => `Wersja ${number(version)}, zapisana ${when} przez: ${by}.`,
    resetLead: (version, when, by) =>
      `Wersja ${number(version)}, tekst wbudowany przywrócony ${when} przez: ${by}.`,
    save: (version) => `Zapisz wersję ${number(version)}`,
    saved: (version) =>
      `Wersja ${number(version)} została zapisana. Będą z niej korzystać wiadomości, które od teraz trafią do kolejki.`,
    sendTest: 'Wyślij test do mnie',
    older: {
      title: (original, when) => `Oryginał (${original}) zmieniono ${when}`,
      text: 'Przeczytaj go obok tego tekstu. Po zapisaniu tu nowej wersji ten tekst znów będzie aktualny.',
      link: 'Zobacz oryginał',
    },
    variables: 'Wstaw',
    variablesHelp: 'Co można wstawić',
    variablesCopy:
      'Zapisane tak jak tutaj, z obiema parami nawiasów klamrowych, zostanie zastąpione w każdej wiadomości. Link tego nie wymaga: prowadzi do niego każdy przycisk.',
    variable: {
      name: 'Imię i nazwisko osoby',
      organization: 'Jej organizacja',
      inviter: 'Kto wysyła zaproszenie',
      portal: 'Nazwa portalu',
      until: 'Data i godzina, do których działa link',
      ask: 'Do kogo się zwrócić',
      at: 'Data i godzina zdarzenia',
      address: 'Adres e-mail, którego to dotyczy',
      mailbox: 'Skrzynka, z której wychodzi wiadomość',
    },
    subject: 'Temat',
    preheader: 'Tekst podglądu',
    preheaderHint: 'Szary wiersz za tematem w skrzynce odbiorczej.',
    blocks: 'Bloki, od góry do dołu',
    block: {
      heading: 'Nagłówek',
      text: 'Tekst',
      button: 'Przycisk',
      image: 'Obraz',
      divider: 'Linia',
      small: 'Drobny druk',
      facts: 'Dane',
      note: 'Osobisty dopisek',
      address: 'Pełny link',
    },
    formatting:
      'W tekstach i drobnym druku działają **pogrubienie** i *kursywa*; pusty wiersz zaczyna nowy akapit.',
    blockHint: {
      button: 'Zawsze prowadzi do linku danej osoby.',
      image: 'PNG, JPEG lub GIF, do 512 kB.',
      note: 'Widoczne nad dopiskiem. Bez dopisku cały blok zostanie pominięty.',
      address: 'Widoczne nad linkiem, wypisanym w całości dla osób, u których przycisk nie działa.',
    },
    alt: 'Odczytywane zamiast obrazu',
    width: 'Szerokość w pikselach',
    picture: 'Plik obrazu',
    otherPicture: 'Inny obraz',
    factLabel: (n) => `Nazwa ${number(n)}`,
    factValue: (n) => `Wartość ${number(n)}`,
    addRow: 'Dodaj wiersz',
    addRowOf: (block) => `Dodaj wiersz, blok ${number(block)}`,
    removeRow: (row, block) => `Usuń wiersz ${number(row)}, blok ${number(block)}`,
    move: 'Przeciągnij w inne miejsce',
    up: 'W górę',
    down: 'W dół',
    remove: 'Usuń',
    upOf: (block, n) => `W górę: ${block}, blok ${number(n)}`,
    downOf: (block, n) => `W dół: ${block}, blok ${number(n)}`,
    removeOf: (block, n) => `Usuń: ${block}, blok ${number(n)}`,
    blockOf: (block, n) => `${block}, blok ${number(n)}`,
    add: 'Nowy blok',
    addOne: 'Dodaj blok',
    preview: {
      title: 'Podgląd',
      showAs: 'Pokaż jako',
      wide: 'Szeroki',
      narrow: 'Wąski',
      dark: 'Ciemny',
      text: 'Zwykły tekst',
      person: 'Dla kogo',
      personHint: 'Imię, nazwisko lub adres kogoś z listy osób. Puste pole pokazuje przykład.',
      nobody: 'Nikt tam się tak nie nazywa; widoczny jest przykład.',
      sampleName: 'przykładowa osoba',
      noMailbox: 'jeszcze bez skrzynki',
      show: 'Pokaż podgląd',
      from: (sender) => `Od: ${sender}`,
      to: (person) => `Do: ${person}`,
      frame: 'Tak będzie wyglądać wiadomość',
      broken: 'Tego nie można jeszcze zapisać',
      long: 'Ten tekst jest za długi na podgląd graficzny. Test pokaże go takim, jaki jest.',
    },
    refused: 'Nie zapisano',
    place: { subject: 'Temat', preheader: 'Tekst podglądu', blocks: 'Bloki' },
    faults: {
      empty: 'Tu trzeba coś wpisać.',
      too_long: 'To za długie.',
      line_break: 'To jeden wiersz; nie może w nim być podziału wiersza.',
      unwelcome: 'Są tu niewidoczne znaki. Wpisz to ponownie ręcznie.',
      unknown_variable: (variable) => `Nie można tu wstawić ${variable}. Wybierz coś z listy.`,
      link_here: 'Link nie może tu być: ma swój przycisk i swój blok.',
      address: 'W wiadomości nie może być innego adresu: jej jedynym linkiem jest przycisk.',
      no_blocks: 'Wiadomość wymaga co najmniej jednego bloku.',
      too_many_blocks: 'W wiadomości mieści się do 40 bloków.',
      too_many_rows: 'Mieści się do 12 wierszy.',
      no_button:
        'Nie ma przycisku, który prowadzi do linku: wiadomość dotarłaby bez drogi do portalu. Dodaj blok „Przycisk”.',
      note_misplaced: 'W tej wiadomości nie ma osobistych dopisków. Usuń ten blok.',
      note_twice: 'Osobisty dopisek może być tylko w jednym miejscu.',
      link_misplaced: 'Ta wiadomość nie ma linku. Usuń ten blok.',
      image_unknown: 'Wybierz obraz.',
      bad_width: 'Od 16 do 504 pikseli.',
      not_an_image: 'To nie jest obraz PNG, JPEG ani GIF.',
      too_large: 'Plik jest za duży. Limit to 512 kB.',
      too_many_pixels: 'Limit to 2400 pikseli na każdy bok.',
      not_a_colour: 'Kolor zapisuje się tak: #0a5f4e.',
    },
    conflict: {
      title: (by, when) => `Nie zapisano: inną wersję zapisano ${when} (${by})`,
      text: 'Twój tekst nadal tu jest, nic z niego nie przepadło. Zobacz, co się różni, i wtedy zdecyduj.',
      mine: 'Zapisz mój tekst',
      theirs: 'Przejdź do tamtego',
      compare: 'Od tamtego tekstu do twojego',
      leave: 'Jeśli przejdziesz do tamtego tekstu, twój nie zostanie zachowany.',
    },
    versions: {
      title: 'Wersje',
      titleOf: (template) => `Wersje: ${template}`,
      lead: 'Każdy tekst, który zapisano. Wiadomość w kolejce zachowuje ten, z którym do niej trafiła.',
      all: (n) => `Wszystkie (${number(n)})`,
      version: 'Wersja',
      nth: (n) => `Wersja ${number(n)}`,
      builtIn: 'Tekst wbudowany',
      inUse: 'W użyciu',
      what: 'Co zrobiono',
      edited: 'Zmieniono',
      restored: (n) => `Przywrócono wersję ${number(n)}`,
      reset: 'Przywrócono tekst wbudowany',
      shipped: 'Dostarczono z Vestibule',
      compare: 'Porównaj',
      from: 'Od',
      to: 'Do',
      compareTitle: (earlier, later) => `Od „${earlier}” do „${later}”`,
      restore: 'Przywróć',
      restoreOf: (version) => `Przywróć: ${version}`,
      cameBack: 'Wcześniejszy tekst jest znów w użyciu, jako nowa wersja.',
      wasReset: 'Tekst wbudowany jest znów w użyciu. Wcześniejsze wersje nadal tu są.',
      overtaken: 'Nic nie zrobiono: w międzyczasie zapisano inną wersję. Najpierw ją obejrzyj.',
      unfit: 'Nic nie zrobiono: ta wersja narusza zasadę, która jest od niej nowsza.',
      resetAsk: 'Przywróć tekst wbudowany…',
      same: 'Oba teksty są takie same.',
      rest: 'Cała reszta jest taka sama.',
      added: 'Dodane',
      removed: 'Usunięte',
      moved: (from, to) => `Przeniesione z miejsca ${from} na ${to}`,
      addedWords: '[dodane]',
      removedWords: '[usunięte]',
    },
    reset: {
      title: 'Przywrócić tekst wbudowany?',
      lead: (n) =>
        `Wiadomości, które od teraz trafią do kolejki, będą korzystać z tekstu wbudowanego. Wersja ${number(n)} pozostanie wśród wersji i można ją przywrócić w dowolnej chwili.`,
      keep: (n) => `Zachowaj wersję ${number(n)}`,
      confirm: 'Przywróć tekst wbudowany',
    },
  },

  brand: {
    title: 'Wygląd',
    lead: 'To, co łączy wszystkie wiadomości, w każdym języku.',
    logo: 'Logo',
    logoHint: 'PNG, JPEG lub GIF, do 512 kB. Widoczne u góry każdej wiadomości.',
    logoNow: 'Używane logo',
    otherLogo: 'Inne logo',
    noLogo: 'Bez logo',
    header: 'Pasek u góry',
    headerText: 'Nazwa na pasku',
    button: 'Przycisk',
    buttonText: 'Napis na przycisku',
    contrast: (ratio) => `Kontrast ${ratio} do 1: łatwo czytać.`,
    lowContrast: (ratio, least) =>
      `Kontrast ${ratio} do 1: za mały, żeby wszyscy mogli czytać. Potrzeba co najmniej ${least} do 1; rozjaśnij lub przyciemnij jeden z tych dwóch kolorów.`,
    footer: 'Stopka',
    footerHint:
      'Pod każdą wiadomością: firma, adres, numer w rejestrze. Działają **pogrubienie** i *kursywa*.',
    save: 'Zapisz wygląd',
    saved: 'Wygląd został zapisany. Tak będą wyglądać wiadomości, które od teraz trafią do kolejki.',
    conflict: (by) => `Nie zapisano: w międzyczasie zapisano inny wygląd (${by})`,
    conflictText: 'To, co wpisano, nadal tu jest. Ponowny zapis zastąpi tamten wygląd.',
    sample: 'Przykładowa wiadomość',
    built: 'Taki, jaki dostarczono z Vestibule.',
    standing: (when, by) => `Zapisano ${when} (${by}).`,
    own: {
      title: 'Wiadomości do osób z organizacji',
      lead: 'Pojawia się w zaproszeniach i przypomnieniach do osób z tej organizacji, w każdym języku.',
      link: 'Logo, nadawca i tekst jej wiadomości',
      logo: 'Logo',
      senderName: 'Nazwa nadawcy',
      senderHint: 'Zamiast nazwy portalu. Adres pozostaje ten sam.',
      text: 'Tekst',
      textHint: 'Akapit przed przyciskiem. Działają **pogrubienie** i *kursywa*.',
      save: 'Zapisz',
      saved: 'Zapisano. Uwzględnią to wiadomości, które od teraz trafią do kolejki.',
    },
  },

  mail: {
    title: 'Przechwycona poczta',
    notice: 'Nic nie opuszcza tego serwera',
    noticeText:
      'Skrzynka przechwytuje wiadomości, żeby wszystko można było wypróbować. Linki w nich działają.',
    kept: 'Te wiadomości zatrzymano tutaj i nie wysłano. Linki w nich działają.',
    list: 'Wiadomości',
    toList: 'Wszystkie wiadomości',
    to: (email) => `Do: ${email}`,
    showAs: 'Pokaż jako',
    asMail: 'Wiadomość',
    asText: 'Zwykły tekst',
    frame: 'Przechwycona wiadomość',
    link: 'Otwórz link z tej wiadomości',
    choose: 'Wybierz wiadomość, aby ją przeczytać.',
    unreadable: {
      title: 'Nie można odczytać tej wiadomości',
      text: 'SECRET_KEY jest inny niż w chwili przechwycenia.',
    },
    none: {
      title: 'Nie przechwycono jeszcze żadnej wiadomości',
      text: 'Wyślij zaproszenie, a pojawi się tu w ciągu kilku sekund.',
      textKept: 'Tutaj pojawiają się wiadomości ze skrzynek, które je przechwytują.',
    },
  },

  profile: {
    title: 'Twój profil',
    language: 'Język',
    organizationLanguage: 'Język organizacji',
    languageHint: 'Dla tych stron i wiadomości do ciebie.',
    phone: 'Telefon',
    currentPassword: 'Obecne hasło',
    email: {
      change: 'Zmień adres',
      waiting: (email) =>
        `Jeszcze niepotwierdzony: ${email}. Otwórz link z wiadomości na ten adres i naciśnij przycisk.`,
      title: 'Zmień adres e-mail',
      lead: (email) => `Dopóki nowy adres nie zostanie potwierdzony, logujesz się adresem ${email}.`,
      label: 'Nowy adres e-mail',
      save: 'Wyślij link na nowy adres',
      sent: 'Wiadomość na nowy adres jest w drodze. Link z niej działa przez 24 godziny.',
      withdraw: 'Wycofaj zmianę',
      withdrawn: 'Zmiana została wycofana. Link dla nowego adresu już nie działa.',
    },
    confirm: {
      title: 'Potwierdź nowy adres',
      lead: 'Po potwierdzeniu ten adres będzie służyć do logowania i tu będą przychodzić wiadomości. Informacja trafi też na dotychczasowy adres.',
      submit: 'Potwierdź adres',
      changesNothing:
        'Samo otwarcie tej strony niczego nie zmienia: link zostanie wykorzystany, gdy naciśniesz przycisk.',
      done: 'Nowy adres jest potwierdzony. Od teraz służy do logowania.',
      used: 'Użyto go do potwierdzenia adresu.',
      expired: 'Działał przez 24 godziny. Nowy można wysłać z twojego profilu.',
      revoked: 'Zmiana została wycofana albo od czasu jego wysłania zmieniło się coś w danych logowania.',
      back: 'Do twojego profilu',
    },
    password: {
      since: 'Ustawione',
      change: 'Zmień hasło',
      title: 'Zmień hasło',
      lead: 'Wszystkie inne sesje się zakończą, a o zmianie powiadomi cię wiadomość.',
      leadUntold: 'Wszystkie inne sesje się zakończą.',
      save: 'Zapisz nowe hasło',
      saved: 'Nowe hasło zostało zapisane, a wszystkie inne sesje się zakończyły.',
    },
    sessions: {
      title: 'Twoje otwarte sesje',
      this: 'Ta sesja',
      browserOn: (browser, system) => `${browser} w systemie ${system}`,
      unknown: 'Przeglądarka',
      since: (at) => `od ${at}`,
      used: (ago) => `ostatnie użycie: ${ago}`,
      end: 'Zakończ sesję',
      endOthers: 'Zakończ pozostałe',
      ended: 'Tamta sesja się zakończyła.',
      endedOthers: 'Pozostałe sesje się zakończyły.',
    },
    save: 'Zapisz profil',
    saved: 'Twój profil został zapisany.',
  },

  sessions: {
    title: 'Zaloguj się',
    lead: (portal) => `do portalu ${portal}`,
    password: 'Hasło',
    submit: 'Zaloguj się',
    refusedHint:
      'Masz zaproszenie, ale nie masz jeszcze hasła? Otwórz link z wiadomości albo zwróć się do osoby, która cię zaprosiła.',
    forgot: 'Nie pamiętasz hasła?',
    waiting: {
      title: 'Zbyt wiele prób w krótkim czasie',
      until: (n) =>
        `Następna próba będzie możliwa za ${theseMinutes(n)}. Do tego czasu żadne hasło nie jest sprawdzane, nawet właściwe.`,
    },
    stopped: {
      title: 'Zbyt wiele błędnych haseł z rzędu',
      recover: (forgot) =>
        `Dla tego adresu żadne hasło nie jest już sprawdzane, dopóki nie ustawisz nowego: służy do tego link „${forgot}”.`,
      ask: 'Dla tego adresu żadne hasło nie jest już sprawdzane. Pomogą osoby prowadzące portal.',
    },
    signedOut: 'Wylogowano.',
  },

  links: {
    notFor: (email) =>
      `Ten link nie jest dla ${email}. Jeśli przejdziesz dalej, tamta sesja w tej przeglądarce się zakończy.`,
    title: {
      unknown: 'Ten link nie istnieje',
      used: 'Ten link został już wykorzystany',
      newer: 'Jest nowszy link',
      expired: 'Ten link wygasł',
      revoked: 'Ten link nie jest już ważny',
    },
    lead: {
      unknown: 'Może brakować części adresu. Skopiuj go z wiadomości w całości.',
      newer: 'Link, który działa, jest w późniejszej wiadomości. Poszukaj najnowszej.',
      revoked: 'Od czasu jego wysłania zmieniło się coś w danych logowania.',
    },
  },
  settings: {
    title: 'Ustawienia',
    titleOf: (section) => `${section} – ustawienia`,
    lead: 'Każdą stronę zapisuje się osobno. To, co zapisane, obowiązuje od razu.',
    sections: {
      portal: 'Portal',
      mail: 'Poczta',
      links: 'Linki i przypomnienia',
      'sign-in': 'Strona logowania',
      security: 'Hasła i sesje',
      organizations: 'Organizacje',
    },
    save: {
      portal: 'Zapisz ustawienia portalu',
      mail: 'Zapisz ustawienia poczty',
      links: 'Zapisz linki i przypomnienia',
      'sign-in': 'Zapisz stronę logowania',
      security: 'Zapisz hasła i sesje',
      organizations: 'Zapisz limity',
    },
    saved: plural('pl', {
      one: 'Zmieniono 1 ustawienie.',
      few: 'Zmieniono {n} ustawienia.',
      many: 'Zmieniono {n} ustawień.',
      other: 'Zmieniono {n} ustawienia.',
    }),
    nothingChanged: 'Nic nie zmieniono.',
    lastChanged: (by) => `Ostatnia zmiana: ${by}`,
    unchanged: 'Jeszcze nic tu nie zmieniono.',
    units: {
      days: plural('pl', { one: '1 dzień', few: '{n} dni', many: '{n} dni', other: '{n} dnia' }),
      hours: plural('pl', { one: '1 godzina', few: '{n} godziny', many: '{n} godzin', other: '{n} godziny' }),
      minutes: plural('pl', { one: '1 minuta', few: '{n} minuty', many: '{n} minut', other: '{n} minuty' }),
      characters: plural('pl', { one: '1 znak', few: '{n} znaki', many: '{n} znaków', other: '{n} znaku' }),
      people,
      requests: plural('pl', {
        one: '1 żądanie',
        few: '{n} żądania',
        many: '{n} żądań',
        other: '{n} żądania',
      }),
    },
    atLeast: (n) => `Co najmniej ${n}`,
    atMost: (n) => `Najwyżej ${n}`,
    portal: {
      name: 'Nazwa portalu',
      nameHint: 'Widoczna na każdej stronie i w każdej wiadomości. Żadne hasło nie może jej zawierać.',
      address: 'Adres portalu',
      addressHint:
        'Dokąd trafiają użytkownicy po zalogowaniu, na przykład https://portal.example.org lub /app. Bez adresu trafiają do swojego profilu.',
      language: 'Język domyślny',
      languageHint: 'Dla osób i organizacji, które nie mają własnego języka.',
      timeZone: 'Strefa czasowa',
      timeZoneHint:
        'Dla każdej godziny na stronach i w wiadomościach oraz dla czasu zaplanowanej wysyłki. To, co już zaplanowano, zachowuje swój moment.',
      atlantic: 'Ocean Atlantycki',
      indian: 'Ocean Indyjski',
    },
    mail: {
      noMailbox: 'Brak: nic nie jest wysyłane',
      mailboxHint:
        'Stąd wychodzą zaproszenia i wiadomości o odzyskiwaniu dostępu. Do wyboru są tylko skrzynki, w których nie wykryto awarii.',
      allMailboxes: 'Wszystkie skrzynki',
      senderName: 'Nazwa nadawcy',
      senderNameHint: 'To, co odbiorcy widzą jako nadawcę. Puste: nazwa skrzynki.',
      replyTo: 'Odpowiedzi trafiają na adres',
      replyToHint: 'Puste: na adres, z którego przychodzi wiadomość.',
    },
    links: {
      days: 'Ważność zaproszeń (dni)',
      daysHint: 'Liczona od wysłania. Linki już wysłane zachowują swoją datę.',
      reminders: 'Przypomnienia (po ilu dniach)',
      remindersHint:
        'Na przykład 3, 6: po trzech dniach i po sześciu, jeśli nikt nie otworzył linku. Puste: nigdy.',
      opening: 'Otwieranie zaproszenia',
      press: 'Naciśnięciem przycisku',
      pressHint:
        'Najmniej pracy dla odbiorców. Program, który otworzy link i naciśnie tam przycisk, wykorzysta go.',
      address: 'Wpisaniem zaproszonego adresu',
      addressHint: 'Dla organizacji, w których skanery poczty naciskają przyciski. Program nie zna adresu.',
      newLinks: 'Oferuj „Wyślij mi nowy link”',
      newLinksHint:
        'Przy linkach, które straciły ważność, tylko na zaproszony adres, raz na godzinę i najwyżej trzy razy. Bez tego strona mówi, do kogo się zwrócić.',
    },
    signIn: {
      recovery: 'Umożliwiaj odzyskanie dostępu osobom, które nie pamiętają hasła',
      recoveryHint:
        'Bez tego na stronie logowania nie ma takiego linku. Administrator może go wysłać ze strony danej osoby.',
      registration: 'Pozwól na samodzielną rejestrację',
      registrationHint:
        'Najpierw adres jest potwierdzany przez e-mail. Osoba z adresem w dozwolonej domenie trafia do organizacji, do której ta domena należy.',
      approval: 'Administrator zatwierdza każdą rejestrację',
      approvalHint:
        'Wcześniej nikt po rejestracji nie ma dostępu. Liczy się tylko wtedy, gdy można się rejestrować.',
    },
    security: {
      length: 'Minimalna długość hasła (znaki)',
      lengthHint:
        '12 to zwykła wartość; 15 wymaga NIST SP 800-63B, gdy hasło jest jedynym dowodem tożsamości. Dotyczy haseł ustawianych od teraz.',
      usual: 'Zwykła wartość',
      nist: 'NIST SP 800-63B, hasło jako jedyny dowód',
      staff: 'Automatyczne wylogowanie administratorów i menedżerów portalu',
      users: 'Automatyczne wylogowanie wszystkich innych',
      idleMinutes: 'Po bezczynności (minuty)',
      idleHours: 'Po bezczynności (godziny)',
      absoluteHours: 'Niezależnie od aktywności (godziny)',
      absoluteDays: 'Niezależnie od aktywności (dni)',
      sessionsHint:
        'Dotyczy też otwartych sesji: krótszy czas zakończy niektóre przy następnym kliknięciu, może także twoją.',
    },
    organizations: {
      lead: 'Ile osób może zaprosić administrator organizacji. Administratorów i menedżerów portalu nie dotyczy żaden limit.',
      bulk: 'Naraz',
      bulkHint: 'W jednej wysyłce.',
      daily: 'W ciągu 24 godzin',
      dailyHint: 'Łącznie we wszystkich wysyłkach jednego administratora.',
    },
  },

  recovery: {
    title: 'Otrzymaj nowy link',
    lead: 'Gdy nie pamiętasz hasła albo nie możesz już znaleźć zaproszenia.',
    submit: 'Wyślij mi link',
    back: 'Wróć do logowania',
    sent: {
      title: 'Sprawdź pocztę',
      lead: 'Wiadomość przychodzi tylko na adres uprawniony do korzystania z portalu. Link do zmiany hasła działa przez jedną godzinę.',
      hint: 'Po pięciu minutach nadal nic? Zajrzyj do folderu ze spamem albo zwróć się do osoby, która cię zaprosiła.',
    },
    choose: {
      title: 'Ustaw nowe hasło',
      lead: 'Wpisz swój adres i nowe hasło. Potem zaloguj się tym adresem i tym hasłem.',
      emailHint: 'Ten, na który przyszła wiadomość z linkiem.',
      save: 'Zapisz nowe hasło',
    },
    done: 'Nowe hasło zostało zapisane, a wszystkie wcześniejsze sesje się zakończyły. Zaloguj się nowym hasłem.',
    used: 'Użyto go do ustawienia nowego hasła. Zaloguj się tym hasłem.',
    expired: 'Działał przez jedną godzinę.',
    another: 'Nowy mogą ci wysłać osoby prowadzące portal.',
  },
  newPassword: {
    label: 'Nowe hasło',
  },
  setup: {
    title: 'Pierwszy administrator',
    lead: 'Ten adres działa jeden raz. Kto pierwszy wypełni tę stronę, zarządza portalem.',
    submit: 'Utwórz i zaloguj się',
    done: (portal) => `Witamy w portalu ${portal}. Dodaj pierwsze osoby.`,
  },

  problems: {
    title: {
      403: 'Nie masz dostępu do tej strony',
      404: 'Tutaj niczego nie ma',
      405: 'Tego nie można tu zrobić',
      409: 'W międzyczasie coś się zmieniło',
      413: 'To za dużo naraz',
      422: 'Dane nie dotarły tak, jak powinny',
      429: 'Zbyt wiele prób w krótkim czasie',
      500: 'Coś poszło nie tak po naszej stronie',
    },
    text: {
      403: 'Twoje konto nie ma uprawnień do tej strony.',
      404: 'W adresie może być literówka albo tego, co tu było, już nie ma.',
      405: 'Wróć i użyj przycisków na stronie.',
      409: 'Nic nie zrobiono. Spójrz na stronę jeszcze raz i wtedy zdecyduj.',
      413: 'Wysłane dane są większe, niż ta strona przyjmuje. Wyślij mniej naraz.',
      422: 'Nic nie zrobiono. Wróć, wczytaj stronę od nowa i powtórz to.',
      429: 'Odczekaj kilka minut i spróbuj ponownie.',
      500: 'To nie przez twoje działanie. Błąd został odnotowany; spróbuj ponownie za chwilę.',
    },
    reference: 'Identyfikator',
    home: 'Do strony głównej',
    signIn: 'Do logowania',
    unreachable: {
      title: 'Portal nie odpowiada',
      text: 'To, co wpisano, nadal tu jest. Sprawdź połączenie i spróbuj ponownie.',
      again: 'Spróbuj ponownie',
    },
    sessionEnded: {
      title: 'Twoja sesja się zakończyła',
      text: 'Nic jeszcze nie zrobiono. To, co wpisano, nadal tu jest: zaloguj się, a potem naciśnij przycisk jeszcze raz.',
      signIn: 'Zaloguj się w innej karcie',
    },
  },

  errors: {
    required: 'To pole jest wymagane.',
    too_long: 'To za długie. Limit to 200 znaków.',
    email_malformed: 'Adres e-mail wygląda tak: name@example.org.',
    email_taken: 'Ktoś na liście ma już ten adres.',
    email_unavailable: 'Nie można tu dodać osoby z tym adresem. Pomóc może administrator portalu.',
    email_theirs: 'Ta osoba ma już dostęp, więc swój adres może zmienić tylko sama, w swoim profilu.',
    unknown_user:
      'Nic nie wysłano: jednej z wybranych osób nie ma już na liście. Przejrzyj wybór jeszcze raz.',
    cross_site: 'To żądanie nie pochodziło ze strony tego portalu, więc nic nie zrobiono.',
    unknown_organization: 'Wybierz organizację z listy.',
    unknown_locale: 'Wybierz język z listy.',
    unknown_time_zone: 'Wybierz strefę czasową z listy.',
    unknown_role: 'Wybierz jedną z ról, które możesz nadać.',
    phone_malformed: 'Numer telefonu wygląda tak: +353 91 555 0100.',
    domain_malformed: 'Domena wygląda tak: example.org. Kilka domen rozdziel przecinkami.',
    domain_taken: 'Jedna z tych domen należy już do innej organizacji.',
    domain_not_allowed:
      'Organizacja przyjmuje tylko inne adresy. Jej dozwolone domeny są widoczne na jej stronie.',
    organization_deactivated: 'Dostęp tej organizacji jest wyłączony, więc nikogo nie można do niej dodać.',
    has_admins:
      'Należy do niej administrator portalu, dlatego jej dostęp mogą wyłączyć lub przywrócić tylko administratorzy portalu.',
    last_admin:
      'Nikt inny, kto może się zalogować, nie administruje tym portalem. Najpierw nadaj komuś innemu rolę administratora portalu.',
    already: 'Nic nie zrobiono: to stało się już wcześniej.',
    password_set: 'Nic nie wycofano: w międzyczasie ustawiono hasło.',
    decided: 'Nic nie zrobiono: decyzja zapadła już wcześniej.',
    replaced: 'Nic nie wysłano: w międzyczasie utworzono nowsze zaproszenie.',
    not_possible: 'Organizacją może administrować tylko osoba, która ma w niej dostęp.',
    control_characters: 'Są tu niewidoczne znaki. Wpisz to ponownie ręcznie.',
    note_long: 'Limit to 400 znaków.',
    time_malformed: 'Potrzebne są data i godzina.',
    time_past: 'Ten czas już minął. Wybierz późniejszy albo wyślij teraz.',
    time_far: 'To termin za ponad rok.',
    time_skipped: 'Zegary są wtedy przestawiane do przodu i nigdy nie pokazują tej godziny.',
    zone_changed: 'Strefa czasowa portalu została w międzyczasie zmieniona. Sprawdź godzinę, a potem wyślij.',
    email_suppressed:
      'Na ten adres nic nie jest wysyłane: wcześniejsza wiadomość nie dotarła albo była niechciana.',
    over_at_once: 'Nic nie wysłano: to więcej osób, niż możesz zaprosić naraz. Wybierz mniej.',
    over_daily:
      'Nic nie wysłano: limit zaproszeń w ciągu 24 godzin jest osiągnięty. Wybierz mniej osób albo wyślij później. Administratorzy portalu widzą tę informację.',
    not_invitable: 'Ta osoba ma już dostęp albo ma go wyłączony, więc nie ma czego wysyłać.',
    not_recoverable: 'Taki link może dostać tylko osoba, która ma hasło i nie ma wyłączonego dostępu.',
    no_mailbox: 'Nic nie wysłano: nie ma skrzynki, z której mogłyby wyjść wiadomości.',
    choose_someone: 'Zaznacz co najmniej jedną osobę.',
    too_many_people: 'To więcej osób, niż mieści się w jednej wysyłce. Zaznacz mniej.',
    no_emails: 'Wklej co najmniej jeden adres e-mail.',
    too_many_lines: 'Naraz można wkleić do 1000 wierszy. Wklej je w częściach.',
    password_short: 'Potrzeba więcej znaków.',
    password_long: 'Limit to 256 znaków.',
    password_common: 'To hasło łatwo odgadnąć. Trudno odgadnąć kilka słów, które się ze sobą nie wiążą.',
    password_personal: 'Zawiera twoje imię, nazwisko, adres lub nazwę portalu.',
    email_same: 'To już jest twój adres.',
    wrong_password: 'To nie jest twoje obecne hasło.',
    email_other: 'To nie jest adres, na który wysłano link.',
    wrong_credentials: 'Ten adres e-mail i to hasło do siebie nie pasują.',
    host_malformed: 'Nazwa serwera wygląda tak: smtp.example.org.',
    port_malformed: 'Port to liczba od 1 do 65535.',
    webhook_secret_malformed: 'Zaczyna się od whsec_, a dalej są litery i cyfry.',
    secret_again: 'Zmienił się serwer lub jego zabezpieczenie: wpisz hasło ponownie.',
    type_again: 'Nie zostało to zapisane i nie jest ponownie pokazywane: wpisz jeszcze raz.',
    too_low: 'To za mało.',
    too_high: 'To za dużo.',
    not_a_number: 'Potrzebna jest liczba całkowita, zapisana cyframi.',
    name_long: 'To za długie. Limit to 80 znaków.',
    portal_address_malformed:
      'Zaczyna się od https:// i zawiera nazwę serwera albo jest ścieżką, taką jak /app.',
    mailbox_failing:
      'Ta skrzynka nie zadziałała przy ostatniej próbie albo jest wstrzymana. Najpierw ją sprawdź lub wznów; potem można ją wybrać.',
    unknown_mailbox: 'Wybierz skrzynkę, która działa.',
    mailbox_removed: 'Nic nie zrobiono: ta skrzynka została usunięta.',
    days_malformed: 'Dni to liczby całkowite rozdzielone przecinkami, na przykład 3, 6.',
    days_many: 'Najwyżej 5 przypomnień',
    days_far: 'Przypomnienie wychodzi po 1–90 dniach.',
    reminder_after_end: 'Przypomnienie musi wyjść, zanim link wygaśnie.',
    idle_over_absolute: 'To dłużej, niż w ogóle trwa sesja.',
    bulk_over_daily: 'To więcej niż przez cały dzień.',
    overtaken:
      'Po otwarciu tej strony zmienił to ktoś inny. Nic jeszcze nie zapisano; zapisz ponownie, aby to zastąpić.',
    address_other:
      'Na ten adres nie wysłano zaproszenia. Link nadal działa: wpisz adres, na który przyszła wiadomość.',
    address_wait: 'Zbyt wiele razy podano adres. Spróbuj ponownie za kwadrans; link nadal działa.',
    unknown_field: 'Strona wysłała coś, co tu nie pasuje. Wczytaj ją od nowa.',
    stale_form:
      'Nic nie zrobiono, bo ta strona jest nieaktualna. Skopiuj wpisany tekst, jeśli jeszcze go widać, w razie potrzeby przez „Wstecz” w przeglądarce, a potem wczytaj stronę od nowa.',
    renewed_form:
      'Nic jeszcze nie zrobiono, bo ta strona była nieaktualna. To, co wpisano, nadal tu jest: naciśnij przycisk jeszcze raz.',
    something_refused: 'Coś z tego zostało odrzucone. Przejrzyj to i spróbuj ponownie.',
  },
}
