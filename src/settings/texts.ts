import type { SettingKey, Settings } from './settings.ts'

/** Every setting as it would be stored. */
export type Texts = Record<SettingKey, string>

/** What counts now, also where nothing or something senseless is stored. */
export function textsOf(settings: Settings): Texts {
  const { staff, user } = settings.sessionLimits
  const on = (is: boolean) => (is ? 'on' : 'off')
  return {
    portal_name: settings.portalName,
    default_locale: settings.defaultLocale,
    time_zone: settings.timeZone,
    registration_mailbox: settings.registrationMailbox ?? '',
    portal_address: settings.portalAddress ?? '',
    link_days: String(settings.linkDays),
    opening_mode: settings.openingMode,
    new_links: on(settings.newLinks),
    reminder_days: settings.reminderDays.join(','),
    recovery: on(settings.recovery),
    registration: on(settings.registration),
    registration_approval: on(settings.registrationApproval),
    password_length: String(settings.passwordLength),
    staff_idle_minutes: String(staff.idle),
    staff_absolute_minutes: String(staff.absolute),
    user_idle_minutes: String(user.idle),
    user_absolute_minutes: String(user.absolute),
    organization_bulk: String(settings.organizationBulk),
    organization_daily: String(settings.organizationDaily),
    sender_name: settings.senderName ?? '',
    reply_to: settings.replyTo ?? '',
  }
}
