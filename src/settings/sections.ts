import type { Db } from '#db/schema.ts'
import type { SettingKey } from './settings.ts'

/** The pages of the settings, in order, and what stands on each. */
export const SECTIONS = {
  portal: ['portal_name', 'portal_address', 'default_locale', 'time_zone'],
  mail: ['registration_mailbox', 'sender_name', 'reply_to'],
  links: ['link_days', 'opening_mode', 'new_links', 'reminder_days'],
  'sign-in': ['recovery', 'registration', 'registration_approval'],
  security: [
    'password_length',
    'staff_idle_minutes',
    'staff_absolute_minutes',
    'user_idle_minutes',
    'user_absolute_minutes',
  ],
  organizations: ['organization_bulk', 'organization_daily'],
} as const satisfies Record<string, SettingKey[]>

export type Section = keyof typeof SECTIONS

export function isSection(name: string): name is Section {
  return Object.hasOwn(SECTIONS, name)
}

/** When something of a section was last changed, and by whom. */
export async function lastChange(db: Db, section: Section) {
  return db
    .selectFrom('settings')
    .leftJoin('users', 'users.id', 'settings.updated_by')
    .select(['settings.updated_at as at', 'users.name', 'users.email'])
    .where('settings.key', 'in', [...SECTIONS[section]])
    .where('settings.updated_by', 'is not', null)
    .orderBy('settings.updated_at', 'desc')
    .executeTakeFirst()
}
