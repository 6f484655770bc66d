import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, Db, StoredKey } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { isLocale, type Locale } from '#src/i18n/locales.ts'
import { isZone, UTC } from '#src/zone.ts'
import { type NumberKey, REMINDERS, within } from './bounds.ts'
import { parsePortalAddress } from './portal-address.ts'

/** What an administrator can change. Stored as text by key; a key that was never written has its default. */
export interface Settings {
  portalName: string
  defaultLocale: Locale
  /** Of every time on the pages and in mails; as IANA names it. */
  timeZone: string
  /** The mailbox that invitations leave from. */
  registrationMailbox: string | null
  /** Where users land after signing in; without one, on their profile. */
  portalAddress: string | null
  /** How many days a link works. */
  linkDays: number
  /** What opens an invitation: a press, or the invited email typed by the person. */
  openingMode: 'press' | 'address'
  /** Whether a dead link offers "Send me a new link". */
  newLinks: boolean
  /** How many days after a mail its link is reminded of, when nobody has opened it; none means never. */
  reminderDays: number[]
  /** Whether the sign-in page offers a way back for those who forgot their password. */
  recovery: boolean
  /** Whether people may register by themselves, and whether an administrator has a say in it. */
  registration: boolean
  registrationApproval: boolean
  /** In code points. */
  passwordLength: number
  /** When sessions end, in minutes: `idle` after the last use, `absolute` after signing in. */
  sessionLimits: Record<'staff' | 'user', { idle: number; absolute: number }>
  /** How many people an organization administrator may invite at once, and in 24 hours. */
  organizationBulk: number
  organizationDaily: number
  /** What mails name as their sender instead of the mailbox's name, and where answers go. */
  senderName: string | null
  replyTo: string | null
}

const KEYS = [
  'portal_name',
  'default_locale',
  'time_zone',
  'registration_mailbox',
  'portal_address',
  'link_days',
  'opening_mode',
  'new_links',
  'reminder_days',
  'recovery',
  'registration',
  'registration_approval',
  'password_length',
  'staff_idle_minutes',
  'staff_absolute_minutes',
  'user_idle_minutes',
  'user_absolute_minutes',
  'organization_bulk',
  'organization_daily',
  'sender_name',
  'reply_to',
] as const

export type SettingKey = (typeof KEYS)[number]

const ON_OR_OFF = ['on', 'off']

export async function readSettings(db: Db): Promise<Settings> {
  const rows = await db.selectFrom('settings').select(['key', 'value']).where('key', 'in', KEYS).execute()
  const stored = new Map<string, string>(rows.map((row) => [row.key, row.value]))
  const number = (key: NumberKey) => within(key, stored.get(key))
  const on = (key: SettingKey, usual: 'on' | 'off') =>
    (ON_OR_OFF.find((one) => one === stored.get(key)) ?? usual) === 'on'
  const text = (key: SettingKey) => stored.get(key) || null
  const defaultLocale = stored.get('default_locale') ?? 'en'
  const timeZone = stored.get('time_zone') ?? UTC
  return {
    portalName: stored.get('portal_name') || 'Vestibule',
    defaultLocale: isLocale(defaultLocale) ? defaultLocale : 'en',
    timeZone: isZone(timeZone) ? timeZone : UTC,
    registrationMailbox: text('registration_mailbox'),
    portalAddress: parsePortalAddress(stored.get('portal_address') ?? '') ?? null,
    linkDays: number('link_days'),
    openingMode: stored.get('opening_mode') === 'address' ? 'address' : 'press',
    newLinks: on('new_links', 'on'),
    reminderDays: daysIn(stored.get('reminder_days') ?? ''),
    recovery: on('recovery', 'on'),
    registration: on('registration', 'off'),
    registrationApproval: on('registration_approval', 'off'),
    passwordLength: number('password_length'),
    sessionLimits: {
      staff: { idle: number('staff_idle_minutes'), absolute: number('staff_absolute_minutes') },
      user: { idle: number('user_idle_minutes'), absolute: number('user_absolute_minutes') },
    },
    organizationBulk: number('organization_bulk'),
    organizationDaily: number('organization_daily'),
    senderName: text('sender_name'),
    replyTo: text('reply_to'),
  }
}

/** The same as `registration`, for a statement that relies on it. */
export function isRegistrationOn(): Expression<SqlBool> {
  const eb = expressionBuilder<Database>()
  const on = eb
    .selectFrom('settings')
    .select('key')
    .where('key', '=', 'registration')
    .where('value', '=', 'on')
  return eb.exists(on)
}

/** `3,6` → after three days, and after six. */
export function daysIn(list: string) {
  const days = list.split(',').map(Number)
  const sensible = days.filter((day) => Number.isInteger(day) && day > 0 && day <= REMINDERS.lastDay)
  return [...new Set(sensible)].sort((a, b) => a - b).slice(0, REMINDERS.atMost)
}

interface Write {
  by: { id: string } | null
  now: Date
}

export async function writeSetting(db: Db, key: StoredKey, value: string, { by, now }: Write) {
  const change = { value, updated_at: iso(now), updated_by: by?.id ?? null }
  await db
    .insertInto('settings')
    .values({ key, ...change })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(change))
    .execute()
}
