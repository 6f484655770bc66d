import { addDays, addMinutes } from '#src/clock.ts'
import type { Chance } from './chance.ts'
import { HOST, KESTREL, type Place, PLACES } from './organizations.ts'
import { newPerson, type Person } from './person.ts'

/** Those one can sign in as; everybody else who is active has the same password. */
export const ACCOUNTS = {
  admin: 'admin@example.org',
  organizationAdmin: 'organization@example.org',
  user: 'user@example.org',
  manager: 'manager@example.org',
  /** Reads everything from right to left. */
  arabicAdmin: 'layla@example.org',
}

export type Cast = Record<keyof typeof ACCOUNTS, Person>

/** People with a part to play: they came first. */
export function makeCast({ chance, now }: { chance: Chance; now: Date }): Cast {
  const start = addDays(now, -175)
  const admin = make('admin', 'Ada Lindqvist', HOST, null)
  function make(part: keyof typeof ACCOUNTS, name: string, place: Place, by: Person | null) {
    const createdAt = by ? addMinutes(addDays(start, place === HOST ? 1 : 40), chance.between(10, 400)) : start
    const who = newPerson({ name, email: ACCOUNTS[part] }, { place, createdAt, by: by?.id ?? null, chance })
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

export type Part = 'signs in' | 'accepts' | 'opens' | 'lapses' | 'bounces' | 'waits' | 'is sent' | 'is added'

/** What happened in the last minutes, so that the first page shows every kind of person and status. */
export const LATELY: [minutesAgo: number, part: Part, name: string, local: string, domain: string][] = [
  [1, 'signs in', 'Maximiliane Freifrau von Hohenfels-Osterberg', 'maximiliane.von.hohenfels-osterberg', 'marsch-geest'],
  [2, 'opens', '渡辺 健一郎', 'k.watanabe', 'tokai-sonpo'],
  [3, 'bounces', 'Bob Okafor', 'bob.okafor', 'lighthouse-mutaul'],
  [3, 'is sent', 'فاطمة الزهراء بنت عبد الرحمن', 'fatima.zahra', 'almina'],
  [4, 'accepts', 'Ana Clara Rodrigues dos Santos Albuquerque', 'anaclara', 'costa-azul'],
  [5, 'waits', 'Łukasz Brzęczyszczykiewicz', 'lukasz.b', 'tatra-mutual'],
  [6, 'is added', 'j.smith.procurement', 'j.smith.procurement', 'oak-anchor'],
  [7, 'lapses', 'Jean-Baptiste Lefèvre', 'jb.lefevre', 'saint-laurent'],
  [8, 'is sent', 'Мирослава Шевченко', 'm.shevchenko', 'odesa-port'],
]

const WRONG: Record<string, string> = { 'lighthouse-mutaul': 'lighthouse-mutual' }

export function placeOf(domain: string): Place {
  return PLACES.find((place) => place.domain === `${WRONG[domain] ?? domain}.example`)!
}
