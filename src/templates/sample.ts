import type { MailKind } from '#db/schema.ts'
import { addDays } from '#src/clock.ts'
import type { Locale } from '#src/i18n/locales.ts'
import type { Values } from './fill.ts'
import { formatMoment } from './format-moment.ts'

/** Shown where a real mail has its link. No token is ever like it. */
const NO_LINK = 'invite/here-stands-the-link-of-the-person-who-gets-it'
const DAYS_SHOWN = 14

/** Names as people in that language have them; English ones for those that are not here. */
const NAMES: Record<string, { name: string; organization: string; inviter: string; note: string }> = {
  en: {
    name: 'Ada Lindqvist',
    organization: 'Harbour Trust',
    inviter: 'Chen Wei',
    note: 'Good to have you with us: the first meeting is on Monday.',
  },
  de: {
    name: 'Ada Lindqvist',
    organization: 'Hafenverein Nord',
    inviter: 'Jonas Weber',
    note: 'Schön, dass Sie dabei sind: Am Montag ist das erste Treffen.',
  },
  ar: {
    name: 'فاطمة الزهراء',
    organization: 'هاربر ترست',
    inviter: 'ليلى حداد',
    note: 'يسعدنا انضمامك إلينا، واللقاء الأول يوم الاثنين.',
  },
  es: {
    name: 'Lucía Fernández',
    organization: 'Fundación Puerto',
    inviter: 'Marcos Ruiz',
    note: 'Nos alegra contar con usted: la primera reunión es el lunes.',
  },
  fr: {
    name: 'Camille Laurent',
    organization: 'Association du Port',
    inviter: 'Hugo Moreau',
    note: 'Ravis de vous compter parmi nous : la première réunion a lieu lundi.',
  },
  pl: {
    name: 'Zofia Nowak',
    organization: 'Fundacja Port',
    inviter: 'Jan Kowalczyk',
    note: 'Pierwsze spotkanie odbędzie się w poniedziałek.',
  },
  'pt-BR': {
    name: 'Beatriz Almeida',
    organization: 'Instituto do Porto',
    inviter: 'Rafael Souza',
    note: 'A primeira reunião é na segunda-feira.',
  },
  uk: {
    name: 'Олена Коваленко',
    organization: 'Фундація «Порт»',
    inviter: 'Андрій Шевченко',
    note: 'Перша зустріч відбудеться в понеділок.',
  },
  ja: {
    name: '佐藤 美咲',
    organization: '港湾トラスト',
    inviter: '田中 健一',
    note: '最初の打ち合わせは月曜日です。',
  },
}

interface Sample {
  kind: MailKind
  locale: Locale
  portal: string
  timeZone: string
  baseUrl: string
  now: Date
}

/** What stands in the places of the variables while nobody in particular is meant. */
export function sampleValues({ kind, locale, portal, timeZone, baseUrl, now }: Sample): Values {
  const { name, organization, inviter, note } = NAMES[locale] ?? NAMES.en!
  const manner = { locale, timeZone }
  return {
    name,
    organization,
    inviter,
    note,
    portal,
    ask: inviter,
    mailbox: portal,
    address: kind === 'test' ? 'invitations@harbour.example' : 'ada@harbour.example',
    until: formatMoment(addDays(now, DAYS_SHOWN), manner),
    at: formatMoment(now, manner),
    link: `${baseUrl}/${NO_LINK}`,
  }
}
