import type { Texts } from './en.ts'

export const de: Texts = {
  invitation: {
    subject: '{{portal}}: Einladung von {{organization}}',
    preheader: 'Der Link funktioniert einmal, bis {{until}}.',
    heading: 'Ihre Einladung von {{organization}}',
    hello: 'Guten Tag {{name}},',
    offer:
      'mit dieser Einladung von {{inviter}} legen Sie Ihr Passwort für {{portal}} fest. Danach melden Sie sich mit dieser E-Mail-Adresse und diesem Passwort an.',
    once: 'Der Link funktioniert einmal: Er ist verbraucht, sobald Sie auf der Seite dahinter die Schaltfläche drücken. Der bloße Besuch der Seite ändert nichts.',
    button: 'Passwort festlegen',
    from: 'Von',
    organization: 'Organisation',
    until: 'Gültig bis',
    address: 'Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:',
    why: 'Sie erhalten diese E-Mail aufgrund einer Einladung von {{inviter}}. Sie haben keine Einladung erwartet? Dann ignorieren Sie diese E-Mail, und es geschieht nichts.',
  },
  password_changed: {
    subject: '{{portal}}: Ihr Passwort wurde festgelegt',
    preheader: 'Wenn Sie es waren, ist nichts zu tun.',
    heading: 'Ihr Passwort wurde festgelegt',
    hello: 'Guten Tag {{name}},',
    done: 'für {{portal}} wurde mit dieser E-Mail-Adresse ein neues Passwort festgelegt. Alle anderen Sitzungen sind beendet.',
    notYou:
      'Wenn Sie es nicht waren, melden Sie sich sofort bei den Betreibern von {{portal}}. Andernfalls ist nichts zu tun.',
    button: 'Anmelden',
    at: 'Zeitpunkt',
    address: 'Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:',
    why: 'Sie erhalten diese E-Mail immer, wenn Ihr Passwort für {{portal}} festgelegt wird, damit niemand sonst es unbemerkt tun kann.',
  },
}
