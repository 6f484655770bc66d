import { addDays, addMinutes } from '#src/clock.ts'
import { type Chance, officeHour } from './chance.ts'
import { drawName } from './names.ts'
import type { Place } from './organizations.ts'

/** What a person will do about a mail, when it isn't left to chance. */
export type Fate = 'accepts' | 'opens' | 'ignores' | 'bounces' | 'waits'

export interface Invitation {
  id: string
  generation: number
  sendingId: string
  invitedBy: string
  createdAt: Date
  /** When the mail was made up and handed over; nothing while it waits. */
  sentAt: Date | null
  failed: string | null
  retrying: string | null
  dueAt: Date
  batchId: string | null
  position: number | null
  lane: 0 | 1
  openedAt: Date | null
  acceptedAt: Date | null
  /** "Not now". */
  lapsedAt: Date | null
  revokedAt: Date | null
  supersededAt: Date | null
}

export interface Person {
  id: string
  name: string
  /** As it was typed. */
  email: string
  place: Place
  locale: string | null
  role: 'admin' | 'manager' | 'user'
  organizationAdminAt: Date | null
  createdAt: Date
  createdBy: string | null
  /** Nobody invited the very first administrator. */
  passwordSetAt: Date | null
  signedInAt: Date | null
  deactivatedAt: Date | null
  invitations: Invitation[]
  fate: Fate | null
  /** Why mail to this email comes back. */
  bounces: string | null
}

const BOUNCES = [
  '550 5.1.1 The email account that you tried to reach does not exist',
  '550 5.1.1 User unknown in virtual mailbox table',
  '552 5.2.2 The mailbox is full',
  '550 5.7.1 Message rejected by the policy of the recipient’s organization',
  '554 5.7.1 Relay access denied',
]
const MAILBOXES = 'accounts claims info j.smith.procurement office reception service underwriting'.split(' ')

/** Everybody at a place: most came on the first day, some one by one since. */
export function peopleOf(place: Place, { chance, now, by }: { chance: Chance; now: Date; by: string }) {
  const taken = new Set<string>()
  return Array.from({ length: place.size }, (_, i): Person => {
    const late = place.since > 14 && chance.happens(0.06)
    const day = addDays(now, late ? -chance.between(2, place.since) : -place.since)
    const createdAt = late ? officeHour(day, chance) : addMinutes(day, -(30 + i / 60))
    const bounces = chance.happens(0.018) ? chance.pick(BOUNCES) : null
    return {
      ...newPerson(whoAt(place, taken, chance), { place, createdAt, by, chance }),
      locale: chance.happens(0.05) ? chance.pick(['en', 'en', 'de', 'fr', 'es']) : null,
      bounces,
    }
  })
}

interface Beginning {
  place: Place
  createdAt: Date
  by: string | null
  chance: Chance
}

export function newPerson(
  who: { name: string; email: string },
  { place, createdAt, by, chance }: Beginning,
): Person {
  return {
    ...who,
    id: chance.id(createdAt),
    place,
    locale: null,
    role: 'user',
    organizationAdminAt: null,
    createdAt,
    createdBy: by,
    passwordSetAt: null,
    signedInAt: null,
    deactivatedAt: null,
    invitations: [],
    fate: null,
    bounces: null,
  }
}

/** A name and an email that nobody else has; here and there only the part before the @ is known. */
function whoAt({ domain, people }: Place, taken: Set<string>, chance: Chance) {
  const { name, latin } = drawName(people, chance)
  const [given, family] = latin
  const nameless = chance.happens(0.03)
  const local = nameless
    ? chance.pick([...MAILBOXES, `${given[0]}.${family}`, given])
    : chance.pick([`${given}.${family}`, `${given}.${family}`, `${given[0]}.${family}`])
  let free = local
  for (let n = 2; taken.has(free); n++) free = `${local}${n}`
  taken.add(free)
  return { name: nameless ? free : name, email: `${free}@${domain}` }
}

/** Whether somebody had a password at that time. */
export function isActive(person: Person, at: Date) {
  return passwordSince(person) !== null && passwordSince(person)! <= at
}

export function passwordSince(person: Person) {
  return person.invitations.find((invitation) => invitation.acceptedAt)?.acceptedAt ?? person.passwordSetAt
}
