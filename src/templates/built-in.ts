import type { MailKind } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import type { Template } from './template.ts'
import { ar } from './texts/ar.ts'
import { de } from './texts/de.ts'
import { en, type Texts } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { ja } from './texts/ja.ts'
import { pl } from './texts/pl.ts'
import { ptBR } from './texts/pt-BR.ts'
import { uk } from './texts/uk.ts'

/** The version of the shipped texts; raised whenever they change. */
export const BUILT_IN = 'built-in:2'

const TEXTS: Record<Locale, Texts> = { en, de, es, fr, pl, 'pt-BR': ptBR, uk, ar, ja }

const TEMPLATES: { [kind in MailKind]: (t: Texts[kind]) => Template } = {
  invitation,
  invitation_reminder: invitation,
  registration_confirmation: confirmation,
  password_reset: confirmation,
  email_change: confirmation,
  recovery_help: (t) => ({
    subject: t.subject,
    preheader: t.preheader,
    blocks: [
      { is: 'heading', text: t.heading },
      { is: 'text', text: t.hello },
      { is: 'text', text: t.done },
      { is: 'text', text: t.ask },
      { is: 'small', text: t.why },
    ],
  }),
  email_changed: (t) => ({
    subject: t.subject,
    preheader: t.preheader,
    blocks: [
      { is: 'heading', text: t.heading },
      { is: 'text', text: t.hello },
      { is: 'text', text: t.done },
      { is: 'text', text: t.notYou },
      { is: 'facts', rows: [{ label: t.at, value: '{{at}}' }] },
      { is: 'small', text: t.why },
    ],
  }),
  password_changed: (t) => ({
    subject: t.subject,
    preheader: t.preheader,
    blocks: [
      { is: 'heading', text: t.heading },
      { is: 'text', text: t.hello },
      { is: 'text', text: t.done },
      { is: 'text', text: t.notYou },
      { is: 'button', label: t.button },
      { is: 'facts', rows: [{ label: t.at, value: '{{at}}' }] },
      { is: 'address', text: t.address },
      { is: 'small', text: t.why },
    ],
  }),
  test: (t) => ({
    subject: t.subject,
    preheader: t.preheader,
    blocks: [
      { is: 'heading', text: t.heading },
      { is: 'text', text: t.hello },
      { is: 'text', text: t.done },
      { is: 'button', label: t.button },
      {
        is: 'facts',
        rows: [
          { label: t.mailbox, value: '{{mailbox}}' },
          { label: t.from, value: '{{address}}' },
          { label: t.at, value: '{{at}}' },
        ],
      },
      { is: 'address', text: t.address },
      { is: 'small', text: t.why },
    ],
  }),
}

/** A reminder is made like the mail that it reminds of; only the words differ. */
function invitation(t: Texts['invitation' | 'invitation_reminder']): Template {
  return {
    subject: t.subject,
    preheader: t.preheader,
    blocks: [
      { is: 'heading', text: t.heading },
      { is: 'text', text: t.hello },
      { is: 'text', text: t.offer },
      { is: 'note', text: t.note },
      { is: 'text', text: t.once },
      { is: 'button', label: t.button },
      {
        is: 'facts',
        rows: [
          { label: t.from, value: '{{inviter}}' },
          { label: t.organization, value: '{{organization}}' },
          { label: t.until, value: '{{until}}' },
        ],
      },
      { is: 'address', text: t.address },
      { is: 'small', text: t.why },
    ],
  }
}

/** One question, one link, one answer. */
function confirmation(t: Texts['registration_confirmation' | 'password_reset' | 'email_change']): Template {
  return {
    subject: t.subject,
    preheader: t.preheader,
    blocks: [
      { is: 'heading', text: t.heading },
      { is: 'text', text: t.hello },
      { is: 'text', text: t.done },
      { is: 'text', text: t.once },
      { is: 'button', label: t.button },
      { is: 'facts', rows: [{ label: t.until, value: '{{until}}' }] },
      { is: 'address', text: t.address },
      { is: 'small', text: t.why },
    ],
  }
}

export function builtInTemplate<K extends MailKind>(kind: K, locale: Locale): Template {
  return TEMPLATES[kind](TEXTS[locale][kind])
}
