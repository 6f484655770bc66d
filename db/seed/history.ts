import { addDays, addMinutes } from '#src/clock.ts'
import { type Cast, makeCast } from './cast.ts'
import { type Chance, officeHour } from './chance.ts'
import { peopleOfLately } from './lately.ts'
import { KESTREL, NORDLICHT, PLACES, type Place } from './organizations.ts'
import { isActive, type Person, passwordSince, peopleOf } from './person.ts'
import { type Sending, send } from './sending.ts'

/** Places whose people were added, and nobody has pressed "Send invites" yet. */
const UNDECIDED = ['oak-anchor.example', 'quayside.example', 'figueiredo.example']
const REMINDED_AFTER_DAYS = [17, 41, 80]
/** Of the sending that is under way, this many mails have left. */
const RUNNING = { minutesAgo: 8, left: 300, retrying: 4 }
/** In the last minutes only those happen that `lately.ts` tells of. */
const QUIET_MINUTES = 11

export interface History {
  cast: Cast
  people: Person[]
  sendings: Sending[]
}

interface Stage {
  chance: Chance
  now: Date
}

/** Half a year of a portal: who came, who was invited and when, and what each person did about it. */
export function tellHistory(stage: Stage): History {
  const cast = makeCast(stage)
  const people: Person[] = Object.values(cast)
  const sendings: Sending[] = []
  for (const place of PLACES) {
    const at = peopleOf(place, { ...stage, by: cast.admin.id })
    const there = [...people.filter((person) => person.place === place), ...at]
    people.push(...at)
    if (place === NORDLICHT) sendings.push(runningSending(there, cast, stage))
    else if (!UNDECIDED.includes(place.domain)) sendings.push(...sendingsAt(place, there, cast, stage))
    appointAdministrators(there, stage)
  }
  const lately = peopleOfLately({ ...stage, by: cast.admin })
  people.push(...lately.people)
  for (const person of people) signIn(person, stage)
  return { cast, people, sendings: [...sendings, ...lately.sendings] }
}

interface Press {
  at: Date
  choose: (at: Date) => Person[]
}

/** Everybody at first, newcomers one by one, and now and then those who are still outside. */
function sendingsAt(place: Place, there: Person[], cast: Cast, stage: Stage) {
  const { chance, now } = stage
  const first = officeHour(addDays(now, 1 - place.since), chance)
  const early = there.filter((person) => person.createdAt < first)
  const presses: Press[] = [
    { at: first, choose: () => early.filter(() => !chance.happens(0.03)) },
    ...there
      .filter((person) => person.createdAt >= first && chance.happens(0.25))
      .map((person) => ({ at: addMinutes(person.createdAt, 12), choose: () => [person] })),
    ...REMINDED_AFTER_DAYS.map((days) => ({
      at: officeHour(addDays(first, days), chance),
      choose: (at: Date) => remind(there, at, chance),
    })),
  ]
  return presses
    .filter(({ at }) => at < addMinutes(now, -60))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .flatMap(({ at, choose }, i) => {
      if (i > 0) partWith(there, at, stage)
      const chosen = choose(at)
      if (chosen.length === 0) return []
      const own = place === KESTREL && i > 0
      const by = own ? cast.organizationAdmin : chance.pick([cast.admin, cast.admin, cast.manager])
      return [send(chosen, { by, at, ...stage, ...(own && { organization: place.domain }) })]
    })
}

/** Those who are not in; some of the others are ticked with them, and left out. */
function remind(there: Person[], at: Date, chance: Chance) {
  return there.filter((person) => {
    if (person.createdAt > at) return false
    if (person.role !== 'user') return false
    const outside = !isActive(person, at) && !person.deactivatedAt
    return outside ? !chance.happens(0.35) : chance.happens(0.05)
  })
}

/** Some people leave: their links end with them. Some invitations are taken back. */
function partWith(there: Person[], at: Date, { chance }: Stage) {
  for (const person of there) {
    const newest = person.invitations.at(-1)
    if (!newest || person.deactivatedAt || person.fate || at < addDays(newest.createdAt, 10)) continue
    const since = addDays(newest.createdAt, chance.between(6, 9))
    const open = !newest.openedAt && !newest.failed
    if (chance.happens(0.012)) person.deactivatedAt = since
    if (open && (person.deactivatedAt || chance.happens(0.02))) newest.revokedAt = since
  }
}

function runningSending(there: Person[], cast: Cast, { chance, now }: Stage) {
  for (let i = 0; i < RUNNING.retrying; i++) there[31 + 53 * i]!.fate = 'waits'
  const at = addMinutes(now, -RUNNING.minutesAgo)
  return send(there, { by: cast.admin, at, now, chance, left: RUNNING.left })
}

function appointAdministrators(there: Person[], { chance, now }: Stage) {
  const staff = there.filter((person) => passwordSince(person) && !person.deactivatedAt && !person.fate)
  for (const person of staff.slice(0, staff.length > 60 ? 2 : 1))
    person.organizationAdminAt =
      addMinutes(passwordSince(person)!, chance.between(5, 60)) < now ? passwordSince(person) : null
}

function signIn(person: Person, { chance, now }: Stage) {
  const since = passwordSince(person)
  if (!since || person.signedInAt || (!person.fate && chance.happens(0.3))) return
  const at = addMinutes(now, -QUIET_MINUTES - chance.wait(9 * 24 * 60))
  const end = person.deactivatedAt ?? now
  if (at > addMinutes(since, 30) && at < end) person.signedInAt = at
}
