import { addDays, addMinutes } from '#src/clock.ts'
import type { Chance } from './chance.ts'
import { HOST, KESTREL, type Place } from './organizations.ts'
import { newPerson, type Person } from './person.ts'

/** Those one can sign in as; everybody else who is active has the same password. */
export const EMAILS = {
  admin: 'admin@example.org',
  organizationAdmin: 'organization@example.org',
  user: 'user@example.org',
  manager: 'manager@example.org',
  /** Reads everything from right to left. */
  arabicAdmin: 'layla@example.org',
}

export type Cast = Record<keyof typeof EMAILS, Person>

/** People with a part to play: they came first. */
export function makeCast({ chance, now }: { chance: Chance; now: Date }): Cast {
  const start = addDays(now, -175)
  const admin = make('admin', 'Ada Lindqvist', HOST, null)
  function make(part: keyof typeof EMAILS, name: string, place: Place, by: Person | null) {
    const createdAt = by
      ? addMinutes(addDays(start, place === HOST ? 1 : 40), chance.between(10, 400))
      : start
    const who = newPerson({ name, email: EMAILS[part] }, { place, createdAt, by: by?.id ?? null, chance })
    return { ...who, passwordSetAt: by ? null : start, fate: by ? ('accepts' as const) : null }
  }
  return {
    admin: { ...admin, role: 'admin' },
    arabicAdmin: { ...make('arabicAdmin', 'ليلى حداد', HOST, admin), role: 'admin', locale: 'ar' },
    manager: { ...make('manager', 'Jonas Weidenfeller', HOST, admin), role: 'manager', locale: 'de' },
    organizationAdmin: {
      ...make('organizationAdmin', 'Siobhán Ní Dhomhnaill', KESTREL, admin),
      organizationAdminAt: addDays(start, 41),
    },
    user: make('user', 'Priyanka Venkatanarasimharajuvaripeta', KESTREL, admin),
  }
}
