import type { Texts } from './en.ts'

/** “Ty”, as on the pages, with the capital letter of letters; names in the nominative, nobody in the past tense. */
export const pl: Texts = {
  invitation: {
    subject: '{{portal}}: zaproszenie od organizacji {{organization}}',
    preheader: 'Link działa jeden raz. Ważny do: {{until}}.',
    heading: 'Twoje zaproszenie od organizacji {{organization}}',
    hello: 'Dzień dobry, {{name}},',
    offer:
      '{{inviter}} zaprasza Cię do portalu {{portal}}. Z tym zaproszeniem ustawisz hasło, a potem zalogujesz się tym adresem e-mail i tym hasłem.',
    note: 'Dopisek, który przesyła {{inviter}}:',
    once: 'Link działa jeden raz: zostanie wykorzystany, gdy naciśniesz przycisk na stronie, do której prowadzi. Samo odwiedzenie tej strony niczego nie zmienia.',
    button: 'Ustaw hasło',
    from: 'Od',
    organization: 'Organizacja',
    until: 'Ważne do',
    address: 'Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:',
    why: 'Otrzymujesz tę wiadomość, bo zaprasza Cię {{inviter}}. Nie spodziewasz się zaproszenia? Zignoruj tę wiadomość, a nic się nie stanie.',
  },
  invitation_reminder: {
    subject: '{{portal}}: zaproszenie od organizacji {{organization}} jest nadal aktualne',
    preheader: 'Link nadal działa. Ważny do: {{until}}.',
    heading: 'Twoje zaproszenie od organizacji {{organization}} jest nadal aktualne',
    hello: 'Dzień dobry, {{name}},',
    offer:
      '{{inviter}} nadal zaprasza Cię do portalu {{portal}}. Z tym zaproszeniem ustawisz hasło. Link jest ten sam co w pierwszej wiadomości.',
    note: 'Dopisek, który przesyła {{inviter}}:',
    once: 'Link działa jeden raz: zostanie wykorzystany, gdy naciśniesz przycisk na stronie, do której prowadzi. Samo odwiedzenie tej strony niczego nie zmienia.',
    button: 'Ustaw hasło',
    from: 'Od',
    organization: 'Organizacja',
    until: 'Ważne do',
    address: 'Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:',
    why: 'Otrzymujesz to przypomnienie, bo zaprasza Cię {{inviter}}, a zaproszenie nie zostało jeszcze otwarte. Nie spodziewasz się go? Zignoruj tę wiadomość, a nic się nie stanie.',
  },
  password_changed: {
    subject: '{{portal}}: Twoje hasło zostało ustawione',
    preheader: 'Jeśli to Twoje działanie, nie musisz nic robić.',
    heading: 'Twoje hasło zostało ustawione',
    hello: 'Dzień dobry, {{name}},',
    done: 'dla tego adresu e-mail ustawiono nowe hasło do portalu {{portal}}. Wszystkie inne sesje zostały zakończone.',
    notYou:
      'Jeśli to nie Twoje działanie, natychmiast powiadom osoby prowadzące portal {{portal}}. W przeciwnym razie nie musisz nic robić.',
    button: 'Zaloguj się',
    at: 'Kiedy',
    address: 'Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:',
    why: 'Otrzymujesz tę wiadomość za każdym razem, gdy ustawiane jest Twoje hasło do portalu {{portal}}, żeby nikt inny nie mógł tego zrobić niepostrzeżenie.',
  },
  test: {
    subject: '{{portal}}: wiadomość testowa',
    preheader: 'Dotarła przez skrzynkę {{mailbox}}.',
    heading: 'Wiadomość testowa dotarła',
    hello: 'Dzień dobry, {{name}},',
    done: 'tę wiadomość wysłano z portalu {{portal}}, aby wypróbować skrzynkę. Dotarła do Ciebie, więc skrzynka działa.',
    button: 'Do skrzynki',
    mailbox: 'Skrzynka',
    from: 'Adres',
    at: 'Kiedy',
    address: 'Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:',
    why: 'Otrzymujesz tę wiadomość, bo naciśnięto „Wyślij test do mnie”. Nie musisz nic robić.',
  },
}
