import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { isLocale, type Locale } from '#src/i18n/locales.ts'

/** What an administrator can change. Stored as text by key; a key that was never written has its default. */
export interface Settings {
  portalName: string
  defaultLocale: Locale
  /** The mailbox that invitations leave from. */
  registrationMailbox: string | null
  /** How many days a link works. */
  linkDays: number
  /** Whether a dead link offers "Send me a new link". */
  newLinks: boolean
  /** How many days after a mail its link is reminded of, when nobody has opened it; none means never. */
  reminderDays: number[]
}

const LINK_DAYS = 14

const KEYS = {
  portal_name: 'portalName',
  default_locale: 'defaultLocale',
  registration_mailbox: 'registrationMailbox',
  link_days: 'linkDays',
  new_links: 'newLinks',
  reminder_days: 'reminderDays',
} as const satisfies Record<string, keyof Settings>

export type SettingKey = keyof typeof KEYS

export async function readSettings(db: Db): Promise<Settings> {
  const rows = await db
    .selectFrom('settings')
    .select(['key', 'value'])
    .where('key', 'in', Object.keys(KEYS))
    .execute()
  const stored = new Map(rows.map((row) => [row.key, row.value]))
  const defaultLocale = stored.get('default_locale') ?? 'en'
  return {
    portalName: stored.get('portal_name') ?? 'Vestibule',
    defaultLocale: isLocale(defaultLocale) ? defaultLocale : 'en',
    registrationMailbox: stored.get('registration_mailbox') ?? null,
    linkDays: Number(stored.get('link_days')) || LINK_DAYS,
    newLinks: (stored.get('new_links') ?? 'on') === 'on',
    reminderDays: daysIn(stored.get('reminder_days') ?? ''),
  }
}

/** `3,6` → after three days, and after six. */
function daysIn(list: string) {
  const days = list.split(',').map(Number)
  return [...new Set(days)].filter((day) => Number.isInteger(day) && day > 0).sort((a, b) => a - b)
}

interface Write {
  by: { id: string } | null
  now: Date
}

export async function writeSetting(db: Db, key: SettingKey, value: string, { by, now }: Write) {
  const change = { value, updated_at: iso(now), updated_by: by?.id ?? null }
  await db
    .insertInto('settings')
    .values({ key, ...change })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(change))
    .execute()
}
